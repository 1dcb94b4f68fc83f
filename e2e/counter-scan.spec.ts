/** Hand scanners and the camera at the counter. */
import type { Page } from "playwright/test";
import { writeHandOver } from "../src/answers/handover.ts";
import { pathOf } from "../src/locales/addresses.ts";
import { unansweredClaim, unansweredInvoice } from "../src/rules/index.ts";
import { faults, faultsInBoth } from "./support/axe.ts";
import { INSECURE, openCamera, openCounter, rememberStreams, running, show, withCamera } from "./support/camera.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, languages, some } from "./support/full.ts";
import { scan, scanSlowly, stopClock, typeByHand } from "./support/hand-scanner.ts";
import { message } from "./support/messages.ts";

// What a service worker answers, a test cannot break off.
test.use({ ...withCamera, serviceWorkers: "block" });

const SERIAL = "IM20240305AB77";
const serial = (page: Page) => page.locator("[name=serial]");
const dialog = (page: Page) => page.locator("dialog[open]");

/** Opens the counter, where time passes only as the test says. */
async function openStill(page: Page): Promise<void> {
  await stopClock(page);
  await openCounter(page);
  await page.clock.pauseAt("2026-11-23T13:00:00");
}

/** `html[data-printed]` is there once the page has printed. */
const rememberPrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
const status = (page: Page) => page.locator("dialog [role=status]");

test.beforeEach(({ page }) => rememberStreams(page));

test("a hand scanner fills in the serial number from wherever the focus is, and changes and presses nothing else", async ({
  page,
}) => {
  await openStill(page);
  const other = page.locator('input[type="text"]:not([name=serial]), textarea').first();
  await other.fill("two words");
  await other.press("Home");
  await other.press("ArrowRight");
  await scan(page, "IM20240305AB01", "Enter");
  await expect(serial(page)).toHaveValue("IM20240305AB01");
  await expect(other).toHaveValue("two words");
  const next = await page.locator("[data-group]:focus-within").getAttribute("data-group");
  await other.focus();
  await typeByHand(page, "in ");
  await expect(other).toHaveValue("tin wo words"); // the caret stands where it stood, and React has seen it all

  await page.locator("[data-action=scan]").focus();
  await scan(page, "IM 24 03 05 02", "Enter");
  await expect(serial(page)).toHaveValue("IM 24 03 05 02");
  await expect(dialog(page)).toHaveCount(0);

  // The same label once more, whose letters and digits are keys of the counter: nothing of them stays.
  await page.locator("#verdict").focus();
  await typeByHand(page, "p1");
  await page.locator("#verdict").focus();
  for (const code of ["SP20250301X", "SP20250301X", "NM12345678", "NM12345678"]) await scan(page, code, "Enter");
  await expect(serial(page)).toHaveValue("NM12345678");
  const chosen = page.locator("[data-group] input:checked");
  expect(await chosen.evaluateAll((all) => all.map((one) => one.getAttribute("name")))).toEqual(["part", "proof"]);
  await expect(page.locator("[name=paper][value=a4]")).toBeChecked();

  await serial(page).focus();
  await scan(page, "IM20240305AB03", "Tab");
  await expect(serial(page)).toHaveValue("IM20240305AB03");
  await expect(page.locator("[data-group]:focus-within")).toHaveAttribute("data-group", next ?? "none");
  await scan(page, "IM20240305AB04");
  await expect(serial(page)).toHaveValue("IM20240305AB04");
  await expect(page.locator("[data-group]:focus-within")).toHaveAttribute("data-group", next ?? "none");
  await serial(page).fill("");
  await typeByHand(page, "by hand");
  await expect(serial(page)).toHaveValue("by hand");
});

if (FULL)
  test("a text expander writes into the customer's words, and a scan there is taken out of them", async ({ page }) => {
    await openStill(page);
    const words = page.locator("[name=description]");
    await words.focus();
    await scan(page, "the screen is torn, ");
    await expect(words).toHaveValue("the screen is torn, ");
    await scan(page, SERIAL, "Enter");
    await expect(words).toHaveValue("the screen is torn, ");
    await expect(serial(page)).toHaveValue(SERIAL);
  });

test("a serial number that is read in the place of another one says so, and the case can be taken back", async ({
  page,
}) => {
  await openStill(page);
  await scan(page, "IM20240305AB01");
  await expect(page.locator(".alerts")).toBeEmpty();
  await scan(page, "IM20240305AB02");
  await expect(page.getByRole("alert")).toContainText("The serial number IM20240305AB01 stood here");
  await page.getByRole("alert").getByRole("button").click();
  await expect(serial(page)).toHaveValue("IM20240305AB01");
  await expect(page.locator(".alerts")).toBeEmpty();
});

test("what a scanner says of its code before it is no part of a serial number, nor of a link", async ({ page }) => {
  await openStill(page);
  await scan(page, `]C1${SERIAL}`, "Enter");
  await expect(serial(page)).toHaveValue(SERIAL);
  await scan(page, "]Q1https;--host-counter-c01abc", "Enter");
  await expect(page.getByRole("alert")).toContainText("What was read is no serial number");
  const claim = { ...unansweredClaim("watch"), condition: "used" as const };
  await scan(page, `]Q3https://host/counter/#c=${writeHandOver(claim)}`, "Enter");
  await expect(page.locator("[name=part]:checked")).toHaveValue("watch");
  await expect(page.locator("[name=condition]:checked")).toHaveValue("used");
});

test("the link of a customer begins with what they claim first, whichever scanner reads it", async ({ page }) => {
  const invoice = { ...unansweredInvoice("2026-05-03"), listsDevice: "yes" as const };
  const claim = { ...unansweredClaim("watch"), invoice, owner: "buyer" as const };
  await openStill(page);
  for (const key of ["p", "s"]) {
    await typeByHand(page, key);
    await scan(page, `https://host/counter/#c=${writeHandOver(claim)}`, "Enter");
    await expect(page.locator("[data-group=part] button")).toBeFocused();
    await typeByHand(page, "n");
    await page.clock.runFor(2500); // sooner it would be the same label, still under the beam
  }
});

test("a code that is no serial number is refused in words, and the one that stood here stays", async ({ page }) => {
  await openStill(page);
  await scan(page, SERIAL);
  await scan(page, "https;--host-counter-c01abc", "Enter");
  await expect(page.getByRole("alert")).toContainText("What was read is no serial number");
  await expect(serial(page)).toHaveValue(SERIAL);
  await scan(page, SERIAL, "Enter");
  await expect(page.locator(".alerts")).toBeEmpty();
});

if (FULL)
  test("a scan that stutters early is whole, and its first letters print and change nothing", async ({ page }) => {
    await rememberPrinting(page);
    await openStill(page);
    await typeByHand(page, "p1");
    for (const [start, rest] of [
      ["g", "n77889911"],
      ["N", "M2778899"],
    ] as const) {
      await page.locator("#verdict").focus();
      await page.clock.runFor(400);
      await page.keyboard.type(start);
      await page.clock.runFor(50);
      await page.keyboard.type(rest);
      await page.clock.runFor(400);
      await expect(serial(page)).toHaveValue(start + rest);
      await expect(page.locator("[data-group] input:checked")).toHaveCount(1);
    }
    expect(await page.locator("html").getAttribute("data-printed")).toBeNull();
  });

test("a slow scanner fills in the serial number, and nothing of its keys as shortcuts stays", async ({ page }) => {
  await rememberPrinting(page);
  await openStill(page);
  await typeByHand(page, "p1");
  await scan(page, SERIAL, "Enter");
  const next = await page.locator("[data-group]:focus-within").getAttribute("data-group");
  const verdict = await page.locator("#verdict").textContent();
  const chosen = page.locator("[data-group] input:checked");
  const codes = [
    ["im2025030577", 50, "Enter"],
    ["IMK2025030577ABCDEF12", 60, "Enter"],
    ["IML2025030577", 120, "Tab"],
    ["sn2025030578", 60, "Tab"],
    ["gzn2025030579?", 100, "Enter"],
    ["NG2025030580ISPX", 90, "Enter"],
    ["NU2025030581", 110, "Enter"],
  ] as const;
  for (const [code, gap, suffix] of codes) {
    await page.locator("#verdict").focus();
    await scanSlowly(page, code, gap, suffix);
    await expect(serial(page)).toHaveValue(code);
    expect(await chosen.evaluateAll((all) => all.map((one) => one.getAttribute("name")))).toEqual(["part"]);
    await expect(page.locator("[data-view=one]")).toHaveAttribute("aria-current", "page");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator("details[open]")).toHaveCount(0);
    await expect(page.locator("[data-group]:focus-within")).toHaveAttribute("data-group", next ?? "none");
  }
  expect(await page.locator("#verdict").textContent()).toBe(verdict);
  expect(await page.locator("html").getAttribute("data-printed")).toBeNull();
  await expect(page.locator("[name=paper][value=a4]")).toBeChecked();
});

test("a view that a slow scan opens is left again, and nothing of it begins the camera or is saved", async ({
  page,
}) => {
  await openStill(page);
  const current = page.locator("[data-view][aria-current=page]");
  for (const code of ["IM?K2025030577", "IMKL2025030577", "KSPEX2025030577"])
    for (const read of [code, code]) {
      await page.locator("#verdict").focus();
      await scanSlowly(page, read, 110, "Enter"); // the second time it is the label that is still under the beam
      await expect(serial(page)).toHaveValue(code);
      await expect(current).toHaveAttribute("data-view", "one");
      await expect(dialog(page)).toHaveCount(0);
      expect(await running(page)).toBe(0);
    }
  await page.locator("#verdict").focus();
  await page.keyboard.press("Shift+M");
  await page.clock.runFor(200);
  await expect(page.locator("[data-view=many]")).toHaveAttribute("aria-current", "page");
  await page.locator("[data-view=many]").focus();
  await scanSlowly(page, "imkW2025030577", 110, "Enter");
  await expect(page.locator("[data-view=one]")).toHaveAttribute("aria-current", "page");
  await expect(serial(page)).toHaveValue("imkW2025030577");
});

test("text that is typed fast into a field stays, also behind the shortcut that led there", async ({ page }) => {
  await openStill(page);
  await page.locator("#verdict").focus();
  await scanSlowly(page, "sIM2025030577", 90, "Enter");
  await expect(serial(page)).toHaveValue("IM2025030577");
  await page.locator("[name=description]").focus();
  await scanSlowly(page, "screenbroken", 90, "Enter");
  await expect(page.locator("[name=description]")).toHaveValue("screenbroken\n");
});

test("a fast scan's first letters do nothing once it is known, also those whose command still waits", async ({
  page,
}) => {
  await openStill(page);
  await typeByHand(page, "p1");
  await page.locator("#verdict").focus();
  await scan(page, "----n6789"); // the last key that is the page's own begins a new case
  await expect(serial(page)).toHaveValue("----n6789");
  await expect(page.locator("[name=part]:checked")).toHaveCount(1);
});

const COMMON = [
  ["Code128", SERIAL],
  ["QRCode", SERIAL],
] as const;
const RARER = [
  ["EAN13", "4006381333931"],
  ["Code39", "IM-2024-77"],
  ["ITF", "12345678901231"],
  ["DataMatrix", SERIAL],
] as const;

// The rarer ones run with `npm run test:full`.
for (const [format, text] of FULL ? [...COMMON, ...RARER] : COMMON)
  test(`the camera reads ${format}, gives the focus back and is off again`, async ({ page }) => {
    await show({ format, text });
    await openCounter(page);
    await openCamera(page);
    await expect(serial(page)).toHaveValue(text);
    await expect(page.locator("dialog")).toHaveCount(0);
    await expect(page.locator("[data-action=scan]")).toBeFocused();
    expect(await running(page)).toBe(0);
  });

test("ten idle minutes, or a new case, leave nothing of a code on the page, and no camera on", async ({ page }) => {
  await show();
  await openStill(page);
  await scan(page, SERIAL, "Enter");
  const says = page.locator("p.unseen", { hasText: SERIAL });
  await expect(says).toHaveCount(1);
  await page.locator("[data-action=restart]").click();
  await expect(says).toHaveCount(0);
  await page.clock.runFor(3000); // the same code at once would be the same scan
  await scan(page, SERIAL, "Enter");
  await expect(says).toHaveCount(1);
  await page.clock.runFor("10:01");
  await expect(serial(page)).toHaveValue("");
  await expect(says).toHaveCount(0);
  await page.clock.resume();
  await page.locator("[data-action=scan]").first().click();
  await expect.poll(() => running(page)).toBe(1);
  await page.clock.fastForward("10:01");
  await expect(dialog(page)).toHaveCount(0);
  expect(await running(page)).toBe(0);
});

test("of several codes in view one is chosen", async ({ page }) => {
  await show({ format: "EAN13", text: "4006381333931" }, { format: "Code128", text: SERIAL });
  await openCounter(page);
  await page.keyboard.press("Shift+K"); // the key that its button shows
  await expect(status(page)).toHaveText(message("en", "scan.several"));
  await expect(dialog(page).locator(".scan-codes button")).toHaveCount(2);
  await page.locator("[data-action=look-again]").click();
  await dialog(page).getByRole("button", { name: SERIAL }).click();
  await expect(serial(page)).toHaveValue(SERIAL);
});

for (const { tag } of languages("ar"))
  test(`the camera's dialog is accessible, by keyboard alone, and stops out of sight (${tag})`, async ({ page }) => {
    await show();
    await openCounter(page, pathOf("checker", tag));
    await page.locator("[data-action=scan]").press("Enter");
    await expect(status(page)).toHaveText(message(tag, "scan.point"));
    expect(await faultsInBoth(page)).toEqual([]);
    expect(await page.locator("video").evaluate((video) => Reflect.get(video, "videoWidth"))).toBeGreaterThan(0);
    expect(await running(page)).toBe(1);

    for (const [state, count] of [
      ["hidden", 0],
      ["visible", 1],
    ] as const) {
      await page.evaluate((value) => {
        Object.defineProperty(document, "visibilityState", { value, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, state);
      await expect(page.locator(`[data-camera=${count === 0 ? "paused" : "looking"}]`)).toBeVisible();
      expect(await running(page)).toBe(count);
    }

    for (let tabs = 0; tabs < 3; tabs += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.querySelector("main :focus:not(dialog *)"))).toBeNull();
    }
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog")).toHaveCount(0);
    await expect(page.locator("[data-action=scan]")).toBeFocused();
    expect(await running(page)).toBe(0);
  });

if (FULL)
  test("the light of a camera that has one goes on and off", async ({ page }) => {
    await show();
    await page.addInitScript(() => {
      MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true });
      MediaStreamTrack.prototype.applyConstraints = async (wanted) => {
        document.documentElement.dataset.torch = JSON.stringify(wanted);
      };
    });
    await openCounter(page);
    await openCamera(page);
    const light = page.locator("[data-action=light]");
    for (const on of [true, false]) {
      await light.click();
      await expect(light).toHaveAttribute("aria-pressed", String(on));
      await expect(page.locator("html")).toHaveAttribute("data-torch", `{"advanced":[{"torch":${on}}]}`);
    }
  });

if (FULL)
  test("of several cameras another one is chosen, and the first is off then", async ({ page }) => {
    await show();
    await page.addInitScript(() => {
      const { mediaDevices } = navigator;
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      const camera = { kind: "videoinput", groupId: "", toJSON: () => ({}) } as const;
      mediaDevices.enumerateDevices = async () => [
        { ...camera, deviceId: "front", label: "Front" },
        { ...camera, deviceId: "back", label: "" },
      ];
      mediaDevices.getUserMedia = async (wanted) => {
        const stream = await open({ video: true });
        const deviceId = JSON.stringify(wanted).includes("back") ? "back" : "front";
        for (const track of stream.getTracks()) track.getSettings = () => ({ deviceId });
        return stream;
      };
    });
    await openCounter(page);
    await openCamera(page);
    const lens = dialog(page).locator("select");
    await expect(lens.locator("option")).toHaveText([
      "Front",
      message("en", "scan.lens.unnamed").replace("{number}", "2"),
    ]);
    await lens.selectOption("back");
    await expect(lens).toHaveValue("back");
    await expect(page.locator("[data-camera=looking]")).toBeVisible();
    expect(await running(page)).toBe(1);
  });

if (FULL)
  test("the browser's own reader is used where it knows every code, and ours is not fetched", async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.addInitScript((code) => {
      const known = ["code_128", "code_39", "ean_13", "ean_8", "upc_a", "upc_e", "itf", "qr_code", "data_matrix"];
      class Native {
        static getSupportedFormats = async () => known;
        detect = async () => [{ rawValue: code }];
      }
      Reflect.set(window, "BarcodeDetector", Native);
    }, SERIAL);
    await show();
    await openCounter(page);
    await openCamera(page);
    await expect(serial(page)).toHaveValue(SERIAL);
    expect(fetched.filter((url) => /wasm|ponyfill/.test(url))).toEqual([]);
  });

if (FULL)
  test("a browser's own reader that knows too little is passed over", async ({ page }) => {
    await page.addInitScript(() => {
      class Native {
        static getSupportedFormats = async () => ["qr_code"];
        detect = async () => [{ rawValue: "wrong" }];
      }
      Reflect.set(window, "BarcodeDetector", Native);
    });
    await show({ format: "Code128", text: SERIAL });
    await openCounter(page);
    await openCamera(page);
    await expect(serial(page)).toHaveValue(SERIAL);
  });

test.describe("where the camera fails", () => {
  test.use({ tolerated: /ERR_FAILED|wasm|both async and sync fetching|falling back/ });

  const saysSo = async (page: Page, fault: string) => {
    await expect(status(page)).toHaveText(message("en", `scan.fault.${fault}`));
    expect(await faults(page)).toEqual([]);
    expect(await running(page)).toBe(0);
  };
  const closes = async (page: Page) => {
    await page.locator("[data-action=close-camera]").click();
    await expect(page.locator("dialog")).toHaveCount(0);
    await serial(page).fill("typed");
  };

  /** The camera cannot be opened, for that reason, as long as the page's `fault` names one. */
  const fails = (page: Page, name: string) =>
    page.addInitScript((error) => {
      const open = navigator.mediaDevices.getUserMedia;
      Reflect.set(window, "fault", error);
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        const fault = Reflect.get(window, "fault");
        if (fault) throw new DOMException("", fault);
        return open(wanted);
      };
    }, name);

  test("refused: it says so, and reads once it is allowed", async ({ page }) => {
    await fails(page, "NotAllowedError");
    await show({ format: "Code128", text: SERIAL });
    await openCounter(page);
    await openCamera(page);
    await saysSo(page, "refused");
    await page.evaluate(() => Reflect.set(window, "fault", null));
    await page.locator("[data-action=look-again]").click();
    await expect(serial(page)).toHaveValue(SERIAL);
  });

  const FAULTS = [
    ["none", "NotFoundError"],
    ["busy", "NotReadableError"],
  ] as const;
  for (const [fault, name] of some(FAULTS, 0))
    if (FULL)
      test(`${fault}: it says so, and can be closed`, async ({ page }) => {
        await fails(page, name);
        await openCounter(page);
        await openCamera(page);
        await saysSo(page, fault);
        await closes(page);
      });

  if (FULL)
    test("unplugged: it says so, and goes on once it is there again", async ({ page }) => {
      await show();
      await openCounter(page);
      await openCamera(page);
      await expect(page.locator("[data-camera=looking]")).toBeVisible();
      await page.evaluate(() => {
        const [stream] = Reflect.get(window, "streams");
        stream.getVideoTracks()[0].dispatchEvent(new Event("ended"));
      });
      await saysSo(page, "lost");
      await show({ format: "Code128", text: SERIAL });
      await page.locator("[data-action=look-again]").click();
      await expect(serial(page)).toHaveValue(SERIAL);
    });

  if (FULL)
    test("the reader cannot be loaded: it says so, and reads once it can", async ({ page }) => {
      await page.route(/\.wasm/, (route) => route.abort());
      await show({ format: "Code128", text: SERIAL });
      await openCounter(page);
      await openCamera(page);
      await saysSo(page, "reader");
      await page.unroute(/\.wasm/);
      await page.locator("[data-action=look-again]").click();
      await expect(serial(page)).toHaveValue(SERIAL);
    });
});

test.describe("on a page without https", () => {
  test.use({
    ownOrigins: async ({ baseURL }, use) => use([`http://${INSECURE}:${new URL(baseURL ?? "").port}`]),
    tolerated: /insecure|untrustworthy|Trusted Types/i,
  });

  test("the camera says why it cannot be used, and the counter that nothing is saved", async ({ page, baseURL }) => {
    const address = new URL(baseURL ?? "");
    address.hostname = INSECURE;
    await openCounter(page, "", address.href);
    await openCamera(page);
    await expect(status(page)).toHaveText(message("en", "scan.fault.insecure"));
    await expect(page.locator("[data-action=look-again]")).toHaveCount(0);
    await page.locator("[data-action=close-camera]").click();
    await expect(page.locator("[data-offline=refused]")).toHaveText(message("en", "offline.refused"));
  });
});
