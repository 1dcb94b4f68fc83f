import { requireDate } from "./calendar.ts";
import { wouldChange } from "./counterfactual.ts";
import { EDITION_ID, isUnlisted } from "./edition.ts";
import type { Claim, Decision, Note } from "./facts.ts";
import { type Judgement, judge } from "./judge.ts";
import { completeness } from "./period.ts";
import { missingFacts } from "./relevance.ts";

/** Remarks that change nothing (rules §4, R2, R6, R12, R22). */
function notesOn(claim: Claim, { proof }: Judgement): Note[] {
  const notes: Note[] = ["provisional", "local-law"];
  if (claim.owner === "gift") notes.push("gift-needs-invoice");
  if (isUnlisted(claim.part)) notes.push("period-not-listed");
  if (claim.invoice && proof.decides && completeness(claim.invoice) !== "yes") notes.push("invoice-incomplete");
  return notes;
}

const decided = (claim: Claim, today: string, judgement: Judgement): Omit<Decision, "wouldChange"> => ({
  outcome: judgement.outcome,
  period: judgement.proof.period,
  reasons: judgement.reasons,
  missing: missingFacts(claim, today, judgement),
  notes: notesOn(claim, judgement),
  policy: EDITION_ID,
});

/**
 * Decides a valid claim by the policy: pure, synchronous, total, the same in every time zone (R4).
 * On the last day of the period the product is covered, the day after it is not (R3):
 * `evaluate(bought("2024-02-29"), "2025-02-28").outcome` is `"covered"`.
 * @param claim a claim that `parseClaim` accepts.
 * @param today the civil date where the user is, `YYYY-MM-DD`.
 * @throws {RangeError} if `today` is no date of that form, from 2000-01-01 to 2199-12-31.
 */
export function evaluate(claim: Claim, today: string): Decision {
  requireDate(today);
  const judgement = judge(claim, today);
  return { ...decided(claim, today, judgement), wouldChange: wouldChange(claim, today, judgement) };
}

/**
 * The same without what would change it, which is most of the work: for thousands of claims at once.
 * @throws {RangeError} as `evaluate` does.
 */
export function decide(claim: Claim, today: string): Omit<Decision, "wouldChange"> {
  requireDate(today);
  return decided(claim, today, judge(claim, today));
}
