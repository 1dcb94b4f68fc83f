/** The page for partners: what it shows is what a partner's page gets, in every language and by every way. */

import type { Frame, Page } from "playwright/test";
import { rolldown } from "rolldown";
import type { LanguageTag } from "../src/locales/languages.ts";
import { EDITION_ID } from "../src/rules/index.ts";
import { checkerFrame, expect, hear, listenInHost, test, walkToAnswer } from "./partners/fixtures.ts";
import { html } from "./partners/server.ts";
import { faultsInBoth } from "./support/axe.ts";
import { FULL, languages, some } from "./support/full.ts";
import { message } from "./support/messages.ts";
import { choose } from "./support/walk.ts";

const CHECKER = "imiki-warranty-checker";
const folder = (lang: LanguageTag) => (lang === "en" ? "embed/" : `embed/${lang}/`);

async function openPage(page: Page, lang: LanguageTag = "en"): Promise<void> {
  await page.goto(folder(lang));
  await page.waitForSelector("html[data-ready='1']");
}

/** The checker on the page for partners, once it has been scrolled to. */
async function preview(page: Page): Promise<Frame> {
  await page.locator(".live").scrollIntoViewIfNeeded();
  await page.waitForSelector("[data-heard='imiki:ready']");
  return checkerFrame(page);
}

const snippet = (page: Page) => page.locator(".builder-snippet pre");
/** What the page has under a heading, as it would be copied. */
const recipe = (page: Page, name: string) => page.locator(`#recipe-${name} pre`).first().innerText();

/** By the page's own button: what a partner pastes. */
async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator(".builder-snippet .code button").click();
  await expect(page.locator(".builder-snippet .code [role=status]")).not.toBeEmpty();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await snippet(page).innerText());
  return text;
}

for (const { tag, dir } of languages("ar"))
  test(`in ${tag} each control changes snippet and preview at once, and the snippet works on a partner's page in both forms`, async ({
    page,
    partner,
  }) => {
    await openPage(page, tag);
    const frame = await preview(page);
    await frame.evaluate(() => Object.assign(window, { same: true }));
    const other = tag === "ar" ? "de" : "ar";
    await page.selectOption("[name=lang]", other);
    await frame.waitForSelector(`html[lang=${other}]`);
    await expect(snippet(page)).toContainText(`lang="${other}"`);
    await expect(snippet(page)).toContainText(message(other, "app.page.checker"));
    await page.selectOption("[name=lang]", tag);
    await page.selectOption("[name=theme]", "dark");
    await frame.waitForSelector(`html[lang=${tag}][data-theme=dark]`);
    await page.check("[name=own-accent]");
    await page.fill("[name=accent]", "#ffee00");
    await page.fill("[name=radius]", "3");
    await page.check("[name='hide.header']");
    await page.selectOption("[name=part-or-product]", "earbuds");
    await page.selectOption("[name=seller]", "official-store");
    await page.fill("[name=country]", "de");
    await page.check("[name=share]");
    await page.click(".controls summary");
    await page.fill("[name=min-height]", "700");
    await page.fill("[name=frame-title]", 'A "name" & <more>');
    await expect(frame.locator("[name=part][value=earbuds]")).toBeChecked();
    await expect(frame.locator(".site-header")).toBeHidden();
    await expect(page.locator(`${CHECKER} iframe`)).toHaveAttribute("title", 'A "name" & <more>');
    const styleOf = (name: string) =>
      frame.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one), name);
    expect([await styleOf("--radius"), await styleOf("--accent")]).toEqual(["3px", "#ffee00"]);
    expect(await frame.evaluate(() => Reflect.get(window, "same"))).toBe(true);

    await page.addInitScript(listenInHost);
    for (const form of ["element", "div"]) {
      await openPage(page, tag);
      const fillIn = async () => {
        await page.check(`[name=form][value=${form}]`);
        await page.selectOption("[name=lang]", tag);
        await page.selectOption("[name=theme]", "dark");
        await page.selectOption("[name=part-or-product]", "watch");
        await page.check("[name=share]");
        await page.click(".controls summary");
        await page.fill("[name=frame-title]", 'A "name" & <more>');
      };
      await fillIn();
      const body = html(await copied(page), { lang: "en" });
      await page.goto(partner.page(`/${form}`, { body }));
      expect((await hear(page, "ready")).lang).toBe(tag);
      const inHost = await checkerFrame(page);
      await expect(inHost.locator(`html[lang=${tag}][dir=${dir}][data-theme=dark]`)).toBeAttached();
      await expect(inHost.locator("[name=part][value=watch]")).toBeChecked();
      await expect(page.locator(`${CHECKER} iframe`)).toHaveAttribute("title", 'A "name" & <more>');
      await walkToAnswer(inHost);
      expect(await hear(page, "result")).toEqual({ outcome: "covered", policy: EDITION_ID });
      await choose(inHost, "[data-action=share]");
      expect((await hear(page, "share")).part).toBe("watch");
      await expect(page.locator(`${CHECKER} > a`)).toHaveText(message(tag, "app.page.checker"));
    }
  });

if (FULL)
  test("a pinned version has its hash in the snippet, and loads by it, also where the newest is on the page already", async ({
    page,
    partner,
    baseURL,
  }) => {
    await openPage(page);
    await page.check("[name=version][value=pinned]");
    await expect(snippet(page)).toContainText(`${baseURL}embed/0.1.0/loader.js`);
    const code = await copied(page);
    expect(code).toMatch(/integrity="sha384-[\w+/=]+"\s+crossorigin="anonymous"/);
    await page.addInitScript(listenInHost);
    const newest = `<script src="${baseURL}embed/v1/loader.js"></script>`;
    for (const head of ["", newest]) {
      await page.goto(partner.page("/pinned", { body: html(code, { head }) }));
      await hear(page, "ready");
      await expect(page.locator(`${CHECKER} iframe`)).toHaveCount(1);
    }
  });

test.describe("where the list of versions cannot be loaded", () => {
  test.use({ tolerated: /Failed to load resource/ });
  if (FULL)
    test("the page says so, and the newest stands in the snippet", async ({ page }) => {
      await page.route(/versions\.json/, (route) => route.abort());
      await openPage(page);
      await page.check("[name=version][value=pinned]");
      await expect(page.locator(".builder-snippet")).toContainText(message("en", "partner.pinned.missing"));
      await expect(snippet(page)).toContainText("embed/v1/loader.js");
    });
});

test("each event stands there as it happens, and the methods can be tried", async ({ page }) => {
  await openPage(page);
  const frame = await preview(page);
  const log = (name: string) => page.locator(`[data-heard="${name}"]`);
  await walkToAnswer(frame);
  await expect(log("imiki:result").first()).toContainText('"outcome": "covered"');
  await expect(log("imiki:step").first()).toContainText('"id": "result"');
  await expect(log("imiki:step").first().locator("time")).toHaveText(/^\d\d:\d\d:\d\d\.\d{3}$/);
  await frame.click(".take-away [data-action=calendar]");
  await expect(log("imiki:action")).toContainText("calendar");
  await page.check("[name=share]");
  await frame.click("[data-action=share]");
  await expect(log("imiki:share")).toContainText('"reasons"');
  await page.locator(".heard button").click();
  await expect(page.locator("[data-heard]")).toHaveCount(0);
  const call = (name: string) => page.locator(".calls button", { hasText: new RegExp(`^${name}`) }).click();
  await call("reset");
  await frame.waitForSelector("[data-step=part]");
  await call("prefill");
  await expect(frame.locator("[name=part][value=battery]")).toBeChecked();
  await expect(page.locator("[data-heard^='prefill(']")).toContainText('"accepted": [');
  await call("set");
  await frame.waitForSelector("html[data-theme=dark]");
  await expect(page.locator("[name=theme]")).toHaveValue("dark");
  await call("focus");
  await frame.waitForSelector("h1:focus");
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe(CHECKER);
});

if (FULL)
  test("the frames, the link and the button of the recipes work as they stand there", async ({
    page,
    partner,
    context,
  }) => {
    await openPage(page, "de");
    await page.selectOption("[name=theme]", "dark");
    await page.selectOption("[name=part-or-product]", "watch");
    const codes = new Map<string, string>();
    for (const name of ["frame", "strict-frame", "link"]) codes.set(name, await recipe(page, name));
    codes.set("click", await page.locator("#recipe-click pre").innerText());
    const put = (name: string) => page.goto(partner.page(`/${name}`, { body: html(codes.get(name) ?? "") }));
    for (const name of ["frame", "strict-frame"]) {
      await put(name);
      const frame = await checkerFrame(page);
      await expect(frame.locator("html[lang=de][data-theme=dark]")).toBeAttached();
      await expect(frame.locator("[name=part][value=watch]")).toBeChecked();
      expect(await frame.evaluate(() => self.origin === "null")).toBe(name === "strict-frame");
      await walkToAnswer(frame);
      await expect(frame.locator("[data-outcome=covered]")).toBeVisible();
    }
    await put("link");
    await page.click("a");
    await page.waitForSelector("html[lang=de][data-idle='1']"); // it has all that it fetches ahead

    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await put("click");
    await expect(page.locator(`${CHECKER} > button`)).toHaveText(message("de", "partner.consent.click.button"));
    expect(asked.filter((url) => !url.startsWith(partner.origin))).toEqual([]);
    await page.click(`${CHECKER} > button`);
    await checkerFrame(page);
    await expect(page.locator(`${CHECKER} > button`)).toBeHidden();
  });

/** A recipe in React, bundled as a partner's own tools would. */
async function bundled(component: string): Promise<string> {
  const files: Readonly<Record<string, string>> = {
    "entry.jsx": `import { createRoot } from "react-dom/client";
      import { WarrantyChecker } from "./recipe.jsx";
      const heard = (outcome) => { document.documentElement.dataset.told = outcome; };
      createRoot(document.getElementById("app")).render(<WarrantyChecker onResult={heard} />);`,
    "recipe.jsx": component,
  };
  const build = await rolldown({
    input: "entry.jsx",
    platform: "browser",
    logLevel: "silent",
    transform: {
      jsx: { runtime: "automatic", development: false },
      define: { "process.env.NODE_ENV": '"production"' },
    },
    plugins: [
      {
        name: "in-memory",
        resolveId: (id) => (id.replace("./", "") in files ? id.replace("./", "") : null),
        load: (id) => files[id] ?? null,
      },
    ],
  });
  const { output } = await build.generate({ format: "iife" });
  return output[0].code;
}

if (FULL)
  test("the recipe for React works as it stands there", async ({ page, partner }) => {
    await openPage(page, "de");
    await page.selectOption("[name=lang]", "ar");
    await page.check("[name=share]");
    await expect(page.locator("#recipe-react pre")).toContainText(message("ar", "app.page.checker"));
    partner.page("/app.js", { body: await bundled(await recipe(page, "react")) });
    await page.goto(partner.page("/react", { body: html('<div id="app"></div><script src="/app.js"></script>') }));
    const frame = await checkerFrame(page);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("ar");
    await walkToAnswer(frame);
    await page.waitForSelector("html[data-told=covered]");
    await expect(frame.locator("[data-action=share]")).toBeVisible();
  });

for (const width of some([390, 1280], 0))
  test(`with the snippet at ${width} px nothing shifts, from the first paint on, however late the loader comes`, async ({
    page,
    partner,
  }) => {
    await openPage(page, "de");
    const code = await copied(page);
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shifted: Reflect.get(window, "shifted") + Number(Reflect.get(entry, "value")) });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.route(/loader\.js/, async (route) => {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await route.continue();
    });
    await page.goto(partner.page("/late", { body: html(`<h1>Shop</h1>${code}<p>Below</p>`) }), {
      waitUntil: "commit",
    });
    await checkerFrame(page);
    await expect(page.locator(`${CHECKER} > a`)).toBeHidden();
    const shifted = await page.evaluate(() => Number(Reflect.get(window, "shifted")));
    test.info().annotations.push({ type: "figure", description: `CLS with the snippet at ${width} px: ${shifted}` });
    expect(shifted).toBeLessThanOrEqual(0.05);
  });

for (const { tag } of languages("ar"))
  test(`in ${tag} axe finds nothing in light and in dark, nothing scrolls sideways from 320 px on, and every target can be hit`, async ({
    page,
  }) => {
    await openPage(page, tag);
    await page.check("[name=own-accent]");
    await page.check("[name=version][value=pinned]");
    for (const summary of await page.locator("summary").all()) await summary.click();
    await page.fill("[name=radius]", "99");
    await preview(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const room = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const targets = [
          ...document.querySelectorAll(
            "main :is(button, summary, select, label.flag, input[type=text], input[type=color])",
          ),
        ];
        const small = targets.filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return one.checkVisibility() && Math.min(width, height) < 43.5;
        });
        return [scrollWidth - clientWidth, ...small.map((one) => one.outerHTML.slice(0, 100))];
      });
      expect(room, `${width} px`).toEqual([0]);
      const cramped = await page
        .locator("figcaption > span")
        .evaluateAll((names) =>
          names
            .filter(
              (name) => name.getBoundingClientRect().top < (name.parentElement?.getBoundingClientRect().top ?? 0) + 3,
            )
            .map((name) => name.textContent),
        );
      expect(cramped, `names of code at the edge at ${width} px`).toEqual([]);
      expect(await faultsInBoth(page), `${width} px`).toEqual([]);
    }
  });

test("from right to left, what an attribute takes stands under its name", async ({ page }) => {
  await openPage(page, "ar");
  await page.getByText("السمات", { exact: true }).click();
  const edges = await page
    .locator("details .terms dt:visible")
    .first()
    .locator("code")
    .evaluateAll((codes) =>
      codes.map((code) => {
        const words = document.createRange();
        words.selectNodeContents(code);
        return Math.round(words.getBoundingClientRect().right);
      }),
    );
  expect(edges).toEqual([edges[0], edges[0]]);
});

test("by keyboard alone a partner chooses, copies and clears, and reaches what scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  await openPage(page);
  await preview(page);
  await page.evaluate(() => scrollTo(0, 0));
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    }
    throw new Error(`Tab never comes to ${selector}`);
  };
  await tabTo("[name=lang]");
  await page.keyboard.type("Deu");
  await expect(snippet(page)).toContainText('lang="de"');
  await tabTo("[name=form]");
  await page.keyboard.press("ArrowDown");
  await expect(snippet(page)).toContainText("data-imiki-warranty");
  await page.context().grantPermissions(["clipboard-write"]);
  await tabTo(".builder-snippet .code button");
  await page.keyboard.press("Enter");
  await expect(page.locator(".builder-snippet .code [role=status]")).toHaveText(message("en", "partner.copied"));
  await tabTo(".builder-snippet pre");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => snippet(page).evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  await tabTo(".heard button");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-heard]")).toHaveCount(0);
});

if (FULL)
  test("where copying is refused, the text is selected", async ({ page }) => {
    await openPage(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await page.locator(".builder-snippet .code button").click();
    await expect(page.locator(".builder-snippet .code [role=status]")).toHaveText(message("en", "partner.copy-failed"));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await snippet(page).innerText());
  });
