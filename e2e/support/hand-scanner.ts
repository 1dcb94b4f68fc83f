/**
 * A hand scanner and a person at the keyboard of a page whose clock stands still (`page.clock`), so that a busy machine
 * makes neither of them slower.
 */
import type { Page } from "playwright/test";

/** Opens nothing yet: call it before the page is opened. */
export const stopClock = async (page: Page): Promise<void> => {
  await page.clock.install({ time: "2026-11-23T12:00:00" });
};

/** Longer than any pause that a scan is waited for, or that tells two of them apart. */
const REST_MS = 400;

/** Types a code without any time passing, with what the scanner is set to add. */
export async function scan(page: Page, code: string, suffix?: "Enter" | "Tab"): Promise<void> {
  await page.clock.runFor(REST_MS);
  await page.keyboard.type(code);
  if (suffix !== undefined) await page.keyboard.press(suffix);
  await page.clock.runFor(REST_MS);
}

/** Types as a quick person does. */
export async function typeByHand(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.clock.runFor(60);
    await page.keyboard.press(key);
  }
}

/** Types a code as a scanner does that is linked by radio or works through a remote desktop, with Shift for its capitals. */
export async function scanSlowly(page: Page, code: string, gap: number, suffix?: "Enter" | "Tab"): Promise<void> {
  await page.clock.runFor(REST_MS);
  for (const key of suffix === undefined ? code : [...code, suffix]) {
    await page.clock.runFor(gap);
    await page.keyboard.press(/^[A-Z]$/.test(key) ? `Shift+${key}` : key);
  }
  await page.clock.runFor(REST_MS);
}
