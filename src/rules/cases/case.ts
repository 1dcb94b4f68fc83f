/** What a case is, and the one that all others differ from. */
import type { ClauseId } from "../edition.ts";
import {
  type Answer,
  type Change,
  type Claim,
  type Invoice,
  type Note,
  type Outcome,
  ofEachCause,
  type Period,
  type ReasonCode,
} from "../facts.ts";
import type { Reading } from "../readings.ts";

/** What the rules must say of a case: always what decides it, the rest where the case is about it. */
export interface Expected {
  outcome: Outcome;
  /** The codes of the deciding reasons: those that defeat, else those that are open, else those that support. */
  decides: readonly ReasonCode[];
  /** The clauses that the deciding reasons cite, each once. */
  clauses: readonly ClauseId[];
  /** The codes of all reasons, in the order of the policy. */
  reasons?: readonly ReasonCode[];
  period?: Period | null;
  missing?: readonly string[];
  wouldChange?: readonly Change[];
  notes?: readonly Note[];
}

/** A case as it is written down: by what it differs from the base case. */
export interface Row extends Expected {
  id: string;
  /** In the present tense, naming the clause or the reading. */
  title: string;
  /** The readings it rests on; none where the text alone decides it. */
  readings?: readonly Reading[];
  /** The day of the check, where it is not `TODAY`. */
  today?: string;
  claim: Difference;
}

export interface Difference extends Partial<Omit<Claim, "invoice" | "causes">> {
  invoice?: Partial<Invoice> | "none";
  causes?: Partial<Claim["causes"]>;
}

/** A case with its whole claim. */
export interface Case extends Expected {
  id: string;
  title: string;
  basis: "from the text" | "our reading, pending";
  readings: readonly Reading[];
  today: string;
  claim: Claim;
}

export const TODAY = "2026-11-23";

const INVOICE: Invoice = {
  date: "2026-03-10",
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
};

/** The period from the invoice of the base case. */
export const TWELVE_MONTHS: Period = {
  basis: "invoice",
  months: 12,
  start: "2026-03-10",
  end: "2027-03-10",
  state: "running",
  daysLeft: 107,
};

/** A watch, bought new in the official shop eight months ago, with a perfect invoice; it failed by itself. */
export const BASE: Claim = {
  part: "watch",
  seller: "official-store",
  condition: "new",
  owner: "buyer",
  invoice: INVOICE,
  causes: ofEachCause<Answer>("no"),
};

/** The base case with what differs from it; a new object throughout. */
export function claimFrom({ invoice, causes, ...facts }: Difference): Claim {
  const { invoice: _replaced, ...base } = BASE;
  const claim: Claim = { ...base, ...facts, causes: { ...base.causes, ...causes } };
  return invoice === "none" ? claim : { ...claim, invoice: { ...INVOICE, ...invoice } };
}
