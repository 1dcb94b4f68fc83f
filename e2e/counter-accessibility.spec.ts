import { writeHandOver } from "../src/answers/handover.ts";
import { ofEachCause, unansweredClaim } from "../src/rules/index.ts";
import { faultsInBoth } from "./support/axe.ts";
import { openCounter, press } from "./support/counter.ts";
import { expect, test } from "./support/fixtures.ts";
import { languages } from "./support/full.ts";
import { sideways } from "./support/sideways.ts";

const CLAIM = writeHandOver({ ...unansweredClaim("charger"), seller: "other", causes: ofEachCause("no") });

for (const { tag } of languages("ar"))
  test.describe(`in ${tag}`, () => {
    test.use({ locale: tag });
    test("axe finds nothing at the counter, wherever a dealer goes, in light and in dark", async ({ page }) => {
      await openCounter(page, tag);
      expect(await faultsInBoth(page), "nothing on it").toEqual([]);
      await openCounter(page, tag, `#c=${CLAIM}`);
      await press(page, "c");
      await page.check('[name="causes.liquid"][value=yes]');
      await page.fill("[name=serial]", "AB 2024 0305 77");
      await page.fill("[name=description]", "it fell down the stairs");
      await page.locator(".noticed-words").first().waitFor();
      await page.locator("summary").first().click();
      expect(await faultsInBoth(page), "a case").toEqual([]);
      await press(page, "Escape", "?");
      await page.getByRole("dialog").waitFor();
      expect(await faultsInBoth(page), "the keys").toEqual([]);
      await press(page, "Escape", "Shift+L");
      await page.locator(".log button").first().click();
      await page.locator("[name=search]").waitFor();
      expect(await faultsInBoth(page), "the log").toEqual([]);
    });
  });

for (const { tag } of languages("ar"))
  test(`the counter does not scroll sideways in ${tag}, narrow or wide, and every target can be hit`, async ({
    page,
  }) => {
    await openCounter(page, tag, `#c=${CLAIM}`);
    await page.fill("[name=description]", "it fell down the stairs");
    await page.locator(".noticed-words").first().waitFor();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await sideways(page), `${width} px`).toBe(0);
      const small = await page
        .locator(".counter :is(button, summary, .pick-choice, input[type=text], textarea):visible")
        .evaluateAll((all) =>
          all
            .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 120) }))
            .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
            .map(({ html }) => html),
        );
      expect(small, `${width} px`).toEqual([]);
    }
  });

test("what stands on a key stays in one line, however narrow the window", async ({ page }) => {
  await openCounter(page, "de");
  await page.setViewportSize({ width: 390, height: 700 });
  const broken = await page
    .locator("kbd:visible")
    .evaluateAll((all) => all.filter((key) => key.clientHeight > 32).map((key) => key.textContent));
  expect(broken).toEqual([]);
});
