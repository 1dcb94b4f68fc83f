import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright/test";
import { cacheControl, headerSettings, headersFor } from "../scripts/headers.mjs";
import { readPages } from "../scripts/host-files.mjs";
import { pathOf } from "../src/locales/addresses.ts";
import { claimWith } from "./support/claims.ts";
import { action, givenIn, inputsOf, onStep, open, readAnswer, shownInputs, walk } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, languages, some } from "./support/full.ts";
import { message } from "./support/messages.ts";

const SERIAL = "QX-ZEBRA-7719";
const WORDS = "The purple hippopotamus stays silent";
const CLAIM = claimWith({
  invoice: { date: "2026-03-17", listsPrice: "no" },
  manufactured: { from: "2026-02-11", to: "2026-02-11" },
});
const KNOWN = new Map([...inputsOf(CLAIM), ["serial", SERIAL], ["description", WORDS]]);
/** What only the customer can have put anywhere. */
const TRACES = /zebra|7719|hippopotamus|2026-0[23]|official-store/i;

const untilIdle = (page: Page) => page.locator('html[data-idle="1"]').waitFor({ state: "attached" });

/** Mail, print, copy and calendar, as far as a page can go with them. */
async function takeAway(page: Page): Promise<void> {
  const mail = page.locator(onStep("result", 'a[href^="mailto:"]'));
  expect(decodeURIComponent((await mail.getAttribute("href")) ?? "")).toContain(SERIAL); // the customer's own act
  await mail.click();
  const buttons = page.locator(onStep("result", ".take-away button"));
  await expect(buttons).toHaveCount(3);
  for (const button of await buttons.all()) await button.click();
}

/** Every address that the context asks for, and what is sent there. */
function rememberAddresses(context: BrowserContext): { method: string; url: string; body: string | null }[] {
  const seen: { method: string; url: string; body: string | null }[] = [];
  context.on("request", (request) => {
    seen.push({ method: request.method(), url: request.url(), body: request.postData() });
  });
  return seen;
}

test("each page comes with the headers of its kind", async ({ request, baseURL }) => {
  const settings = { origin: new URL(baseURL ?? "").origin, ...headerSettings(process.env) };
  const pages = readPages("dist");
  expect(pages.length).toBeGreaterThan(2);
  for (const { path, kind, styleHashes } of pages) {
    const response = await request.get(path.replace(/(^|\/)index\.html$/, "$1") || "./");
    expect(response.status(), path).toBe(200);
    const headers = response.headers();
    const wanted = { ...headersFor(kind, { ...settings, styleHashes }), "Cache-Control": cacheControl(path) };
    for (const [name, value] of Object.entries(wanted))
      expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    expect(headers["set-cookie"], path).toBeUndefined();
  }
});

test("the policy of the first page allows nothing but its own files", async ({ page }) => {
  const policy = (await (await page.goto("./"))?.headerValue("content-security-policy")) ?? "";
  const origin = new URL(page.url()).origin;
  const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
  expect(rules.get("default-src")).toEqual(["'none'"]);
  for (const name of ["connect-src", "font-src"]) expect(rules.get(name), name).toEqual(["'self'", origin]);
  expect(rules.get("script-src")).toEqual(["'self'", origin, "'wasm-unsafe-eval'"]); // reads codes, and is fetched from there
  for (const name of ["base-uri", "form-action", "object-src", "frame-src"])
    expect(rules.get(name), name).toEqual(["'none'"]);
  expect(rules.get("frame-ancestors")).toEqual(["'self'"]);
  expect(rules.get("require-trusted-types-for")).toEqual(["'script'"]);
  expect(rules.get("trusted-types")).toEqual(["app"]);
  expect(policy).not.toMatch(/(?<!wasm-)unsafe|\*|https?:\/\/(?!localhost)/);
});

test.describe("where somebody tries", () => {
  // The browser announces the request before it refuses to make it.
  test.use({ tolerated: /Content Security Policy|CSP violation|TrustedHTML|GET https:\/\/elsewhere\.example\// });

  test("the policy is in force in the browser", async ({ page, findings }) => {
    await open(page);
    const markup = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>markup</b>");
        return "taken";
      } catch {
        return "refused";
      }
    });
    expect(markup).toBe("refused");
    await page.evaluate(() => {
      const image = new Image();
      document.body.append(image);
      image.src = "https://elsewhere.example/pixel.png";
    });
    await expect.poll(() => findings.join()).toContain("CSP violation: img-src, https://elsewhere.example");
  });
});

for (const { tag } of languages("ar"))
  test(`nothing is fetched after the page is idle, to the answer and what is taken from it (${tag})`, async ({
    page,
    requestsAfterIdle,
  }) => {
    await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
    await open(page, pathOf("checker", tag));
    await untilIdle(page);
    await walk(page, KNOWN);
    await takeAway(page);
    await page.goBack();
    await page.goBack();
    await walk(page, KNOWN);
    expect(await requestsAfterIdle()).toEqual([]);
  });

test("every request is a plain one for a file of the site, and carries nothing", async ({ page, context, baseURL }) => {
  const seen = rememberAddresses(context);
  await open(page);
  await walk(page, KNOWN);
  await page.locator('a[hreflang="de"]').click();
  await page.locator('html[lang="de"][data-ready="1"]').waitFor({ state: "attached" });
  await page.reload();
  await untilIdle(page);
  expect(seen.length).toBeGreaterThan(10);
  for (const { method, url, body } of seen) {
    expect(url.startsWith(baseURL ?? "?"), url).toBe(true);
    expect([method, body], url).toEqual(["GET", null]);
    expect(url).not.toContain("?");
    expect(url.replace(/-[\w-]{8}\.\w+$/, "")).not.toMatch(TRACES);
  }
});

test("nothing that is entered stands in an address, a cookie or storage that outlives the tab", async ({
  page,
  context,
}) => {
  await open(page);
  const addresses: string[] = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  await walk(page, KNOWN);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  addresses.push(page.url());
  for (const address of addresses) expect(address).not.toMatch(TRACES);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.entries(localStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state),
    name: window.name,
    title: document.title,
  }));
  expect(kept).toMatchObject({ cookie: "", local: [], databases: [], caches: [], workers: 0, name: "" });
  expect(`${kept.state} ${kept.title}`).not.toMatch(TRACES);
});

test("the answers are kept in their tab alone, and Start again clears them", async ({ page, context }) => {
  const stored = (of: Page) => of.evaluate(() => Object.values(sessionStorage).join());
  await open(page);
  await walk(page, KNOWN, "check");
  for (const trace of [SERIAL, WORDS]) expect(await stored(page)).toContain(trace);
  const other = await context.newPage();
  await open(other);
  expect(await stored(other)).toBe("");
  expect(givenIn(await shownInputs(other))).toEqual([]);
  await page.locator(action("restart")).click();
  await expect(page.locator(onStep("part"))).toBeVisible();
  expect(await stored(page)).not.toMatch(TRACES);
});

test("storage that is refused changes nothing on the way to the answer", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
  });
  await open(page);
  await walk(page, inputsOf(claimWith()));
  expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
  await page.goBack();
  await expect(page.locator(onStep("check"))).toBeVisible();
  await page.locator(action("restart")).click();
  await expect(page.locator(onStep("part"))).toBeVisible();
});

if (FULL)
  test("storage that is full changes nothing on the way to the answer", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await open(page);
    await walk(page, inputsOf(claimWith()));
    expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
  });

test("stored answers that are damaged are left out, and the page opens", async ({ page }) => {
  await open(page);
  await walk(page, KNOWN, "proof");
  const keys = await page.evaluate(() => Object.keys(sessionStorage));
  expect(keys).not.toEqual([]);
  for (const damaged of ["{", "[]", '"text"', '{"part":7,"seller":"__proto__"}', '{"invoice":null,"causes":[]}']) {
    await page.evaluate(
      ([names, text]) => {
        for (const name of names) sessionStorage.setItem(name, text);
      },
      [keys, damaged] as const,
    );
    await page.goto("about:blank");
    await open(page, "#purchase");
    await expect(page.locator(onStep("part")), damaged).toBeVisible();
    expect(givenIn(await shownInputs(page)), damaged).toEqual([]);
  }
  await walk(page, inputsOf(claimWith()), "proof");
});

for (const { tag } of languages("ar"))
  test(`with the network cut once it is idle, the whole journey still works (${tag})`, async ({ page, context }) => {
    await open(page, pathOf("checker", tag));
    await untilIdle(page);
    await context.setOffline(true);
    await walk(page, KNOWN);
    expect((await readAnswer(page)).outcome).not.toBeNull();
    await page.locator(action("restart")).click();
    await walk(page, inputsOf(claimWith()));
    expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  const PAGES = [
    ["en", ""],
    ["de", "de/"],
    ["ar", "ar/"],
  ] as const;
  for (const [lang, path] of some(PAGES, 1))
    test(`the page in ${lang} says the policy's core and where to write`, async ({ page }) => {
      await page.goto(path === "" ? "./" : path);
      const words = page.locator("noscript p");
      await expect(words).toBeVisible();
      // Playwright's own matchers pass over what stands in a noscript.
      expect(await words.evaluate((paragraph) => paragraph.textContent)).toContain(message(lang, "app.noscript"));
      const addresses = await words.locator("a").evaluateAll((links) => links.map(({ textContent }) => textContent));
      expect(addresses).toEqual(["help@imikilife.com"]);
      await expect(words.locator('a[href="mailto:help@imikilife.com"]')).toBeVisible();
    });
});

test("the build holds nothing that calls elsewhere", () => {
  const pages = readPages("dist");
  expect(pages.length).toBeGreaterThan(10);
  for (const { path } of pages) {
    const html = readFileSync(`dist/${path}`, "utf8");
    expect(html.match(/(?:src|href)="https?:[^"]*"/g) ?? [], path).toEqual([]);
  }
});
