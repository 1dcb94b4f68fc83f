import type { Page } from "playwright/test";
import { type Claim, evaluate } from "../src/rules/index.ts";
import { claimsOn, claimWith } from "./support/claims.ts";
import { action, claimAsked, inputsOf, open, readAnswer, type Walked, walk } from "./support/contract.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL } from "./support/full.ts";

/** What an open reason is about, by its code. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  "seller-unknown": ["seller"],
  "condition-unknown": ["condition"],
  "owner-unknown": ["owner"],
  "invoice-unverified": ["invoice.matchesProduct", "invoice.unaltered"],
};
const aboutOf = (code: string): readonly string[] | undefined =>
  ABOUT[code] ?? (/^cause-.*-unknown$/.test(code) ? [code.replace(/^cause-(.*)-unknown$/, "causes.$1")] : undefined);

/** Whether the claim leaves a fact open, by its path. */
const isUnknown = (claim: Claim, fact: string): boolean =>
  fact.split(".").reduce<unknown>((at, key) => Object.entries(at ?? {}).find(([name]) => name === key)?.[1], claim) ===
  "unknown";

/**
 * The reasons that must be told: all but what is open because nobody was asked, since it cannot matter. Who has the day
 * and not the invoice (R23) has said that nothing is known of it.
 */
const toldReasons = (claim: Claim, today: string, { offered, given }: Walked) =>
  evaluate(claim, today)
    .reasons.filter(
      ({ code }) =>
        (code === "invoice-unverified" && given.get("proof") === "date") ||
        (aboutOf(code)?.some((fact) => offered.has(fact) && isUnknown(claim, fact)) ?? true),
    )
    .map(({ code, effect }) => ({ code, effect }));

/** Walks to the answer, and holds it against the rules. */
async function checkClaim(page: Page, claim: Claim, today: string, byDay: boolean): Promise<void> {
  const walked = await walk(page, inputsOf(claim, byDay));
  const answer = await readAnswer(page);
  const asked = claimAsked(claim, walked);
  const decision = evaluate(asked, today);
  const what = JSON.stringify(claim);
  expect.soft(answer, what).toEqual({
    outcome: decision.outcome,
    policy: decision.policy,
    start: decision.period?.start ?? null,
    end: decision.period?.end ?? null,
    reasons: toldReasons(asked, today, walked),
    changes: decision.wouldChange.map(({ fact }) => fact),
  });
  expect.soft(answer.outcome, `what was not asked cannot matter: ${what}`).toBe(evaluate(claim, today).outcome);
}

/** Near midnight, where the day in UTC is another one (R4). */
const LANGUAGES = [
  { name: "English", path: "", timezoneId: "America/New_York", time: "23:50:00-05:00", turns: [0] },
  { name: "Arabic", path: "ar/", timezoneId: "Africa/Cairo", time: "00:10:00+02:00", turns: [5] },
  { name: "German", path: "de/", timezoneId: "Europe/Berlin", time: "00:10:00+01:00", turns: [] },
] as const;
/** A quarter of the claims, each in one language; in the full run all of them in every language. */
const isIn = (turns: readonly number[], index: number) => FULL || turns.includes(index % 8);
const TODAYS = ["2026-11-23", "2024-02-29"] as const;
const BATCH = 9;

interface Numbered {
  readonly number: number;
  readonly today: string;
  readonly claim: Claim;
}

// Of the two lists, one takes the even ones and one the odd: together they have each difference once.
const CLAIMS: readonly Numbered[] = TODAYS.flatMap((today, which) =>
  claimsOn(today)
    .map((claim, index) => ({ number: index + 1, today, claim }))
    .filter(({ number }) => number % TODAYS.length === which),
);

for (const { name, path, timezoneId, time, turns } of LANGUAGES)
  test.describe(`in ${name}`, () => {
    test.use({ timezoneId });
    for (const today of TODAYS) {
      const claims = CLAIMS.filter((one) => one.today === today).filter((_, index) => isIn(turns, index));
      for (let first = 0; first < claims.length; first += BATCH) {
        const batch = claims.slice(first, first + BATCH);
        const numbers = batch.map(({ number }) => number).join(", ");
        test(`on ${today} the claims ${numbers} come to what the rules decide`, async ({ page }) => {
          await page.clock.setFixedTime(`${today}T${time}`);
          await open(page, path);
          for (const { number, claim } of batch) {
            await checkClaim(page, claim, today, number % 4 > 1);
            await page.locator(action("restart")).click();
          }
        });
      }
    }

    if (FULL || name === "English")
      test("ninety days are as many where the clocks change between them, and while a page's clock is held (R4, R7)", async ({
        page,
      }) => {
        const today = "2026-11-23";
        await page.clock.setFixedTime(`${today}T${time}`);
        await open(page, path);
        const manufactured = { from: "2026-01-24", to: "2026-01-24" };
        await checkClaim(page, claimWith({ invoice: null, manufactured }), today, false);
      });

    if (FULL || name === "Arabic")
      test("an invoice dated before the manufacture that the label shows settles nothing (R8)", async ({ page }) => {
        const today = "2026-11-23";
        await page.clock.setFixedTime(`${today}T${time}`);
        await open(page, path);
        const manufactured = { from: "2026-05-04", to: "2026-05-04" };
        await checkClaim(page, claimWith({ manufactured }), today, false);
      });
  });

test("the list of claims is at least 60 long and meets every outcome, on the last day too", () => {
  expect(CLAIMS.length).toBeGreaterThanOrEqual(60);
  const decisions = CLAIMS.map(({ claim, today }) => evaluate(claim, today));
  expect(new Set(decisions.map(({ outcome }) => outcome)).size).toBe(3);
  const daysLeft = decisions.map(({ period }) => period?.daysLeft);
  for (const days of [-1, 0, 1]) expect(daysLeft).toContain(days);
});
