/** The levels that work without the loader: a link, and a plain frame, also one that may do next to nothing. */
import { checkerFrame, expect, test, walkToAnswer } from "./partners/fixtures.ts";
import { html } from "./partners/server.ts";
import { some } from "./support/full.ts";

test.use({ locale: "de-DE" });

const frameIn = (address: string, sandbox?: string) =>
  html(`<iframe src="${address}" ${sandbox === undefined ? "" : `sandbox="${sandbox}"`} width="500" height="520"
    referrerpolicy="strict-origin" title="Checker"></iframe>`);

test("a link with its language is a page of the checker", async ({ page, baseURL, partner }) => {
  await page.goto(partner.page("/link", { body: html(`<a href="${baseURL}?lang=de">Garantie prüfen</a>`) }));
  await page.click("a");
  await page.waitForSelector("html[lang=de][data-ready='1']");
});

test("a plain frame goes to the answer, keeps nothing, and adds nothing to the host's history", async ({
  page,
  baseURL,
  partner,
}) => {
  await page.goto(partner.page("/plain", { body: frameIn(`${baseURL}embed/v1/?lang=de&theme=dark`) }));
  const before = await page.evaluate(() => history.length);
  const frame = await checkerFrame(page);
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe("de");
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(17, 20, 21)",
  );
  await walkToAnswer(frame);
  await expect(frame.locator("[data-outcome=covered]")).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await frame.evaluate(() => location.hash)).toBe("");
});

test("what leads out of a frame opens a window of its own", async ({ page, baseURL, partner }) => {
  await page.goto(partner.page("/plain", { body: frameIn(`${baseURL}embed/v1/en/`) }));
  const frame = await checkerFrame(page);
  await frame.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "../../../licences.txt", textContent: "Out" });
    document.querySelector("main")?.prepend(link);
  });
  const opened = page.waitForEvent("popup");
  await frame.click("main > a");
  expect((await opened).url()).toBe(`${baseURL}licences.txt`);
  expect(frame.url()).toBe(`${baseURL}embed/v1/en/`);
});

test("a frame keeps nothing, where it might", async ({ page, baseURL, partner }) => {
  partner.page("/plain", { body: frameIn(`${baseURL}embed/v1/en/`) });
  await page.goto(`${partner.near}/plain`); // on the checker's own site, where browsers block no storage
  const frame = await checkerFrame(page);
  await walkToAnswer(frame);
  expect(await frame.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, ""]);
  expect(await frame.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0);
});

test("the frame goes to the browser's language where none is asked for, and to English where it is not spoken", async ({
  page,
  baseURL,
  partner,
}) => {
  await page.goto(partner.page("/plain", { body: frameIn(`${baseURL}embed/v1/?theme=light`) }));
  const frame = await checkerFrame(page);
  expect(frame.url()).toBe(`${baseURL}embed/v1/de/?theme=light`);
});

const SANDBOXES = [
  ["only allow-scripts, an opaque origin", "allow-scripts"],
  ["allow-scripts and allow-same-origin", "allow-scripts allow-same-origin"],
] as const;
for (const [title, sandbox] of some(SANDBOXES, 0))
  test.describe(`with ${title}`, () => {
    test("the journey goes to the answer, and only what works there is offered", async ({ page, baseURL, partner }) => {
      await page.goto(
        partner.page("/plain", { body: frameIn(`${baseURL}embed/v1/en/#part=watch&country=DE`, sandbox) }),
      );
      const frame = await checkerFrame(page);
      expect(await frame.evaluate(() => self.origin === "null")).toBe(sandbox === "allow-scripts");
      await expect(frame.locator("[name=part][value=watch]")).toBeChecked();
      expect(await frame.evaluate(() => location.hash)).toBe("");
      await walkToAnswer(frame);
      await expect(frame.locator("[data-outcome=covered]")).toBeVisible();
      for (const action of ["print", "calendar", "copy"])
        await expect(frame.locator(`.take-away [data-action=${action}]`)).toHaveCount(0);
      await expect(frame.locator("textarea[readonly]")).toHaveValue(/Covered/);
    });
  });
