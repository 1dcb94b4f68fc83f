/** A customer reads the serial number with the camera: on a page of the checker's own, and in a partner's frame. */
import type { Frame, Page } from "playwright/test";
import { checkerFrame, expect, hear, test } from "./partners/fixtures.ts";
import { faultsInBoth } from "./support/axe.ts";
import { openCamera, rememberStreams, running, show, withCamera } from "./support/camera.ts";
import { languages } from "./support/full.ts";
import { message } from "./support/messages.ts";
import { at, choose, open } from "./support/walk.ts";

const SERIAL = "AB26-0105-77";
const serial = (page: Page | Frame) => page.locator("[name=serial]");
const button = (page: Page | Frame) => page.locator("[data-action=scan]");
const status = (page: Page | Frame) => page.locator(".scan [role=status]");

async function untilSerial(page: Page | Frame): Promise<void> {
  await choose(page, "[name=part][value=watch]");
  await page.locator("[data-action=next]").click();
  await expect(page.locator("[data-step=proof]")).toBeVisible();
  await choose(page, "[name=proof][value=serial]");
}

test.use({ ...withCamera, tolerated: /both async and sync fetching|falling back/ });
test.beforeEach(({ page }) => rememberStreams(page));

test("what the camera reads stands in the field, its dates are asked about, and the camera is off", async ({
  page,
}) => {
  await show({ format: "Code128", text: SERIAL });
  await open(page);
  await untilSerial(page);
  await serial(page).fill("AB250105");
  await page.locator("[data-action=confirm-serial-date]").first().click();
  await button(page).press("Enter");
  await expect(serial(page)).toHaveValue(SERIAL);
  await expect(button(page)).toBeFocused();
  await expect(page.getByText(message("en", "scan.read").replace("{code}", SERIAL))).toBeVisible();
  await expect(page.locator("[data-action=confirm-serial-date]").first()).toBeVisible(); // of the new number
  expect(await running(page)).toBe(0);
  await serial(page).press("End");
  await serial(page).press("Backspace");
  await expect(page.locator("[data-action=scan] + [role=status]")).toBeEmpty(); // it is not what was read any more
  await serial(page).press("7");
  await page.reload();
  await expect(serial(page)).toHaveValue(SERIAL);
});

for (const { tag } of languages("ar"))
  test(`it opens in the page, by keyboard alone, is accessible, and closes with nothing lost (${tag})`, async ({
    page,
  }) => {
    await show();
    await open(page, tag);
    await untilSerial(page);
    await serial(page).fill("typed");
    await button(page).press("Enter");
    await expect(page.locator(".scan")).toBeFocused();
    await expect(status(page)).toHaveText(message(tag, "scan.point"));
    expect(await faultsInBoth(page)).toEqual([]);
    expect(await running(page)).toBe(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator(".scan")).toHaveCount(0);
    await expect(button(page)).toBeFocused();
    await expect(serial(page)).toHaveValue("typed");
    await expect.poll(() => running(page)).toBe(0);
    await page.keyboard.press("Enter");
    await expect(page.locator(".scan")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator(".scan")).toHaveCount(0);
    await expect(button(page)).toBeFocused();
  });

test("who leaves the page leaves no camera on", async ({ page }) => {
  await show();
  await open(page);
  await untilSerial(page);
  await openCamera(page);
  await expect.poll(() => running(page)).toBe(1);
  await page.locator("[data-action=back]").click();
  await at(page, "part");
  await expect.poll(() => running(page)).toBe(0);
});

test("nothing of it is fetched before it is asked for; without a connection it says so, and opens once there is one", async ({
  page,
  requestsAfterIdle,
}) => {
  await show({ format: "QRCode", text: SERIAL });
  await page.goto("./");
  await page.waitForSelector("html[data-ready='1']");
  await untilSerial(page);
  expect(await requestsAfterIdle()).toEqual([]);
  await page.context().setOffline(true);
  await openCamera(page);
  await expect(page.getByText(message("en", "load.failed"))).toBeVisible();
  await page.context().setOffline(false);
  await openCamera(page);
  await expect(serial(page)).toHaveValue(SERIAL);
});

test("where the browser gives the page no camera, none is offered", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "mediaDevices", { value: undefined }));
  await open(page);
  await untilSerial(page);
  await expect(serial(page)).toBeVisible();
  await expect(button(page)).toHaveCount(0);
});

for (const asked of [true, false])
  test(`in a frame it is offered exactly where the host lets it ask: ${asked}`, async ({ page, openHost }) => {
    await show({ format: "Code128", text: SERIAL });
    await openHost(`<imiki-warranty-checker lang="en" ${asked ? "camera" : ""}></imiki-warranty-checker>`);
    expect((await hear(page, "ready")).capabilities).toMatchObject({ camera: asked });
    const frame = await checkerFrame(page);
    await untilSerial(frame);
    await expect(button(frame)).toHaveCount(asked ? 1 : 0);
    if (!asked) return;
    await openCamera(frame);
    await expect(serial(frame)).toHaveValue(SERIAL);
    await page.locator("imiki-warranty-checker").evaluate((one) => one.setAttribute("lang", "de"));
    await show();
    await openCamera(frame);
    await expect(frame.locator("[data-action=close-camera]")).toHaveText(message("de", "scan.close"));
  });
