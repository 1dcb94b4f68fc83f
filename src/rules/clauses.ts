/**
 * The policy, clause by clause, in its own order: each check looks at one thing that a clause asks, and gives the
 * reason that follows from it. Reasons come out in the order of the policy because the checks stand in it (R18).
 */
import { CAUSE_CLAUSES, type ClauseId, COVERAGE, isUnlisted } from "./edition.ts";
import type { Cause, Claim, Effect, Part, Reason, ReasonCode } from "./facts.ts";
import type { ProofReading } from "./period.ts";

/** What one clause says of a claim; undefined where it has nothing to say. */
export type Check = (claim: Claim, proof: ProofReading) => Reason | undefined;

const reason = (code: ReasonCode, effect: Effect, ...clauses: ClauseId[]): Reason => ({ code, clauses, effect });

/** R16: a damaged adaptor is asked of, and applies to, the charger only. */
export const causeApplies = (cause: Cause, part: Part): boolean => cause !== "adapter" || part === "charger";

/** R15: wear is for the dealer to inspect, every other cause excludes the damage. */
function causeCheck(cause: Cause): Check {
  const effect = cause === "wear" ? "open" : "defeats";
  const clauses = CAUSE_CLAUSES[cause];
  const known = `cause-${cause}` as const;
  const unknown = `cause-${cause}-unknown` as const;
  return (claim) => {
    const answer = claim.causes[cause];
    if (answer === "no" || !causeApplies(cause, claim.part)) return undefined;
    return answer === "yes" ? reason(known, effect, ...clauses) : reason(unknown, "open", ...clauses);
  };
}

const PERIOD_REASONS = {
  upcoming: { code: "before-period", effect: "supports" }, // R9
  running: { code: "within-period", effect: "supports" },
  ended: { code: "period-ended", effect: "defeats" }, // R10
} as const;

/** The period's own reason. It cites the clause of the period first, so its place depends on the part (R1, R2). */
function periodCheck(unlisted: boolean): Check {
  return (claim, { decides }) => {
    if (!decides || isUnlisted(claim.part) !== unlisted) return undefined;
    const { start, end, state, basis } = decides;
    return {
      ...PERIOD_REASONS[state],
      clauses: [...COVERAGE[claim.part].clauses, `proof.${basis}`],
      params: { start, end },
    };
  };
}

/** Exclusion 5 and the proofs are asked only of a part that has a period. */
const ofPeriod =
  (check: Check): Check =>
  (claim, proof) =>
    COVERAGE[claim.part].months === null ? undefined : check(claim, proof);

const seller: Check = (claim) => {
  if (claim.seller === "other") return reason("seller-not-authorised", "defeats", "scope.products");
  return claim.seller === "unknown" ? reason("seller-unknown", "open", "scope.products") : undefined; // R26
};

const condition: Check = (claim) => {
  if (claim.condition === "used") return reason("not-new", "defeats", "scope.products");
  return claim.condition === "unknown" ? reason("condition-unknown", "open", "scope.products") : undefined;
};

/** R12: a gift is no purchase, so only who bought it second-hand is a subsequent purchaser. */
const owner: Check = (claim) => {
  if (claim.owner === "second-hand") return reason("not-original-buyer", "defeats", "scope.transfer");
  return claim.owner === "unknown" ? reason("owner-unknown", "open", "scope.transfer") : undefined;
};

const partHasPeriod: Check = (claim) => {
  const { months, clauses } = COVERAGE[claim.part];
  return months === null ? reason("part-not-covered", "defeats", ...clauses) : undefined;
};

const anyProof: Check = (_claim, proof) =>
  proof.noProof ? reason("no-proof", "open", "proof.invoice", "proof.serial-number") : undefined;

const invoiceComplete: Check = (_claim, proof) =>
  proof.incomplete ? reason("invoice-incomplete", "open", "proof.receipt") : undefined;

const invoiceNamesProduct: Check = ({ invoice }) =>
  invoice?.matchesProduct === "no" ? reason("invoice-mismatch", "defeats", "exclusion.5") : undefined;

const invoiceUnaltered: Check = ({ invoice }) =>
  invoice?.unaltered === "no" ? reason("invoice-altered", "defeats", "exclusion.5") : undefined;

const invoicePossible: Check = (_claim, proof) =>
  proof.impossible ? reason("invoice-before-manufacture", "open", "exclusion.5") : undefined;

const invoiceVerified: Check = ({ invoice }) =>
  invoice?.matchesProduct === "unknown" || invoice?.unaltered === "unknown"
    ? reason("invoice-unverified", "open", "exclusion.5")
    : undefined;

/** Every check, in the order of the clause that its reason cites first; ties in the order of rules §4. */
export const CHECKS: readonly Check[] = [
  seller,
  condition,
  periodCheck(true),
  causeCheck("wear"),
  owner,
  periodCheck(false),
  partHasPeriod,
  anyProof,
  invoiceComplete,
  causeCheck("modified"),
  causeCheck("drop"),
  causeCheck("power"),
  causeCheck("force"),
  causeCheck("adapter"),
  causeCheck("liquid"),
  causeCheck("corrosive"),
  causeCheck("pests"),
  causeCheck("unauthorised-accessory"),
  causeCheck("unofficial-software"),
  causeCheck("mishandling"),
  ofPeriod(invoiceNamesProduct),
  ofPeriod(invoiceUnaltered),
  invoicePossible,
  ofPeriod(invoiceVerified),
  causeCheck("label"),
  causeCheck("software"),
  causeCheck("disaster"),
];
