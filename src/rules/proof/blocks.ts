/**
 * What the oracle says about one group of facts with the other two groups good, and how three such answers are put
 * together. That is the fast way to an expectation for millions of claims; the slow one is `expectedDecision`, and a test
 * holds the two against each other.
 */
import { isDeepStrictEqual } from "node:util";
import type { Claim, Decision, Outcome, Reason } from "../index.ts";
import { evaluate } from "../index.ts";
import { missingFacts, outcomeOf } from "./fillings.ts";
import { expectedDecision, reasonsOf } from "./oracle.ts";
import { clauseOrder } from "./reasons.ts";

export interface Block {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly missing: readonly string[];
}

/** A group of facts, seen in a claim in which everything else is good. */
export function blockOf(claim: Claim, today: string, own: (reason: Reason) => boolean): Block {
  return {
    outcome: outcomeOf(claim, today),
    reasons: reasonsOf(claim, today).filter(own),
    missing: missingFacts(claim, today),
  };
}

/** Everything but what speaks for the customer: of a claim whose proof is good, that is what the other groups say. */
export const notSupporting = (reason: Reason): boolean => reason.effect !== "supports";
export const anyReason = (): boolean => true;

const worst = (blocks: readonly Block[]): Outcome =>
  blocks.some(({ outcome }) => outcome === "not-covered")
    ? "not-covered"
    : blocks.some(({ outcome }) => outcome === "undetermined")
      ? "undetermined"
      : "covered";

function sameReason(one: Reason, other: Reason): boolean {
  const sameClauses =
    one.clauses.length === other.clauses.length &&
    one.clauses.every((clause, place) => clause === other.clauses[place]);
  const sameParams = one.params?.start === other.params?.start && one.params?.end === other.params?.end;
  return one.code === other.code && one.effect === other.effect && sameClauses && sameParams;
}

const sameList = <T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  one.length === other.length && one.every((item, place) => other[place] !== undefined && same(item, other[place]));

/** §6: a defeat and nothing else makes `not-covered`, and where there is none something open makes `undetermined`. */
export function outcomeFollowsReasons({ outcome, reasons }: Decision): boolean {
  const defeated = reasons.some(({ effect }) => effect === "defeats");
  const open = reasons.some(({ effect }) => effect === "open");
  return outcome === (defeated ? "not-covered" : open ? "undetermined" : "covered");
}

/** Whether a decision is what the blocks come to; the reasons of the blocks stand in the order of the table of §4. */
export function agrees(decision: Decision, blocks: readonly Block[], compareMissing: boolean): boolean {
  const outcome = worst(blocks);
  const reasons = blocks.flatMap((block) => block.reasons).sort((a, b) => clauseOrder(a) - clauseOrder(b));
  const missing = outcome === "undetermined" ? blocks.flatMap((block) => block.missing) : [];
  return (
    decision.outcome === outcome &&
    outcomeFollowsReasons(decision) &&
    sameList(decision.reasons, reasons, sameReason) &&
    (!compareMissing || sameList(decision.missing, missing, (a, b) => a === b))
  );
}

/** Counts what has been compared, and keeps the first claims in which something differed. */
export class Tally {
  readonly differing: unknown[] = [];
  compared = 0;

  byBlocks(claim: Claim, today: string, blocks: readonly Block[], compareMissing = true): void {
    this.compared += 1;
    const decision = evaluate(claim, today);
    if (!agrees(decision, blocks, compareMissing)) this.#keep(claim, today, decision);
  }

  inDepth(claim: Claim, today: string): void {
    this.compared += 1;
    const decision = evaluate(claim, today);
    if (!isDeepStrictEqual(decision, expectedDecision(claim, today))) this.#keep(claim, today, decision);
  }

  #keep(claim: Claim, today: string, decision: Decision): void {
    if (this.differing.length < 3)
      this.differing.push({ today, claim, decision, expected: expectedDecision(claim, today) });
  }
}
