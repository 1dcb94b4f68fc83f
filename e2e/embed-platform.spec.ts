/** What browsers, blockers and addresses do to a frame. */

import type { Page } from "playwright/test";
import { startServer } from "../scripts/serve.mjs";
import { accentFor } from "../src/embed/accent.ts";
import { EDITION_ID } from "../src/rules/index.ts";
import { checkerFrame, expect, hear, heard, listenInHost, test, walkToAnswer } from "./partners/fixtures.ts";
import { html } from "./partners/server.ts";
import { faults } from "./support/axe.ts";
import { FULL } from "./support/full.ts";

const CHECKER = "imiki-warranty-checker";
const element = (attributes = "") =>
  `<${CHECKER} ${attributes}><a href="https://check.example/">Check</a></${CHECKER}>`;

/** It gives up after its time, says so, and what stood in its place stands there still. */
async function fallsBack(page: Page): Promise<void> {
  expect(await hear(page, "error")).toEqual({ code: "timeout" });
  await expect(page.locator(`${CHECKER} > a`)).toBeVisible();
  expect(await page.locator(CHECKER).evaluate((one) => Reflect.get(one, "state"))).toBe("failed");
  const settled = await page.locator(CHECKER).evaluate((one) =>
    Promise.resolve(Reflect.get(one, "ready")).then(
      () => "kept",
      () => "broken",
    ),
  );
  expect(settled).toBe("broken");
  const report = await page
    .locator(CHECKER)
    .evaluate((one) => Reflect.get(one, "prefill").call(one, { part: "watch" }));
  expect(report).toEqual({ accepted: [], rejected: [{ key: "part", code: "not-ready" }] });
}

test.describe("where it is kept from loading", () => {
  test.use({ tolerated: /frame-src|ERR_FAILED|ERR_BLOCKED|integrity|Framing|Failed to load resource/ });

  test("blocked by the host's frame-src: error timeout, and the fallback stays", async ({
    page,
    openHost,
    baseURL,
  }) => {
    const origin = new URL(baseURL ?? "").origin;
    await openHost(element('timeout="800"'), {
      headers: { "Content-Security-Policy": `script-src ${origin}; frame-src 'none'` },
    });
    await fallsBack(page);
  });

  test("blocked by an ad-blocker, the frame: error timeout, and the fallback stays", async ({ page, openHost }) => {
    await page.route(/embed\/v1\/\w\w\//, (route) => route.abort());
    await openHost(element('timeout="800"'));
    await fallsBack(page);
  });

  test("blocked by an ad-blocker, the loader: the fallback stays", async ({ page, openHost }) => {
    await page.route(/loader\.js/, (route) => route.abort());
    await openHost(element());
    await expect(page.locator(`${CHECKER} > a`)).toBeVisible();
  });

  test("blocked by a wrong SRI hash: the fallback stays; with the right one it loads", async ({
    page,
    partner,
    request,
    baseURL,
  }) => {
    const { current, versions } = await (await request.get("embed/versions.json")).json();
    const { file, integrity } = versions[current];
    const script = (hash: string) => `<script src="${baseURL}embed/${file}" integrity="${hash}" crossorigin></script>`;
    await page.goto(partner.page("/wrong", { body: html(element(), { head: script(`sha384-${"A".repeat(64)}`) }) }));
    await expect(page.locator(`${CHECKER} > a`)).toBeVisible();
    expect(await page.evaluate((name) => customElements.get(name) === undefined, CHECKER)).toBe(true);
    await page.goto(partner.page("/right", { body: html(element('lang="en"'), { head: script(integrity) }) }));
    await checkerFrame(page);
  });
});

test("a browser that makes no style sheets, as Safari before 16.4: the fallback stays", async ({ page, openHost }) => {
  await openHost(element('lang="en" loading="eager"'), {
    before: () => {
      window.CSSStyleSheet = new Proxy(CSSStyleSheet, {
        construct: () => {
          throw new TypeError("Illegal constructor");
        },
      });
    },
  });
  await page.waitForLoadState("load");
  await expect(page.locator(`${CHECKER} > a`)).toBeVisible();
  expect(await page.evaluate((name) => customElements.get(name) === undefined, CHECKER)).toBe(true);
});

test("a host without an origin of its own: error origin, and the fallback stays", async ({
  page,
  partner,
  baseURL,
}) => {
  const head = `<script>addEventListener("imiki:error", ({ detail }) => { document.documentElement.dataset.code = detail.code; });</script><script src="${baseURL}embed/v1/loader.js"></script>`;
  partner.page("/opaque", { body: html(element('loading="eager"'), { head }) });
  await page.goto(partner.page("/outer", { body: html('<iframe sandbox="allow-scripts" src="/opaque"></iframe>') }));
  const inner = page.frameLocator("iframe");
  await expect(inner.locator("html[data-code=origin]")).toBeAttached();
  await expect(inner.locator(`${CHECKER} > a`)).toBeVisible();
});

const ALL = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-modals",
  "allow-downloads",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
];
/** At once all that decide nothing of what can be kept and known (embed-plain has that one); each alone with `npm run test:full`. */
const TAKEN = FULL ? ALL.slice(1).map((one) => [one]) : [ALL.slice(2)];
for (const missing of TAKEN)
  test(`in a sandbox without ${missing.join(", ")} the journey goes to the answer`, async ({
    page,
    partner,
    baseURL,
  }) => {
    const sandbox = ALL.filter((one) => !missing.includes(one)).join(" ");
    const body = html(`<iframe sandbox="${sandbox}" src="${baseURL}embed/v1/en/" width="600" height="700"></iframe>`);
    await page.goto(partner.page("/short", { body }));
    const frame = await checkerFrame(page);
    await walkToAnswer(frame);
    await expect(frame.locator("[data-outcome=covered]")).toBeVisible();
    // It cannot know which of them it lacks: so nothing is offered that might do nothing.
    for (const action of ["print", "calendar"]) await expect(frame.locator(`[data-action=${action}]`)).toHaveCount(0);
  });

test("storage blocked changes nothing on the way to the answer", async ({ page, openHost }) => {
  await page.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
  });
  await openHost(element('lang="en"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  await expect(frame.locator("[data-outcome=covered]")).toBeVisible();
});

test("clipboard refused: selectable text stands in", async ({ page, partner, baseURL }) => {
  const body = html(
    `<iframe src="${baseURL}embed/v1/en/" allow="clipboard-write 'none'" width="600" height="700"></iframe>`,
  );
  await page.goto(partner.page("/mute", { body }));
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  await expect(frame.locator("[data-action=copy]")).toHaveCount(0);
  await expect(frame.locator("textarea[readonly]")).toHaveValue(/Covered/);
  await expect(frame.locator("[data-action=print]")).toHaveCount(1); // it is in no sandbox
});

test("camera refused by the host changes nothing on the way to the answer", async ({ page, openHost }) => {
  await openHost(element('lang="en" camera'), { headers: { "Permissions-Policy": "camera=()" } });
  expect((await hear(page, "ready")).capabilities).toMatchObject({ camera: false });
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  expect(await hear(page, "result")).toEqual({ outcome: "covered", policy: EDITION_ID });
});

test.describe("with a list of partners", () => {
  // The checker that has such a list is another one than that of the other tests.
  test.use({
    tolerated: /frame-ancestors|ERR_BLOCKED|Failed to load resource|request to another origin: GET http:.+localhost/,
  });
  test("a partner may frame it, another site sees its fallback, and our own page shows it still", async ({
    page,
    partner,
  }) => {
    const checker = await startServer({ root: "dist", headers: { partners: [partner.origin] } });
    const head = `<script async src="${checker.url}embed/v1/loader.js"></script>`;
    await page.addInitScript(listenInHost);
    await page.goto(partner.page("/in-it", { body: html(element(), { head }) }));
    await hear(page, "ready");
    const other = partner.page("/not-in-it", { body: html(element('timeout="800"'), { head }) });
    await page.goto(other.replace(partner.origin, partner.near));
    await fallsBack(page);
    await page.goto(`${checker.url}embed/`);
    await page.locator(".live").scrollIntoViewIfNeeded();
    await page.waitForSelector("[data-heard='imiki:ready']");
    await checker.close();
  });
});

/** How the policy of each kind of page differs (scripts/headers.mjs), and nothing else. */
const KINDS = [
  ["", { "frame-ancestors": "'self'", "frame-src": "'none'", "trusted-types": "app" }],
  ["counter/", { "frame-ancestors": "'self'", "frame-src": "'none'", "trusted-types": "app" }],
  ["embed/", { "frame-ancestors": "'self'", "frame-src": "'self'", "trusted-types": "app" }],
  ["embed/v1/", { "frame-ancestors": "*", "frame-src": "'none'", "trusted-types": "'none'" }],
] as const;
for (const [folder, expected] of KINDS)
  test(`the pages under /${folder} are served under their own policy, in every language`, async ({
    request,
    baseURL,
  }) => {
    const languages = folder === "embed/v1/" ? ["", "en/", "de/", "ar/"] : ["", "de/", "ar/"];
    for (const language of languages) {
      const answer = await request.get(folder + language);
      const headers = answer.headers();
      const policy = new Map(
        headers["content-security-policy"]?.split("; ").map((line) => {
          const [name = "", ...values] = line.split(" ");
          return [name, values.join(" ")];
        }),
      );
      for (const [name, value] of Object.entries(expected)) expect(policy.get(name), folder + language).toBe(value);
      const origin = new URL(baseURL ?? "").origin;
      const wasm = folder === "embed/" ? "" : " 'wasm-unsafe-eval'";
      expect(policy.get("script-src")).toBe(`'self' ${origin}${wasm}`);
      expect(await answer.text()).not.toContain(" style=");
      expect([headers["access-control-allow-origin"], headers["cross-origin-resource-policy"]]).toEqual([
        "*",
        "cross-origin",
      ]);
    }
  });

test("the height of what stands in a frame does not depend on the frame's", async ({ page, partner, baseURL }) => {
  const body = html(`<iframe src="${baseURL}embed/v1/en/" width="600" height="200"></iframe>`);
  await page.goto(partner.page("/heights", { body }));
  const frame = await checkerFrame(page);
  const needed = () => frame.evaluate(() => document.getElementById("root")?.getBoundingClientRect().height);
  const before = await needed();
  await page.locator("iframe").evaluate((one) => one.setAttribute("height", "5000"));
  await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(5000);
  expect(await needed()).toBe(before);
});

const HOSTILE = [
  "theme=<script>alert(1)</script>&accent=javascript:alert(1)&radius=<b>&hide=<img>&host=javascript:alert(1)",
  "theme=%&accent=%E0%A4%A&radius=%%%&host=%",
  "theme=light&theme=dark&accent=ff0000&accent=00ff00&radius=3&radius=99",
  "__proto__=1&constructor=2&__proto__[theme]=dark&toString=x",
  "accent=red;background:url(//x)&radius=1e9&hide=__proto__,header",
  `accent=${"f".repeat(5000)}&radius=-1&theme=${"x".repeat(5000)}`,
];
test("an address of hostile parameters is read as values or not at all", async ({ page, partner, baseURL }) => {
  for (const query of HOSTILE) {
    await page.goto(
      partner.page("/address", {
        body: html(`<iframe src="${baseURL}embed/v1/en/?${query.replaceAll('"', "&quot;")}" height="700"></iframe>`),
      }),
    );
    const frame = await checkerFrame(page);
    const { theme, hide } = await frame.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(["auto", "light"], query).toContain(theme);
    expect(["", "header"], query).toContain(hide);
    expect(await frame.evaluate(() => document.querySelectorAll("img, script:not([src])").length), query).toBe(0);
    const radius = await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--radius"));
    expect([".75rem", "3px"], query).toContain(radius);
    expect(await frame.evaluate(() => Reflect.get({}, "theme")), query).toBeUndefined();
  }
});

const FACTS = [
  ["part=<script>alert(1)</script>", "part:invalid-value"],
  ["part=%E0%A4%A&seller=%", "part:invalid-value seller:invalid-value"],
  ["part=watch&part=strap", undefined],
  ["__proto__=x&constructor=y&part=watch", "__proto__:unknown-field constructor:unknown-field"],
  [`serial=${"9".repeat(5000)}&part=watch`, "serial:too-long"],
  [
    "invoice.date=2026-13-45&manufactured=soon&country=Germany&part=watch",
    "invoice.date:date.invalid manufactured:invalid-value country:invalid-value",
  ],
] as const;
test("facts in the hash are checked, reported and taken out of the address", async ({ page, partner, baseURL }) => {
  for (const [hash, rejected] of FACTS) {
    const body = html(`<iframe src="${baseURL}embed/v1/en/#${hash.replaceAll("<", "%3C")}" height="700"></iframe>`);
    await page.goto(partner.page("/facts", { body }));
    const frame = await checkerFrame(page);
    expect(await frame.evaluate(() => location.href), hash).not.toContain("#");
    expect(await frame.evaluate(() => document.documentElement.dataset.rejected), hash).toBe(rejected);
    await expect(frame.locator("[name=part][value=watch]:checked")).toHaveCount(hash.includes("part=watch") ? 1 : 0);
    await expect(frame.locator("[data-step=part]")).toBeVisible();
  }
});

test("an accent of any colour leaves no text that cannot be read, in light and in dark", async ({ page, openHost }) => {
  await openHost(element('lang="en" theme="light" accent="ffff00"'));
  await hear(page, "ready");
  const frame = await checkerFrame(page);
  await frame.check("[name=part][value=strap]");
  for (const theme of ["light", "dark"]) {
    await page.locator(CHECKER).evaluate((one, value) => one.setAttribute("theme", value), theme);
    await frame.waitForSelector(`html[data-theme=${theme}]`);
    for (const accent of ["ffff00", "000000", "ffffff", "ff0000", "0000ff", "00ff00", "808080"]) {
      await page.locator(CHECKER).evaluate((one, value) => one.setAttribute("accent", value), accent);
      await expect
        .poll(() =>
          frame.evaluate(() => {
            const rgb = (text: string) =>
              text
                .match(/[\d.]+/g)
                ?.slice(0, 3)
                .map(Number) ?? [];
            const light = (text: string) =>
              rgb(text)
                .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
                .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
            const ratio = (one: string, other: string) =>
              (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
            const button = getComputedStyle(document.querySelector(".button.primary") ?? document.body);
            const link = getComputedStyle(document.querySelector(".site-footer a") ?? document.body);
            const page = getComputedStyle(document.documentElement);
            return (
              Math.min(ratio(button.color, button.backgroundColor), ratio(link.color, page.backgroundColor)) >= 4.5
            );
          }),
        )
        .toBe(true);
    }
  }
  expect((await heard(page, "error")).length).toBe(0);
});

if (FULL)
  test("axe finds nothing on the answer in a frame, whatever colour a partner has chosen", async ({
    page,
    openHost,
  }) => {
    await openHost(element('lang="en" share'));
    await hear(page, "ready");
    const frame = await checkerFrame(page);
    await walkToAnswer(frame);
    for (const theme of ["light", "dark"] as const)
      for (const accent of ["ffff00", "7f7f7f", "ff0080"]) {
        await page.locator(CHECKER).evaluate(
          (one, looks) => {
            for (const [name, value] of looks) one.setAttribute(name, value);
          },
          [
            ["theme", theme],
            ["accent", accent],
          ] as const,
        );
        const made = accentFor(accent, theme).accent;
        await expect
          .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent")))
          .toBe(made);
        await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        expect(await faults(frame), `${accent} in ${theme}`).toEqual([]);
      }
  });
