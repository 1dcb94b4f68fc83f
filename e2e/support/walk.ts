import { expect, type Frame, type Page } from "playwright/test";
import type { LanguageTag } from "../../src/locales/languages.ts";

/** Opens the first page of a language, on a day that stands still, and waits until it answers to input. */
export async function open(page: Page, lang: LanguageTag = "en", today = "2026-11-23"): Promise<void> {
  await page.clock.setFixedTime(`${today}T12:00:00`);
  await page.goto(lang === "en" ? "./" : `./${lang}/`);
  await page.waitForSelector("html[data-ready='1']");
}

export const goOn = (page: Page): Promise<void> => page.locator("[data-action=next]").click();

export const at = (page: Page, step: string): Promise<void> =>
  expect(page.locator(`[data-step=${step}]`)).toBeVisible();

/**
 * Chooses on the way to what a test is about: by a click of the page's own, since a pointer's waits two frames each time.
 * What a pointer and keys reach, other tests hold.
 */
export const choose = (page: Page | Frame, choice: string): Promise<void> =>
  page.locator(choice).evaluate((one: HTMLInputElement) => one.click());

/** Answers the first three pages so that the outcome hangs on the damage: an invoice of 3 May 2026, all in order. */
export async function untilDamage(page: Page, part = "watch"): Promise<void> {
  await choose(page, `[name=part][value=${part}]`);
  await goOn(page);
  await at(page, "proof");
  await choose(page, "[name=proof][value=invoice]");
  await page.fill('[name="invoice.date.day"]', "3");
  await page.fill('[name="invoice.date.month"]', "5");
  await page.fill('[name="invoice.date.year"]', "2026");
  for (const question of ["listsDevice", "listsPrice", "matchesProduct", "unaltered"])
    await choose(page, `[name="invoice.${question}"][value=yes]`);
  await goOn(page);
  await at(page, "purchase");
  await choose(page, "[name=seller][value=official-store]");
  await choose(page, "[name=condition][value=new]");
  await choose(page, "[name=owner][value=buyer]");
  await goOn(page);
  await at(page, "damage");
}

/** From the damage to the answer, with the causes ticked; none of them where none is named. */
export async function untilResult(page: Page, ...causes: string[]): Promise<void> {
  if (causes.length === 0) await choose(page, '[name="causes.none"]');
  for (const cause of causes) await choose(page, `[name="causes.${cause}"][value=yes]`);
  await goOn(page);
  await at(page, "check");
  await goOn(page);
  await at(page, "result");
}
