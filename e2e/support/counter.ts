/** A dealer at the counter: keys, and nothing else where a key will do. */
import { expect, type Page } from "playwright/test";
import type { LanguageTag } from "../../src/locales/languages.ts";

/** The address of the counter in a language. */
export const counterOf = (lang: LanguageTag): string => (lang === "en" ? "./counter/" : `./counter/${lang}/`);

/** Opens the counter on a day that stands still, with what a customer's link hands over. */
export async function openCounter(page: Page, lang: LanguageTag = "en", hash = ""): Promise<void> {
  await page.clock.setFixedTime("2026-11-23T12:00:00");
  await page.goto(counterOf(lang) + hash);
  await page.waitForSelector("html[data-ready='1']");
}

/** How long a person's finger stays on a key: what types faster is a hand scanner to the counter. */
export const BY_HAND = { delay: 50 };

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key, BY_HAND);
}

/** The verdict on screen. */
export const verdict = (page: Page) => page.locator("#verdict");

export const expectOutcome = (page: Page, outcome: string): Promise<void> =>
  expect(verdict(page)).toHaveAttribute("data-outcome", outcome);

/** A watch of May 2026 with everything in order, by keys alone, in the order of the language's date. */
export async function enterWatch(page: Page): Promise<void> {
  await press(page, "p", "1", "1"); // a watch, an invoice
  await expect(page.locator('[name="invoice.date.month"]')).toBeFocused();
  await page.keyboard.type("5", BY_HAND);
  await press(page, "Tab");
  await page.keyboard.type("3", BY_HAND);
  await press(page, "Tab");
  await page.keyboard.type("2026", BY_HAND);
  await press(page, "Enter", "1", "1", "1", "1"); // what the invoice shows
  await press(page, "b", "1", "1", "1"); // bought from, new, bought it
  await press(page, "i", ...Array.from({ length: 14 }, () => "2"));
}
