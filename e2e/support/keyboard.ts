/** A customer without a pointer: Tab, arrows, Space, Enter and typing, and nothing else. */
import type { Page } from "playwright/test";
import { input } from "./contract.ts";

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Tabs until the focus is on what is looked for. */
export async function tabTo(
  page: Page,
  selector: string,
  key: "Tab" | "Shift+Tab" = "Tab",
  pace: { delay?: number } = {},
): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key, pace);
    if (await isFocused(page, selector)) return;
  }
  throw new Error(`${key} never comes to ${selector}`);
}

/** Chooses one of a group by the arrow keys, and its first with Space. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  if (!(await isFocused(page, input(name)))) await tabTo(page, input(name));
  for (let presses = 0; presses < 15; presses += 1) {
    if (await isFocused(page, input(name, value))) return page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrows never come to ${name} ${value}`);
}

export async function tick(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, input(name, value));
  await page.keyboard.press("Space");
}

export async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, input(name));
  await page.keyboard.type(text);
}
