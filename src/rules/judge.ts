/** The bare judgement of a claim: what each clause says of it, and the outcome that follows. */
import { CHECKS } from "./clauses.ts";
import type { Claim, Outcome, Reason } from "./facts.ts";
import { type ProofReading, readProof } from "./period.ts";

/** An outcome with the proof that was read for it, and its reasons in the order of the policy (R18). */
export interface Judgement {
  outcome: Outcome;
  proof: ProofReading;
  reasons: Reason[];
}

/** One defeating reason decides whatever else is open (R19); nothing open and nothing defeating is covered. */
function outcomeOf(reasons: readonly Reason[]): Outcome {
  let outcome: Outcome = "covered";
  for (const { effect } of reasons) {
    if (effect === "defeats") return "not-covered";
    if (effect === "open") outcome = "undetermined";
  }
  return outcome;
}

/** Applies every clause to a claim, and never stops at the first that fails (R18). */
export function judge(claim: Claim, today: string): Judgement {
  const proof = readProof(claim, today);
  const reasons: Reason[] = [];
  for (const check of CHECKS) {
    const reason = check(claim, proof);
    if (reason) reasons.push(reason);
  }
  return { outcome: outcomeOf(reasons), proof, reasons };
}
