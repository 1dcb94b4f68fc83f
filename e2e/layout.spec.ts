import type { Locator, Page } from "playwright/test";
import { expect, test } from "./support/fixtures.ts";
import { languages } from "./support/full.ts";
import { sideways } from "./support/sideways.ts";
import { at, goOn, open, untilDamage } from "./support/walk.ts";

/** Controls whose target is under 44 px high or wide; a choice is hit by its whole label. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button, .choice, .tile, .pill, nav a, input[type=text], textarea, select",
      ),
    ]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 43.5 || height < 43.5;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

const VIEWPORTS = [
  ["320 px", { width: 320, height: 640 }],
  ["400 % zoom of 1280 px", { width: 320, height: 256 }],
  ["1280 px", { width: 1280, height: 900 }],
] as const;

for (const { tag } of languages("de", "ar"))
  test(`no page scrolls sideways in ${tag}, however narrow or large its letters, and every target can be hit`, async ({
    page,
  }) => {
    await open(page, tag);
    const holds = async (step: string) => {
      for (const [name, viewport] of VIEWPORTS) {
        await page.setViewportSize(viewport);
        expect(await sideways(page), `${step} at ${name}`).toBe(0);
        expect(await smallTargets(page), `${step} at ${name}`).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect(await sideways(page), `${step} at 390 px with letters twice as large`).toBe(0);
      const narrowest = await page
        .locator(".choice-label")
        .evaluateAll((all) => Math.min(...all.map((one) => one.clientWidth).filter(Boolean)));
      expect(narrowest, `${step}: what a choice says has room`).toBeGreaterThan(90);
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    };
    await holds("part");
    await goOn(page);
    await holds("part with its error");
    await untilDamage(page, "charger");
    await goOn(page);
    await holds("damage with its error");
    await page.check('[name="causes.liquid"][value=yes]');
    await page.check('[name="causes.unofficial-software"][value=unknown]');
    await goOn(page);
    await at(page, "check");
    await holds("check");
    await goOn(page);
    await at(page, "result");
    await holds("result");
  });

test("a right-to-left page runs from right to left, the quoted policy from left to right", async ({ page }) => {
  await open(page, "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const tiles = await page
    .locator(".tiles-whole .tile")
    .evaluateAll((all) => all.map((tile) => tile.getBoundingClientRect().x));
  expect(tiles[0]).toBeGreaterThan(tiles[1] ?? Number.POSITIVE_INFINITY);
});

test.describe("with forced colours", () => {
  test.use({ forcedColors: "active" });
  test("what is chosen shows without any background", async ({ page }) => {
    await open(page);
    await page.check("[name=part][value=battery]");
    const tile = page.locator(".tile", { has: page.locator("[value=battery]") });
    const edgeOf = (which: Locator) => which.evaluate((one) => getComputedStyle(one).borderTopColor);
    expect(await edgeOf(tile)).not.toBe(await edgeOf(page.locator(".tile", { has: page.locator("[value=screen]") })));
    await expect(page.locator("[name=part][value=battery]")).toHaveCSS("appearance", "auto");
    await expect(tile).toHaveCSS("outline-style", "none"); // which is the focus
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".tile:has(:checked)")).toHaveCSS("outline-style", "solid");
  });
});

test("nothing moves for whom motion is too much", async ({ page }) => {
  await open(page);
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
          // One without a duration only shows something later.
          return transitionDuration !== "0s" || (animationName !== "none" && animationDuration !== "0s");
        }).length,
    );
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving()).toBe(0);
});
