import jsQR from "jsqr";
import type { Page } from "playwright/test";
import { counterOf, expectOutcome, openCounter, press, verdict } from "./support/counter.ts";
import { expect, test } from "./support/fixtures.ts";
import { languages } from "./support/full.ts";
import { goOn, open, untilDamage, untilResult } from "./support/walk.ts";

/** How wide the code is on paper, and how fine a scanner's eye has to be. */
const PAPER_MM = 25;
const FINEST_MM = 0.4;

/** The pixels of a picture, by the browser's own reader. */
async function pixels(page: Page, png: Buffer): Promise<{ data: number[]; width: number; height: number }> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { data: [...data], width: image.width, height: image.height };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

test.describe("on paper, at 300 dots per inch", () => {
  test.use({ deviceScaleFactor: 300 / 96, colorScheme: "dark" });
  test("the code of a printed answer is read, and opens the same case at the counter", async ({ page, baseURL }) => {
    await open(page, "de");
    await untilDamage(page, "charger");
    await page.fill("textarea[name=description]", "Der Deckel klemmt.");
    await untilResult(page, "drop", "wear");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const code = page.locator(".hand-over .qr");
    const { width } = (await code.boundingBox()) ?? { width: 0 };
    expect((width * 25.4) / 96).toBeCloseTo(PAPER_MM, 0);
    const across = Number((await code.getAttribute("viewBox"))?.split(" ")[2]);
    expect(PAPER_MM / across).toBeGreaterThan(FINEST_MM);
    const { data, width: columns, height } = await pixels(page, await code.screenshot());
    const read = jsQR(Uint8ClampedArray.from(data), columns, height)?.data ?? "";
    expect(read).toBe(await page.locator(".hand-over a").getAttribute("href"));
    expect(read.startsWith(`${new URL(counterOf("de"), baseURL).href}#c=1`)).toBe(true);
    expect(read).not.toMatch(/Deckel|klemmt|\?/);

    await page.emulateMedia({ media: "screen" });
    await page.goto(read);
    await page.waitForSelector("html[data-ready='1']");
    await expectOutcome(page, "not-covered");
    await expect(verdict(page)).toHaveAttribute("data-period-end", "2027-05-03");
    await expect(verdict(page).locator("[data-reason=cause-drop]")).toBeVisible();
    await expect(verdict(page).locator("[data-reason=cause-wear]")).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  });
});

/** The link of a watch of May 2026, covered, as a customer's answer has it. */
async function linkOf(page: Page): Promise<string> {
  await open(page);
  await untilDamage(page);
  await untilResult(page);
  return new URL((await page.locator(".hand-over a").getAttribute("href")) ?? "").hash;
}

test("what the customer claims is confirmed key by key, and what is found otherwise is listed", async ({ page }) => {
  const hash = await linkOf(page);
  await openCounter(page, "en", hash);
  await expectOutcome(page, "covered");
  const left = page.locator(".claim-notice [role=status]");
  await expect(left).toContainText("24 of 24 answers still to be confirmed");
  await expect(page.locator("[data-group=part] button")).toBeFocused();
  await press(page, "c", "c", "c");
  await expect(left).toContainText("21 of 24");
  await expect(page.locator('[data-group="invoice.listsDevice"] button')).toBeFocused();
  await expect(page.locator('[data-group="invoice.date"]')).toHaveAttribute("data-claim", "confirmed");
  await page.check('[name="causes.liquid"][value=yes]');
  await expectOutcome(page, "not-covered");
  const differences = page.locator(".differences");
  await expect(differences).toContainText("Water or another liquid – claimed: No; found: Yes");
  await press(page, "Shift+C");
  await expect(left).toContainText("All 24 answers have been looked at");
  await page.check('[name="causes.liquid"][value=no]');
  await expect(differences).toHaveCount(0);
});

test("a link that is newer or broken is refused in words, and nothing on the counter is lost", async ({ page }) => {
  const hash = await linkOf(page);
  await openCounter(page);
  await press(page, "p", "4");
  const arrive = (to: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, to);
  await press(page, "?");
  await expect(page.locator("dialog[open]")).toBeVisible();
  await arrive(hash.slice(0, -2));
  await expect(page.locator("dialog[open]")).toHaveCount(0); // else it would hide what is said
  await expect(page.getByRole("alert")).toContainText("incomplete or was changed on the way");
  await arrive(hash.replace("#c=1", "#c=2"));
  await expect(page.getByRole("alert")).toContainText("newer checker");
  await expect(page.locator("[name=part][value=screen]")).toBeChecked();
  await arrive(hash);
  await expect(page.locator("[name=part][value=watch]")).toBeChecked();
  await expect(page.locator(".alerts")).toBeEmpty();
  await arrive(hash); // the same once more, which changes nothing
  await press(page, "z");
  await expect(page.locator("[name=part][value=screen]")).toBeChecked();
});

test.describe("under a path of its own", () => {
  test.use({ site: "warranty" });
  for (const { tag } of languages())
    test(`the link of the answer leads to the counter in ${tag}`, async ({ page, baseURL }) => {
      await open(page, tag);
      await page.check("[name=part][value=strap]");
      await goOn(page);
      const link = (await page.locator(".hand-over a").getAttribute("href")) ?? "";
      expect(link.startsWith(`${new URL(counterOf(tag), baseURL).href}#c=1`)).toBe(true);
      await page.goto(link);
      await page.waitForSelector("html[data-ready='1']");
      await expectOutcome(page, "not-covered");
    });
});

test("a frame links to the checker's own counter, wherever the frame stands", async ({ page, baseURL }) => {
  await page.goto("./embed/v1/de/");
  await page.waitForSelector("html[data-ready='1']");
  await page.check("[name=part][value=strap]");
  await goOn(page);
  const link = (await page.locator(".hand-over a").getAttribute("href")) ?? "";
  expect(link.startsWith(`${new URL(counterOf("de"), baseURL).href}#c=1`)).toBe(true);
});
