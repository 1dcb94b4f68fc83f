/** What browsers, translators and lines of the world outside do to the page. */
import type { Page } from "playwright/test";
import { onStep } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, some } from "./support/full.ts";
import { message } from "./support/messages.ts";
import { choose, goOn, open, untilDamage, untilResult } from "./support/walk.ts";

/** Every text in an element of its own, over and over, as the translators of browsers leave it. */
const translate = (page: Page, since: "ready" | "start" = "ready") =>
  page.addInitScript((from) => {
    const wrap = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (text.textContent?.trim() === "" || text.parentElement?.closest("font, script, style, textarea, title"))
          continue;
        const font = document.createElement("font");
        text.parentNode?.replaceChild(font, text);
        font.append(text.textContent ?? "");
      }
    };
    const begun = () => document.body && (from === "start" || document.documentElement.dataset.ready === "1");
    setInterval(() => begun() && wrap(), 20);
  }, since);

test("a page that a browser translates goes on to the answer, and copies it twice", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await translate(page);
  await open(page);
  await untilDamage(page);
  await untilResult(page);
  await expect(page.locator("font").first()).toBeAttached();
  const copy = page.locator("[data-action=copy]");
  const said = page.locator(onStep("result", ".what-to-do [role=status]"));
  for (let times = 0; times < 2; times += 1) {
    await copy.click();
    await expect(said).toHaveText(message("en", "do.copied"));
  }
  await expect(page.locator(onStep("result"))).toBeVisible();
});

if (FULL)
  test("what leads on says where to, in a page that a browser translates", async ({ page }) => {
    await translate(page);
    await open(page);
    await choose(page, "[name=part][value=strap]");
    await expect(page.locator("[data-action=next]")).toHaveText(message("en", "action.answer"));
  });

test.describe("where a translator was at the page before it answered", () => {
  test.use({ tolerated: /Minified React error #418|Hydration failed/ });

  test("a choice made by then is kept", async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await translate(page, "start");
    await page.goto("./", { waitUntil: "commit" });
    await page.locator("[name=part][value=strap]").check();
    await expect(page.locator(".progress font")).toBeAttached();
    release();
    await page.locator('html[data-ready="1"]').waitFor({ state: "attached" });
    await expect(page.locator("[name=part][value=strap]")).toBeChecked();
    await expect(page.locator("[data-action=next]")).toHaveText(message("en", "action.answer"));
    await goOn(page);
    await expect(page.locator(onStep("result"))).toBeVisible();
  });
});

test.describe("where a file does not come", () => {
  test.use({ tolerated: /Failed to load resource/ });

  test("a style sheet that did not come once is fetched again", async ({ page }) => {
    let asked = 0;
    await page.route(/journey-.*\.css$/, (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await open(page);
    await choose(page, "[name=part][value=watch]");
    await goOn(page);
    await expect(page.locator(onStep("proof")).or(page.getByRole("alert"))).toBeVisible();
    await expect.poll(() => asked, { timeout: 15_000 }).toBeGreaterThan(1);
    const sheets = () =>
      page.evaluate(() => [...document.styleSheets].filter(({ href }) => href?.includes("/journey-")).length);
    await expect.poll(sheets).toBe(1);
  });

  test("a page whose scripts do not come says so after a while, and is quiet where they do", async ({ page }) => {
    const words = page.locator(".stalled");
    await open(page);
    await expect(words).toBeHidden();
    await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
    await page.goto("./");
    await expect(words).toBeHidden();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(words).toHaveText(message("en", "app.stalled"));
    await expect(words).toBeVisible();
  });
});

/** What came with Chrome 110 to 122, Safari 17 and Firefox 116 to 131. */
const takeAwayTheNew = (page: Page) =>
  page.addInitScript(() => {
    const later: [object, string[]][] = [
      [URL, ["canParse", "parse"]],
      [URLSearchParams.prototype, ["size"]],
      [Array, ["fromAsync"]],
      [Array.prototype, ["toSorted", "toReversed", "toSpliced", "with"]],
      [Set.prototype, ["union", "difference", "isSubsetOf"]],
      [Object, ["groupBy"]],
      [Map, ["groupBy"]],
      [Promise, ["withResolvers", "try"]],
      [String.prototype, ["isWellFormed", "toWellFormed"]],
      [RegExp, ["escape"]],
      [globalThis, ["Iterator", "Temporal"]],
    ];
    for (const [owner, names] of later) for (const name of names) Reflect.deleteProperty(owner, name);
  });

test("a browser of early 2023 comes to the answer", async ({ page }) => {
  await takeAwayTheNew(page);
  await open(page);
  await untilDamage(page);
  await page.fill("[name=description]", "It stopped after swimming.");
  await expect(page.locator("[name='noticed.liquid']").first()).toBeVisible();
  await choose(page, "[name='noticed.liquid'][value=no]");
  await untilResult(page);
  await expect(page.locator("[data-outcome=covered]")).toBeVisible();
});

for (const folder of some(["policy", "counter", "embed"], 1))
  test(`a browser of early 2023 opens ${folder}/`, async ({ page }) => {
    await takeAwayTheNew(page);
    await page.goto(`./${folder}/`);
    await expect(page.locator("html[data-ready='1']")).toBeAttached();
    if (folder === "embed") await expect(page.frameLocator("iframe").locator("[data-step=part]")).toBeVisible();
  });

test("nothing is offered that the browser around cannot do", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "print"));
  await open(page);
  await choose(page, "[name=part][value=strap]");
  await goOn(page);
  await expect(page.locator("[data-action=copy]")).toBeVisible();
  await expect(page.locator("[data-action=print]")).toHaveCount(0);
});

if (FULL)
  test("a system without a language of its own has the page's", async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "languages", { get: () => ["en-US@posix", "en-US"] }),
    );
    await open(page);
    await untilDamage(page);
    await untilResult(page);
    await expect(page.locator("[data-outcome=covered]")).toBeVisible();
  });
