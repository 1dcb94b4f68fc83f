import type { Page } from "playwright/test";
import { claimWith } from "./support/claims.ts";
import { action, goOn, input, inputsOf, open, readAnswer, stepOnScreen, walk } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, some } from "./support/full.ts";
import { message } from "./support/messages.ts";

const REST = inputsOf(claimWith({ invoice: null }));
/** What a customer knows who has chosen the proof already. */
const AFTER_PROOF = new Map([...REST].filter(([name]) => name !== "proof"));

async function chooseSerial(page: Page, typed: string, path = ""): Promise<void> {
  await open(page, path);
  await walk(page, REST, "proof");
  await page.locator(input("proof", "serial")).check();
  await page.locator(input("serial")).fill(typed);
}

const candidates = (page: Page) => page.locator(action("confirm-serial-date"));
const answer = async (page: Page) => {
  await walk(page, AFTER_PROOF);
  return readAnswer(page);
};

test("a date in a serial number is asked about, and never applied by itself", async ({ page }) => {
  await chooseSerial(page, "AB26-0105-77");
  await expect(candidates(page).first()).toBeVisible();
  for (const box of ["day", "month", "year"]) await expect(page.locator(input(`manufactured.${box}`))).toHaveValue("");
  await page.locator(action("next")).click();
  await expect(page.getByRole("alert")).toBeFocused(); // without a date, or that there is none, nobody goes on
  expect(await stepOnScreen(page)).toBe("proof");
  await page.locator(input("manufactured.unknown")).check();
  const { outcome, start, changes } = await answer(page);
  expect({ outcome, start }).toEqual({ outcome: "undetermined", start: null });
  expect(changes).toEqual(["invoice.date", "manufactured.to"]);
});

test("a date that is confirmed against the label counts, and can be taken back", async ({ page }) => {
  await chooseSerial(page, "AB26-0105-77");
  await candidates(page).filter({ hasText: "January 5, 2026" }).click();
  await expect(candidates(page)).toHaveCount(0);
  await expect(page.locator(input("serial"))).toBeFocused(); // the button that was pressed has gone
  await expect(page.getByRole("status").filter({ hasText: "January 5, 2026" })).toBeVisible();
  await page.getByRole("button", { name: message("en", "serial.change") }).click();
  await expect(page.locator(input("serial"))).toBeFocused();
  await expect(candidates(page).first()).toBeVisible();
  await page.locator(action("next")).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await candidates(page).filter({ hasText: "January 5, 2026" }).click();
  expect(await goOn(page, "proof")).toBe("purchase");
  expect(await answer(page)).toMatchObject({ outcome: "covered", start: "2026-04-05", end: "2027-04-05" });
});

if (FULL)
  test("another serial number needs another confirmation", async ({ page }) => {
    await chooseSerial(page, "AB260105");
    await candidates(page).first().click();
    await page.locator(input("serial")).fill("AB260105X");
    await expect(candidates(page).first()).toBeVisible();
    await page.locator(action("next")).click();
    await expect(page.getByRole("alert")).toBeFocused();
  });

const SPELLINGS = [
  ["SN: ab 26-01-05", "a label, small letters, spaces and hyphens"],
  ["S/N AB260105\t", "a scanner's Tab"],
  ["serial no. AB–26–0105", "words and dashes"],
  ["AB٢٦٠١٠٥", "Arabic digits"],
] as const;
for (const [typed, why] of some(SPELLINGS, 3))
  test(`the number is understood with ${why}, and kept as typed`, async ({ page }) => {
    await chooseSerial(page, typed);
    await expect(candidates(page).filter({ hasText: "January 5, 2026" })).toBeVisible();
    await expect(page.locator(input("serial"))).toHaveValue(typed);
  });

if (FULL)
  test("a number of any shape is accepted, with the manufacture month alone", async ({ page }) => {
    await chooseSerial(page, "…?! ключ 9");
    await expect(candidates(page)).toHaveCount(0);
    await page.locator(input("manufactured.month")).fill("Feb");
    await page.locator(input("manufactured.year")).fill("2026");
    expect(await goOn(page, "proof")).toBe("purchase");
    // R7: the last day of the month, and 90 days from it
    expect(await answer(page)).toMatchObject({ outcome: "covered", start: "2026-05-29", end: "2027-05-29" });
  });

test("a serial number that is left empty is no obstacle where the label shows the day", async ({ page }) => {
  await chooseSerial(page, "", "ar/");
  await page.locator(input("manufactured.day")).fill("٥");
  await page.locator(input("manufactured.month")).fill("١");
  await page.locator(input("manufactured.year")).fill("٢٠٢٦");
  expect(await goOn(page, "proof")).toBe("purchase");
  expect(await answer(page)).toMatchObject({ outcome: "covered", start: "2026-04-05" });
});

test("a date of manufacture that is confirmed stands beside the invoice as a check on it (R8)", async ({ page }) => {
  const known = new Map([...inputsOf(claimWith()), ["serial", "AB260504"]]);
  await open(page);
  await walk(page, known, "proof");
  await page.locator(input("proof", "invoice")).check();
  await page.locator(input("serial")).fill("AB260504");
  await candidates(page).filter({ hasText: "May 4, 2026" }).click();
  await walk(page, known);
  const { outcome, start, reasons } = await readAnswer(page);
  expect({ outcome, start }).toEqual({ outcome: "undetermined", start: null });
  expect(reasons.map(({ code }) => code)).toContain("invoice-before-manufacture");
});
