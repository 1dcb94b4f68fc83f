/** The policy for its owner: clause by clause, with how it is read and the cases. */
import type { Page } from "playwright/test";
import { CASES, CLAUSE_IDS, OPEN_QUESTIONS, READINGS } from "../src/rules/index.ts";
import { faults } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL } from "./support/full.ts";
import { tabTo } from "./support/keyboard.ts";
import { sideways } from "./support/sideways.ts";

async function openPolicy(page: Page, path = ""): Promise<void> {
  await page.goto(`policy/${path}`);
  await page.waitForSelector("html[data-ready='1']");
}

test("each clause stands as published, with its readings, and its cases come out in this very browser", async ({
  page,
}) => {
  await page.goto("");
  await page.locator("footer a", { hasText: "clause by clause" }).click();
  await page.waitForSelector("html[data-ready='1']");
  await expect(page.locator(".standing")).toContainText(`All ${CASES.length} cases`);
  await expect(page.locator(".standing")).toHaveAttribute("data-differing", "0");
  expect(await page.locator(".policy-row[id]").evaluateAll((rows) => rows.map(({ id }) => id))).toEqual([
    ...CLAUSE_IDS,
  ]);
  for (const reading of READINGS) await expect(page.locator(`#reading-${reading}`)).toHaveCount(1);
  await expect(page.locator("[id='exclusion.4'] blockquote")).toContainText("non-Huawei software");
  await expect(page.locator("[id='scope.transfer'] [data-case]").first()).toBeHidden();
  await tabTo(page, "[id='scope.transfer'] summary");
  await page.keyboard.press("Enter");
  await expect(page.locator("[id='scope.transfer'] [data-case]").first()).toBeVisible();
});

test("an open question leads to the reading that holds until it is settled", async ({ page }) => {
  await openPolicy(page);
  await expect(page.locator("[data-open]")).toHaveCount(OPEN_QUESTIONS.length);
  await page.locator("[data-open=wear] a").click();
  await expect(page.locator("#reading-R15")).toBeInViewport();
});

for (const path of ["", "ar/"])
  test(`an address that names a clause leads to it: policy/${path}`, async ({ page }) => {
    await openPolicy(page, `${path}#exclusion.4`); // Arabic is drawn after the browser has looked for the place
    await expect(page.locator("[id='exclusion.4']")).toBeInViewport();
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the policy can be read, and nothing is said of cases that have not been tried", async ({ page }) => {
    await page.goto("policy/de/");
    await expect(page.locator("[id='exclusion.8'] blockquote")).toContainText("fires, earthquakes, or floods");
    await expect(page.locator("[id='scope.transfer']")).toContainText("Ist ein Geschenk gedeckt?");
    await expect(page.locator(".standing")).toBeHidden();
  });
});

const WAYS = [["ar", "dark", 320]] as const;
const WAYS_TOO = [
  ["de", "light", 1280],
  ["en", "dark", 1280],
  ["ar", "light", 1280],
] as const;
for (const [tag, colorScheme, width] of FULL ? [...WAYS, ...WAYS_TOO] : WAYS)
  test.describe(`in ${tag}, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });
    test(`axe finds nothing with every case open, and nothing scrolls sideways at ${width} px`, async ({ page }) => {
      await openPolicy(page, tag === "en" ? "" : `${tag}/`);
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      await expect(page.locator("details:not(:has([data-case]))")).toHaveCount(0);
      expect(await faults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });
  });

test("each case says whether it is from the text, and the standing has its mark", async ({ page }) => {
  await openPolicy(page);
  await expect(page.locator(".standing .icon")).toHaveClass(/icon-check/);
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
  await expect(page.locator("details:not(:has([data-case]))")).toHaveCount(0);
  const said = await page
    .locator("[data-case]")
    .evaluateAll((all) => all.map((one) => [one.getAttribute("data-case"), one.querySelector(".hint")?.textContent]));
  expect(said.length).toBeGreaterThan(100);
  for (const [id, hint] of said)
    expect(hint, `${id}`).toContain(
      CASES.find((one) => one.id === id)?.basis === "from the text"
        ? "From the text"
        : "Our reading, not yet confirmed",
    );
});
