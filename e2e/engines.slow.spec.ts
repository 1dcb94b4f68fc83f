/**
 * The frame and the pages in the engines beside Chromium: Firefox and WebKit. They are driven as they are installed, since Playwright
 * would bring its own; where one is not installed, the test fails and says what to install.
 */

import { createServer } from "node:net";
import { expect, test } from "playwright/test";
import { EDITION_ID } from "../src/rules/index.ts";
import type { Driver } from "./engines/driver.ts";
import { startFirefox } from "./engines/firefox.ts";
import { Started } from "./engines/processes.ts";
import { startWebKit } from "./engines/webkit.ts";
import { html, startPartner } from "./partners/server.ts";

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

const ENGINES: readonly (readonly [string, (started: Started) => Promise<Driver>])[] = [
  ["Firefox", startFirefox],
  ["WebKit", async (started) => startWebKit(started, await freePort())],
];

/** From the first page to the answer, by real clicks and keys, inside the frame. */
async function walk(driver: Driver): Promise<void> {
  await driver.find("html[data-ready='1']");
  await driver.click("[name=part][value=watch]");
  const goOn = async (to: string) => {
    await driver.click("[data-action=next]");
    await driver.find(`[data-step=${to}]`);
  };
  await goOn("proof");
  await driver.click("[name=proof][value=invoice]");
  for (const [box, value] of [
    ["day", "3"],
    ["month", "5"],
    ["year", "2026"],
  ])
    await driver.type(`[name="invoice.date.${box}"]`, value ?? "");
  for (const question of ["listsDevice", "listsPrice", "matchesProduct", "unaltered"])
    await driver.click(`[name="invoice.${question}"][value=yes]`);
  await goOn("purchase");
  for (const choice of [
    "[name=seller][value=official-store]",
    "[name=condition][value=new]",
    "[name=owner][value=buyer]",
  ])
    await driver.click(choice);
  await goOn("damage");
  await driver.click('[name="causes.none"]');
  await goOn("check");
  await goOn("result");
  await driver.find("[data-outcome=covered]");
}

/** The questions whose names lie over what stands below them, or do not lie within their boxes. */
const OVERLAID = `
  const box = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  return [...document.querySelectorAll("fieldset.question, fieldset.pick")].flatMap((fieldset) => {
    const [legend, next] = fieldset.children;
    const name = box(legend);
    const below = box(next);
    const beside = name.right <= below.left || below.right <= name.left;
    const around = fieldset.getBoundingClientRect();
    return (beside || name.bottom <= below.top + 3) && around.top <= name.top + 3 ? [] : [legend.textContent];
  });`;

for (const [name, start] of ENGINES)
  test.describe(`in ${name}`, () => {
    test.describe.configure({ timeout: 180_000 });
    const started = new Started();
    let driver: Driver | undefined;
    const checker = () => process.env.E2E_ROOT_URL ?? "";
    test.beforeAll(async () => {
      driver = await start(started);
    });
    test.afterAll(() => started.end());

    test('a frame with only sandbox="allow-scripts" goes to the answer', async () => {
      const partner = await startPartner();
      const frame = `<iframe sandbox="allow-scripts" src="${checker()}embed/v1/de/#country=DE" width="600" height="700"></iframe>`;
      await driver?.open(partner.page("/plain", { body: html(frame) }));
      await driver?.enter("document.querySelector('iframe')");
      await driver?.find("html[data-ready='1']");
      expect(await driver?.run("return self.origin")).toBe("null");
      expect(await driver?.run("return location.hash")).toBe("");
      if (driver) await walk(driver);
      expect(await driver?.run("return document.documentElement.lang")).toBe("de");
      // What a sandbox refuses is not offered: text to select stands in.
      expect(await driver?.run("return document.querySelectorAll('[data-action=print]').length")).toBe(0);
      expect(await driver?.run("return document.querySelector('textarea[readonly]').value.length")).toBeGreaterThan(50);
      await partner.close();
    });

    test("the element goes from its fallback to ready to the answer, and tells its page", async () => {
      const partner = await startPartner();
      // As high as a window: WebKit's driver scrolls a frame, but not the page around it.
      const body = html(
        `<script>window.heard = []; for (const name of ["ready", "step", "result", "error"]) addEventListener("imiki:" + name, ({ detail }) => heard.push({ name, detail }));</script>
        <script async src="${checker()}embed/v1/loader.js"></script>
        <imiki-warranty-checker lang="ar" loading="eager" max-height="600"><a href="${checker()}?lang=ar">x</a></imiki-warranty-checker>`,
      );
      await driver?.open(partner.page("/loader", { body }));
      await driver?.find("imiki-warranty-checker");
      const entered = await driver?.run(
        "const { ready } = document.querySelector('imiki-warranty-checker'); return ready.then(({ lang }) => lang)",
      );
      expect(entered).toBe("ar");
      const before = await driver?.run("return history.length");
      await driver?.enter("document.querySelector('imiki-warranty-checker').shadowRoot.querySelector('iframe')");
      if (driver) await walk(driver);
      // English in an Arabic list begins at the left.
      expect(await driver?.run("return getComputedStyle(document.querySelector('.reason blockquote')).textAlign")).toBe(
        "start",
      );
      await driver?.leave();
      const told = await driver?.run(
        "return heard.filter(({ name }) => name === 'result').map(({ detail }) => detail)",
      );
      expect(told).toEqual([{ outcome: "covered", policy: EDITION_ID }]);
      expect(await driver?.run("return heard.filter(({ name }) => name === 'error').length")).toBe(0);
      expect(await driver?.run("return history.length")).toBe(before);
      await partner.close();
    });

    test("the page for partners shows the checker live, and what it tells", async () => {
      await driver?.open(`${checker()}embed/ar/`);
      await driver?.find("html[data-ready='1']");
      await driver?.run("document.querySelector('.live').scrollIntoView()");
      await driver?.find("[data-heard='imiki:ready']");
      await driver?.click("[name=share]");
      expect(await driver?.run("return document.querySelector('.live > *').hasAttribute('share')")).toBe(true);
      expect(await driver?.run("return document.querySelector('.builder-snippet pre').textContent")).toContain(
        " share>",
      );
    });

    test("no question's name lies over what is asked, and what is typed stays on the way back", async () => {
      await driver?.open(`${checker()}de/`);
      await driver?.find("html[data-ready='1']");
      await driver?.click("[name=part][value=watch]");
      await driver?.click("[data-action=next]");
      await driver?.click("[name=proof][value=invoice]");
      await driver?.find('[name="invoice.date.day"]');
      await driver?.click("[data-action=next]");
      await driver?.find("[data-invalid=true]");
      expect(await driver?.run(OVERLAID)).toEqual([]);
      // What was typed is there again on the way back from another page.
      await driver?.type('[name="invoice.date.year"]', "2026");
      await driver?.open(`${checker()}policy/`);
      await driver?.back();
      await driver?.find("html[data-ready='1'] [name='invoice.date.year']");
      expect(await driver?.run(`return document.querySelector('[name="invoice.date.year"]').value`)).toBe("2026");
      await driver?.open(`${checker()}counter/`);
      await driver?.find("html[data-ready='1'] .pick");
      expect(await driver?.run(OVERLAID)).toEqual([]);
    });
  });
