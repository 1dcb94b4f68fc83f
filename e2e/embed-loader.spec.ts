/** The element on a partner's page: what it shows, says and takes. */

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { EDITION_ID } from "../src/rules/index.ts";
import {
  checkerFrame,
  expect,
  goOn,
  hear,
  heard,
  heardAround,
  listenInHost,
  test,
  walkToAnswer,
} from "./partners/fixtures.ts";
import { html } from "./partners/server.ts";
import { message } from "./support/messages.ts";
import { choose } from "./support/walk.ts";

const CHECKER = "imiki-warranty-checker";
const element = (attributes = "", inside = '<a href="https://check.example/">Check the warranty</a>') =>
  `<${CHECKER} ${attributes}>${inside}</${CHECKER}>`;

test("the loader is at most 6.5 kB gzip, in letters that every encoding has, and its copy has the hash that the list says", async ({
  request,
}) => {
  const size = gzipSync(readFileSync("dist/embed/v1/loader.js"), { level: 9 }).length;
  test.info().annotations.push({ type: "figure", description: `loader, gzip: ${size} B` });
  expect(size).toBeLessThanOrEqual(6500);
  expect(readFileSync("dist/embed/v1/loader.js", "latin1")).toMatch(/^[\0-\x7f]+$/);
  const { current, versions } = await (await request.get("embed/versions.json")).json();
  const { file, integrity } = versions[current];
  const copy = await request.get(`embed/${file}`);
  const digest = await crypto.subtle.digest("SHA-384", new Uint8Array(await copy.body()));
  expect(integrity).toBe(`sha384-${Buffer.from(digest).toString("base64")}`);
  expect(copy.headers()["cache-control"]).toContain("immutable");
  expect((await request.get("embed/v1/loader.js")).headers()["cache-control"]).toBe("no-cache");
  for (const folder of ["v1", current]) expect((await request.get(`embed/${folder}/loader.d.ts`)).status()).toBe(200);
});

test("it goes from fallback to ready to the answer, and tells step, result, resize and action, and no more", async ({
  page,
  openHost,
}) => {
  await openHost(element('lang="de" theme="light" loading="eager"'), {
    head: `<style>${CHECKER}{display:block;min-height:480px}</style>`,
  });
  const ready = await hear(page, "ready");
  expect(ready).toEqual({
    v: 1,
    appVersion: "0.1.0",
    policy: EDITION_ID,
    lang: "de",
    scheme: "light",
    capabilities: { print: true, download: true, copy: true, camera: false, share: true },
  });
  await expect(page.locator(`${CHECKER} > a`)).not.toBeVisible();
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  expect(await hear(page, "result")).toEqual({ outcome: "covered", policy: EDITION_ID });
  const steps = (await heard(page, "step")).map(({ detail }) => `${detail.id} ${detail.index} ${detail.userInitiated}`);
  expect(steps[0]).toBe("part 1 false");
  expect(steps.at(-1)).toContain("result");
  expect(steps.slice(1).every((step) => step.endsWith("true"))).toBe(true);
  await frame.click(".take-away [data-action=calendar]");
  expect(await hear(page, "action")).toEqual({ id: "calendar" });
  const { height } = await hear(page, "resize");
  const own = await frame.evaluate(() => document.getElementById("root")?.getBoundingClientRect().height ?? 0);
  expect(height).toBe(Math.ceil(own));
  expect(await page.locator(CHECKER).evaluate((checker) => checker.clientHeight)).toBe(height);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  const told = JSON.stringify(await heard(page));
  expect(told).not.toMatch(/official-store|2026|serial|invoice/);
});

test("its frame has exactly the permissions of the contract, and camera only on request", async ({
  page,
  openHost,
}) => {
  await openHost(`${element('lang="en" frame-title=""')}${element('lang="ar" camera frame-title="Garantie"')}`);
  await hear(page, "ready", 2);
  const frames = await page
    .locator(`${CHECKER} iframe`)
    .evaluateAll((all) =>
      all.map((one) => ["sandbox", "allow", "referrerpolicy", "title", "part"].map((name) => one.getAttribute(name))),
    );
  const sandbox =
    "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox";
  expect(frames).toEqual([
    [sandbox, "clipboard-write", "strict-origin", "IMIKI warranty checker", "frame"],
    [sandbox, "clipboard-write; camera", "strict-origin", "Garantie", "frame"],
  ]);
});

test("a flag that says false is off, as Vue and React write it, and so on a data- element", async ({
  page,
  openHost,
}) => {
  const plain = '<div data-imiki-warranty data-lang="en" data-share="false" data-camera="false"></div>';
  await openHost(`${element('lang="en" share="false" camera="false" loading="eager"')}${plain}`);
  await hear(page, "ready", 2);
  const said = await page
    .locator(CHECKER)
    .evaluateAll((all) =>
      all.map((one) => [
        Reflect.get(one, "share"),
        Reflect.get(one, "camera"),
        one.shadowRoot?.querySelector("iframe")?.allow,
      ]),
    );
  expect(said).toEqual([
    [false, false, "clipboard-write"],
    [false, false, "clipboard-write"],
  ]);
  await page
    .locator(CHECKER)
    .last()
    .evaluate((one) => one.parentElement?.remove());
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  await expect(frame.locator("[data-action=share]")).toHaveCount(0);
});

test("a data- element is filled, and its attributes are followed", async ({ page, openHost }) => {
  await openHost(
    '<div data-imiki-warranty data-lang="de" data-product="earbuds" data-hide="header"><a href="/">x</a></div>',
  );
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await expect(frame.locator("[name=part][value=earbuds]")).toBeChecked();
  await expect(frame.locator(".site-header")).toBeHidden();
  await page.locator("[data-imiki-warranty]").evaluate((div) => div.setAttribute("data-product", "watch"));
  await expect(frame.locator("[name=part][value=watch]")).toBeChecked(); // nobody has answered it yet
  await page.locator("[data-imiki-warranty]").evaluate((div) => div.setAttribute("data-lang", "ar"));
  await frame.waitForSelector("html[lang=ar][dir=rtl]");
});

test("a data- element that is still being read when the script runs is filled with all that stands in it", async ({
  page,
  partner,
  baseURL,
}) => {
  const script = `<script src="${baseURL}embed/v1/loader.js"></script>`;
  await page.addInitScript(listenInHost);
  const body = html(`<div data-imiki-warranty data-lang="en">${script}<a href="/">Check the warranty</a></div>`);
  await page.goto(partner.page("/half", { body }));
  await hear(page, "ready");
  await expect(page.locator(`${CHECKER} > a`)).toHaveCount(1);
  await expect(page.locator("a")).toBeHidden();
});

test("as a module with a version in its address it finds itself, also beside another script of that name", async ({
  page,
  partner,
  baseURL,
}) => {
  partner.page("/vendor/loader.js", { body: "" });
  const script = `<script type="module" src="${baseURL}embed/v1/loader.js?ver=6.5"></script>`;
  await page.addInitScript(listenInHost);
  const body = html(element('lang="en"'), { head: `<script src="/vendor/loader.js"></script>${script}` });
  await page.goto(partner.page("/module", { body }));
  await hear(page, "ready");
});

test("a part of the page that comes later, with a script of its own, is filled too", async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost("<main></main>");
  await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
  await page.evaluate((src) => {
    const script = Object.assign(document.createElement("script"), { src });
    document.querySelector("main")?.insertAdjacentHTML("beforeend", '<div data-imiki-warranty data-lang="de"></div>');
    document.querySelector("main")?.append(script);
  }, `${baseURL}embed/v1/loader.js`);
  expect((await hear(page, "ready")).lang).toBe("de");
});

test("properties that were set before the script came count, and what waits for an element goes with it when it is moved", async ({
  page,
  openHost,
}) => {
  await openHost('<main id="a"></main><main id="b"></main>', {
    before: () =>
      document.addEventListener("DOMContentLoaded", () => {
        if (window !== top) return;
        const early = Object.assign(document.createElement("imiki-warranty-checker"), {
          theme: "dark",
          product: "watch",
          state: "of the page's own", // which can only be read
        });
        early.setAttribute("loading", "eager");
        document.querySelector("#a")?.append(early);
      }),
  });
  const [ready, prefilled] = await page.evaluate(async (name) => {
    await customElements.whenDefined(name);
    const checker = document.querySelector(name);
    const prefilling = checker && Reflect.get(checker, "prefill").call(checker, { seller: "other" });
    const waiting = checker && Reflect.get(checker, "ready");
    if (checker) document.querySelector("#b")?.append(checker);
    return [(await waiting).lang, (await prefilling).accepted];
  }, CHECKER);
  expect([ready, prefilled]).toEqual(["en", ["seller"]]);
  const frame = await checkerFrame(page);
  await frame.waitForSelector("html[data-theme=dark]");
  await expect(frame.locator("[name=part][value=watch]")).toBeChecked();
  const gone = await page.evaluate(async (name) => {
    const checker = document.createElement(name);
    document.body.append(checker);
    const waiting: Promise<unknown> = Reflect.get(checker, "ready");
    const prefilling = Reflect.get(checker, "prefill").call(checker, { seller: "other" });
    checker.remove();
    const broken = await waiting.then(
      () => "ready",
      () => "broken",
    );
    return [broken, (await prefilling).rejected];
  }, CHECKER);
  expect(gone).toEqual(["broken", [{ key: "seller", code: "not-ready" }]]);
});

test("a fact that a host fills in at the answer leaves the focus with the host, and its step is none of the customer's", async ({
  page,
  openHost,
}) => {
  await openHost(`<input id="mine">${element('product="watch" seller="other" loading="eager"')}`);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await goOn(frame, "proof");
  await choose(frame, "[name=proof][value=none]");
  await goOn(frame, "purchase");
  await goOn(frame, "result");
  await page.focus("#mine");
  await page
    .locator(CHECKER)
    .evaluate((one) => Reflect.get(one, "prefill").call(one, { seller: "official-store" }, { force: true }));
  await frame.waitForSelector("[data-step=purchase]");
  await heardAround(frame);
  expect(await hear(page, "step", 5)).toMatchObject({ id: "purchase", userInitiated: false });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("mine");
});

test("an outcome that a fact of the host changes is told after the customer's next step, and not before", async ({
  page,
  openHost,
}) => {
  await openHost(element('lang="en" loading="eager"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  expect(await hear(page, "result")).toMatchObject({ outcome: "covered" });
  await page
    .locator(CHECKER)
    .evaluate((one) => Reflect.get(one, "prefill").call(one, { seller: "unknown" }, { force: true }));
  await frame.waitForSelector("[data-outcome=undetermined]");
  await heardAround(frame);
  expect(await heard(page, "result")).toHaveLength(1);
  await frame.click("[data-action=back]");
  await frame.waitForSelector("[data-step=check]");
  await goOn(frame, "result");
  expect(await hear(page, "result", 2)).toMatchObject({ outcome: "undetermined" });
});

test("a changed attribute is applied without a reload, and the answers stay", async ({ page, openHost }) => {
  await openHost(element(), { lang: "de" });
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await frame.evaluate(() => Object.assign(window, { same: true }));
  await frame.check("[name=part][value=battery]");
  await goOn(frame, "proof");
  const set = (name: string, value: string) =>
    page.locator(CHECKER).evaluate((checker, [key, text]) => checker.setAttribute(key, text), [name, value] as const);
  await set("theme", "dark");
  await frame.waitForSelector("html[data-theme=dark]");
  await set("accent", "ffee00");
  await set("radius", "0");
  await page.evaluate(() => {
    document.documentElement.lang = "ar"; // the element has none of its own
  });
  await frame.waitForSelector("html[lang=ar]");
  await expect(page.locator(`${CHECKER} iframe`)).toHaveAttribute("title", /IMIKI/);
  await expect(frame.locator("[data-step=proof]")).toBeVisible();
  await frame.click("[data-action=back]");
  await expect(frame.locator("[name=part][value=battery]")).toBeChecked();
  expect(await frame.evaluate(() => Reflect.get(window, "same"))).toBe(true);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--radius"))).toBe(
    "0px",
  );
});

test("a language that was chosen in the frame stays, whatever else the page changes", async ({ page, openHost }) => {
  await openHost(element('lang="en"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await frame.click('a[hreflang="de"]');
  await frame.waitForSelector("html[lang=de][data-ready='1']");
  const checker = page.locator(CHECKER);
  await checker.evaluate((one) => one.setAttribute("theme", "dark"));
  await frame.waitForSelector("html[data-theme=dark]");
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("p"), { lang: "fr" })));
  await checker.evaluate((one) => one.setAttribute("theme", "light"));
  await frame.waitForSelector("html[data-theme=light]");
  await expect(frame.locator("html")).toHaveAttribute("lang", "de");
  await checker.evaluate((one) => one.setAttribute("lang", "ar"));
  await frame.waitForSelector("html[lang=ar]");
});

test("a frame that is loaded anew from inside speaks the language that was set since", async ({ page, openHost }) => {
  await openHost(element('lang="de" loading="eager"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("lang", "ar"));
  await frame.waitForSelector("html[lang=ar]");
  await frame.evaluate(() => location.reload());
  await hear(page, "ready", 2);
  await frame.waitForSelector("html[lang=ar]");
});

test("facts that are stated while the frame loads arrive, and the report keeps what it says of the others", async ({
  page,
  openHost,
}) => {
  await openHost("<main></main>");
  await page.waitForFunction((name) => customElements.get(name), CHECKER);
  await page.evaluate((name) => {
    const checker = document.createElement(name);
    checker.setAttribute("loading", "eager");
    document.querySelector("main")?.append(checker);
    checker.setAttribute("product", "toaster");
    checker.setAttribute("serial", "AB24-0305-77");
  }, CHECKER);
  await hear(page, "ready");
  const prefilled = () => page.locator(CHECKER).evaluate((one) => Reflect.get(one, "prefilled"));
  const bad = { key: "product", code: "invalid-value" };
  await expect.poll(prefilled).toEqual({ accepted: ["serial"], rejected: [bad] });
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("seller", "other"));
  await expect.poll(prefilled).toEqual({ accepted: ["serial", "seller"], rejected: [bad] });
});

test("an attribute that goes, or no longer says a fact, takes it back out of the form and out of the report", async ({
  page,
  openHost,
}) => {
  await openHost(element('lang="en" part="battery" serial="AB24-0305-77" seller="other"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  const checker = page.locator(CHECKER);
  await checker.evaluate((one) => {
    one.removeAttribute("serial");
    one.setAttribute("seller", "");
    one.setAttribute("part", "toaster");
  });
  await expect(frame.locator("[name=part]:checked")).toHaveCount(0);
  await expect
    .poll(() => checker.evaluate((one) => Reflect.get(one, "prefilled")))
    .toEqual({ accepted: [], rejected: [{ key: "part", code: "invalid-value" }] });
  await choose(frame, "[name=part][value=watch]");
  await goOn(frame, "proof");
  await choose(frame, "[name=proof][value=serial]");
  await expect(frame.locator("[name=serial]")).toHaveValue("");
});

test("where a part goes, the product counts that is stated beside it", async ({ page, openHost }) => {
  await openHost(element('lang="en" product="watch" part="battery"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await expect(frame.locator("[name=part][value=battery]")).toBeChecked();
  const checker = page.locator(CHECKER);
  await checker.evaluate((one) => one.removeAttribute("part"));
  await expect(frame.locator("[name=part][value=watch]")).toBeChecked();
  expect(await checker.evaluate((one) => Reflect.get(one, "prefilled"))).toEqual({
    accepted: ["product"],
    rejected: [],
  });
  await checker.evaluate((one) => one.setAttribute("part", "strap"));
  await expect(frame.locator("[name=part][value=strap]")).toBeChecked();
  expect(await checker.evaluate((one) => Reflect.get(one, "prefilled"))).toEqual({ accepted: ["part"], rejected: [] });
});

test("what is filled in decides nothing before its question was on screen", async ({ page, openHost }) => {
  await openHost(element('product="watch" seller="other"'));
  const frame = await checkerFrame(page);
  const steps = async () => (await heard(page, "step")).map(({ detail }) => detail.id);
  await expect(frame.locator(".decided")).toHaveCount(0);
  await goOn(frame, "proof");
  await choose(frame, "[name=proof][value=none]");
  await expect(frame.locator(".decided")).toHaveCount(0);
  await goOn(frame, "purchase");
  await expect(frame.locator("[name=seller][value=other]")).toBeChecked();
  await expect(frame.locator(".decided")).toBeVisible();
  await goOn(frame, "result");
  expect(await hear(page, "result")).toEqual({ outcome: "not-covered", policy: EDITION_ID });
  expect(await steps()).toEqual(["part", "proof", "purchase", "result"]);
});

test("prefill fills fields and goes no further; what is bad or answered is reported", async ({ page, openHost }) => {
  await openHost(element('part="nonsense" purchase-date="2099-01-01" serial="AB24-0305-77" seller="other"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  const checker = page.locator(CHECKER);
  expect(await checker.evaluate((one) => Reflect.get(one, "prefilled"))).toEqual({
    accepted: ["serial", "seller"],
    rejected: [
      { key: "part", code: "invalid-value" },
      { key: "invoice.date", code: "date.in-future" },
    ],
  });
  await expect(frame.locator("[data-step=part]")).toBeVisible();
  await expect(frame.locator("[name=part]:checked")).toHaveCount(0);
  expect(await frame.evaluate(() => location.hash)).toBe("");
  await frame.check("[name=part][value=screen]");
  const prefill = (values: object, options = {}) =>
    checker.evaluate((one, [facts, how]) => Reflect.get(one, "prefill").call(one, facts, how), [
      values,
      options,
    ] as const);
  expect(await prefill({ part: "watch", "invoice.date": "2026-02-30", country: "DE", owner: "gift" })).toEqual({
    accepted: ["country"],
    rejected: [
      { key: "part", code: "occupied" },
      { key: "invoice.date", code: "date.impossible" },
      { key: "owner", code: "unknown-field" },
    ],
  });
  const occupied = { accepted: [], rejected: [{ key: "part", code: "occupied" }] };
  expect(await prefill({ part: "watch" })).toEqual(occupied); // also after a fact beside it was taken
  await expect(frame.locator("[name=part][value=screen]")).toBeChecked();
  expect(await prefill({ part: "watch" }, { force: true })).toEqual({ accepted: ["part"], rejected: [] });
  await expect(frame.locator("[name=part][value=watch]")).toBeChecked();
  await expect(frame.locator("[data-step=part]")).toBeVisible();
  await goOn(frame, "proof");
  await frame.check("[name=proof][value=serial]");
  await expect(frame.locator("[name=serial]")).toHaveValue("AB24-0305-77");
  await checker.evaluate((one) => Reflect.get(one, "reset").call(one));
  await expect(frame.locator("[data-step=part]")).toBeVisible();
  await expect(frame.locator("[name=part]:checked")).toHaveCount(0);
  expect(JSON.stringify(await heard(page))).not.toContain("0305");
});

test("share stands there only where it is asked for, shows what goes, and never sends a serial number or free text", async ({
  page,
  openHost,
  partner,
}) => {
  await openHost(`${element('serial="QX-ZEBRA-7719"')}`);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  await expect(frame.locator("[data-action=share]")).toHaveCount(0);
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("share", ""));
  const button = frame.locator("[data-action=share]");
  await expect(button).toHaveText(`Share this with ${new URL(partner.origin).host}`);
  expect(await heard(page, "share")).toEqual([]);
  const shown = [
    "Covered, as far as we can tell",
    "Watch",
    "May 3, 2026 to May 3, 2027",
    "Proof that countsInvoice",
    EDITION_ID,
  ];
  for (const words of shown) await expect(frame.locator(".share dl")).toContainText(words);
  await expect(frame.locator(".promise")).toContainText("learns which step is open, the outcome");
  await button.click();
  expect(await hear(page, "share")).toEqual({
    outcome: "covered",
    policy: EDITION_ID,
    reasons: ["within-period"],
    period: { start: "2026-05-03", end: "2027-05-03", state: "running" },
    basis: "invoice",
    part: "watch",
  });
  await expect(frame.locator(".share [role=status]")).toContainText("Shared");
  expect(JSON.stringify(await heard(page))).not.toMatch(/zebra/i);
  await page
    .locator(CHECKER)
    .evaluate((one) => Reflect.get(one, "prefill").call(one, { seller: "unknown" }, { force: true }));
  await expect(frame.locator(".share [role=status]")).toBeEmpty(); // this one has not been shared
});

test("a purchase day without its invoice is shared with the reasons that the answer gives (R23)", async ({
  page,
  openHost,
}) => {
  await openHost(element("share"));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await walkToAnswer(frame, undefined, "date");
  const told = await frame.locator("[data-reason]").evaluateAll((all) => all.map((one) => one.dataset.reason));
  await expect(frame.locator(".share")).toContainText(message("en", "reason.invoice-incomplete.later"));
  await frame.locator("[data-action=share]").click();
  expect(await hear(page, "share")).toMatchObject({ outcome: "undetermined", reasons: told, basis: "invoice" });
});

test("its attributes are properties, set() sets them, and ready, state and ::part(frame) are there", async ({
  page,
  openHost,
}) => {
  await openHost(element('lang="en" min-height="600" loading="eager"'), {
    head: `<style>${CHECKER}::part(frame){outline:3px solid rgb(1, 2, 3)}</style>`,
  });
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  const checker = page.locator(CHECKER);
  const kept = await checker.evaluate(async (one) => [
    Reflect.get(one, "state"),
    (await Reflect.get(one, "ready")).lang,
    Reflect.get(one, "minHeight"),
    Reflect.get(one, "maxHeight"),
    Reflect.get(one, "timeout"),
    Reflect.get(one, "loading"),
    Reflect.get(one, "share"),
  ]);
  expect(kept).toEqual(["ready", "en", 600, 6000, 10_000, "eager", false]);
  const outline = await page.locator(`${CHECKER} iframe`).evaluate((one) => getComputedStyle(one).outlineColor);
  expect(outline).toBe("rgb(1, 2, 3)");
  await checker.evaluate((one) => {
    Reflect.set(one, "theme", "dark");
    Reflect.set(one, "purchaseDate", "2026-02-03");
    Reflect.get(one, "set").call(one, { lang: "de", radius: 4, share: true, part: "watch", onclick: "x" });
  });
  await frame.waitForSelector("html[lang=de][data-theme=dark]");
  const names = await checker.evaluate((one) => one.getAttributeNames().sort());
  // No more than looks, language and sharing can be set so.
  expect(names).toEqual(["lang", "loading", "min-height", "purchase-date", "radius", "share", "theme"]);
  await frame.check("[name=part][value=watch]");
  await goOn(frame, "proof");
  await frame.check("[name=proof][value=invoice]");
  await expect(frame.locator('[name="invoice.date.year"]')).toHaveValue("2026");
  await checker.evaluate((one) => Reflect.get(one, "set").call(one, { theme: null, share: false }));
  await frame.waitForSelector("html[data-theme=auto]");
  expect(await checker.evaluate((one) => one.hasAttribute("share"))).toBe(false);
});

test("focus() goes to the question, and only when it is called", async ({ page, openHost }) => {
  await openHost(`<input id="mine">${element('lang="en" loading="eager"')}`);
  await page.focus("#mine");
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("mine");
  await page.locator(CHECKER).evaluate((one) => one.focus());
  await frame.waitForSelector("h1:focus");
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe(CHECKER);
});

test("by itself it loads only when it comes near, and keeps its room until then", async ({ page, openHost }) => {
  await openHost(`<div style="height:4000px"></div>${element('lang="en"')}`);
  await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
  const checker = page.locator(CHECKER);
  expect(await checker.evaluate((one) => Reflect.get(one, "state"))).toBe("idle");
  expect(await checker.evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
  await expect(page.locator(`${CHECKER} > a`)).toBeVisible();
  expect(page.frames()).toHaveLength(1);
  await page.evaluate(() => scrollTo(0, 3000));
  await hear(page, "ready");
});

test("while it waits to come near it takes the room that it is told, and comes at once where it is told so", async ({
  page,
  openHost,
}) => {
  await openHost(`<div style="height:4000px"></div>${element('lang="en"')}`);
  await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
  const checker = page.locator(CHECKER);
  await checker.evaluate((one) => one.setAttribute("min-height", "2000"));
  expect(await checker.evaluate((one) => [one.clientHeight, Reflect.get(one, "state")])).toEqual([2000, "idle"]);
  await checker.evaluate((one) => one.setAttribute("loading", "eager"));
  await hear(page, "ready");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("in a shadow tree it speaks the language around, then and later, and its events come out", async ({
  page,
  openHost,
}) => {
  await openHost('<section lang="de"><article lang="fr"><div id="shop"></div></article></section>'); // French is none of ours
  await page.waitForFunction((name) => customElements.get(name) !== undefined, CHECKER);
  await page.evaluate((name) => {
    const checker = document.createElement(name);
    checker.setAttribute("loading", "eager");
    const part = document.createElement("section");
    part.append(checker);
    document.querySelector("#shop")?.attachShadow({ mode: "open" }).append(part);
  }, CHECKER);
  expect((await hear(page, "ready")).lang).toBe("de");
  const frame = await checkerFrame(page);
  await page.locator("#shop section").evaluate((part) => part.setAttribute("lang", "ar"));
  await frame.waitForSelector("html[lang=ar]");
});

test.describe("where neither the page nor its surroundings say a language", () => {
  test.use({ locale: "ar-EG" });
  test("it speaks the browser's", async ({ page, partner, baseURL }) => {
    const head = `<script async src="${baseURL}embed/v1/loader.js"></script>`;
    const body = html(element(), { head }).replace(' lang="en"', "");
    await page.addInitScript(listenInHost);
    await page.goto(partner.page("/mute", { body }));
    expect((await hear(page, "ready")).lang).toBe("ar");
  });
});

test.describe("where something goes wrong in the frame", () => {
  test.use({ tolerated: /something broke/ });
  test("the host hears error app, and nothing of what it was", async ({ page, openHost }) => {
    await openHost(element('lang="en"'));
    await hear(page, "ready");
    const frame = await checkerFrame(page);
    await frame.evaluate(() =>
      queueMicrotask(() => {
        throw new Error("something broke: QX-ZEBRA-7719");
      }),
    );
    expect(await hear(page, "error")).toEqual({ code: "app" });
    expect(JSON.stringify(await heard(page))).not.toMatch(/broke|zebra/i);
    expect(await page.locator(CHECKER).evaluate((one) => Reflect.get(one, "state"))).toBe("ready");
  });
});

test("what does not arrive is not said to be shared, print and copy are told, and the scheme is the one that is seen", async ({
  page,
  openHost,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openHost(element('lang="en" share accent="ff0000"'));
  expect((await hear(page, "ready")).scheme).toBe("dark");
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  await frame.evaluate(() => Object.assign(window, { print: () => {} }));
  for (const id of ["print", "copy"]) await frame.click(`.take-away [data-action=${id}]`);
  await expect
    .poll(async () => (await heard(page, "action")).map(({ detail }) => detail.id))
    .toEqual(["print", "copy"]);
  // The host refuses in the same moment: the button in the frame is still there.
  await frame.evaluate(() => {
    MessagePort.prototype.postMessage = () => {
      throw new Error("gone");
    };
  });
  await frame.click("[data-action=share]");
  await expect(frame.locator(".share [role=status]")).toHaveText("");
});
