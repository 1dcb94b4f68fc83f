import type { Page } from "playwright/test";
import { pathOf } from "../src/locales/addresses.ts";
import { claimWith } from "./support/claims.ts";
import {
  action,
  givenIn,
  goOn,
  input,
  inputsOf,
  onStep,
  open,
  readAnswer,
  type Step,
  shownInputs,
  walk,
} from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, languages, some } from "./support/full.ts";
import { messagePattern } from "./support/messages.ts";

const KNOWN = inputsOf(claimWith());

async function tryToGoOn(page: Page): Promise<void> {
  await page.locator(action("next")).click();
  await expect(page.getByRole("alert")).toBeFocused();
}

/** What describes an input, itself or by a group around it. */
const descriptionsOf = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(input(name))
    .first()
    .evaluate((field) => {
      const described: string[] = [];
      for (let element: Element | null = field; element; element = element.parentElement)
        for (const id of (element.getAttribute("aria-describedby") ?? "").split(" "))
          if (id !== "") described.push(document.getElementById(id)?.textContent ?? "");
      return described;
    });

/** The summary has the focus and one link for each field; the link leads there, and the field says the same. */
async function expectErrors(page: Page, step: Step, fields: readonly string[]): Promise<void> {
  await expect(page.locator(onStep(step))).toBeVisible();
  const links = page.getByRole("alert").getByRole("link");
  await expect(links).toHaveCount(fields.length);
  for (const [at, field] of fields.entries()) {
    const link = links.nth(at);
    await link.click();
    await expect(page.locator(`${input(field)}:focus`)).toHaveCount(1);
    expect(await descriptionsOf(page, field), field).toContain(await link.textContent());
  }
  await expect(page.locator(onStep(step))).toBeVisible(); // the links leave the step in the address alone
}

const noError = (page: Page) => expect(page.getByRole("alert")).toHaveCount(0);

test("the first question left empty says so, and is mended by a choice", async ({ page }) => {
  await open(page);
  await tryToGoOn(page);
  await expectErrors(page, "part", ["part"]);
  await page.locator(input("part", "watch")).check();
  await noError(page);
  expect(await goOn(page, "part")).toBe("proof");
});

test("the proof left empty says so, also on the journey's own first page", async ({ page }) => {
  await open(page);
  await walk(page, KNOWN, "proof");
  await tryToGoOn(page);
  await expectErrors(page, "proof", ["proof"]);
  await page.goBack();
  await expect(page.locator(onStep("part"))).toBeVisible();
  expect(await goOn(page, "part")).toBe("proof");
  await noError(page); // nothing was tried yet
  await tryToGoOn(page);
  await page.locator(input("proof", "none")).check();
  await noError(page);
});

test("an invoice without its date and answers says what is missing, one by one", async ({ page }) => {
  const answers = ["listsDevice", "listsPrice", "matchesProduct", "unaltered"].map((one) => `invoice.${one}`);
  await open(page);
  await walk(page, KNOWN, "proof");
  await page.locator(input("proof", "invoice")).check();
  await tryToGoOn(page);
  await expectErrors(page, "proof", ["invoice.date.day"]); // the four questions follow the date
  for (const box of ["day", "month", "year"] as const)
    await page.locator(input(`invoice.date.${box}`)).fill(KNOWN.get(`invoice.date.${box}`) ?? "");
  await tryToGoOn(page);
  await expectErrors(page, "proof", answers);
  for (const [at, field] of answers.entries()) {
    await page.locator(input(field, "yes")).check();
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(answers.length - 1 - at);
  }
  await noError(page);
  expect(await goOn(page, "proof")).toBe("purchase");
});

test("a serial number's page left empty asks for the date, or that it cannot be found", async ({ page }) => {
  await open(page);
  await walk(page, KNOWN, "proof");
  await page.locator(input("proof", "serial")).check();
  await page.locator(input("serial")).fill("QX-ONE");
  await tryToGoOn(page);
  await expectErrors(page, "proof", ["manufactured.month"]);
  await page.locator(input("manufactured.unknown")).check();
  await noError(page);
  await page.locator(input("manufactured.unknown")).uncheck();
  await page.locator(input("manufactured.year")).fill("2026");
  await page.locator(input("manufactured.month")).fill("1");
  await noError(page);
  await expect(page.locator(input("serial"))).toHaveValue("QX-ONE");
  expect(await goOn(page, "proof")).toBe("purchase");
});

test("where and how it was bought, left empty, names each question, and each answer mends its own", async ({
  page,
}) => {
  const fields = ["seller", "condition", "owner"];
  await open(page);
  await walk(page, KNOWN, "purchase");
  await tryToGoOn(page);
  await expectErrors(page, "purchase", fields);
  for (const [at, field] of fields.entries()) {
    await page.locator(input(field, "unknown")).check();
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(fields.length - 1 - at);
  }
  expect(await goOn(page, "purchase")).toBe("damage");
});

test("the damage left empty asks for a tick or none of these, and keeps the description", async ({ page }) => {
  await open(page);
  await walk(page, KNOWN, "damage");
  await page.locator(input("description")).fill("It makes no sound");
  await tryToGoOn(page);
  await expectErrors(page, "damage", ["causes.none"]);
  await expect(page.locator(input("description"))).toHaveValue("It makes no sound");
  await page.locator(input("causes.pests", "unknown")).check();
  await noError(page);
  await page.locator(input("causes.pests", "unknown")).uncheck();
  await tryToGoOn(page);
  await page.locator(input("causes.none")).check();
  await noError(page);
  expect(await goOn(page, "damage")).toBe("check");
});

test("what is put right after an error can be typed to its end: no summary comes back for the focus in between", async ({
  page,
}) => {
  await open(page);
  await walk(page, KNOWN, "proof");
  await page.locator(input("proof", "date")).check();
  for (const box of ["day", "month", "year"]) await page.locator(input(`invoice.date.${box}`)).fill("");
  await tryToGoOn(page);
  await expectErrors(page, "proof", ["invoice.date.day"]);
  for (const [box, typed] of Object.entries({ day: "3", month: "5", year: "2026" }))
    await page.locator(input(`invoice.date.${box}`)).pressSequentially(typed);
  await expect(page.locator(input("invoice.date.year"))).toHaveValue("2026");
  await expect(page.locator(input("invoice.date.year"))).toBeFocused();
  await noError(page);
});

test("a step that was left empty is asked again where its answers are lost on the way", async ({ page }) => {
  await open(page);
  await walk(page, KNOWN, "purchase");
  await page.reload();
  await page.locator('html[data-ready="1"]').waitFor({ state: "attached" });
  await tryToGoOn(page);
  await expectErrors(page, "purchase", ["seller", "condition", "owner"]);
});

type Typed = readonly [day: string, month: string, year: string];
const BOXES = ["day", "month", "year"] as const;

async function typeDate(page: Page, name: string, typed: Typed): Promise<void> {
  for (const [at, box] of BOXES.entries()) await page.locator(input(`${name}.${box}`)).fill(typed[at] ?? "");
}

async function chooseDate(page: Page, path = ""): Promise<void> {
  await open(page, path);
  await walkToDate(page);
}

async function walkToDate(page: Page): Promise<void> {
  await walk(page, KNOWN, "proof");
  await page.locator(input("proof", "date")).check();
}

const WRONG: readonly (readonly [why: string, typed: Typed, code: string, field: (typeof BOXES)[number]])[] = [
  ["two boxes are empty", ["", "", "2026"], "missing", "day"],
  ["there is no day", ["", "3", "2026"], "day-missing", "day"],
  ["there is no month", ["10", " ", "2026"], "month-missing", "month"],
  ["there is no year", ["10", "3", ""], "year-missing", "year"],
  ["nothing can be read", ["ten", "of", "2026"], "invalid", "day"],
  ["the day is none", ["32", "3", "2026"], "day-invalid", "day"],
  ["the month is none", ["10", "13", "2026"], "month-invalid", "month"],
  ["the month's name is none", ["10", "Mach", "2026"], "month-invalid", "month"],
  ["the name could be two months", ["10", "J", "2026"], "month-invalid", "month"],
  ["two digits of the year can be another century", ["10", "3", "96"], "year-invalid", "year"],
  ["the year has three digits", ["10", "3", "202"], "year-invalid", "year"],
  ["30 February is no day", ["30", "2", "2026"], "impossible", "day"],
  ["29 February is none in that year", ["29", "2", "2025"], "impossible", "day"],
  ["the year lies before the rules", ["10", "3", "1999"], "too-early", "year"],
  ["the year is one of the Hijri calendar", ["10", "3", "1447"], "other-calendar", "year"],
  ["the year is one of the Buddhist calendar", ["10", "3", "2569"], "other-calendar", "year"],
  ["tomorrow is still to come", ["24", "11", "2026"], "in-future", "day"],
  ["next year is still to come", ["10", "3", "2027"], "in-future", "year"],
];

for (const { tag: language } of languages())
  test(`each wrong date is told in ${language} by what is wrong with it, and stays as typed`, async ({ page }) => {
    await chooseDate(page, pathOf("checker", language));
    for (const [why, typed, code, field] of WRONG)
      await test.step(why, async () => {
        await typeDate(page, "invoice.date", typed);
        await tryToGoOn(page);
        const link = page.getByRole("alert").getByRole("link");
        await expect(link).toHaveText(messagePattern(language, `error.date.${code}`));
        await link.click();
        await expect(page.locator(input(`invoice.date.${field}`))).toBeFocused();
        await expect(page.locator(input(`invoice.date.${field}`))).toHaveAttribute("aria-invalid", "true");
        for (const [at, box] of BOXES.entries())
          await expect(page.locator(input(`invoice.date.${box}`))).toHaveValue(typed[at] ?? "");
      });
    await typeDate(page, "invoice.date", ["23", "11", "2026"]); // today is fine
    await noError(page);
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
    expect(await goOn(page, "proof")).toBe("purchase");
  });

/** Goes on to the answer by the shortest way, and says from when the period runs. */
async function startOfPeriod(page: Page): Promise<string | null> {
  await walk(page, inputsOf(claimWith({ seller: "other" })));
  const { start } = await readAnswer(page);
  return start;
}

const UNDERSTOOD: readonly (readonly [language: string, path: string, typed: Typed])[] = [
  ["English", "", ["10", "March", "2026"]],
  ["English", "", ["10th", "mar", "26"]],
  ["English", "", ["10", "03", "’26"]],
  ["German", "de/", ["10.", "März", "2026"]],
  ["German", "de/", ["10", "Maerz", "26"]],
  ["German", "de/", ["10", "march", "2026"]],
  ["Arabic", "ar/", ["١٠", "٣", "٢٠٢٦"]],
  ["Arabic", "ar/", ["10", "مارس", "2026"]],
  ["Arabic", "ar/", ["١٠", "آذار", "٢٠٢٦"]],
  ["Persian digits in Arabic", "ar/", ["۱۰", "۰۳", "۲۰۲۶"]],
];

for (const language of some([...new Set(UNDERSTOOD.map(([name]) => name))], 2))
  test(`dates are understood as people type them in ${language}`, async ({ page }) => {
    const understood = UNDERSTOOD.filter(([name]) => name === language);
    await open(page, understood[0]?.[1]);
    for (const [, , typed] of understood) {
      await walkToDate(page);
      await typeDate(page, "invoice.date", typed);
      expect(await goOn(page, "proof")).toBe("purchase");
      expect(await startOfPeriod(page), typed.join(" ")).toBe("2026-03-10");
      await page.locator(action("restart")).click();
      await expect(page.locator(onStep("part"))).toBeVisible();
    }
  });

test("a year of two digits is never guessed", async ({ page }) => {
  await chooseDate(page);
  await typeDate(page, "invoice.date", ["10", "3", "27"]); // 2027 is to come, 1927 is no watch
  await tryToGoOn(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(messagePattern("en", "error.date.year-invalid"));
});

/** A whole date from the clipboard, as the browser gives it to the page; says whether the page took it. */
const paste = (page: Page, name: string, text: string): Promise<boolean> =>
  page.locator(input(name)).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    return !box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const boxes = async (page: Page): Promise<string> => {
  const held = new Map(givenIn(await shownInputs(page)));
  const [year = "", month = "", day = ""] = ["year", "month", "day"].map(
    (box) => held.get(`invoice.date.${box}`) ?? "",
  );
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
};

const PASTED = [
  ["English", "", ["2026-03-10", "10 March 2026", "March 10, 2026", "Tue, 10 Mar 2026", "20260310", "2026/3/10"]],
  ["German", "de/", ["10. März 2026", "Dienstag, 10. März 2026", "2026-03-10T14:05:00", "13.03.2026"]],
  ["Arabic", "ar/", ["١٠ مارس ٢٠٢٦", "10 مارس 2026", "2026-03-10"]],
] as const;
for (const [language, path, texts] of some(PASTED, 2))
  test(`a whole date pasted in ${language} falls into its boxes`, async ({ page }) => {
    await chooseDate(page, path);
    for (const text of texts) {
      await typeDate(page, "invoice.date", ["", "", ""]);
      expect(await paste(page, "invoice.date.year", text), text).toBe(true);
      await expect.poll(() => boxes(page), text).toBe(text.startsWith("13") ? "2026-03-13" : "2026-03-10");
    }
    expect(await goOn(page, "proof")).toBe("purchase");
  });

if (FULL)
  test("a date on the clipboard is pasted by the keyboard", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await chooseDate(page);
    await page.evaluate(() => navigator.clipboard.writeText("10 March 2026"));
    await page.locator(input("invoice.date.day")).press("Control+V");
    await expect.poll(() => boxes(page)).toBe("2026-03-10");
  });

test("a pasted date that can be read in two ways is asked back, and nothing is guessed", async ({ page }) => {
  await chooseDate(page);
  for (const [at, civil] of ["2026-03-04", "2026-04-03"].entries()) {
    await typeDate(page, "invoice.date", ["", "", ""]);
    expect(await paste(page, "invoice.date.day", "03/04/2026")).toBe(true);
    // Beside the actions of every page: the two ways, the language's own first.
    const ways = page.getByRole("status").getByRole("button");
    await expect(ways).toHaveCount(2);
    await expect(ways.nth(0)).toHaveText(/March\s4,\s2026/);
    await expect(ways.nth(1)).toHaveText(/April\s3,\s2026/);
    expect(await boxes(page)).toBe("-00-00");
    await ways.nth(at).click();
    await expect.poll(() => boxes(page)).toBe(civil);
    await expect(ways).toHaveCount(0);
  }
});

test("a date that is asked back is still asked back after a reload, and in another language", async ({ page }) => {
  await chooseDate(page);
  await typeDate(page, "invoice.date", ["", "", ""]);
  expect(await paste(page, "invoice.date.day", "03/04/2026")).toBe(true);
  await page.reload();
  await page.locator('html[data-ready="1"]').waitFor({ state: "attached" });
  const ways = page.getByRole("status").getByRole("button");
  await expect(ways).toHaveText([/March\s4,\s2026/, /April\s3,\s2026/]);
  await page.locator('a[hreflang="de"]').click();
  await page.locator('html[lang="de"][data-ready="1"]').waitFor({ state: "attached" });
  await expect(ways).toHaveText(["3. April 2026", "4. März 2026"]);
  await ways.nth(0).click();
  await expect.poll(() => boxes(page)).toBe("2026-04-03");
  await page.reload();
  await page.locator('html[data-ready="1"]').waitFor({ state: "attached" });
  await expect.poll(() => boxes(page)).toBe("2026-04-03");
  await expect(ways).toHaveCount(0);
});

if (FULL)
  test("a whole date typed into one box falls into all of them once the box is left, or is asked back", async ({
    page,
  }) => {
    await chooseDate(page);
    await typeDate(page, "invoice.date", ["", "", ""]);
    await page.locator(input("invoice.date.month")).fill("Invoice date: 27 March 2026");
    await page.keyboard.press("Tab");
    expect(await boxes(page)).toBe("2026-03-27");
    await expect(page.locator(input("invoice.date.day"))).toBeFocused(); // where Tab has led, and nowhere else
    await page.locator(input("invoice.date.day")).fill("03/04/2026");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "April 3, 2026" })).toBeVisible();
    await expect(page.locator(input("invoice.date.day"))).toHaveValue("03/04/2026");
  });

if (FULL)
  test("what is pasted and is no date stays the business of the box", async ({ page }) => {
    await chooseDate(page);
    for (const text of ["10", "March", "order 4711", ""])
      expect(await paste(page, "invoice.date.day", text), text).toBe(false);
    expect(await boxes(page)).toBe("-00-00");
  });
