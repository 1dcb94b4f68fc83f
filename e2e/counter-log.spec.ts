import { readFile } from "node:fs/promises";
import type { Page } from "playwright/test";
import { enterWatch, expectOutcome, openCounter, press } from "./support/counter.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL } from "./support/full.ts";

const databases = (page: Page): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length);
const entries = (page: Page) => page.locator("[data-entry]");
const again = async (page: Page) => {
  await page.reload();
  await page.waitForSelector("html[data-ready='1']");
};

async function switchOn(page: Page): Promise<void> {
  await press(page, "Escape", "Shift+L");
  await expect(page.getByRole("button", { name: "Switch the log on" }).locator("kbd")).toHaveText("⇧A");
  await press(page, "Shift+A");
  await expect(page.getByRole("status").filter({ hasText: "No checks." })).toBeVisible();
  await press(page, "Shift+O");
}

test("the log is off until it is switched on, keeps each case once, and is searched, exported and erased", async ({
  page,
}) => {
  await openCounter(page);
  await enterWatch(page);
  await page.fill("[name=serial]", "QX-ZEBRA-7719");
  await page.fill("[name=staff]", "=Ada");
  await expect(page.locator("[data-action=save]")).toHaveCount(0);
  expect(await databases(page)).toBe(0);
  await switchOn(page);
  await page.locator("[data-action=save]").click();
  await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
  await page.check('[name="causes.drop"][value=yes]');
  await expect(page.locator(".desk-actions")).not.toContainText("Saved in the log");
  await press(page, "Shift+S"); // the same case again is no second entry
  await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
  await press(page, "n", "p", "0", "Shift+S");
  await expect(page.locator(".desk-actions")).toContainText("Saved in the log");

  await again(page);
  await expect(page.locator("[name=reference]")).toHaveValue("261123-002");
  await press(page, "p", "2");
  await press(page, "Shift+L");
  await expect(entries(page)).toHaveCount(2);
  await expect(page.locator("[data-entry='261123-120000']")).toHaveAttribute("data-outcome", "not-covered");
  await page.fill("[name=search]", "strap");
  await expect(entries(page)).toHaveCount(1);
  const some = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  expect((await readFile(await (await some).path(), "utf8")).trimEnd().split("\r\n")).toHaveLength(2); // those that are found
  await page.fill("[name=search]", "");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("imiki-counter-2026-11-23.csv");
  const csv = await readFile(await file.path(), "utf8");
  expect(csv).toContain("261123-120000,2026-11-23,12:00,'=Ada,Watch,not-covered");
  expect(csv).not.toContain("ZEBRA");

  await press(page, "Shift+F");
  await expect(page.locator("[name=search]")).toBeFocused();
  await press(page, "Escape");
  const byKey = page.waitForEvent("download");
  await press(page, "Shift+E");
  expect((await byKey).suggestedFilename()).toBe("imiki-counter-2026-11-23.csv");
  await press(page, "Shift+X");
  await page.getByRole("dialog").getByRole("button", { name: "Keep" }).click();

  await page.getByRole("button", { name: "Erase 261123-120000" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep" }).click();
  await expect(entries(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Erase 261123-120000" }).click();
  await page.keyboard.press("Enter"); // pressed twice, nothing is gone
  await page.getByRole("dialog").getByRole("button", { name: "Erase" }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Log of this machine" })).toBeFocused();
  await page.getByRole("button", { name: "Switch off and erase all" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Switch off and erase all" }).click();
  await expect(page.getByRole("button", { name: "Switch the log on" })).toBeVisible();
  expect(await databases(page)).toBe(0);
});

test("the browser's own print command keeps the case as the button does: once, as it was printed, and under its number", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event("beforeprint"));
  });
  await openCounter(page);
  await switchOn(page);
  await page.pdf(); // of no case
  await press(page, "p", "1");
  await expect(page.locator("[data-action=save]")).toBeVisible();
  await page.locator("[name=reference]").fill("");
  await page.pdf(); // as the command prints
  await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
  await expect(page.locator("[name=reference]")).toHaveValue("261123-002"); // one was emptied
  await page.pdf();
  await page.locator("[data-action=print]").click();
  await press(page, "Shift+L");
  await page.pdf(); // of the log, which is no slip
  await expect(entries(page)).toHaveCount(1);

  await press(page, "n", "p", "2");
  await expect(page.locator("[name=reference]")).toHaveValue("261123-003");
  const other = await context.newPage();
  await openCounter(other);
  await press(other, "p", "3", "y");
  await other.locator("[name=reference]").fill("261123-003");
  await press(other, "Escape", "Shift+S");
  await expect(other.locator(".desk-actions")).toContainText("Saved in the log");
  await page.evaluate(() => window.print());
  const alert = page.getByRole("alert").filter({ hasText: "261123-003" });
  await expect(alert).toContainText("261123-004");
  await alert.locator("[data-action=print]").click(); // the slip has the number of the log now
  await expect(alert).toBeHidden();
  await press(page, "Shift+L");
  await expect(entries(page)).toHaveCount(3);
});

if (FULL)
  test("a case that outlives its entry is kept anew, and in no other's place", async ({ page, context }) => {
    await openCounter(page);
    await switchOn(page);
    const saved = page.locator(".desk-actions");
    await press(page, "p", "1", "Shift+S");
    await expect(saved).toContainText("Saved in the log");
    const eraseAll = async () => {
      await press(page, "Shift+L");
      await page.getByRole("button", { name: "Switch off and erase all" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Switch off and erase all" }).click();
    };
    await eraseAll();
    await switchOn(page);
    await expect(saved).not.toContainText("Saved in the log");
    await press(page, "n", "p", "2", "Shift+S");
    await expect(saved).toContainText("Saved in the log");
    await press(page, "z", "Shift+S");
    await expect(saved).toContainText("Saved in the log");
    await press(page, "Shift+L");
    await expect(entries(page)).toHaveCount(2);

    const other = await context.newPage();
    await openCounter(other);
    await page.locator("[data-view=one]").click();
    await press(page, "n", "p", "3");
    await press(other, "p", "4", "Shift+S");
    await expect(other.locator(".desk-actions")).toContainText("Saved in the log");
    await press(page, "Shift+L");
    await expect(entries(page)).toHaveCount(3); // told from window to window
    await press(page, "Shift+O", "Shift+S"); // under a reference of its own
    await expect(saved).toContainText("Saved in the log");
    await press(page, "Shift+L");
    await expect(entries(page)).toHaveCount(4);
    const names = await entries(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-entry")));
    expect(new Set(names).size).toBe(4);
    await eraseAll();
    // Off in every tab, which is told at once.
    await expect(other.getByRole("alert")).toContainText("switched off and erased in another window");
    await press(other, "n", "p", "1", "Shift+S");
    await expect(other.locator("[data-action=save]")).toHaveCount(0);
    expect(await databases(page)).toBe(0);
  });

test("from right to left, too, a dot stands between the time and whoever checked", async ({ page }) => {
  await openCounter(page, "ar");
  await press(page, "p", "1");
  await page.fill("[name=staff]", "M. Khalil");
  await page.locator("[data-view=log]").click();
  await page.locator(".log .button.primary").click();
  await expect(page.locator(".log .button.primary")).toHaveCount(0); // it is on
  await press(page, "Shift+O");
  await page.locator("[data-action=save]").click();
  await press(page, "Shift+L");
  const places = await entries(page)
    .locator("span")
    .first()
    .evaluate((line) => {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const found: [string, number][] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: part, index } of (text.textContent ?? "").matchAll(/12:00|·|Khalil/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + part.length);
          found.push([part, range.getBoundingClientRect().left]);
        }
      return found.sort(([, one], [, other]) => other - one).map(([part]) => part);
    });
  expect(places).toEqual(["·", "12:00", "·", "Khalil"]);
});

test("a case that is saved and printed at once has one entry, and its slips the number of that entry", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, "printed", []);
    window.print = () => {
      const slips = [...document.querySelectorAll(".slip")];
      Reflect.get(window, "printed").push(slips.map(({ textContent }) => /261123-\d{3}/.exec(textContent)?.[0]).join());
    };
  });
  await openCounter(page);
  await switchOn(page);
  const other = await context.newPage();
  await openCounter(other);
  await expect(other.locator("[name=reference]")).toHaveValue("261123-001");
  await press(other, "p", "4", "Shift+S");
  await expect(other.locator(".desk-actions")).toContainText("Saved in the log");

  await page.bringToFront();
  await press(page, "p", "1");
  await page.evaluate(() => {
    for (const action of ["save", "print", "save", "print"])
      document.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();
  });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "printed"))).toEqual(["261123-002,261123-002"]);
  await expect(page.locator("[name=reference]")).toHaveValue("261123-002");
  await press(page, "Shift+L");
  await expect(entries(page)).toHaveCount(2);
  await press(page, "g", "Shift+S", "c"); // about a case, which is not on screen
  expect(await page.evaluate(() => Reflect.get(window, "printed").length)).toBe(1);
  await expect(entries(page)).toHaveCount(2);
});

test.describe("while the log is slow", () => {
  /** What is printed, part by part; what is written waits until `letWrite()`. */
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const printed: string[] = [];
      window.print = () => printed.push(document.querySelector(".slip")?.textContent ?? "no slip");
      const { databases } = IDBFactory.prototype;
      let wait = Promise.resolve();
      IDBFactory.prototype.databases = async function () {
        await wait;
        return databases.call(this);
      };
      const hold = () => {
        wait = new Promise((letWrite) => {
          Object.assign(window, { letWrite });
        });
      };
      Object.assign(window, { printed, hold });
    });
    await page.clock.install({ time: "2026-11-23T12:00:00" });
    await page.goto("./counter/");
    await page.waitForSelector("html[data-ready='1']");
    await switchOn(page);
    await page.clock.pauseAt("2026-11-23T13:00:00");
    await page.evaluate(() => Reflect.get(window, "hold")());
  });
  const printed = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, "printed"));
  const act = async (page: Page, ...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.clock.runFor(200);
    }
  };

  if (FULL)
    test("what is printed and kept is the case that was asked for, whatever is pressed meanwhile", async ({ page }) => {
      await act(page, "p", "1", "g", "n", "2");
      await expect(page.locator("[name=part]:checked")).toHaveValue("earbuds");
      expect(await printed(page)).toEqual([]);
      await page.evaluate(() => Reflect.get(window, "letWrite")());
      await expect.poll(async () => (await printed(page)).length).toBe(1);
      expect((await printed(page))[0]).toContain("PartWatch");
      await expect(page.locator(".slip").first()).toContainText("PartEarbuds");
      await act(page, "z");
      await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
      await act(page, "Shift+L");
      await expect(page.locator("[data-entry]")).toHaveCount(1);
      await expect(page.locator("[data-entry]")).toContainText("Watch");
    });

  if (FULL)
    test("the slip is printed from wherever one has gone meanwhile, and is gone from the page then", async ({
      page,
    }) => {
      await act(page, "p", "1", "g", "Shift+L");
      await page.evaluate(() => Reflect.get(window, "letWrite")());
      await expect.poll(async () => (await printed(page)).length).toBe(1);
      expect((await printed(page))[0]).toContain("PartWatch");
      await expect(page.locator(".slip")).toHaveCount(0);
    });

  if (FULL)
    test("one that never answers is waited for no longer than a moment: the page says so, and prints", async ({
      page,
    }) => {
      await act(page, "p", "1", "g");
      await page.clock.runFor(1500);
      await expect.poll(async () => (await printed(page)).length).toBe(1);
      await expect(page.getByRole("alert")).toContainText("this browser refuses storage");
      await act(page, "g");
      await page.clock.runFor(1500);
      await expect.poll(async () => (await printed(page)).length).toBe(2);
      // It answers late: the case is kept once, and the trouble is over.
      await page.evaluate(() => Reflect.get(window, "letWrite")());
      await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
      await expect(page.getByRole("alert")).not.toContainText("this browser refuses storage");
      await act(page, "Shift+L");
      await expect(page.locator("[data-entry]")).toHaveCount(1);
    });
});

if (FULL)
  test("a log that is erased between two steps of a save does not come back, and the save says so", async ({
    page,
  }) => {
    await openCounter(page);
    await switchOn(page);
    const left = await page.evaluateHandle(async () => {
      const before = await indexedDB.databases();
      const databases = indexedDB.databases.bind(indexedDB);
      IDBFactory.prototype.databases = async () => before; // as it was a moment ago
      await new Promise((done) => {
        indexedDB.deleteDatabase("imiki-counter-log").onsuccess = done;
      });
      return databases;
    });
    await press(page, "p", "1", "Shift+S");
    await expect(page.getByRole("alert")).toContainText("switched off and erased in another window");
    expect(await left.evaluate(async (databases) => (await databases()).length)).toBe(0);
    await press(page, "Shift+L");
    await expect(page.getByRole("button", { name: "Switch the log on" })).toBeVisible();
  });

if (FULL)
  test("of five thousand checks the newest are drawn and all are searched, and to save one more reads none of them", async ({
    page,
  }) => {
    await openCounter(page);
    await switchOn(page);
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open("imiki-counter-log");
        request.onsuccess = () => done(request.result);
      });
      const transaction = database.transaction("checks", "readwrite");
      for (let at = 1; at <= 5000; at += 1) {
        const day = `2026-11-${String(1 + Math.floor(at / 250)).padStart(2, "0")}`;
        const reference = `${day.slice(2).replaceAll("-", "")}-${String(at).padStart(4, "0")}`;
        const said = { part: "Watch", outcome: "covered", verdict: "Covered", start: "", end: "", reasons: "" };
        const entry = { ...said, reference, day, time: "12:00", staff: "Ada", differences: "", policy: "imiki-2023" };
        transaction.objectStore("checks").add(entry);
      }
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      database.close();
    });
    await again(page);
    await press(page, "Shift+L");
    const count = page.locator(".log [role=status]");
    await expect(count).toHaveText("5,000 checks.");
    await expect(entries(page)).toHaveCount(200);
    await expect(entries(page).first()).toHaveAttribute("data-entry", "261121-5000");
    await page.getByRole("button", { name: "Show 200 more of 4,800" }).click();
    await expect(entries(page)).toHaveCount(400);
    await page.fill("[name=search]", "0007");
    await expect(count).toHaveText("1 check.");
    await expect(entries(page)).toHaveAttribute("data-entry", "261101-0007");

    await page.evaluate(() => {
      IDBObjectStore.prototype.getAll = () => {
        throw new Error("all of it is read");
      };
    });
    await page.locator("[data-view=one]").click();
    await press(page, "p", "1", "Shift+S");
    await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
    await press(page, "Shift+L");
    await expect(count).toHaveText("5,001 checks.");
  });

test("a page that goes in mid-write leaves whole entries, or none", async ({ page }) => {
  await openCounter(page);
  await switchOn(page);
  for (const part of ["1", "2", "3"]) {
    await press(page, "n", "p", part);
    await page.locator("[data-action=save]").click({ noWaitAfter: true });
    await again(page);
  }
  await press(page, "Shift+L");
  await expect(page.getByRole("button", { name: "Switch off and erase all" })).toBeVisible();
  const kept = await entries(page).allTextContents();
  expect(kept.length).toBeLessThan(4);
  for (const entry of kept) expect(entry).toMatch(/261123-\d{3} · 12:00.*: A few things are missing/);
  await press(page, "Shift+O", "p", "4");
  await page.locator("[data-action=save]").click();
  await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
  await press(page, "Shift+L");
  await expect(entries(page)).toHaveCount(kept.length + 1);
});

for (const [what, refuse] of [
  [
    "full",
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
  [
    "refused",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    },
  ],
] as const)
  test(`where storage is ${what}, the page says so and the case stays on screen`, async ({ page }) => {
    await openCounter(page);
    await switchOn(page);
    await page.addInitScript(refuse);
    await page.evaluate(refuse);
    await press(page, "p", "1", "Shift+S");
    await expect(page.getByRole("alert")).toContainText("this browser refuses storage, or it is full");
    await expectOutcome(page, "undetermined");
    await expect(page.locator(".desk-actions")).not.toContainText("Saved");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await press(page, "Shift+L", "Shift+O");
    await expect(page.locator("[data-action=save]")).toBeVisible(); // it is on all the same
    await again(page);
    await press(page, "p", "1");
    await expectOutcome(page, "undetermined");
    if (what === "refused") await expect(page.getByRole("alert")).toContainText("this browser refuses storage");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint"))); // by the browser's own command
    await expect(page.getByRole("alert")).toContainText("this browser refuses storage, or it is full");
    await press(page, "Shift+L");
    await expect(page.getByRole("heading", { name: "Log of this machine" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Switch the log on" })).toHaveCount(0); // it is on
  });

for (const [what, refuse] of [
  ["that lets no window speak to the others, the log is kept", () => {}],
  [
    "that refuses all storage as well, the log says why it stays off",
    () => {
      for (const name of ["open", "databases", "deleteDatabase"])
        Reflect.set(IDBFactory.prototype, name, () => {
          throw new DOMException("refused", "SecurityError");
        });
    },
  ],
] as const)
  test(`the counter opens in a browser ${what}`, async ({ page }) => {
    await page.addInitScript(() => {
      const refused = () => {
        throw new DOMException("refused", "SecurityError");
      };
      window.BroadcastChannel = new Proxy(BroadcastChannel, { construct: refused });
    });
    await page.addInitScript(refuse);
    await openCounter(page);
    await press(page, "p", "1");
    await expectOutcome(page, "undetermined");
    if (what.includes("refuses")) {
      await page.locator("[data-view=log]").click();
      await page.getByRole("button", { name: "Switch the log on" }).click();
      await expect(page.locator(".log [role=alert]")).toContainText("this browser refuses storage, or it is full");
      return;
    }
    await switchOn(page);
    await press(page, "Shift+S");
    await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
  });

if (FULL)
  test("a log that could not be read is read again at the press of a button", async ({ page }) => {
    await openCounter(page);
    await switchOn(page);
    await press(page, "p", "1", "Shift+S");
    await expect(page.locator(".desk-actions")).toContainText("Saved in the log");
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...args) {
        if (!("allowed" in window)) throw new DOMException("refused", "SecurityError");
        return open.apply(this, args);
      };
    });
    await again(page);
    await press(page, "Shift+L");
    const readAgain = page.getByRole("button", { name: "Read the log again" });
    const alert = page.locator(".log [role=alert]");
    await readAgain.click();
    await expect(alert).toContainText("could not be written or read");
    await page.evaluate(() => Object.assign(window, { allowed: true }));
    await readAgain.press("Enter");
    await expect(entries(page)).toHaveCount(1);
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Log of this machine" })).toBeFocused();
  });
