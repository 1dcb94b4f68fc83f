/** The counter without a connection: the line is cut at each moment of a version's life. */
import type { Page } from "playwright/test";
import { type Line, startLine } from "./support/builds.ts";
import { openCamera, openCounter, show, withCamera } from "./support/camera.ts";
import { test as base, expect } from "./support/fixtures.ts";
import { FULL } from "./support/full.ts";
import { message } from "./support/messages.ts";

const test = base.extend<object, { line: Line }>({
  line: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const line = await startLine();
      await use(line);
      await line.close();
    },
    { scope: "worker" },
  ],
});
test.use({
  ...withCamera,
  baseURL: async ({ line }, use) => use(line.url),
  // What the browser says of a line that is cut, and of a file that is another version's.
  tolerated: /ERR_|Failed to (load|fetch)|fetching the script|integrity|ServiceWorker|service worker/i,
});

const everything = () => true;
const nothing = () => false;

test.beforeEach(({ line }) => {
  line.show("v1");
  line.only(everything);
});

const offline = (page: Page) => page.locator("[data-offline]");
const isSaved = (page: Page) => expect(offline(page)).toHaveAttribute("data-offline", "saved", { timeout: 30_000 });
const offer = (page: Page) => page.locator("[data-action=take-newer]");

/** The version of the page, and those of its scripts that have run. */
const versions = (page: Page) =>
  page.evaluate(() => {
    const { build, start, side, counter, camera } = document.documentElement.dataset;
    return [...new Set([build, start, side, counter, camera].filter((one) => one !== undefined))];
  });

/** Opens what is loaded last of all, the camera with its reader, and reads a code. */
async function reads(page: Page): Promise<void> {
  await openCamera(page);
  await expect(page.locator("[name=serial]")).toHaveValue("SN20240305");
  expect(await page.evaluate(() => document.documentElement.dataset.camera)).toBeDefined();
}

/** Looks for a newer version, as the page does when it comes back into sight. */
const look = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

test("a first visit that is cut off says so, and goes on once there is a connection", async ({ page, line }) => {
  line.only((address) => !address.includes(".wasm"));
  await openCounter(page);
  await expect(offline(page)).toHaveText(message("en", "offline.interrupted"), { timeout: 30_000 });
  line.only(everything);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await isSaved(page);
  await expect(offline(page)).toHaveText(message("en", "offline.saved"));
});

test("where a newer version is there before the first is saved, it is offered", async ({ page, line }) => {
  line.only((address) => !address.includes("sw.js"));
  await openCounter(page);
  await expect(offline(page)).toHaveText(message("en", "offline.interrupted"));
  line.show("v2");
  line.only(everything);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await isSaved(page);
  await offer(page).click();
  await page.waitForSelector("html[data-build=v2][data-ready='1']");
  await isSaved(page);
  await expect(offer(page)).toHaveCount(0);
});

if (FULL)
  test("a counter that stays in sight is offered a newer version within the hour", async ({ page, line }) => {
    await page.clock.install({ time: "2026-11-23T12:00:00" });
    await page.goto("./counter/");
    await isSaved(page);
    line.show("v2");
    await page.clock.fastForward("01:01:00");
    await expect(offer(page)).toBeVisible({ timeout: 30_000 });
  });

test("once it is saved it works with the line cut: this page, and each language anew, at any of its addresses", async ({
  page,
  line,
}) => {
  await show({ format: "Code128", text: "SN20240305" });
  await openCounter(page);
  await isSaved(page);
  line.only(nothing);
  await reads(page);
  for (const [address, lang] of [
    ["", "en"],
    ["de/", "de"],
    ["ar/", "ar"],
    ["de/index.html", "de"],
    ["de", "de"],
    ["?from=slip#part=watch", "en"],
    ["?lang=ar#part=watch", "ar"],
  ] as const) {
    await openCounter(page, address);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(offline(page)).toHaveText(message(lang, "offline.saved"));
    expect(await versions(page)).toEqual(["v1"]);
  }
  await reads(page);
});

test("a newer version that is cut off half-way leaves the old one whole, then is offered, and taken when asked for", async ({
  page,
  line,
}) => {
  await show({ format: "Code128", text: "SN20240305" });
  await openCounter(page);
  await isSaved(page);
  line.show("v2");
  let askedInVain = 0;
  line.only((address) => {
    if (address.includes(".wasm")) askedInVain += 1;
    return !address.includes(".wasm");
  });
  await look(page);
  await expect.poll(() => askedInVain, { timeout: 30_000 }).toBeGreaterThan(0);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { installing } = registration ?? {};
    if (installing && installing.state !== "redundant")
      await new Promise((done) => installing.addEventListener("statechange", done, { once: true }));
  });
  line.only(nothing);
  for (const folder of ["", "de/", "ar/"]) {
    await openCounter(page, folder);
    expect(await versions(page)).toEqual(["v1"]);
    await expect(offer(page)).toHaveCount(0);
  }
  await openCounter(page);
  await reads(page);

  line.only(everything);
  await look(page);
  await expect(page.locator(".update-offer")).toHaveText(message("en", "offline.newer.busy"), { timeout: 30_000 }); // a case is open
  await expect(offer(page)).toHaveCount(0);
  expect(await versions(page)).toEqual(["v1"]);

  // It waits: loading the page again changes nothing, with or without a connection.
  line.only(nothing);
  await openCounter(page);
  expect(await versions(page)).toEqual(["v1"]);
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await offer(page).click();
  await page.waitForSelector("html[data-build=v2][data-ready='1']");
  await isSaved(page);
  await expect(offer(page)).toHaveCount(0);
  await reads(page);
  expect(await versions(page)).toEqual(["v2"]);
  expect(loads).toBe(1);
  const caches = await page.evaluate(() => window.caches.keys());
  expect(caches).toHaveLength(1);
});

if (FULL)
  test("a page of the old version that is open goes on with its own files when another takes the newer one", async ({
    page,
    context,
    line,
  }) => {
    await show({ format: "Code128", text: "SN20240305" });
    await openCounter(page);
    await isSaved(page);
    const other = await context.newPage();
    await openCounter(other, "de/");
    line.show("v2");
    await look(other);
    await offer(other).click({ timeout: 30_000 });
    await other.waitForSelector("html[data-build=v2][data-ready='1']");
    await expect(page.locator(".update-offer")).toBeVisible();
    await reads(page); // its camera was never loaded, and the server has it no more
    expect(await versions(page)).toEqual(["v1"]);
    await openCounter(page);
    expect(await versions(page)).toEqual(["v2"]);
  });

test("pages of the customer and of partners are never its own, nor answered by it", async ({ page, line }) => {
  await openCounter(page);
  await isSaved(page);
  for (const address of ["./", "de/", "embed/", "embed/v1/en/"]) {
    await page.goto(address);
    await page.waitForLoadState();
    expect(await page.evaluate(() => navigator.serviceWorker.controller), address).toBeNull();
  }
  await page.waitForSelector("html[data-idle='1']"); // else the cut breaks what the last page is still fetching
  line.only(nothing);
  for (const address of ["./", "de/", "embed/", "embed/v1/en/"])
    await expect(page.goto(address), address).rejects.toThrow(/ERR_/);
});

if (FULL)
  test("where nothing may be stored it says so", async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = async () => {
        throw new DOMException("The user denied permission to use Service Worker.", "NotSupportedError");
      };
    });
    await openCounter(page);
    await expect(offline(page)).toHaveText(message("en", "offline.refused"));
  });

if (FULL)
  test("where a page comes in place of the worker's script, the browser's settings are not to blame", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = async () => {
        ServiceWorkerContainer.prototype.register = register;
        throw new DOMException("The script has an unsupported MIME type ('text/html').", "SecurityError");
      };
    });
    await openCounter(page);
    await expect(offline(page)).toHaveText(message("en", "offline.interrupted"));
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await isSaved(page);
  });

if (FULL)
  test("where there is no room it says so", async ({ page, context, line }) => {
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(line.url).origin, quotaSize: 200_000 });
    await openCounter(page);
    await expect(offline(page)).toHaveText(message("en", "offline.refused"), { timeout: 30_000 });
  });

if (FULL)
  test("it can be installed, in each language as one program", async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    for (const [folder, lang] of [
      ["", "en"],
      ["de/", "de"],
      ["ar/", "ar"],
    ] as const) {
      await openCounter(page, folder);
      const { errors, data, url } = await session.send("Page.getAppManifest");
      expect(errors).toEqual([]);
      expect(new URL(url).pathname).toBe(`/counter/${folder}manifest.webmanifest`);
      const manifest = JSON.parse(data ?? "");
      expect(manifest).toMatchObject({ id: "imiki-warranty-counter", lang, theme_color: "#005f69" });
      expect(new URL(manifest.start_url, url).pathname).toBe(`/counter/${folder}`);
      expect(new URL(manifest.scope, url).pathname).toBe("/counter/");
      for (const icon of manifest.icons) {
        const { type, width } = await page.evaluate(async (address) => {
          const picture = await (await fetch(address)).blob();
          return { type: picture.type, width: (await createImageBitmap(picture)).width };
        }, new URL(icon.src, url).href);
        expect([type, `${width}x${width}`]).toEqual([icon.type, icon.sizes]);
      }
    }
    await page.goto("./");
    expect(new URL((await session.send("Page.getAppManifest")).url).pathname).toBe("/manifest.webmanifest");
  });

test("in a frame no camera is offered, and nothing is saved", async ({ page }) => {
  await page.goto("./embed/"); // the one page that may frame pages of its own origin
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "../counter/";
    document.body.append(frame);
  });
  const inside = page.frameLocator('iframe[src="../counter/"]');
  await expect(inside.locator("[name=serial]")).toBeVisible();
  await expect(inside.locator("[data-action=scan]")).toHaveCount(0);
  await expect(inside.locator("[data-view=log]")).toHaveCount(0);
  await expect(inside.locator("[data-offline=none]")).toHaveText("");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
