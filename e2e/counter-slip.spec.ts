import { writeHandOver } from "../src/answers/handover.ts";
import { ofEachCause, unansweredClaim } from "../src/rules/index.ts";
import { enterWatch, openCounter, press } from "./support/counter.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, languages } from "./support/full.ts";

/** The sizes of the pages of a print, in whole millimetres. */
function pagesOf(pdf: Buffer): string[] {
  const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const mm = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return boxes.map(([, width, height]) => `${mm(width)}×${mm(height)}`);
}

/** Everything that can stand on a slip at once. */
const EVERYTHING = writeHandOver({
  ...unansweredClaim("charger"),
  seller: "other",
  condition: "used",
  owner: "second-hand",
  invoice: { date: "2026-05-03", listsDevice: "yes", listsPrice: "yes", matchesProduct: "no", unaltered: "no" },
  manufactured: { from: "2026-01-01", to: "2026-01-31" },
  causes: ofEachCause("yes"),
});
/** As a label's code of two dimensions has it: without a space, where a line could end. */
const SERIAL = "SN:010426012345678921AB20240305770017261123(10)9".repeat(2).slice(0, 80);
const LONG = "The cable got warm, then it smelt, and since Tuesday nothing happens. ".repeat(10).trim();

for (const { tag } of languages("de"))
  test(`the fullest slip takes one sheet a copy in ${tag}, and nothing is cut off`, async ({ page }) => {
    await openCounter(page, tag, `#c=${EVERYTHING}`);
    await page.fill("[name=description]", LONG);
    await page.fill("[name=serial]", SERIAL);
    await page.fill("[name=accessories]", "cable, box, a second strap");
    await page.fill("[name=handedIn]", "scratched, one pin bent");
    await page.fill("[name=staff]", "Ada Lovelace");
    for (const cause of ["drop", "liquid", "pests"]) await page.check(`[name="causes.${cause}"][value=no]`);
    for (const cause of ["power", "label"]) await page.check(`[name="causes.${cause}"][value=unknown]`);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(["210×297", "210×297"]);
    await press(page, "Shift+P");
    await expect(page.locator("[name=paper][value=roll]")).toBeChecked();
    const [roll = "", ...others] = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(roll).toMatch(/^80×[3-6]\d\d$/);
    expect(others).toEqual([roll]); // neither is cut in two

    await page.emulateMedia({ media: "print" });
    const slips = page.locator(".slip");
    await expect(slips).toHaveCount(2);
    for (const slip of await slips.all()) {
      for (const text of ["261123-120000", "Ada Lovelace", SERIAL, "one pin bent", "second strap", LONG])
        await expect(slip).toContainText(text);
      await expect(slip).toContainText("2. Damage stems from accidental mishaps");
      await expect(slip.locator(".signatures p")).toHaveCount(2);
      const clause = await slip
        .locator(".slip-clauses q")
        .first()
        .evaluate((quote) => {
          const { display, fontSize, textAlign } = getComputedStyle(quote);
          return { points: Math.round(Number.parseFloat(fontSize) * 7.5) / 10, edge: `${display} ${textAlign}` };
        });
      expect(clause).toEqual({ points: 7, edge: tag === "ar" ? "block left" : "inline start" });
    }
    await expect(page.locator(".desk")).toBeHidden();
    await expect(page.locator(".site-header")).toBeHidden();
    const wider = await page.evaluate(
      () =>
        [...document.querySelectorAll(".slip *")].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
        ).length,
    );
    expect(wider).toBe(0);
  });

test("a slip on the roll takes as much paper as stands on it, with every print anew", async ({ page }) => {
  await openCounter(page);
  await press(page, "p", "0", "Shift+P");
  await expect(page.locator("[name=paper][value=roll]")).toBeChecked();
  const print = async () => pagesOf(await page.pdf({ preferCSSPageSize: true }));
  const [short = "", ...others] = await print();
  expect(short).toMatch(/^80×1\d\d$/);
  expect(others).toEqual([short]);
  await page.fill("[name=description]", LONG);
  const long = await print();
  expect(long).toHaveLength(2);
  expect(long).not.toContain(short);
  await press(page, "Escape", "Shift+P");
  await expect(page.locator("[name=paper][value=a4]")).toBeChecked();
  expect(await print()).toEqual(["210×297", "210×297"]);
  expect(await page.locator(".slips").isVisible()).toBe(false);
});

test("print takes the slip to the printer once, with the key beside the button", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, "printed", 0);
    window.print = () => Reflect.set(window, "printed", Reflect.get(window, "printed") + 1);
  });
  await openCounter(page);
  await enterWatch(page);
  await press(page, "g");
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "printed"))).toBe(1);
  await page.locator("[data-action=print]").click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "printed"))).toBe(2);
});

test("without a log a case has the number of its day and time, and on paper it is never without one", async ({
  page,
  context,
}) => {
  await openCounter(page);
  const reference = page.locator("[name=reference]");
  await press(page, "p", "1");
  await expect(reference).toHaveValue("261123-120000");
  const other = await context.newPage();
  await openCounter(other);
  await expect(other.locator("[name=reference]")).toHaveValue(""); // nothing stands on it yet
  await other.clock.setFixedTime("2026-11-23T12:00:07");
  await press(other, "p", "1");
  await expect(other.locator("[name=reference]")).toHaveValue("261123-120007");

  await page.clock.setFixedTime("2026-11-23T12:05:00");
  await reference.fill("");
  await page.evaluate(() => {
    window.print = () => document.querySelector(".slip")?.toggleAttribute("data-printed");
  });
  await page.locator("[data-action=print]").click();
  await expect(page.locator(".slip[data-printed]")).toContainText("261123-120500");
  await expect(reference).toHaveValue("261123-120500");
});

if (FULL)
  test("what does not count beside the proof that was chosen is not on the slip", async ({ page }) => {
    await openCounter(page);
    await enterWatch(page);
    await page.check("[name=part][value=charger]");
    await page.check('[name="causes.adapter"][value=no]');
    const slip = page.locator(".slip").first();
    await expect(slip).toContainText("May 3, 2026");
    await expect(slip).toContainText("The charger itself shows damage");
    await page.check("[name=part][value=watch]");
    await page.check("[name=proof][value=none]");
    await expect(slip).not.toContainText("May 3, 2026");
    await expect(slip).not.toContainText("The charger itself shows damage");
    await page.check("[name=proof][value=invoice]");
    await expect(slip).toContainText("May 3, 2026");
  });

test("both copies say the verdict, whose copy it is, what was claimed otherwise and what nobody has looked at", async ({
  page,
}) => {
  const claim = { ...unansweredClaim("watch"), seller: "official-store", causes: ofEachCause("no" as const) } as const;
  await openCounter(page, "en", `#c=${writeHandOver(claim)}`);
  await page.check("[name=seller][value=other]");
  for (const copy of ["customer", "dealer"] as const) {
    const slip = page.locator(`.slip[data-copy=${copy}]`);
    await expect(slip.locator("header p").last()).toHaveText(copy === "customer" ? "Customer’s copy" : "Dealer’s copy");
    await expect(slip.locator("h3")).toHaveText("Not covered by the IMIKI warranty");
    await expect(slip).toContainText("The warranty is for products bought new from IMIKI"); // the lead
    await expect(slip).toContainText("Bought from – claimed: Official online store; found: Elsewhere");
    await expect(slip).toContainText("15 answers stand as the customer gave them, and were not looked at.");
    await expect(slip).not.toContainText("It is not known whether it was new"); // nobody was asked
    await expect(slip.locator(".slip-end")).toContainText(/261123-\d{6}/);
    await expect(slip).toContainText("Provisional: the dealer checks invoice and product.");
  }
});

test("a day of purchase without its proof is counted from that day, on screen and on the slip", async ({ page }) => {
  await openCounter(page);
  await page.check("[name=part][value=watch]");
  await page.check("[name=proof][value=date]");
  for (const [box, value] of Object.entries({ day: "3", month: "5", year: "2026" }))
    await page.fill(`[name="invoice.date.${box}"]`, value);
  await expect(page.locator("#verdict")).toContainText("It counts from the day of purchase that you know");
  await expect(page.locator(".slip").first()).toContainText("The invoice is not at hand yet.");
});
