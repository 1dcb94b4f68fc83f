import type { Page } from "playwright/test";
import { claimWith } from "./support/claims.ts";
import { action, goOn, input, inputsOf, onStep, open, readAnswer, walk } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, some } from "./support/full.ts";

const KNOWN = inputsOf(claimWith());
const SWIMMING = "it stopped after swimming in the pool";
/** The questions that a description raises are named by what they are about. */
const raised = (page: Page, about?: string) =>
  page.locator(onStep("damage", about ? `[name="noticed.${about}"]` : '[name^="noticed."]'));
const answerNoticed = (page: Page, about: string, value: "yes" | "no" | "unknown") =>
  page.locator(input(`noticed.${about}`, value)).check();

async function describe(page: Page, text: string, known = KNOWN): Promise<void> {
  await open(page);
  await walk(page, known, "damage");
  await page.locator(input("description")).fill(text);
}

test("a description raises one question, with the customer's own words", async ({ page }) => {
  await describe(page, SWIMMING);
  await expect(raised(page)).toHaveCount(3); // yes, no, I don't know
  await expect(raised(page, "liquid")).toHaveCount(3);
  await expect(page.locator(onStep("damage"))).toContainText(/[“"„«][^”"“»]*swimming[^”"“»]*[”"“»]/);
  await expect(raised(page, "liquid").locator(":checked")).toHaveCount(0);
  await expect(page.locator(input("causes.liquid", "yes"))).not.toBeChecked(); // it decides nothing by itself
});

test("who is unsure of a cause has answered what the description raises of it", async ({ page }) => {
  await describe(page, SWIMMING);
  await expect(raised(page, "liquid")).toHaveCount(3);
  await page.locator(input("causes.liquid", "unknown")).check();
  await expect(raised(page)).toHaveCount(0);
  await page.locator(action("next")).click();
  await expect(page.locator(onStep("check"))).toBeVisible();
});

test("the question must be answered before going on", async ({ page }) => {
  await describe(page, SWIMMING);
  await page.locator(input("causes.none")).check();
  await page.locator(action("next")).click();
  const alert = page.getByRole("alert");
  await expect(alert).toBeFocused();
  await expect(alert.getByRole("link")).toHaveCount(1);
  await alert.getByRole("link").click();
  await expect(page.locator(`${input("noticed.liquid")}:focus`)).toHaveCount(1);
  await expect(page.locator(input("description"))).toHaveValue(SWIMMING);
  await answerNoticed(page, "liquid", "no");
  await expect(alert).toHaveCount(0);
  expect(await goOn(page, "damage")).toBe("check");
});

test("the question stands also where somebody goes on at once", async ({ page }) => {
  await describe(page, SWIMMING);
  await page.locator(input("causes.none")).check();
  await page.locator(input("description")).fill("It fell into the sea");
  await page.locator(action("next")).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.locator(onStep("damage"))).toBeVisible();
});

test("no way around the question: back and forward, a reload, an address", async ({ page }) => {
  await describe(page, "");
  await page.locator(input("causes.none")).check();
  expect(await goOn(page, "damage")).toBe("check");
  await page.goBack();
  await page.locator(input("description")).fill(SWIMMING);
  await expect(raised(page, "liquid")).toHaveCount(3);
  await page.goForward();
  await expect(page.locator(onStep("damage"))).toBeVisible();
  await page.reload();
  await expect(page.locator(onStep("damage"))).toBeVisible();
  await page.evaluate(() => {
    location.hash = "result";
  });
  await expect(page).toHaveURL(/#damage$/);
  await expect(raised(page, "liquid")).toHaveCount(3);
  await answerNoticed(page, "liquid", "no");
  expect(await goOn(page, "damage")).toBe("check");
  await page.goBack();
  await page.goForward();
  await expect(page.locator(onStep("check"))).toBeVisible();
});

test("a text that raises nothing closes no way back, and a part that has a cause of its own opens the page again", async ({
  page,
}) => {
  const told = "the plug has bent pins";
  await describe(page, "");
  await page.locator(input("causes.none")).check();
  expect(await goOn(page, "damage")).toBe("check");
  await page.goBack();
  await page.locator(input("description")).fill(told);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage })))
    .toContain(`settled\\":\\"${told}`);
  await page.goForward();
  await expect(page.locator(onStep("check"))).toBeVisible();
  await page.locator(onStep("check", "button")).first().click();
  await page.locator(input("part", "charger")).check();
  expect(await goOn(page, "part")).toBe("damage");
  await expect(raised(page, "adapter")).toHaveCount(3);
  await answerNoticed(page, "adapter", "yes");
  expect(await goOn(page, "damage")).toBe("check");
  expect((await walk(page, new Map())).steps).toEqual(["check", "result"]);
  expect((await readAnswer(page)).outcome).toBe("not-covered");
});

test("who goes on before the reader is there is asked once it is", async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route(/damage-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await describe(page, SWIMMING);
  await page.locator(input("causes.none")).check();
  await page.locator(action("next")).click();
  await expect(page.locator(onStep("damage"))).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  letThrough();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(raised(page, "liquid")).toHaveCount(3);
});

const COUNTS = [
  ["no", "covered", ["within-period"]],
  ["yes", "not-covered", ["within-period", "cause-liquid"]],
  ["unknown", "undetermined", ["within-period", "cause-liquid-unknown"]],
] as const;
for (const [value, outcome, reasons] of some(COUNTS, 2))
  test(`“${value}” to the question is what counts`, async ({ page }) => {
    await describe(page, SWIMMING);
    await answerNoticed(page, "liquid", value);
    if (value === "no") await page.locator(input("causes.none")).check();
    await walk(page, new Map());
    const answer = await readAnswer(page);
    expect(answer.outcome).toBe(outcome);
    expect(answer.reasons.map(({ code }) => code)).toEqual(reasons);
  });

test("the checklist and the question agree, whichever is answered", async ({ page }) => {
  await describe(page, SWIMMING);
  const yes = page.locator(input("causes.liquid", "yes"));
  const unsure = page.locator(input("causes.liquid", "unknown"));
  const none = page.locator(input("causes.none"));
  await none.check();
  await answerNoticed(page, "liquid", "yes");
  await expect(yes).toBeChecked();
  await expect(none).not.toBeChecked();
  await answerNoticed(page, "liquid", "unknown");
  await expect(unsure).toBeChecked();
  await expect(yes).not.toBeChecked();
  await answerNoticed(page, "liquid", "no");
  await expect(unsure).not.toBeChecked();
  await yes.check();
  await expect(page.locator(input("noticed.liquid", "yes"))).toBeChecked();
  await yes.uncheck();
  await expect(page.locator(input("noticed.liquid", "no"))).toBeChecked();
  await unsure.check();
  await expect(page.locator(input("noticed.liquid", "unknown"))).toBeChecked();
  await none.check();
  await expect(page.locator(input("noticed.liquid", "no"))).toBeChecked();
  await expect(unsure).not.toBeChecked();
});

if (FULL)
  test("a cause that is ticked first answers the question that the words raise later", async ({ page }) => {
    await open(page);
    await walk(page, KNOWN, "damage");
    await page.locator(input("causes.liquid", "yes")).check();
    await page.locator(input("description")).fill(SWIMMING);
    await page.locator(action("next")).click();
    await expect(page.locator(onStep("check"))).toBeVisible();
    await walk(page, new Map());
    expect((await readAnswer(page)).outcome).toBe("not-covered");
  });

test("words in other letters than the page's fetch nothing", async ({ page }) => {
  const fetched: string[] = [];
  await describe(page, "");
  await page.waitForSelector("html[data-idle='1']");
  page.on("request", (request) => fetched.push(request.url()));
  await page.locator(input("description")).fill("سقطت الساعة في الماء");
  await expect(raised(page, "liquid")).toHaveCount(3);
  const letters = await page.evaluate(() =>
    [...document.fonts].filter(({ family, status }) => /Readex Pro/.test(family) && status !== "unloaded").map(String),
  );
  expect([...letters, ...fetched]).toEqual([]);
});

test("words that are taken back take their question with them", async ({ page }) => {
  await describe(page, SWIMMING);
  await expect(raised(page, "liquid")).toHaveCount(3);
  await page.locator(input("description")).fill("the screen stays black");
  await expect(raised(page)).toHaveCount(0);
  await page.locator(input("causes.none")).check();
  expect(await goOn(page, "damage")).toBe("check");
});

const PLAIN = ["the screen stays black", "It has never been wet or dropped, it just died.", ""];
for (const plain of some(PLAIN, 1))
  test(`a plain defect asks nothing: “${plain}”`, async ({ page }) => {
    await describe(page, plain);
    await page.locator(input("causes.none")).check();
    expect(await goOn(page, "damage")).toBe("check");
    await page.goBack();
    await expect(raised(page)).toHaveCount(0);
    await expect(page.locator(input("description"))).toHaveValue(plain);
  });

test("the question and its answer outlive a reload", async ({ page }) => {
  await describe(page, SWIMMING);
  await answerNoticed(page, "liquid", "unknown");
  await page.reload();
  await expect(page.locator(input("noticed.liquid", "unknown"))).toBeChecked();
  await expect(page.locator(input("causes.liquid", "unknown"))).toBeChecked();
});

if (FULL)
  test("markup in a description stays a text", async ({ page }) => {
    const text = "<img src=x onerror=alert(1)> after swimming";
    await describe(page, text);
    await answerNoticed(page, "liquid", "no");
    await page.locator(input("causes.none")).check();
    await walk(page, new Map(), "check");
    await expect(page.locator(onStep("check"))).toContainText(text);
    await walk(page, new Map());
    await expect(page.locator(onStep("result"))).toContainText(text);
    await expect(page.locator("img[src=x]")).toHaveCount(0);
  });

const USED = "bought it used from the previous owner, stopped working";

if (FULL)
  test("an answer to a question that has gone with its words changes nothing", async ({ page }) => {
    await describe(page, USED);
    await answerNoticed(page, "owner", "yes");
    await page.locator(input("description")).fill("stopped working");
    await expect(raised(page)).toHaveCount(0);
    await page.locator(input("causes.none")).check();
    await walk(page, new Map());
    expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
  });

if (FULL)
  test("what is said of the purchase after the description was asked about is what counts", async ({ page }) => {
    await describe(page, USED);
    await answerNoticed(page, "owner", "unknown");
    await page.locator(input("causes.none")).check();
    expect(await goOn(page, "damage")).toBe("check");
    await page.goto("#purchase");
    await expect(page.locator(input("owner", "unknown"))).toBeChecked();
    await page.locator(input("owner", "buyer")).check();
    expect(await goOn(page, "purchase")).toBe("damage");
    await expect(raised(page, "owner").locator(":checked")).toHaveCount(0); // asked anew, and not answered for them
    await answerNoticed(page, "owner", "no");
    expect(await goOn(page, "damage")).toBe("check");
    expect(await goOn(page, "check")).toBe("result");
    expect(await readAnswer(page)).toMatchObject({ outcome: "covered" });
  });
