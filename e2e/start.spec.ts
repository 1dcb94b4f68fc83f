import type { Page } from "playwright/test";
import { LANGUAGES } from "../src/locales/languages.ts";
import { PARTS } from "../src/rules/index.ts";
import { claimWith } from "./support/claims.ts";
import { goOn, input, inputsOf, onStep, open, readAnswer, stepOnScreen, walk } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, languages, some } from "./support/full.ts";
import { message } from "./support/messages.ts";

const [SOURCE] = LANGUAGES;
const pathOf = (tag: string): string => (tag === SOURCE.tag ? "./" : `${tag}/`);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { tag, dir } of languages("ar"))
    test(`the page in ${tag} is complete as it was built`, async ({ page }) => {
      await page.goto(pathOf(tag));
      const html = page.locator("html");
      await expect(html).toHaveAttribute("lang", tag);
      await expect(html).toHaveAttribute("dir", dir);
      await expect(html).not.toHaveAttribute("data-ready");
      await expect(page).toHaveTitle(message(tag, "app.name"));
      await expect(page.locator('meta[name="description" i]')).toHaveAttribute(
        "content",
        message(tag, "app.description"),
      );
      await expect(page.locator(onStep("part", "h1"))).toHaveText(message(tag, "part.title"));
      await expect(page.locator(input("part"))).toHaveCount(PARTS.length);
      for (const part of PARTS)
        await expect(page.locator("label", { has: page.locator(input("part", part)) })).toContainText(
          message(tag, `part.${part}`),
        );
      for (const other of LANGUAGES) {
        const address = new URL(pathOf(other.tag), new URL("./", page.url().replace(/(de|ar)\/$/, ""))).href;
        const link = page.locator(`a[hreflang="${other.tag}"]`);
        await expect(link).toHaveText(other.name);
        expect(
          await link.evaluate(
            (anchor) =>
              anchor.getAttribute("href") && new URL(anchor.getAttribute("href") ?? "", document.baseURI).href,
          ),
        ).toBe(address);
        await expect(page.locator(`link[rel="alternate"][hreflang="${other.tag}"]`)).toHaveCount(1);
      }
    });
});

/** Lets no script through until told to. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe("at an address where there is nothing", () => {
  test.use({ tolerated: /Failed to load resource.*404/, javaScriptEnabled: false });

  for (const { tag, dir } of languages("ar"))
    test(`the way to the checker is shown in ${tag}`, async ({ page }) => {
      expect((await page.goto("nothing/at/all"))?.status()).toBe(404);
      const said = page.locator(`section[lang=${tag}][dir=${dir}]`);
      await expect(said).toContainText(message(tag, "app.missing"));
      await said.getByRole("link", { name: message(tag, "app.page.checker") }).click();
      await expect(page.locator(`html[lang=${tag}] ${onStep("part")}`)).toBeVisible();
    });
});

test("the page is the same before and after it answers to input", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto("./", { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  const look = () => page.locator("#root").evaluate((root) => root.innerHTML);
  const built = await look();
  release();
  await page.locator('html[data-idle="1"]').waitFor({ state: "attached" });
  expect(await look()).toBe(built);
});

for (const path of some(["./", "ar/"], 1))
  test(`a tile that was chosen before the page answers is kept (${path})`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(path, { waitUntil: "commit" });
    await page.locator(input("part", "earbuds")).check();
    await expect(page.locator("html")).not.toHaveAttribute("data-ready");
    release();
    await page.locator('html[data-ready="1"]').waitFor({ state: "attached" });
    await expect(page.locator(input("part", "earbuds"))).toBeChecked();
    expect(await goOn(page, "part")).toBe("proof");
    await page.goBack();
    await expect(page.locator(input("part", "earbuds"))).toBeChecked();
  });

test("a strap that was chosen before the page answers is known to decide it", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto("./", { waitUntil: "commit" });
  await page.locator(input("part", "strap")).check();
  release();
  await expect(page.locator('[data-action="anyway"]')).toBeVisible();
  await page.locator('html[data-ready="1"]').waitFor({ state: "attached" });
  expect(await goOn(page, "part")).toBe("result");
});

test("a resumed step is on screen once the page answers to input", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith()), "damage");
  for (let time = 0; time < 3; time += 1) {
    await page.reload({ waitUntil: "commit" });
    // Looked at in the very moment, not a little later: a program goes by it.
    const step = await page.evaluate(
      () =>
        new Promise<string | null>((done) => {
          const look = () => {
            if (document.documentElement?.dataset.ready !== "1") return false;
            done(document.querySelector("[data-step]")?.getAttribute("data-step") ?? null);
            return true;
          };
          if (!look()) {
            const observer = new MutationObserver(() => look() && observer.disconnect());
            observer.observe(document, { attributes: true, subtree: true, childList: true });
          }
        }),
    );
    expect(step).toBe("damage");
  }
});

const SHIFTS = "e2eShifts";
interface Shift {
  readonly value: number;
  readonly at: number;
  /** What moved. */
  readonly moved: string;
}

/** Remembers every shift of the layout, those right after an act of the customer too. */
function watchShifts(name: string): void {
  const shifts: Shift[] = [];
  Reflect.set(window, name, shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, "hadRecentInput") !== true)
        shifts.push({
          value: Number(Reflect.get(entry, "value")),
          at: entry.startTime,
          moved: [...Reflect.get(entry, "sources")]
            .map(({ node }) => (node instanceof Element ? node.outerHTML : String(node?.textContent)).slice(0, 60))
            .join(", "),
        });
  }).observe({ type: "layout-shift", buffered: true });
}

/** What has moved up to now, the last frame included. */
const shiftsOf = (page: Page): Promise<{ value: number }[]> =>
  page.evaluate(
    (name) =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(Reflect.get(window, name))))),
    SHIFTS,
  );

const VIEWS = [
  ["en", { width: 1280, height: 800 }],
  ["de", { width: 390, height: 844 }],
  ["ar", { width: 375, height: 812 }], // where lines broke elsewhere while Arabic had no stand-in of its width
] as const;
for (const [tag, viewport] of some(VIEWS, 2))
  test.describe(`on ${viewport.width} pixels in ${tag}`, () => {
    test.use({ viewport });
    test("nothing moves while the page loads and on the first steps", async ({ page }) => {
      await page.addInitScript(watchShifts, SHIFTS);
      await open(page, pathOf(tag));
      await page.locator('html[data-idle="1"]').waitFor({ state: "attached" });
      const known = inputsOf(claimWith());
      await walk(page, known, "damage");
      expect(await shiftsOf(page)).toEqual([]);
    });
  });

const OTHER_PAGES = ["counter/", "counter/ar/", "embed/", "embed/ar/", "policy/", "policy/ar/"];
for (const address of some(OTHER_PAGES, 1, 4))
  if (FULL)
    test(`while ${address} loads nothing moves, however late its parts come`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.addInitScript(watchShifts, SHIFTS);
      await page.route(/\/assets\/.+\.(js|css|woff2)$/, async (route) => {
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await route.continue();
      });
      await open(page, address);
      await page.evaluate(() => document.fonts.ready);
      expect(await shiftsOf(page)).toEqual([]);
    });

test.describe("under /warranty/", () => {
  test.use({ site: "warranty" });

  for (const { tag } of languages("ar"))
    test(`a journey in ${tag} comes to its answer, by the labels alone`, async ({ page, baseURL }) => {
      const known = inputsOf(claimWith({ seller: "other" }));
      await open(page, pathOf(tag));
      expect(page.url()).toBe(new URL(pathOf(tag), baseURL).href);
      // As a finger does it: on the words beside the input.
      await page.locator("label", { has: page.locator(input("part", "watch")) }).click();
      expect(await goOn(page, "part")).toBe("proof");
      await walk(page, known);
      expect(await readAnswer(page)).toMatchObject({ outcome: "not-covered", start: "2026-03-10" });
      expect(page.url()).toBe(new URL(`${pathOf(tag)}#result`, baseURL).href);
      await page.reload();
      await page.locator('html[data-ready="1"]').waitFor({ state: "attached" });
      await expect(page.locator(onStep("result"))).toBeVisible();
    });

  if (FULL)
    test("the languages lead to one another, with the answers", async ({ page, baseURL }) => {
      await open(page);
      await walk(page, inputsOf(claimWith()), "purchase");
      for (const tag of ["de", "ar", "en"]) {
        await page.locator(`a[hreflang="${tag}"]`).click();
        await page.locator(`html[lang="${tag}"][data-ready="1"]`).waitFor({ state: "attached" });
        expect(page.url()).toBe(new URL(`${pathOf(tag)}#purchase`, baseURL).href);
        expect(await stepOnScreen(page)).toBe("purchase");
      }
    });
});

for (const site of ["root", "warranty"] as const)
  test.describe(`?lang= on the ${site}`, () => {
    test.use({ site });
    for (const tag of some(["de", "ar"], site === "root" ? 0 : 1))
      test(`leads to the page in ${tag}`, async ({ page, baseURL }) => {
        await page.goto(`./?lang=${tag}`);
        await expect(page).toHaveURL(new URL(`${tag}/`, baseURL).href);
        await page.locator(`html[lang="${tag}"][data-ready="1"]`).waitFor({ state: "attached" });
      });

    if (FULL || site === "root")
      test("understands the tag of a region, as a partner's page has it", async ({ page, baseURL }) => {
        await page.goto("./?lang=DE-at&from=shop");
        await expect(page).toHaveURL(new URL("de/?from=shop", baseURL).href);
        await page.locator('html[lang="de"][data-ready="1"]').waitFor({ state: "attached" });
      });

    if (FULL || site === "root")
      test("stays where the language is its own or none of ours", async ({ page }) => {
        for (const tag of ["en", "tlh", "../de", "//elsewhere.example"]) {
          await open(page, `./?lang=${encodeURIComponent(tag)}`);
          await expect(page.locator("html")).toHaveAttribute("lang", "en");
        }
      });
  });
