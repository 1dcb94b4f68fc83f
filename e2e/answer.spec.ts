import { readFile } from "node:fs/promises";
import { CAUSES, EDITION_ID, POLICY, unansweredInvoice } from "../src/rules/index.ts";
import { claimWith } from "./support/claims.ts";
import { inputsOf, walk } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, languages } from "./support/full.ts";
import { at, goOn, open, untilDamage, untilResult } from "./support/walk.ts";

const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

test("the answer of a covered claim says until when, why and on which day it was checked", async ({ page }) => {
  await open(page);
  await untilDamage(page);
  await untilResult(page);
  const answer = page.locator("[data-step=result]");
  await expect(answer).toHaveAttribute("data-outcome", "covered");
  await expect(answer).toHaveAttribute("data-policy", EDITION_ID);
  await expect(answer).toHaveAttribute("data-period-start", "2026-05-03");
  await expect(answer).toHaveAttribute("data-period-end", "2027-05-03");
  await expect(answer).toContainText("161 days left");
  await expect(answer).toContainText("Checked on November 23, 2026");
  await expect(page.locator("[data-reason=within-period]")).toContainText("Main product: 12 months");
  await expect(page).toHaveTitle("Covered, as far as we can tell – IMIKI warranty checker");
});

test("every clause that is quoted is quoted word for word, in the language in which it was published", async ({
  page,
}) => {
  await open(page, "de");
  await untilDamage(page);
  await untilResult(page, "liquid", "modified", "unofficial-software", "wear");
  const texts = await page.locator("blockquote[lang=en][dir=ltr]").allTextContents();
  const published = POLICY.blocks.map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(4);
  for (const text of texts) expect(published).toContain(text);
});

test("a refusal puts the law of the country first, and shows that of the one that is chosen", async ({ page }) => {
  await open(page);
  await untilDamage(page);
  await untilResult(page, "drop");
  const [law, why] = [page.locator("#law"), page.locator("#why")];
  const lawFirst = await law.evaluate((element, other) => {
    const reasons = document.querySelector(other);
    return reasons !== null && element.compareDocumentPosition(reasons) === Node.DOCUMENT_POSITION_FOLLOWING;
  }, "#why");
  expect(lawFirst).toBe(true);
  await expect(why).toBeVisible();
  await page.getByRole("button", { name: "Show the law of a country" }).press("Enter");
  await expect(page.locator("select[name=country]")).toBeFocused();
  await page.selectOption("select[name=country]", "DE");
  const section = page.locator(".law");
  await expect(section).toContainText("not legal advice");
  await expect(section.getByRole("link").last()).toHaveAttribute("href", /^https:\/\/www\.gesetze-im-internet\.de/);
});

if (FULL)
  test("a gift is to come with the buyer's invoice, also where there is one (R12)", async ({ page }) => {
    await open(page);
    await untilDamage(page);
    await page.goBack();
    await page.check("[name=owner][value=gift]");
    await goOn(page);
    await untilResult(page);
    await expect(page.locator("[data-step=result]")).toHaveAttribute("data-outcome", "covered");
    await expect(page.locator("[data-step=result]")).toContainText("the buyer’s invoice");
  });

test("a double press on the way on answers nothing of the page after it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.check("[name=part][value=watch]");
  await goOn(page);
  await page.check("[name=proof][value=none]");
  await page.locator("[data-action=next]").dblclick();
  await at(page, "purchase");
  for (const [name, value] of [
    ["seller", "official-store"],
    ["condition", "new"],
    ["owner", "buyer"],
  ])
    await page.check(`[name=${name}][value=${value}]`);
  await page.locator("[data-action=next]").dblclick();
  await at(page, "damage");
  await expect(page.locator(":checked")).toHaveCount(0);
  await page.locator('[name="causes.none"]').dblclick(); // on one page both presses count
  await expect(page.locator(":checked")).toHaveCount(0);
  await goOn(page);
  await at(page, "damage");
});

for (const { tag } of languages("de"))
  test(`the answer prints on one page in ${tag}, without the controls`, async ({ page }) => {
    await open(page, tag);
    await untilDamage(page, "charger");
    await untilResult(page, "drop", "liquid");
    expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".take-away")).toBeHidden();
    await expect(page.locator(".answer .actions")).toBeHidden();
    await expect(page.locator("blockquote").first()).toBeVisible();
    await expect(page.locator(".checked")).toBeVisible();
  });

test("what was said of a copy is not printed, nor the text to select", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await untilDamage(page);
  await untilResult(page);
  await page.getByRole("button", { name: "Copy as text" }).click();
  const said = page.getByText("Copied. You can paste it anywhere.");
  await expect(said).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(said).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("refused")) }),
  );
  await page.getByRole("button", { name: "Copy as text" }).click();
  const text = page.getByRole("textbox", { name: "Copy as text" });
  await expect(text).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(text).toBeHidden();
});

test("a long word of the customer's is broken on paper, and reaches past no column", async ({ page }) => {
  await open(page);
  await untilDamage(page);
  await page.fill("[name=description]", `It is this one: https://shop.example/${"4711".repeat(80)}`);
  await untilResult(page);
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const ends = await page.locator(".told").evaluate((told) => {
    const words = [...told.querySelectorAll("bdi")].map((word) => word.getBoundingClientRect().right);
    return { words: Math.max(...words), told: told.getBoundingClientRect().right };
  });
  expect(ends.words).toBeLessThanOrEqual(ends.told);
});

if (FULL)
  test("it stays one page where the shop, the papers and a cause are unknown and something is told, in German", async ({
    page,
  }) => {
    await open(page, "de");
    await untilDamage(page, "charger");
    await page.goBack();
    await at(page, "purchase");
    await page.check("[name=seller][value=unknown]");
    await goOn(page);
    await at(page, "damage");
    await page.fill("[name=description]", "Das Gerät startet nicht mehr.");
    await page.check("[name='causes.liquid'][value=unknown]");
    await goOn(page);
    await at(page, "check");
    await goOn(page);
    await at(page, "result");
    await expect(page.locator(".checked")).toBeVisible();
    expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(1);
  });

test("where all is unknown it prints on two pages, in German and on the shorter paper too", async ({ page }) => {
  await open(page, "de");
  const claim = claimWith({ part: "charger", seller: "unknown", condition: "unknown", owner: "unknown" });
  claim.invoice = unansweredInvoice("2026-05-03");
  for (const cause of CAUSES) claim.causes[cause] = "unknown";
  await walk(page, inputsOf(claim));
  await expect(page.locator(".checked")).toBeVisible();
  expect(pagesOf(await page.pdf({ format: "Letter" }))).toBe(2);
});

test("the law of a country is printed once it is chosen, with its date and the address of its source", async ({
  page,
}) => {
  await open(page, "de");
  await untilDamage(page, "charger");
  await untilResult(page, "drop", "liquid");
  await page.locator("[data-action=law]").click();
  await page.emulateMedia({ media: "print" });
  const law = page.locator(".law");
  await expect(law.locator("select")).toBeHidden();
  await expect(law.locator(".rights")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.selectOption("select[name=country]", "DE");
  await page.emulateMedia({ media: "print" });
  await expect(law.locator("select")).toBeHidden();
  for (const said of ["In der Regel 2 Jahre", "März 2022", "November 2026", "keine Rechtsberatung"])
    await expect(law.getByText(said)).toBeVisible();
  const source = law.getByRole("link", { name: "BGB § 438" });
  await expect(source).toBeVisible();
  const address = await source.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toContain("https://www.gesetze-im-internet.de/bgb/__438.html");
  await page.emulateMedia({ media: null });
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(1);
});

test("the reminder is a calendar file with the last covered day, all day", async ({ page }) => {
  await open(page);
  await untilDamage(page);
  await untilResult(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Remind me of the last day" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("imiki-warranty.ics");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("DTSTART;VALUE=DATE:20270503\r\nDTEND;VALUE=DATE:20270504\r\n");
  expect(text).toContain("SUMMARY:Last covered day: IMIKI Watch\r\n");
  expect(text.replaceAll("\r\n ", "")).toContain("as counted on November 23\\, 2026");
});

test("an ended period offers no reminder", async ({ page }) => {
  await open(page, "en", "2027-05-04");
  await page.check("[name=part][value=watch]");
  await goOn(page);
  await page.check("[name=proof][value=invoice]");
  for (const [box, value] of Object.entries({ day: "3", month: "5", year: "2026" }))
    await page.fill(`[name="invoice.date.${box}"]`, value);
  for (const question of ["listsDevice", "listsPrice"]) await page.check(`[name="invoice.${question}"][value=yes]`);
  await goOn(page);
  await at(page, "result");
  await expect(page.locator("[data-step=result]")).toContainText("Ended 1 day ago");
  await expect(page.getByRole("button", { name: "Remind me of the last day" })).toHaveCount(0);
});

test("the mail is addressed to support, with the answers, the verdict and the reasons in it", async ({ page }) => {
  await open(page, "de");
  await untilDamage(page, "charging-case");
  await page.fill("textarea[name=description]", "Der Deckel schließt nicht mehr.");
  await untilResult(page);
  const mail = new URL((await page.locator("a.button[href^='mailto:']").getAttribute("href")) ?? "");
  expect(mail.pathname).toBe("help@imikilife.com");
  const body = mail.searchParams.get("body") ?? "";
  expect(body).toContain("Der Deckel schließt nicht mehr.");
  expect(body).toContain("3. Mai 2027");
  expect(`${mail.searchParams.get("subject")}${body}`).not.toContain("\u00AD");
});

test("a mail that Windows would not open for its length holds the case as a link, and the customer's words as far as they go", async ({
  page,
}) => {
  await open(page, "ar");
  await untilDamage(page);
  await page.fill("textarea[name=description]", "لا تعمل الشاشة. ".repeat(100));
  await untilResult(page);
  const mail = new URL((await page.locator("a.button[href^='mailto:']").getAttribute("href")) ?? "");
  expect(mail.href.length).toBeLessThanOrEqual(2000);
  const body = mail.searchParams.get("body") ?? "";
  expect(body).toMatch(/لا تعمل الشاشة.*…$/);
  const link = await page.locator(".hand-over a").getAttribute("href");
  expect(body).toContain(link);
});

test("copy puts the whole answer on the clipboard, and shows the text to select where that is refused", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await untilDamage(page);
  await untilResult(page);
  await page.getByRole("button", { name: "Copy as text" }).click();
  const status = page.getByRole("status").filter({ hasText: "Copied" });
  await expect(status).toBeVisible();
  await status.evaluate((element) => {
    const told = new MutationObserver(() => element.toggleAttribute("data-told", element.textContent !== ""));
    told.observe(element, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(status).toHaveAttribute("data-told");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Covered, as far as we can tell");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByRole("textbox", { name: "Copy as text" })).toHaveValue(/Covered, as far as we can tell/);
});

test("what appears on a step is announced: that the answer is known, and a question about the words", async ({
  page,
}) => {
  await open(page);
  await page.check("[name=part][value=strap]");
  await expect(page.getByRole("status").filter({ has: page.locator(".decided") })).toHaveCount(1);
  await page.check("[name=part][value=watch]");
  await untilDamage(page);
  await page.fill("textarea[name=description]", "it fell into the pool");
  await expect(page.locator('[aria-live="polite"] .noticed').first()).toBeVisible();
  const described = await page.locator(".noticed fieldset").first().getAttribute("aria-describedby");
  await expect(page.locator(`[id="${described?.split(" ")[0]}"]`)).toContainText("pool");
});

test("who can find out is said beside the answer that is not known, and not beside another", async ({ page }) => {
  await open(page);
  await untilDamage(page);
  await page.goBack();
  await at(page, "purchase");
  for (const name of ["seller", "condition", "owner"]) {
    const question = page.locator("fieldset", { has: page.locator(`[name=${name}]`) });
    await expect(question.locator(".who-knows")).toHaveCount(0);
    await page.check(`[name=${name}][value=unknown]`);
    await expect(question.locator(".who-knows")).toBeVisible();
  }
  await page.check("[name=seller][value=other]");
  await expect(page.locator("fieldset", { has: page.locator("[name=seller]") }).locator(".who-knows")).toHaveCount(0);
});

if (FULL)
  test("a purchase that does not count has no dates for the rest of the package", async ({ page }) => {
    await open(page);
    await untilDamage(page);
    await page.goBack();
    await page.check("[name=owner][value=second-hand]");
    await goOn(page);
    await at(page, "result");
    await expect(page.locator(".package tbody td")).toHaveCount(4); // the periods, and no day
  });

test("a serial number without a date is not asked for again", async ({ page }) => {
  await open(page);
  await page.check("[name=part][value=watch]");
  await goOn(page);
  await page.check("[name=proof][value=serial]");
  await page.fill("[name=serial]", "QX-ONE");
  await page.check('[name="manufactured.unknown"]');
  await goOn(page);
  for (const choice of ["seller][value=official-store", "condition][value=new", "owner][value=buyer"])
    await page.check(`[name=${choice}]`);
  await goOn(page);
  await untilResult(page);
  await expect(page.locator(".verdict-lead")).toContainText("the invoice or the date of manufacture");
});
