/** One visit of a customer with a phone and a slow line: either looking and walking to the answer, or tapping at once. */
import { CALLS, PAINTED, probe, WAITED } from "./page-probe.mjs";

/** @typedef {import("playwright").Browser} Browser */
/** @typedef {import("playwright").Page} Page */
/** @typedef {import("./page-peers.mjs").PagePeer} PagePeer */
/** @typedef {{ peer: PagePeer, url: string }} Served a page and where its build is served */

/** A phone on a slow line: a processor 4 times slower than this one, and each request 150 ms late at 1.6 Mbps. */
const PROFILE = { cpu: 4, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const TAP_EVERY = 50;
const PATIENCE = 60_000;

/** @template T @returns {{ promise: Promise<T>, resolve: (value: T) => void }} */
function later() {
  /** @type {(value: T) => void} */
  let resolve = () => {};
  const promise = new Promise((/** @type {(value: T) => void} */ done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** @template T @param {Promise<T>} promise @param {string} what @returns {Promise<T>} */
async function inTime(promise, what) {
  const { promise: late, resolve } = later();
  const timer = setTimeout(() => resolve(undefined), PATIENCE);
  const tooLate = late.then(() => Promise.reject(new Error(`${what}: not within ${PATIENCE / 1000} s`)));
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A cold browser context on the profile, and what the page told; closed in the end.
 * @template T @param {Browser} browser @param {PagePeer} peer @param {boolean} tapping
 * @param {(page: Page, called: Record<string, (...told: number[]) => void>) => Promise<T>} visit
 */
async function onProfile(browser, { first, title }, tapping, visit) {
  const context = await browser.newContext({ ...PHONE, locale: "en-GB", timezoneId: "UTC" });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    /** @type {Record<string, (...told: number[]) => void>} */
    const called = {};
    for (const name of Object.values(CALLS))
      await page.exposeFunction(name, (/** @type {number[]} */ ...told) => called[name]?.(...told));
    await page.addInitScript(probe, { calls: CALLS, waited: WAITED, painted: PAINTED, first, tapping });
    const session = await context.newCDPSession(page);
    const { cpu, ...line } = PROFILE;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...line });
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const seen = await visit(page, called);
    if (errors.length > 0) throw new Error(`${title}: ${errors.join("; ")}`);
    return seen;
  } finally {
    await context.close();
  }
}

/**
 * Looks until nothing is fetched any more, then answers every question.
 * @param {Browser} browser @param {Served} served
 */
export const look = (browser, { peer, url }) =>
  onProfile(browser, peer, false, async (page, called) => {
    await page.goto(`${url}${peer.start}`, { timeout: PATIENCE });
    await page.waitForLoadState("networkidle", { timeout: PATIENCE });
    await page.waitForSelector(peer.steps[0]?.shown ?? "", { timeout: PATIENCE });
    /** @type {{ first: number, largest: number, shift: number }} */
    const paint = await page.evaluate((name) => ({ ...Reflect.get(window, name) }), PAINTED);
    /** @type {number[]} from each click to the next step on screen */
    const steps = [];
    for (const [index, step] of peer.steps.entries()) {
      await step.fill(page);
      const selector = peer.steps[index + 1]?.shown ?? peer.answer;
      const drawn = later();
      called[CALLS.drawn] = drawn.resolve;
      const waiting = JSON.stringify({ selector });
      await page.evaluate(
        ([key, value]) => sessionStorage.setItem(key, value),
        /** @type {const} */ ([WAITED, waiting]),
      );
      await page.click(step.next);
      steps.push(await inTime(drawn.promise, `${peer.title}: ${selector}`));
    }
    /** @type {{ shift: number }} */
    const { shift } = await page.evaluate((name) => ({ ...Reflect.get(window, name) }), PAINTED);
    return { ...paint, shift, steps, slowestStep: Math.max(...steps) };
  });

/**
 * Taps the first choice from its first paint on, again and again, until the page's own script shows that it knows.
 * @param {Browser} browser @param {Served} served @returns {Promise<number>} milliseconds since the navigation began
 */
export const tap = (browser, { peer, url }) =>
  onProfile(browser, peer, true, async (page, called) => {
    const answered = later();
    let waiting = true;
    /** @type {{ x: number, y: number } | undefined} */
    let at;
    called[CALLS.place] = (x, y) => {
      at = { x, y };
    };
    called[CALLS.answered] = (ready) => {
      waiting = false;
      answered.resolve(ready);
    };
    const tapping = async () => {
      while (waiting) {
        if (at) await page.touchscreen.tap(at.x, at.y);
        await new Promise((done) => setTimeout(done, TAP_EVERY));
      }
    };
    await page.goto(`${url}${peer.start}`, { waitUntil: "commit", timeout: PATIENCE });
    const waited = inTime(answered.promise, `${peer.title}: ${peer.first.shows}`).finally(() => {
      waiting = false;
    });
    const [ready] = await Promise.all([waited, tapping()]);
    return ready;
  });
