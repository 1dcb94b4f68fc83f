import type { Page } from "playwright/test";
import { faultsInBoth } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { languages } from "./support/full.ts";
import { at, choose, goOn, open } from "./support/walk.ts";

/** One journey over every page, with its errors and its follow-up questions open. */
async function* everyPage(page: Page): AsyncGenerator<string> {
  yield "part";
  await goOn(page);
  yield "part with its errors";
  await choose(page, "[name=part][value=strap]");
  yield "part that decides";
  await choose(page, "[name=part][value=charger]");
  await goOn(page);
  await at(page, "proof");
  await choose(page, "[name=proof][value=serial]");
  await page.fill("[name=serial]", "AB 2024 0305 77");
  yield "proof by serial number";
  await choose(page, "[name=proof][value=invoice]");
  await goOn(page);
  yield "proof with its errors";
  for (const [box, value] of [
    ["day", "3"],
    ["month", "5"],
    ["year", "2026"],
  ])
    await page.fill(`[name="invoice.date.${box}"]`, value ?? "");
  for (const question of ["listsDevice", "listsPrice", "matchesProduct"])
    await choose(page, `[name="invoice.${question}"][value=yes]`);
  await choose(page, '[name="invoice.unaltered"][value=unknown]');
  yield "proof by invoice";
  await goOn(page);
  await at(page, "purchase");
  for (const fact of ["seller", "condition", "owner"]) await choose(page, `[name=${fact}][value=unknown]`);
  yield "purchase";
  await goOn(page);
  await at(page, "damage");
  await page.fill("[name=description]", "it fell into the pool");
  await goOn(page);
  yield "damage with its errors";
  for (const answer of await page.locator('.noticed [value="unknown"]').all()) await answer.check();
  await choose(page, '[name="causes.wear"][value=yes]');
  await choose(page, '[name="causes.drop"][value=unknown]');
  yield "damage";
  await goOn(page);
  await at(page, "check");
  yield "check";
  await goOn(page);
  await at(page, "result");
  yield "result";
}

for (const { tag } of languages("ar"))
  test.describe(`in ${tag}`, () => {
    test.use({ locale: tag });
    test("axe finds nothing on any page of the journey, in light and in dark", async ({ page }) => {
      await open(page, tag);
      for await (const name of everyPage(page)) expect(await faultsInBoth(page), name).toEqual([]);
    });
  });
