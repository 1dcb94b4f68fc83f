/** What is tried against the protocol (docs/page-contract.md), with what is to come of it: nothing. */

import type { Page } from "playwright/test";
import { EDITION_ID } from "../src/rules/index.ts";
import { attacker, attackScript, falseChecker, JUNK } from "./partners/attacks.ts";
import { checkerFrame, expect, hear, heard, test } from "./partners/fixtures.ts";
import { html, loaderScript, type Partner } from "./partners/server.ts";

const CHECKER = "imiki-warranty-checker";
const element = `<${CHECKER} lang="en" theme="light" share loading="eager"><a href="/">Check</a></${CHECKER}>`;

/** The checker stands as it stood: nothing was taken for its word, and nothing got through to it. */
async function isUntouched(page: Page): Promise<void> {
  await hear(page, "ready");
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const told = await heard(page);
  expect(told.filter(({ name }) => ["result", "share", "error"].includes(name))).toEqual([]);
  expect(JSON.stringify(told)).not.toMatch(/forged|5555|6\.6\.6/);
  expect(await page.locator(CHECKER).evaluate((one) => Reflect.get(one, "state"))).toBe("ready");
  const frame = await checkerFrame(page);
  await expect(frame.locator("html[lang=en][data-theme=light]")).toBeAttached();
  await expect(frame.locator("[name=part]:checked")).toHaveCount(0);
  // The true channel still works.
  await frame.check("[name=part][value=strap]");
  await frame.click("[data-action=next]");
  expect(await hear(page, "result")).toEqual({ outcome: "not-covered", policy: EDITION_ID });
}

/** Waits until that many frames beside the checker have said what they had to say. */
const attacked = (page: Page, count: number) =>
  expect
    .poll(async () => {
      const done = page
        .frames()
        .map((frame) => frame.evaluate(() => document.documentElement.dataset.done === "1").catch(() => false));
      return (await Promise.all(done)).filter(Boolean).length;
    })
    .toBe(count);

/** A checker that is not ours, on the origin where its loader comes from. */
function standIn(partner: Partner, frame: string): string {
  partner.page("/embed/v1/loader.js", { body: loaderScript() });
  partner.page("/embed/v1/en/", { body: frame });
  return `<script async src="${partner.near}/embed/v1/loader.js"></script>`;
}

/** Opens a host whose checker is the stand-in. */
async function openWithStandIn(page: Page, partner: Partner, frame: string, markup = element): Promise<void> {
  const head = standIn(partner, frame);
  await page.addInitScript(() => {
    window.heard = [];
    Object.assign(window, { thrown: [] });
    const note = (event: Event) => Reflect.get(window, "thrown").push(event.type);
    for (const name of ["error", "unhandledrejection"]) addEventListener(name, note);
    for (const name of ["ready", "step", "result", "share", "error", "resize", "action"])
      document.addEventListener(`imiki:${name}`, (event) => {
        if (event instanceof CustomEvent) window.heard.push({ name, detail: event.detail });
      });
  });
  await page.goto(partner.page("/host", { body: html(markup, { head }) }));
}

const untilDone = (page: Page) =>
  expect
    .poll(
      async () => {
        const frame = page.frames().find((one) => one.url().includes("/embed/v1/en/"));
        return frame?.evaluate(() => document.documentElement.dataset.done).catch(() => undefined);
      },
      { timeout: 30_000 },
    )
    .toBe("1");

test("forged results from a sibling frame are not heard", async ({ page, openHost, partner }) => {
  partner.page("/attacker", { body: attacker });
  await openHost(`${element}<iframe src="/attacker"></iframe><iframe src="${partner.near}/attacker"></iframe>`);
  await attacked(page, 2);
  await isUntouched(page);
});

test("forged results from a sandboxed sibling, origin null, are not heard", async ({ page, openHost, partner }) => {
  partner.page("/attacker", { body: attacker });
  await openHost(`${element}<iframe sandbox="allow-scripts" src="${partner.near}/attacker"></iframe>`);
  await attacked(page, 1);
  await isUntouched(page);
});

test("forged results from a popup are not heard", async ({ page, openHost, partner }) => {
  partner.page("/attacker", { body: attacker });
  await openHost(element);
  await hear(page, "ready");
  const popup = page.waitForEvent("popup");
  await page.evaluate((address) => void window.open(address), `${partner.near}/attacker`);
  await (await popup).waitForSelector("html[data-done='1']", { state: "attached" });
  await isUntouched(page);
});

test("forged results from the host itself, and from a removed frame whose source is null, are not heard", async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost(`${element}<script>${attackScript}</script>`);
  await hear(page, "ready");
  await page.evaluate(
    (origin) => {
      Reflect.get(window, "attack")(window);
      for (const data of Reflect.get(window, "forged"))
        dispatchEvent(new MessageEvent("message", { data, origin, source: null }));
    },
    new URL(baseURL ?? "").origin,
  );
  await isUntouched(page);
});

test("forged results from a frame that is removed as it speaks, whose source is null, are not heard", async ({
  page,
  openHost,
  partner,
}) => {
  partner.page("/burst", {
    body: html(`<script>${attackScript} for (let index = 0; index < 200; index += 1) attack(parent);</script>`),
  });
  await openHost(element);
  await hear(page, "ready");
  const sources = await page.evaluate(async (address) => {
    const seen: boolean[] = [];
    const frame = document.createElement("iframe");
    addEventListener("message", ({ source }) => {
      seen.push(source === null);
      frame.remove(); // what it has sent is still under way
    });
    frame.src = address;
    document.body.append(frame);
    await new Promise((done) => setTimeout(done, 1500));
    return seen;
  }, `${partner.near}/burst`);
  expect(sources).toContain(true);
  await isUntouched(page);
});

test.describe("from origins that look like the checker's", () => {
  test.use({ tolerated: /attacker\.example|xlocalhost/ });
  test("forged results are not heard", async ({ page, openHost, baseURL }) => {
    const { port } = new URL(baseURL ?? "");
    const origins = [
      `http://localhost.attacker.example:${port}`,
      `http://xlocalhost:${port}`,
      "http://localhost.attacker.example",
    ];
    await page.route(/attacker\.example|xlocalhost/, (route) =>
      route.fulfill({ contentType: "text/html", body: attacker }),
    );
    await openHost(element + origins.map((origin) => `<iframe src="${origin}/"></iframe>`).join(""));
    await attacked(page, origins.length);
    await isUntouched(page);
  });
});

test("a frame navigated to another origin is not heard, and the fallback comes back", async ({
  page,
  openHost,
  partner,
}) => {
  partner.page("/attacker", { body: attacker });
  await openHost(element);
  await hear(page, "ready");
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("timeout", "1500"));
  await page.locator(`${CHECKER} iframe`).evaluate((frame, address) => {
    frame.setAttribute("src", address);
  }, `${partner.near}/attacker`);
  expect(await hear(page, "error")).toEqual({ code: "origin" });
  await expect(page.locator(`${CHECKER} > a`)).toBeVisible();
  expect((await heard(page)).filter(({ name }) => name === "result" || name === "share")).toEqual([]);
  partner.page("/silent", { body: html("nobody") });
});

test("a frame navigated to a page that says nothing is given up after its time", async ({
  page,
  openHost,
  partner,
}) => {
  const address = partner.page("/silent", { body: html("nobody") });
  await openHost(element);
  await hear(page, "ready");
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("timeout", "700"));
  await page.locator(`${CHECKER} iframe`).evaluate((frame, to) => frame.setAttribute("src", to), address);
  expect(await hear(page, "error")).toEqual({ code: "timeout" });
});

test("what a page said before it went does not speak for the silent one after it", async ({
  page,
  openHost,
  partner,
}) => {
  const address = partner.page("/silent", { body: html("nobody") });
  await page.addInitScript(() => {
    if (self !== top) return; // the page hears at once, and is heard late
    const listen = MessagePort.prototype.addEventListener;
    MessagePort.prototype.addEventListener = function (kind: string, hear: EventListenerOrEventListenerObject) {
      listen.call(this, kind, (event) => {
        setTimeout(() => (typeof hear === "function" ? hear(event) : hear.handleEvent(event)), 1000);
      });
    };
  });
  await openHost(element);
  await hear(page, "ready");
  await page.locator(CHECKER).evaluate((one) => one.setAttribute("timeout", "1500"));
  await page.locator(`${CHECKER} iframe`).evaluate((frame, to) => {
    frame.dispatchEvent(new Event("load")); // asks the page whether it is ours
    frame.setAttribute("src", to);
  }, address);
  expect(await hear(page, "error")).toEqual({ code: "timeout" });
});

test("a frame that is reloaded connects again, and replayed handshakes open nothing for others", async ({
  page,
  openHost,
  partner,
}) => {
  partner.page("/attacker", { body: attacker });
  await openHost(element);
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await frame.evaluate(() => location.reload());
  await hear(page, "ready", 2);
  await page.evaluate((address) => {
    const sibling = document.createElement("iframe");
    sibling.src = address; // sends the whole handshake anew, twice
    document.body.append(sibling);
  }, "/attacker");
  await isUntouched(page);
});

test("10,000 junk messages of every type, 5 MB strings, prototype keys and method names such as constructor throw nothing into the host", async ({
  page,
  partner,
}) => {
  const before = `for (let index = 0; index < 5000; index += 1) parent.postMessage(junk(index), "*");`;
  const onOpen = `await ready(); for (let index = 0; index < 5000; index += 1) port.postMessage(junk(index)); await tell("step", { id: "part", index: 1, total: 5, userInitiated: false });`;
  await openWithStandIn(page, partner, falseChecker(onOpen, before, JUNK.replace('"SYN", "ACK1", "ACK2", ', "")));
  await untilDone(page);
  await hear(page, "step");
  const thrown = await page.evaluate(() => Reflect.get(window, "thrown"));
  test.info().annotations.push({ type: "figure", description: `exceptions of 10,000 junk messages: ${thrown.length}` });
  expect(thrown).toEqual([]);
  expect((await heard(page)).map(({ name }) => name)).toEqual(["ready", "step"]);
  expect(await page.evaluate(() => Reflect.get({}, "polluted"))).toBeUndefined();
});

test("junk from siblings and from the host throws nothing and changes nothing", async ({ page, openHost, partner }) => {
  partner.page("/junk", {
    body: html(
      `<script>${JUNK} for (let index = 0; index < 3000; index += 1) for (const to of [parent, parent[0]]) to.postMessage(junk(index), "*");</script>`,
    ),
  });
  await openHost(`${element}<iframe src="${partner.near}/junk"></iframe>`);
  await hear(page, "ready");
  await page.evaluate(
    (junk) => {
      const make = new Function(`${junk}; return junk`)();
      const frame = document
        .querySelector("imiki-warranty-checker")
        ?.shadowRoot?.querySelector("iframe")?.contentWindow;
      for (let index = 0; index < 3000; index += 1) {
        window.postMessage(make(index), "*");
        frame?.postMessage(make(index), "*");
      }
    },
    JUNK.replaceAll('type: "CALL"', 'type: "CALLED"').replaceAll(/"SYN", "ACK1", "ACK2", /g, ""),
  );
  await isUntouched(page);
});

test('heights of -1, NaN, 1e12 and "600", unknown enums and HTML in strings are refused', async ({ page, partner }) => {
  const bad = `
    await ready();
    const answers = [];
    for (const height of [-1, NaN, 1e12, "600", 1.5, null, [600], { valueOf: 1 }]) answers.push(await tell("resize", { height }));
    for (const [kind, detail] of [
      ["step", { id: "constructor", index: 1, total: 2 }], ["step", { id: "part", index: "1", total: 2 }],
      ["result", { outcome: "void", policy: "p" }], ["result", { outcome: "covered", policy: "<img src=x onerror=alert(1)>" }],
      ["result", { outcome: "covered", policy: "x".repeat(201) }], ["result", null], ["result", "covered"],
      ["share", { outcome: "covered", policy: "p", reasons: Array(51).fill("a"), part: "watch" }],
      ["share", { outcome: "covered", policy: "p", reasons: ["<b>"], part: "watch" }],
      ["action", { id: "navigate" }], ["error", { code: "<b>" }], ["__proto__", {}], ["constructor", {}], ["toString", {}], [7, {}],
    ]) answers.push(await tell(kind, detail));
    parent.postMessage("x", "*");
    document.documentElement.dataset.refused = answers.every(({ value }) => value === false);
    await tell("result", { outcome: "covered", policy: "p", serial: "SECRET", html: "<b>", __proto__: { x: 1 } });`;
  await openWithStandIn(page, partner, falseChecker(bad));
  await untilDone(page);
  expect(await hear(page, "result")).toEqual({ outcome: "covered", policy: "p" });
  const frame = page.frames().find((one) => one.url().includes("/embed/v1/en/"));
  expect(await frame?.evaluate(() => document.documentElement.dataset.refused)).toBe("true");
  expect((await heard(page)).map(({ name }) => name)).toEqual(["ready", "result"]);
});

test("a share that the element does not ask for is refused", async ({ page, partner }) => {
  const share = `await ready();
    const detail = { outcome: "covered", policy: "p", reasons: ["within-period"], period: null, basis: null, part: "watch" };
    document.documentElement.dataset.refused = (await tell("share", detail)).value === false;`;
  await openWithStandIn(page, partner, falseChecker(share), element.replace(" share", ""));
  await untilDone(page);
  const frame = page.frames().find((one) => one.url().includes("/embed/v1/en/"));
  expect(await frame?.evaluate(() => document.documentElement.dataset.refused)).toBe("true");
  expect((await heard(page)).map(({ name }) => name)).toEqual(["ready"]);
});

test("1,000 alternating heights in a second freeze the frame with its scrolling on, once, until the customer's next step", async ({
  page,
  partner,
}) => {
  const loop = `await ready(); let last; for (let turn = 0; turn < 1000; turn += 1) last = await tell("resize", { height: turn % 2 ? 1800 : 2000 });
    document.documentElement.dataset.scrolls = last.value === false;
    window.goOn = async (userInitiated) => {
      await tell("step", { id: "proof", index: 2, total: 5, userInitiated });
      return (await tell("resize", { height: 1900 })).value;
    };`;
  await openWithStandIn(page, partner, falseChecker(loop));
  await untilDone(page);
  expect((await heard(page, "error")).map(({ detail }) => detail)).toEqual([{ code: "height-loop" }]);
  const resized = (await heard(page, "resize")).length;
  expect(resized).toBeLessThan(20);
  const frame = page.frames().find((one) => one.url().includes("/embed/v1/en/"));
  expect(await frame?.evaluate(() => document.documentElement.dataset.scrolls)).toBe("true");
  const height = () => page.locator(CHECKER).evaluate((one) => one.clientHeight);
  expect(await height()).toBe(2000);
  const goOn = (byUser: boolean) => frame?.evaluate((user) => Reflect.get(window, "goOn")(user), byUser);
  expect([await goOn(false), await height()]).toEqual([false, 2000]);
  expect([await goOn(true), await height()]).toEqual([true, 1900]);
});

test("a height without end is bounded by max-height", async ({ page, partner }) => {
  await openWithStandIn(
    page,
    partner,
    falseChecker(`await ready(); await tell("resize", { height: 99999 });`),
    element.replace("share", 'max-height="700"'),
  );
  await untilDone(page);
  expect(await page.locator(CHECKER).evaluate((one) => one.clientHeight)).toBe(700);
});

test("a wrong version is an error, and the fallback stays", async ({ page, partner }) => {
  await openWithStandIn(page, partner, falseChecker("await ready({ v: 2 });"));
  expect(await hear(page, "error")).toEqual({ code: "version" });
  await expect(page.locator(`${CHECKER} > a`)).toBeVisible();
  expect(await page.locator(CHECKER).evaluate((one) => Reflect.get(one, "state"))).toBe("failed");
});

test.describe("a lying host", () => {
  test.use({ tolerated: /Failed to execute 'postMessage'/ });
  test("is told nothing: the channel opens to the exact origin that host= names", async ({
    page,
    partner,
    baseURL,
  }) => {
    const body = html(`<iframe src="${baseURL}embed/v1/en/?host=https%3A%2F%2Fshop.example" height="600"></iframe>
      <script>window.got = []; addEventListener("message", ({ data }) => got.push(data));</script>`);
    await page.goto(partner.page("/liar", { body }));
    const frame = await checkerFrame(page);
    await page.evaluate(() => {
      const mark = { namespace: "penpal", channel: "imiki-warranty" };
      window[0]?.postMessage({ ...mark, type: "SYN", participantId: "~" }, "*");
      window[0]?.postMessage({ ...mark, type: "ACK1", methodPaths: [["tell"]] }, "*");
    });
    await frame.check("[name=part][value=strap]");
    await frame.click("[data-action=next]");
    await frame.waitForSelector("[data-outcome]");
    expect(await page.evaluate(() => Reflect.get(window, "got"))).toEqual([]);
  });
});

test("in nested frames each checker talks to its own parent", async ({ page, openHost, partner, baseURL }) => {
  const head = `<script async src="${baseURL}embed/v1/loader.js"></script>`;
  partner.page("/inner", { body: html(element.replace('lang="en"', 'lang="de"'), { head }) });
  await openHost(`${element}<iframe src="${partner.near}/inner" width="600" height="900"></iframe>`);
  await hear(page, "ready");
  const inner = page.frames().find((one) => one.url().endsWith("/inner"));
  // Not frame by frame, as is usual: a frame out of sight draws none.
  await inner?.waitForFunction(() => window.heard.some(({ name }) => name === "ready"), null, { polling: 100 });
  const langs = [
    await heard(page, "ready"),
    await inner?.evaluate(() => window.heard.filter(({ name }) => name === "ready")),
  ];
  expect(langs.map((told) => told?.map(({ detail }) => detail.lang))).toEqual([["en"], ["de"]]);
});
