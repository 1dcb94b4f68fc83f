import type { Page } from "playwright/test";
import { claimWith } from "./support/claims.ts";
import { action, input, inputsOf, onStep, open, readAnswer, type Step, walk } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, some } from "./support/full.ts";
import { choose, tabTo, tick, type } from "./support/keyboard.ts";

/** A step of somebody's own puts the focus on the heading of the page that it leads to. */
async function expectArrival(page: Page, step: Step): Promise<void> {
  await expect(page.locator(onStep(step))).toBeVisible();
  await expect(page.locator(onStep(step, "h1"))).toBeFocused();
}

async function goOnTo(page: Page, step: Step): Promise<void> {
  await tabTo(page, action("next"));
  await page.keyboard.press("Enter");
  await expectArrival(page, step);
}

async function answerInvoice(page: Page): Promise<void> {
  await choose(page, "proof", "invoice");
  const boxes = page.locator(
    `${input("invoice.date.day")}, ${input("invoice.date.month")}, ${input("invoice.date.year")}`,
  );
  const texts = new Map([
    ["invoice.date.day", "10"],
    ["invoice.date.month", "3"],
    ["invoice.date.year", "2026"],
  ]);
  // In the order of the page, which is the language's own.
  for (const name of await boxes.evaluateAll((all) => all.map((box) => box.getAttribute("name") ?? "")))
    await type(page, name, texts.get(name) ?? "");
  for (const question of ["listsDevice", "listsPrice", "matchesProduct", "unaltered"])
    await choose(page, `invoice.${question}`, "yes");
}

const WALKED = [
  ["English", ""],
  ["Arabic", "ar/"],
] as const;
for (const [language, path] of some(WALKED, 1))
  test(`a covered watch comes to its answer in ${language} by keyboard alone`, async ({ page }) => {
    await open(page, path);
    await choose(page, "part", "screen");
    await goOnTo(page, "proof");
    await answerInvoice(page);
    await goOnTo(page, "purchase");
    await choose(page, "seller", "authorised-dealer");
    await choose(page, "condition", "new");
    await choose(page, "owner", "gift");
    await goOnTo(page, "damage");
    await tick(page, "causes.none", "yes");
    await goOnTo(page, "check");
    await goOnTo(page, "result");
    expect(await readAnswer(page)).toMatchObject({ outcome: "covered", start: "2026-03-10", end: "2027-03-10" });
  });

test("a serial number with a cause comes to its answer by keyboard alone", async ({ page }) => {
  await open(page);
  await choose(page, "part", "charger");
  await page.keyboard.press("Enter"); // as in a form
  await expectArrival(page, "proof");
  await choose(page, "proof", "serial");
  await type(page, "serial", "SN: WX-260102-7");
  await tabTo(page, action("confirm-serial-date"));
  await page.keyboard.press("Enter");
  await goOnTo(page, "purchase");
  await choose(page, "seller", "official-store");
  await choose(page, "condition", "new");
  await choose(page, "owner", "buyer");
  await goOnTo(page, "damage");
  await type(page, "description", "It does not charge any more.");
  await tick(page, "causes.adapter", "unknown");
  await goOnTo(page, "check");
  await goOnTo(page, "result");
  expect(await readAnswer(page)).toMatchObject({ outcome: "undetermined", changes: ["causes.adapter"] });
});

test("the summary of errors takes the focus, and its links lead to the fields", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith({ invoice: null })), "purchase");
  for (const field of ["seller", "condition", "owner"]) {
    await tabTo(page, action("next"));
    await page.keyboard.press("Enter");
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(summary.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator(input(field)).first()).toBeFocused();
    await page.keyboard.press("Space");
  }
  await goOnTo(page, "damage");
});

test("Enter in a field goes on, and the summary takes the focus each time that it cannot", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith()), "proof");
  await choose(page, "proof", "date");
  await type(page, "invoice.date.year", "2026");
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toBeFocused();
    await tabTo(page, input("invoice.date.year"));
  }
});

test("each Change leads to a field of its own, and going on leads back to the check", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith()), "check");
  const rows = await page.locator(onStep("check", "dl button")).count();
  const fields: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    await tabTo(page, `${onStep("check", "dl")} button`);
    for (let further = 0; further < row; further += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-step]:not([data-step=check]) [name]:focus")).toHaveCount(1);
    fields.push((await page.locator(":focus").getAttribute("name")) ?? "");
    await tabTo(page, action("next"));
    await page.keyboard.press("Enter");
    await expectArrival(page, "check");
  }
  const answers = ["listsDevice", "listsPrice", "matchesProduct", "unaltered"].map((one) => `invoice.${one}`);
  const purchase = ["seller", "condition", "owner"];
  expect(fields).toEqual([
    "part",
    "proof",
    expect.stringMatching(/^invoice\.date\./),
    ...answers,
    ...purchase,
    "causes.none",
  ]);
});

test("Back and Start again by keyboard put the focus on the heading", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith()), "damage");
  await tabTo(page, action("back"));
  await page.keyboard.press("Enter");
  await expectArrival(page, "purchase");
  await tabTo(page, action("restart"));
  await page.keyboard.press("Enter");
  await expectArrival(page, "part");
});

for (const step of some(["part", "purchase", "result"] as const, 1))
  if (FULL)
    test(`the skip link leads past the frame, and stays on the step ${step}`, async ({ page }) => {
      await open(page);
      await walk(page, inputsOf(claimWith()), step);
      if (step === "part")
        await page.keyboard.press("Tab"); // the first stop of the page
      else await tabTo(page, 'a[href$="#main"]', "Shift+Tab");
      await expect(page.locator(":focus")).toHaveAttribute("href", /#main$/);
      await page.keyboard.press("Enter");
      await expect(page.locator(onStep(step))).toBeVisible();
      await expect(page.locator("main:focus, main :focus")).toHaveCount(1);
    });

if (FULL)
  test("Enter after a whole date in one box goes on with that date", async ({ page }) => {
    await open(page);
    await choose(page, "part", "watch");
    await goOnTo(page, "proof");
    await choose(page, "proof", "date");
    await type(page, "invoice.date.day", "12.03.2026");
    await page.keyboard.press("Enter");
    await expectArrival(page, "purchase");
  });
