/** What the host keeps as it was: focus, scroll, history, layout, listeners, policies, print. */

import type { Frame, Page } from "playwright/test";
import { EDITION_ID } from "../src/rules/index.ts";
import {
  checkerFrame,
  checkerFrames,
  expect,
  goOn,
  hear,
  heard,
  heardAround,
  test,
  walkToAnswer,
} from "./partners/fixtures.ts";
import { html } from "./partners/server.ts";
import { FULL, some } from "./support/full.ts";

const CHECKER = "imiki-warranty-checker";
const element = (attributes = "") =>
  `<${CHECKER} ${attributes}><a href="https://check.example/">Check</a></${CHECKER}>`;
const figure = (description: string) => test.info().annotations.push({ type: "figure", description });
const tall = (height = 1500) => `<div style="height:${height}px">…</div>`;

const stateOf = (page: Page) =>
  page.evaluate(() => ({ focus: document.activeElement?.id, scroll: scrollY, history: history.length }));

test("focus, scroll position and history of the host are unchanged while it loads", async ({ page, openHost }) => {
  await openHost(`<input id="mine" autofocus>${tall(300)}${element('loading="eager" lang="en"')}${tall()}`);
  await page.focus("#mine");
  await page.evaluate(() => scrollTo(0, 120));
  const before = await stateOf(page);
  await hear(page, "ready");
  await checkerFrame(page);
  const after = await stateOf(page);
  figure(`host before loading ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  expect(after).toEqual(before);
});

test("ten steps leave history.length of the host as it was, and scroll it only to the frame's top, once out of sight", async ({
  page,
  openHost,
}) => {
  await openHost(`${tall(200)}${element('lang="en"')}${tall()}`);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  const before = await page.evaluate(() => history.length);
  await walkToAnswer(frame); // five steps
  for (let steps = 0; steps < 5; steps += 1) {
    await frame.click("[data-action=back]");
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
  await frame.waitForSelector("[data-step=part]");
  expect((await heard(page, "step")).length).toBe(11);
  const after = await page.evaluate(() => history.length);
  figure(`history.length before ${before}, after ten steps ${after}`);
  expect(after).toBe(before);
  const top = await page.locator(CHECKER).evaluate((one) => one.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
});

test("a user's step scrolls nothing where the frame's top is in sight", async ({ page, openHost }) => {
  await page.setViewportSize({ width: 1000, height: 2000 });
  await openHost(`${tall(200)}${element('lang="en"')}${tall(3000)}`);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await page.evaluate(() => scrollTo(0, 50));
  await frame.check("[name=part][value=watch]");
  await goOn(frame, "proof");
  await frame.click("[data-action=next]"); // an error: its summary takes the focus
  await frame.waitForSelector(".summary:focus");
  expect(await page.evaluate(() => scrollY)).toBe(50);
});

test("a press on what is in sight scrolls nothing, though the frame's top is not", async ({ page, openHost }) => {
  await openHost(`${tall(200)}${element('lang="en"')}${tall(3000)}`);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  const link = frame.locator("a[hreflang=de]");
  const above = await page.locator(CHECKER).evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const at = Math.round(above + (await link.evaluate((one) => one.getBoundingClientRect().top)) / 2);
  await page.evaluate((y) => scrollTo(0, y), at);
  await link.click();
  await frame.waitForSelector("html[lang=de]");
  await heardAround(frame);
  expect(await page.evaluate(() => scrollY)).toBe(at);
});

/** Leaves the proof empty, and follows the error's link to its field: where the field lies in the host, and what is there. */
async function followError(page: Page, frame: Frame) {
  await frame.check("[name=part][value=watch]");
  await goOn(frame, "proof");
  await frame.check("[name=proof][value=invoice]");
  await frame.click("[data-action=next]");
  await frame.locator(".summary a").first().press("Enter");
  await frame.waitForSelector("input:focus");
  await heardAround(frame);
  return page.locator(CHECKER).evaluate(
    (one, within) => {
      const { top } = one.getBoundingClientRect();
      const seen = document.elementFromPoint(200, top + within);
      return { at: top + within, seen: seen?.localName, scroll: scrollY };
    },
    await frame.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) + 10),
  );
}

test("an error's link leads to its field in the middle of the host, where no header that sticks lies over it", async ({
  page,
  openHost,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await openHost(
    `<header style="position:sticky;top:0;height:80px;z-index:9;background:#fff">Shop</header>${element('lang="en"')}${tall()}`,
  );
  await hear(page, "ready");
  const { at, seen } = await followError(page, await checkerFrame(page));
  expect(seen).toBe(CHECKER);
  expect(at).toBeGreaterThan(200);
  expect(at).toBeLessThan(500);
});

test("a window that has the focus again, as after a look at another tab, stays where it was scrolled to", async ({
  page,
  openHost,
}) => {
  await openHost(`${element('lang="en"')}${tall(4000)}`);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await frame.focus("[data-action=next]");
  await heardAround(frame);
  await page.evaluate(() => scrollTo(0, 3000));
  await frame.evaluate(() => {
    // As Chromium's window with a frame tells it: playwright keeps each page in focus.
    const field = document.activeElement;
    field?.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    window.dispatchEvent(new FocusEvent("blur"));
    window.dispatchEvent(new FocusEvent("focus"));
    field?.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  });
  await heardAround(frame);
  expect(await page.evaluate(() => scrollY)).toBe(3000);
});

test("in a box that scrolls low in the window, each question comes to the top of that box", async ({
  page,
  openHost,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openHost(
    `${tall(400)}<div id="modal" style="height:300px;overflow:auto">${tall(500)}${element('lang="en" loading="eager"')}</div>${tall(900)}`,
  );
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await frame.check("[name=part][value=watch]");
  await frame.focus("[data-action=next]");
  const within = () =>
    page.evaluate((name) => {
      const box = document.querySelector("#modal")?.getBoundingClientRect().top ?? 0;
      return (document.querySelector(name)?.getBoundingClientRect().top ?? 0) - box;
    }, CHECKER);
  await page.locator("#modal").evaluate((box) => box.scrollTo(0, 0)); // beyond its edge, and within the window
  await frame.press("[data-action=next]", "Enter");
  await frame.waitForSelector("[data-step=proof]");
  await expect.poll(within).toBe(0);
});

test("a frame that scrolls inside goes to its field by itself, obeys a lower bound at once, and the host stays", async ({
  page,
  openHost,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openHost(`${element('lang="en" loading="eager"')}${tall()}`);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("max-height", "500"));
  await frame.waitForSelector("html[data-fits='0']", { state: "attached" });
  const { at, seen, scroll } = await followError(page, frame);
  expect(scroll).toBe(0);
  expect(seen).toBe(CHECKER);
  expect(at).toBeLessThan(500);
});

test("it is as wide as its place, whatever lays it out", async ({ page, openHost }) => {
  const styles = [
    "display:flex",
    "display:flex;flex-direction:column;align-items:center",
    "display:grid;justify-items:center",
  ];
  await openHost(styles.map((style) => `<section style="${style}">${element('lang="en"')}</section>`).join(""));
  await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
  const widths = await page
    .locator(CHECKER)
    .evaluateAll((all) => all.map((one) => [one.clientWidth, one.parentElement?.clientWidth]));
  for (const [own, place] of widths) expect(own).toBe(place);
});

/** Writes down every layout shift of the host, and from when on the placeholder stands there. */
function watchShifts(): void {
  const shifts: { value: number; at: number }[] = [];
  Object.assign(window, { shifts, placeholderAt: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push({ value: Number(Reflect.get(entry, "value")), at: entry.startTime });
  }).observe({ type: "layout-shift", buffered: true });
  const painted = () => Object.assign(window, { placeholderAt: performance.now() });
  void customElements
    .whenDefined("imiki-warranty-checker")
    .then(() => requestAnimationFrame(() => requestAnimationFrame(painted)));
}

const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
const shiftsOf = (page: Page, from: "start" | "placeholder") =>
  page.evaluate((since) => {
    const shifts: { value: number; at: number }[] = Reflect.get(window, "shifts");
    const after = since === "start" ? 0 : Number(Reflect.get(window, "placeholderAt"));
    return shifts.filter(({ at }) => at >= after).reduce((total, { value }) => total + value, 0);
  }, from);

for (const [at, width] of (FULL ? [300, 1280, 390, 768] : [300]).entries())
  for (const hide of FULL ? ["", "header,footer"] : [at % 2 ? "header,footer" : ""])
    test(`at ${width} px, hide="${hide}", nothing shifts from the placeholder to ready: CLS at most 0.05`, async ({
      page,
      openHost,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openHost(`<h1>Shop</h1>${element(`lang="de" hide="${hide}"`)}<p>Below</p>${tall(400)}`, {
        before: watchShifts,
      });
      await hear(page, "ready");
      const frame = await checkerFrame(page);
      await settled(page);
      const room = await page.locator(CHECKER).evaluate((one) => one.clientHeight);
      const own = await frame.evaluate(() => document.getElementById("root")?.getBoundingClientRect().height ?? 0);
      const sum = await shiftsOf(page, "placeholder");
      figure(`CLS at ${width} px: ${sum.toFixed(4)}; room ${room}, needed ${Math.ceil(own)}`);
      expect(sum).toBeLessThanOrEqual(0.05);
      // The table of first heights is near enough to what the page has become.
      expect(Math.ceil(own)).toBeLessThanOrEqual(room);
      expect(room - own).toBeLessThan(300);
    });

test("where it is hidden at first, as in a tab, it keeps the room of a wide page, and not that of one without width", async ({
  page,
  openHost,
}) => {
  await openHost(`<div style="display:none">${element('lang="en"')}</div>`);
  await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
  const room = await page
    .locator(CHECKER)
    .evaluate((one) => one.shadowRoot?.querySelector("div")?.style.getPropertyValue("--reserved"));
  expect(room).toBe("1385px");
});

test("with the script before the element, nothing shifts at all", async ({ page, partner, baseURL }) => {
  const head = `<script src="${baseURL}embed/v1/loader.js"></script>`;
  await page.addInitScript(watchShifts);
  await page.goto(partner.page("/sync", { body: html(`<h1>Shop</h1>${element('lang="de"')}<p>Below</p>`, { head }) }));
  await checkerFrame(page);
  await settled(page);
  const sum = await shiftsOf(page, "start");
  figure(`CLS of the whole page, script first: ${sum.toFixed(4)}`);
  expect(sum).toBe(0);
});

if (FULL)
  test("50 mounts and unmounts leave no listener", async ({ page, openHost }) => {
    await openHost("<div id=place></div>", {
      before: () => {
        const live = new Set<string>();
        const ids = new WeakMap<object, number>();
        let count = 0;
        const idOf = (one: object) => {
          count += 1;
          if (!ids.has(one)) ids.set(one, count);
          return ids.get(one);
        };
        const { addEventListener, removeEventListener } = EventTarget.prototype;
        const key = (target: EventTarget, type: string, listener: object) =>
          `${type} ${idOf(target)} ${idOf(listener)}`;
        const shared = (target: EventTarget) => target === window || target === document || target instanceof Element;
        EventTarget.prototype.addEventListener = function (type, listener, options) {
          if (listener && shared(this ?? window)) live.add(key(this ?? window, type, listener));
          addEventListener.call(this, type, listener, options);
        };
        EventTarget.prototype.removeEventListener = function (type, listener, options) {
          if (listener) live.delete(key(this ?? window, type, listener));
          removeEventListener.call(this, type, listener, options);
        };
        Object.assign(window, { live });
      },
    });
    await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
    const count = () => page.evaluate((): number => Reflect.get(window, "live").size);
    const before = await count();
    for (let mounts = 0; mounts < 50; mounts += 1) {
      await page.evaluate((name) => {
        const checker = document.createElement(name);
        checker.setAttribute("loading", "eager");
        checker.setAttribute("lang", "en");
        document.querySelector("#place")?.replaceChildren(checker);
      }, CHECKER);
      // Some are taken away while they load, some once they are ready.
      if (mounts % 10 === 0) await hear(page, "ready", mounts / 10 + 1);
      await page.evaluate(() => document.querySelector("#place")?.replaceChildren());
    }
    const left = (await count()) - before;
    figure(`listeners left after 50 mounts: ${left}`);
    expect(left).toBe(0);
    expect(page.frames().length).toBe(1);
  });

test("five widgets on a page speak five languages of their own", async ({ page, openHost }) => {
  const langs = ["en", "de", "ar", "de-AT", "ar-EG"];
  await openHost(langs.map((lang) => element(`lang="${lang}" loading="eager"`)).join(""));
  await hear(page, "ready", 5);
  const frames = await checkerFrames(page, 5);
  const spoken = await Promise.all(frames.map((frame) => frame.evaluate(() => document.documentElement.lang)));
  expect(spoken.sort()).toEqual(["ar", "ar", "de", "de", "en"]);
});

test("host CSS iframe { display: none !important } and * { all: unset } leave it standing", async ({
  page,
  openHost,
}) => {
  await openHost(element('lang="en"'), {
    head: "<style>iframe{display:none !important;height:1px !important} *{all:unset}</style>",
  });
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await expect(frame.locator("h1")).toBeVisible();
  const box = await page.locator(`${CHECKER} iframe`).boundingBox();
  expect(box?.height).toBeGreaterThan(400);
  expect(box?.width).toBeGreaterThan(400);
});

test("a host hides it as it hides any element: by a style, a class, or the attribute", async ({ page, openHost }) => {
  await openHost(
    `${element('lang="en" style="display:none"')}${element('lang="en" class="d-none"')}${element('lang="en" hidden')}`,
    { head: "<style>.d-none{display:none}</style>" },
  );
  await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
  const shown = () =>
    page.locator(CHECKER).evaluateAll((all) => all.map((one) => getComputedStyle(one).display !== "none"));
  expect(await shown()).toEqual([false, false, false]);
  await page.locator(CHECKER).evaluateAll((all) => {
    for (const one of all) for (const name of ["style", "class", "hidden"]) one.removeAttribute(name);
  });
  expect(await shown()).toEqual([true, true, true]);
  await hear(page, "ready");
});

test("a host with strict CSP, Trusted Types and COEP sees no violation", async ({
  page,
  openHost,
  baseURL,
  findings,
}) => {
  const origin = new URL(baseURL ?? "").origin;
  await openHost(element('lang="en" accent="ff0000" radius="4" share'), {
    headers: {
      "Content-Security-Policy": `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
  await hear(page, "ready");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  expect(await hear(page, "result")).toEqual({ outcome: "covered", policy: EDITION_ID });
  figure(`violations under strict CSP, Trusted Types and COEP: ${findings.length}`);
  expect(findings).toEqual([]);
});

test("a left-to-right host with a right-to-left widget goes to the answer", async ({ page, openHost }) => {
  await openHost(element('lang="ar"'), { lang: "de" });
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");
  await walkToAnswer(frame);
  expect(await hear(page, "result")).toEqual({ outcome: "covered", policy: EDITION_ID });
  const box = await page.locator(`${CHECKER} iframe`).boundingBox();
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(box?.width ?? 0);
});

test("a right-to-left host with a left-to-right widget, which turns with the page's language", async ({
  page,
  openHost,
}) => {
  await openHost(element('lang="de"'), { lang: "ar", dir: "rtl" });
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe("ltr");
  await page.locator(CHECKER).evaluate((one) => one.removeAttribute("lang"));
  await frame.waitForSelector("html[dir=rtl]");
  expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");
});

const NARROW = [
  ["280 px wide", 280, 1],
  ["400 % zoom", 1280, 4],
] as const;
for (const [title, width, zoom] of some(NARROW, 0))
  test(`${title}: nothing is cut off sideways, to the answer`, async ({ page, openHost }) => {
    await page.setViewportSize({ width: Math.round(width / zoom), height: 800 });
    await openHost(element('lang="de"'), { head: "<style>body{margin:0}</style>" });
    await hear(page, "ready");
    const frame = await checkerFrame(page);
    const sideways = () => frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await walkToAnswer(frame);
    expect(await sideways()).toBeLessThanOrEqual(0);
  });

test("Tab goes in and out at both ends", async ({ page, openHost }) => {
  await openHost(
    `<button id="before">before</button>${element('lang="en" hide="header,footer"')}<button id="after">after</button>`,
  );
  await hear(page, "ready");
  await checkerFrame(page);
  const active = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
  const pressUntil = async (key: string, end: string) => {
    let inside = false;
    for (let presses = 0; presses < 15 && (await active()) !== end; presses += 1) {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 60))); // the focus changes its process
      inside ||= (await active()) === CHECKER;
    }
    expect([inside, await active()]).toEqual([true, end]);
  };
  await page.focus("#before");
  await pressUntil("Tab", "after");
  await pressUntil("Shift+Tab", "before");
});

test("print() prints the frame, to its last line", async ({ page, openHost }) => {
  await openHost(element('lang="en"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  await frame.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "1";
    };
  });
  expect(await page.locator(CHECKER).evaluate((one) => Reflect.get(one, "print").call(one))).toBe(true);
  await frame.waitForSelector("html[data-printed]", { state: "attached" });
});

test("in print no line of the answer is lost", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}embed/v1/en/`); // the frame's own document, which is what print() prints
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  await page.emulateMedia({ media: "print" });
  const { lines, lost, clipped } = await page.evaluate(() => {
    const end = document.documentElement.scrollHeight;
    const shown = [...document.querySelectorAll("h1, h2, p, li, dt, dd, blockquote, figcaption")].filter((one) =>
      one.checkVisibility(),
    );
    const beyond = shown.filter((one) => one.getBoundingClientRect().bottom + scrollY > end + 1);
    const boxes = [...document.querySelectorAll("html, body, #root, main")].map((one) => getComputedStyle(one));
    return {
      lines: shown.length,
      lost: beyond.length,
      clipped: boxes.filter(({ overflowY }) => overflowY !== "visible").length,
    };
  });
  figure(`blocks lost in print: ${lost} of ${lines}`);
  expect([lost, clipped]).toEqual([0, 0]);
});

test("offline after load, the journey goes to the answer", async ({ page, openHost, context }) => {
  await openHost(element('lang="en"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await frame.waitForSelector("html[data-idle='1']", { state: "attached" });
  await context.setOffline(true);
  await walkToAnswer(frame);
  expect(await hear(page, "result")).toEqual({ outcome: "covered", policy: EDITION_ID });
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("theme", "dark"));
  await frame.waitForSelector("html[data-theme=dark]");
});
