import type { Page } from "playwright/test";
import { evaluate } from "../src/rules/index.ts";
import { claimWith } from "./support/claims.ts";
import {
  action,
  fillStep,
  givenIn,
  goOn,
  input,
  inputsOf,
  onStep,
  open,
  readAnswer,
  type Step,
  shownInputs,
  stepOnScreen,
  walk,
} from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, some } from "./support/full.ts";

const CLAIM = claimWith({
  part: "battery",
  seller: "authorised-dealer",
  owner: "gift",
  invoice: { listsPrice: "no" },
  manufactured: { from: "2026-01-05", to: "2026-01-05" },
  causes: { drop: "unknown", wear: "yes" },
});
const KNOWN = new Map([...inputsOf(CLAIM), ["serial", "W-7719-XK"], ["description", "The battery is empty by noon."]]);
const WAY: readonly Step[] = ["part", "proof", "purchase", "damage", "check", "result"];

const given = async (page: Page) => givenIn(await shownInputs(page));
const expectStep = (page: Page, step: Step) => expect(page.locator("[data-step]")).toHaveAttribute("data-step", step);

/** Walks the whole way and remembers what each step held. */
async function walkAndRemember(page: Page): Promise<Map<Step, [string, string][]>> {
  const held = new Map<Step, [string, string][]>();
  for (let step = await stepOnScreen(page); ; step = await goOn(page, step)) {
    held.set(step, givenIn(await fillStep(page, KNOWN)));
    if (step === "result") return held;
  }
}

const ready = (page: Page) => page.locator('html[data-ready="1"]').waitFor({ state: "attached" });

test("a reload loses nothing on any step, and stays on it", async ({ page }) => {
  await open(page);
  for (const step of WAY) {
    const before = givenIn(await fillStep(page, KNOWN));
    await page.reload();
    await ready(page);
    await expectStep(page, step);
    expect.soft(await given(page), step).toEqual(before);
    await fillStep(page, KNOWN);
    if (step !== "result") await goOn(page, step);
  }
  expect(await readAnswer(page)).toMatchObject({ outcome: "undetermined" });
});

test("back and forward lose nothing on any step", async ({ page }) => {
  await open(page);
  const held = await walkAndRemember(page);
  expect([...held.keys()]).toEqual(WAY);
  for (const step of WAY.slice(0, -1).reverse()) {
    await page.goBack();
    await expectStep(page, step);
    expect(await given(page), step).toEqual(held.get(step));
  }
  for (const step of WAY.slice(1)) {
    await page.goForward();
    await expectStep(page, step);
    expect(await given(page), step).toEqual(held.get(step));
  }
});

test("the page's own Back goes the way back, and never out of the checker", async ({ page }) => {
  await open(page);
  const held = await walkAndRemember(page);
  for (const step of WAY.slice(0, -1).reverse()) {
    await page.locator(action("back")).click();
    await expectStep(page, step);
    expect(await given(page), step).toEqual(held.get(step));
  }
  await expect(page.locator(action("back"))).toHaveCount(0);
});

test("a double press on Back goes one step back, from the answer too", async ({ page }) => {
  await open(page);
  await walk(page, KNOWN);
  await page.evaluate(() => {
    const back = history.back.bind(history);
    history.back = () => {
      document.body.append("·back·");
      back();
    };
  });
  for (const step of ["check", "damage", "purchase"] as const) {
    await page.locator(action("back")).dblclick();
    await expectStep(page, step);
  }
  expect((await page.locator("body").innerText()).match(/·back·/g)).toHaveLength(3);
  await page.goForward();
  await page.goBack();
  await page.locator(action("back")).click(); // once more, where it has led from before
  await expectStep(page, "proof");
});

if (FULL)
  test("Back leads to the step before also where the tab was opened in the middle", async ({ page }) => {
    await open(page);
    await walk(page, KNOWN, "check");
    await page.goto("about:blank");
    await open(page, "#damage");
    await page.locator(action("back")).click();
    await expectStep(page, "purchase");
  });

test("an answer that was changed after going back is the one that counts", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith()));
  expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
  while ((await stepOnScreen(page)) !== "purchase") {
    const step = await stepOnScreen(page);
    await page.goBack();
    await expect(page.locator(onStep(step))).toHaveCount(0);
  }
  await page.locator(input("owner", "second-hand")).check();
  await walk(page, new Map());
  expect(await readAnswer(page)).toMatchObject({ outcome: "not-covered" });
});

test("the journey is resumed in its tab, and in no other", async ({ page, context }) => {
  await open(page);
  await walk(page, KNOWN, "damage");
  await page.goto("about:blank");
  await open(page, "#damage");
  expect(await stepOnScreen(page)).toBe("damage");
  await page.goto("about:blank");
  await open(page);
  expect(await stepOnScreen(page)).toBe("part");
  expect(await given(page)).toEqual([["part", "battery"]]);
  const { steps } = await walk(page, new Map(), "damage"); // all is still there
  expect(steps).toEqual(["part", "proof", "purchase", "damage"]);

  const other = await context.newPage();
  await open(other, "#damage");
  expect(await stepOnScreen(other)).toBe("part");
  expect(await given(other)).toEqual([]);
});

test("a step in the address that the answers do not reach falls back to the first open one", async ({ page }) => {
  for (const hash of ["proof", "purchase", "damage", "check", "result", "nonsense", "main"]) {
    await page.goto("about:blank");
    await open(page, `#${hash}`);
    expect(await stepOnScreen(page), hash).toBe("part");
  }
  await open(page);
  await walk(page, inputsOf(claimWith()), "purchase");
  for (const hash of ["result", "check", "damage"]) {
    await page.goto(`#${hash}`); // typed behind the address, without a load
    await expectStep(page, "purchase");
    await page.goto("about:blank");
    await open(page, `#${hash}`);
    expect(await stepOnScreen(page), hash).toBe("purchase");
  }
  await page.goto("#proof"); // what is answered can be gone to
  await expectStep(page, "proof");
});

/** Presses the Change that leads to an input. */
async function change(page: Page, step: Step, name: string): Promise<void> {
  const buttons = page.locator(onStep("check", "dl button"));
  for (let row = 0; row < (await buttons.count()); row += 1) {
    await buttons.nth(row).click();
    await expect(page.locator(onStep("check"))).toHaveCount(0);
    if ((await stepOnScreen(page)) === step && (await page.locator(`${input(name)}:focus`).count()) === 1) return;
    await page.goBack();
    await expectStep(page, "check");
  }
  throw new Error(`no Change leads to ${name}`);
}

test("a change comes back to the check where nothing else became necessary", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith()), "check");
  await change(page, "purchase", "owner");
  await page.locator(input("owner", "gift")).check();
  expect(await goOn(page, "purchase")).toBe("check");
  await change(page, "part", "part");
  await page.locator(input("part", "earbuds")).check();
  expect(await goOn(page, "part")).toBe("check");
  expect(await goOn(page, "check")).toBe("result");
  expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
});

test("a change asks only what became necessary, and then comes back to the check", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith({ seller: "other" })));
  expect(await readAnswer(page)).toMatchObject({ outcome: "not-covered" });
  await page.locator('[data-action="change"]').click();
  await expectStep(page, "check");
  await change(page, "purchase", "seller");
  await page.locator(input("seller", "official-store")).check();
  const { steps, offered } = await walk(page, inputsOf(claimWith()), "check");
  expect(steps).toEqual(["purchase", "damage", "check"]); // neither the part nor the proof again
  expect(offered).toContain("condition");
  expect(await goOn(page, "check")).toBe("result");
  expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
});

test("what was said of the invoice can be changed where the serial number makes it no question any more (R6)", async ({
  page,
}) => {
  await open(page);
  const invoice = {
    date: "2026-08-24",
    listsDevice: "no",
    listsPrice: "yes",
    matchesProduct: "yes",
    unaltered: "yes",
  } as const;
  await walk(page, inputsOf(claimWith({ invoice, manufactured: { from: "2025-12-30", to: "2025-12-30" } })), "check");
  await change(page, "proof", "invoice.listsDevice");
  await expect(page.locator(input("invoice.listsDevice", "no"))).toBeChecked();
});

test("a change of the proof asks for the new proof on its own page, and keeps the rest", async ({ page }) => {
  await open(page);
  await walk(page, inputsOf(claimWith()), "check");
  await change(page, "proof", "proof");
  const serial = claimWith({ invoice: null, manufactured: { from: "2026-02-01", to: "2026-02-28" } });
  const { steps } = await walk(page, inputsOf(serial), "check");
  expect(steps).toEqual(["proof", "check"]);
  expect(await goOn(page, "check")).toBe("result");
  expect(await readAnswer(page)).toMatchObject({ outcome: "covered", start: "2026-05-29" });
});

const INTO = [
  ["proof", "ar"],
  ["check", "de"],
  ["damage", "ar"],
  ["result", "ar"],
  ["part", "de"],
  ["purchase", "de"],
] as const;
for (const [step, into] of some(INTO, 0))
  test(`another language (${into}) keeps the answers and the step ${step}`, async ({ page }) => {
    await open(page);
    await walk(page, KNOWN, step);
    const before = givenIn(await fillStep(page, KNOWN));
    await page.locator(`a[hreflang="${into}"]`).click();
    await page.locator(`html[lang="${into}"][data-ready="1"]`).waitFor({ state: "attached" });
    expect(await stepOnScreen(page)).toBe(step);
    expect(new Map(await given(page))).toEqual(new Map(before)); // the boxes of a date change places
    await walk(page, KNOWN);
    expect((await readAnswer(page)).outcome).toBe("undetermined");
  });

for (const step of FULL ? WAY.slice(1) : (["damage"] as const))
  test(`Start again on the step ${step} clears the answers and their storage`, async ({ page }) => {
    await open(page);
    await walk(page, KNOWN, step);
    const stored = () => page.evaluate(() => Object.values(sessionStorage).join());
    expect(await stored()).toContain("battery");
    await page.locator(action("restart")).click();
    await expectStep(page, "part");
    expect(await given(page)).toEqual([]);
    for (const trace of ["battery", "W-7719-XK", "noon"]) expect(await stored()).not.toContain(trace);
    await page.reload();
    await ready(page);
    expect(await given(page)).toEqual([]);
    await page.goto("about:blank");
    await open(page, "#result");
    expect(await stepOnScreen(page)).toBe("part");
  });

if (FULL)
  test("a step back after Start again shows nothing of what was cleared", async ({ page }) => {
    await open(page);
    await walk(page, KNOWN, "damage");
    await page.locator(action("restart")).click();
    await expectStep(page, "part");
    await page.goBack();
    await expect.poll(() => given(page)).toEqual([]);
    await expectStep(page, "part");
  });

test("an early decision says so and offers both ways", async ({ page }) => {
  const claim = claimWith({ invoice: { date: "2024-01-15" }, causes: { liquid: "yes", label: "unknown" } });
  const known = inputsOf(claim);
  await open(page);
  await walk(page, known, "proof");
  await fillStep(page, known);
  await expect(page.locator('[data-action="anyway"]')).toBeVisible();
  expect(await goOn(page, "proof")).toBe("result");
  const early = await readAnswer(page);
  expect(early.reasons).toEqual([{ code: "period-ended", effect: "defeats" }]);

  await page.goBack();
  await expectStep(page, "proof");
  await page.locator('[data-action="anyway"]').click();
  await expectStep(page, "damage");
  await walk(page, known);
  const answer = await readAnswer(page);
  expect(answer.reasons.map(({ code }) => code)).toEqual(["period-ended", "cause-liquid", "cause-label-unknown"]);
  expect(answer).toMatchObject({ outcome: early.outcome, end: early.end });
});

test("a strap is answered after one question, and what happened can be told all the same", async ({ page }) => {
  const claim = claimWith({ part: "strap", causes: { drop: "yes" } });
  await open(page);
  const { steps } = await walk(page, inputsOf(claim));
  expect(steps).toEqual(["part", "result"]);
  expect(await readAnswer(page)).toMatchObject({ outcome: "not-covered", start: null });
  await page.locator(action("restart")).click();
  await expectStep(page, "part");
  await page.locator(input("part", "strap")).check();
  await page.locator('[data-action="anyway"]').click();
  await expectStep(page, "damage");
  await walk(page, inputsOf(claim));
  const { reasons } = await readAnswer(page);
  const decided = evaluate(claim, "2026-11-23").reasons.map(({ code }) => code);
  expect(reasons.map(({ code }) => code)).toEqual(decided);
});

test("a step that the answers do not reach is left for good: no page goes on by itself", async ({ page, baseURL }) => {
  await open(page, "#result");
  expect(page.url()).toBe(baseURL);
  await page.locator(input("part", "watch")).check();
  await expectStep(page, "part");
  expect(await goOn(page, "part")).toBe("proof");
  await page.locator(input("proof", "date")).check();
  await page.locator(input("invoice.date.day")).fill("3");
  await page.locator(input("invoice.date.month")).fill("5");
  await page.locator(input("invoice.date.year")).pressSequentially("2026");
  await expectStep(page, "proof");
  await page.locator(action("restart")).click();
  await page.goBack(); // to the step that was cleared
  await expectStep(page, "part");
  await page.locator(input("part", "watch")).check();
  await expectStep(page, "part");
});

test.describe("without its files", () => {
  test.use({ tolerated: /ERR_FAILED/ });
  test("a journey that cannot be loaded says so in sight, and what the tab has kept is there once it can", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await open(page);
    await walk(page, KNOWN, "damage");
    await page.route("**/journey*", (route) => route.abort());
    await page.reload();
    await ready(page);
    await page.locator(input("part", "battery")).check();
    await page.locator(action("next")).scrollIntoViewIfNeeded();
    await page.locator(action("next")).click();
    await expect(page.getByRole("alert")).toBeInViewport();
    await expect(page.getByRole("alert")).toBeFocused();
    await page.unroute("**/journey*");
    await page.locator(action("next")).click();
    await expectStep(page, "proof");
    await walk(page, new Map(), "damage"); // all is still there
  });
});

if (FULL)
  test("a month by its name is still understood in another language", async ({ page }) => {
    await open(page, "de/");
    const known = new Map([...inputsOf(claimWith()), ["invoice.date.month", "Mai"]]);
    await walk(page, known, "damage");
    await page.locator('a[hreflang="ar"]').click();
    await page.locator('html[lang="ar"][data-ready="1"]').waitFor({ state: "attached" });
    expect(await stepOnScreen(page)).toBe("damage");
  });

if (FULL)
  test("the damage told of an early decision is told of no other", async ({ page }) => {
    await open(page);
    await page.locator(input("part", "strap")).check();
    await page.locator('[data-action="anyway"]').click();
    await expectStep(page, "damage");
    await page.goBack();
    await page.locator(input("part", "watch")).check();
    expect(await goOn(page, "part")).toBe("proof");
    await fillStep(page, inputsOf(claimWith({ invoice: { date: "2023-05-03" } })));
    await expect(page.locator('[data-action="anyway"]')).toBeVisible();
  });

test("a page that is in use at midnight goes on with the new day", async ({ page }) => {
  await page.clock.install({ time: "2026-11-23T23:55:00" });
  await open(page);
  await walk(page, inputsOf(claimWith({ invoice: { date: "2025-11-23" } })), "check");
  await page.clock.runFor(10 * 60_000);
  expect(await goOn(page, "check")).toBe("result");
  expect(await readAnswer(page)).toMatchObject({ outcome: "not-covered", end: "2026-11-23" });
});

if (FULL)
  test("a page that is seen again on the next day has the new day at once", async ({ page }) => {
    await page.clock.install({ time: "2026-11-23T12:00:00" });
    await open(page);
    await walk(page, inputsOf(claimWith({ invoice: { date: "2025-11-23" } })), "check");
    await page.clock.setSystemTime("2026-11-24T12:00:00"); // asleep: no timer runs
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(await goOn(page, "check")).toBe("result");
    expect(await readAnswer(page)).toMatchObject({ outcome: "not-covered" });
  });
