import { writeHandOver } from "../src/answers/handover.ts";
import { CASES } from "../src/rules/cases.ts";
import { EDITION_ID, evaluate } from "../src/rules/index.ts";
import { readAnswer } from "./support/contract.ts";
import { BY_HAND, enterWatch, expectOutcome, openCounter, press, verdict } from "./support/counter.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL } from "./support/full.ts";
import { message } from "./support/messages.ts";

test("a watch is checked by keys alone, and the verdict follows every key", async ({ page }) => {
  await openCounter(page);
  await press(page, "p", "1");
  await expectOutcome(page, "undetermined");
  await enterWatch(page);
  await expectOutcome(page, "covered");
  await expect(verdict(page)).toHaveAttribute("data-policy", EDITION_ID);
  await expect(verdict(page)).toHaveAttribute("data-period-start", "2026-05-03");
  await expect(verdict(page)).toHaveAttribute("data-period-end", "2027-05-03");
  await expect(verdict(page)).toContainText("161 days left");
  await expect(verdict(page).locator("[data-reason=within-period]")).toContainText("Main product: 12 months");
  await page.check('[name="causes.liquid"][value=yes]');
  await expectOutcome(page, "not-covered");
  await expect(verdict(page).locator("[data-reason=cause-liquid]")).toHaveAttribute("data-effect", "defeats");
  await press(page, "n");
  await expect(page.locator("[name=part]:checked")).toHaveCount(0);
  await press(page, "z");
  await expectOutcome(page, "not-covered");
  await expect(page.locator("[name=reference]")).toHaveValue("261123-120000");
});

test("a clean inspection is one key, and the arrows lead from point to point without an answer", async ({ page }) => {
  await openCounter(page);
  await press(page, "p", "1", "i", "3"); // the first point: cannot tell
  await press(page, "Shift+I");
  const points = page.locator("[data-group^='causes.']");
  await expect(points.locator("[value=no]:checked")).toHaveCount(13);
  await expect(points.locator("[value=unknown]:checked")).toHaveCount(1);
  await expect(page.locator("[data-action=nothingFound]")).toHaveCount(0);
  await expect(page.locator("[data-group]:focus-within")).toHaveCount(1); // gone on to what is open
  const at = (place: number) => expect(points.nth(place).locator("input:checked")).toBeFocused();
  await press(page, "i", "ArrowDown", "ArrowDown");
  await at(2);
  await press(page, "ArrowUp");
  await at(1);
  await press(page, "ArrowUp", "ArrowUp");
  await at(0);
  await press(page, "ArrowDown", "1");
  await expect(points.nth(1).locator("[value=yes]")).toBeChecked();
  await expect(points.locator("[value=no]:checked")).toHaveCount(12);
  await press(page, "n", "p", "1");
  await page.locator("[data-action=nothingFound]").click();
  await expect(points.locator("[value=no]:checked")).toHaveCount(14);
});

test("the clause of a point is opened and closed by a key, that of the point in focus", async ({ page }) => {
  await openCounter(page);
  const open = page.locator("details[open] > summary");
  await press(page, "i", "ArrowDown", "ArrowDown", "Shift+U");
  await expect(open).toHaveText([/^Exclusion 2/, /^Exclusion 3/]);
  await expect(page.locator("[data-group='causes.power']:focus-within")).toHaveCount(1);
  await press(page, "Shift+U");
  await expect(open).toHaveCount(0);
  await press(page, "v", "Shift+U");
  await expect(open).toHaveText([/^Exclusion 1/]);
  await expect(page.locator(".inspection summary:not(:has(kbd))")).toHaveCount(0);
});

test("letters are letters while somebody types, and keys rest once they are switched off", async ({ page }) => {
  await openCounter(page);
  await press(page, "t");
  await page.keyboard.type("no picture, gone black, can not pair? n z g", BY_HAND);
  await expect(page.locator("[name=description]")).toHaveValue("no picture, gone black, can not pair? n z g");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await press(page, "Escape", "s");
  await expect(page.locator("[name=serial]")).toBeFocused();
  await press(page, "Escape", "?");
  const help = page.getByRole("dialog");
  await expect(help.getByRole("heading")).toBeFocused();
  await expect(help).toContainText("Confirm all that is left");
  await help.getByRole("checkbox").uncheck();
  await press(page, "Escape");
  await expect(help).toHaveCount(0);
  await press(page, "p", "1");
  await expect(page.locator("[name=part]:checked")).toHaveCount(0);
  await expect(page.locator(".counter kbd")).toHaveCount(0);
  await page.reload();
  await page.waitForSelector("html[data-ready='1']");
  await expect(page.locator(".counter kbd")).toHaveCount(0);
});

test("what a description says is asked, and decides nothing by itself", async ({ page }) => {
  await openCounter(page);
  await enterWatch(page);
  await page.fill("[name=description]", "it fell into the pool");
  const question = page.locator(".noticed-words", { hasText: "water or another liquid" });
  await expect(question).toBeVisible();
  await expectOutcome(page, "covered");
  await question.locator("[value=yes]").check({ timeout: 5000 });
  await expect(page.locator('[name="causes.liquid"][value=yes]')).toBeChecked();
  await expectOutcome(page, "not-covered");
  // Words about the purchase: after a *no* the seller is who it was. What cannot matter for a watch is not asked (R16).
  await page.fill(
    "[name=description]",
    "it is a fake, bought on ebay, and the charger cord is torn, wires are visible",
  );
  const about = page.locator(".noticed-words");
  await expect(about).toContainText("fake");
  await expect(about).toHaveCount(1);
  await about.locator("[value=yes]").check();
  await expect(page.locator("[name=seller][value=other]")).toBeChecked();
  await about.locator("[value=no]").check();
  await expect(page.locator("[name=seller]:checked")).not.toHaveValue("other");
});

test("the counter comes to the decision of the rules, for the cases of the table", async ({ page }) => {
  await openCounter(page);
  const some = CASES.filter(({ today }, place) => today === "2026-11-23" && place % 6 === 0);
  expect(some.length).toBeGreaterThan(10);
  for (const { title, claim, today } of some) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#c=${writeHandOver(claim)}`,
    );
    await expect(page.locator(`[name=part][value="${claim.part}"]`), title).toBeChecked();
    const decided = evaluate(claim, today);
    await expectOutcome(page, decided.outcome);
    const shown = await readAnswer(page);
    expect(shown.start, title).toBe(decided.period?.start ?? null);
    expect(shown.changes, title).toEqual(decided.wouldChange.map(({ fact }) => fact));
    for (const { code, effect } of decided.reasons.filter((reason) => reason.effect !== "open"))
      expect(shown.reasons, title).toContainEqual({ code, effect });
  }
});

test("a serial number's date is taken once it is seen on the label, and Enter goes on once", async ({ page }) => {
  await openCounter(page);
  await press(page, "p", "1", "s");
  await page.keyboard.type("AB 2026 0305 77", BY_HAND);
  await press(page, "Enter");
  await expect(page.locator("[name=serial]")).not.toBeFocused();
  await expect(page.locator("[name=serial]")).toHaveValue("AB 2026 0305 77");
  await expect(verdict(page)).not.toHaveAttribute("data-period-start", /./);
  await press(page, "j");
  await expect(page.locator("[data-action=confirm-serial-date]").first()).toBeFocused();
  await press(page, "1");
  await expect(page.locator("[name=proof][value=serial]")).toBeChecked();
  await expect(verdict(page)).toHaveAttribute("data-period-start", "2026-06-03");
});

test("whoever goes by the serial number comes to its field, and past it to the date on the label", async ({ page }) => {
  await openCounter(page);
  await press(page, "p", "2", "3");
  await expect(page.locator("[name=serial]")).toBeFocused();
  await page.keyboard.type("AB20260312-77", BY_HAND);
  await press(page, "Enter");
  await expect(page.locator("[data-action=confirm-serial-date]").first()).toBeFocused();
  await press(page, "1");
  await expect(page.locator("[name=seller]").first()).toBeFocused();
  await press(page, "n", "p", "2", "3", "Enter"); // there is none that can be read
  await expect(page.locator('[name="manufactured.month"]')).toBeFocused();
  await page.keyboard.type("3", BY_HAND);
  await press(page, "Tab", "Tab");
  await page.keyboard.type("2026", BY_HAND);
  await press(page, "Enter", "1", "1", "1");
  await expect(page.locator('[name="causes.modified"]').first()).toBeFocused(); // and never back to the serial number
});

test("the screen is cleared after ten idle minutes, and says so a minute before", async ({ page }) => {
  await page.clock.install({ time: "2026-11-23T12:00:00" });
  await page.goto("./counter/");
  await page.waitForSelector("html[data-ready='1']");
  await press(page, "p", "1");
  await page.clock.runFor("09:01");
  await expect(page.getByRole("alert")).toContainText("In one minute this screen is cleared");
  await page.getByRole("button", { name: "Keep it" }).dispatchEvent("click"); // as speech input presses it
  await expect(page.getByRole("alert")).not.toContainText("In one minute");
  await expect(page.locator("[name=part][value=watch]")).toBeChecked();
  await page.clock.runFor("10:01");
  await expect(page.locator("[name=part]:checked")).toHaveCount(0);
  await expect(page.getByRole("alert")).toContainText("was cleared");
  await press(page, "z");
  await expect(page.locator("[name=part]:checked")).toHaveCount(0);

  await page.locator("[data-view=many]").click();
  await page.locator('[name="many.paste"]').fill("part\tcustomer\nwatch\tErika");
  await page.locator('[data-action="many-read"]').click();
  await page.locator('[data-action="many-judge"]').click();
  await expect(page.getByText("Erika")).toHaveCount(1);
  await page.clock.runFor("10:01");
  await expect(page.getByText("Erika")).toHaveCount(0);
  await page.locator("[data-view=many]").click();
  await expect(page.locator('[name="many.paste"]')).toHaveValue("");
});

if (FULL)
  test("a date that was asked back is gone with its case", async ({ page }) => {
    await openCounter(page);
    await press(page, "p", "1", "1");
    await page.locator('[name="invoice.date.day"]').evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "03/04/2026");
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(page.getByText("can be read in more than one way")).toBeVisible();
    await press(page, "Escape", "n");
    await expect(page.getByText("can be read in more than one way")).toHaveCount(0);
  });

test("a change of language asks back where a case or a list would be lost with it, and only there", async ({
  page,
}) => {
  let asked = 0;
  let answer: "stay" | "leave" = "stay";
  page.on("dialog", (dialog) => {
    asked += 1;
    expect(dialog.type()).toBe("beforeunload");
    void (answer === "stay" ? dialog.dismiss() : dialog.accept());
  });
  const german = page.getByRole("link", { name: "Deutsch" });
  await openCounter(page);
  await press(page, "p", "1");
  await page.locator('a[href^="mailto:"]').click();
  await german.click();
  await expect.poll(() => asked).toBe(1);
  await expect(page.locator("[name=part]:checked")).toHaveValue("watch");
  await press(page, "n");
  await page.locator("[data-view=many]").click();
  await page.locator('[name="many.paste"]').fill("part\nwatch");
  await page.locator('[data-action="many-read"]').click();
  await expect(page.locator('[data-action="many-judge"]')).toBeVisible();
  await german.click();
  await expect.poll(() => asked).toBe(2);
  await page.locator('[data-action="many-leave"]').click();
  await german.click();
  await page.waitForSelector("html[lang=de][data-ready='1']");
  expect(asked).toBe(2);
  await press(page, "p", "1");
  answer = "leave";
  await page.reload();
  expect(asked).toBe(3);
  await expect(page.locator("[name=part]:checked")).toHaveCount(0);
});

test.describe("where a part of it cannot be fetched", () => {
  // What a service worker answers, a test cannot break off.
  test.use({ serviceWorkers: "block", tolerated: /ERR_INTERNET_DISCONNECTED/ });

  for (const [what, keys, there] of [
    ["the camera", "Shift+K", "dialog.scan"],
    ["the list", "Shift+M", ".many-paste"],
  ] as const)
    test(`${what} says so, loses nothing of the case, and opens once there is a connection`, async ({
      page,
      context,
    }) => {
      await openCounter(page);
      await press(page, "p", "1");
      await context.setOffline(true);
      await page.keyboard.press(keys);
      await expect(page.getByRole("alert")).toContainText(message("en", "load.failed"));
      await page.locator("[data-view=one]").click();
      await expect(page.locator("[name=part]:checked")).toHaveValue("watch");
      await context.setOffline(false);
      await page.keyboard.press(keys);
      await expect(page.locator(there).first()).toBeVisible();
      await expect(page.getByRole("alert")).not.toContainText(message("en", "load.failed"));
    });
});

test("what the counter comes to is announced: the verdict, that a case is saved, whether it works offline", async ({
  page,
}) => {
  await openCounter(page);
  await press(page, "p", "0");
  const said = page.getByRole("status");
  await expect(said.filter({ hasText: message("en", "verdict.not-covered") })).toHaveCount(1);
  await expect(page.locator(".offline-note")).toHaveAttribute("role", "status");
  await press(page, "Shift+L");
  await page.getByRole("button", { name: "Switch the log on" }).click();
  await press(page, "Shift+O", "Shift+S");
  await expect(said.filter({ hasText: "Saved in the log" })).toHaveCount(1);
});

if (FULL)
  test("a machine that wakes after ten minutes clears the screen before anybody sees it, and typing keeps it", async ({
    page,
  }) => {
    await page.clock.install({ time: "2026-11-23T12:00:00" });
    await page.goto("./counter/");
    await page.waitForSelector("html[data-ready='1']");
    await press(page, "p", "1");
    await page.clock.runFor("09:30");
    await page.locator("[name=staff]").dispatchEvent("input"); // as dictation types, without a key
    await page.clock.runFor("09:30");
    await expect(page.locator("[name=part][value=watch]")).toBeChecked();
    // Asleep: time passes, and no timer runs.
    const sleep = () => page.clock.setSystemTime("2026-11-23T13:00:00");
    await sleep();
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(page.locator("[name=part]:checked")).toHaveCount(0);
    await press(page, "p", "1");
    await page.clock.setSystemTime("2026-11-23T14:00:00");
    await page.keyboard.press("v"); // the first key finds nothing of the case
    await expect(page.locator("[name=part]:checked")).toHaveCount(0);
  });
