/** The closed vocabularies of a claim, and what a claim and a decision are made of (rules §3 and §4). */

import type { ClauseId } from "./edition.ts";
import type { PlainReason } from "./reason-codes.ts";

/** The one fact that has no *unknown*: whoever is not sure which part it is answers for the whole product (R25). */
export const PARTS = [
  "watch",
  "earbuds",
  "battery",
  "screen",
  "mainboard",
  "other-essential",
  "charging-case",
  "charger",
  "cable",
  "strap",
  "buckle",
  "decorative",
] as const;
export const SELLERS = ["official-store", "authorised-dealer", "other", "unknown"] as const;
export const CONDITIONS = ["new", "used", "unknown"] as const;
export const OWNERS = ["buyer", "gift", "second-hand", "unknown"] as const;
export const ANSWERS = ["yes", "no", "unknown"] as const;
export const INVOICE_QUESTIONS = ["listsDevice", "listsPrice", "matchesProduct", "unaltered"] as const;
export const CAUSES = [
  "modified",
  "drop",
  "power",
  "force",
  "adapter",
  "liquid",
  "corrosive",
  "pests",
  "unauthorised-accessory",
  "unofficial-software",
  "mishandling",
  "label",
  "software",
  "disaster",
  "wear",
] as const;

export type Part = (typeof PARTS)[number];
export type Seller = (typeof SELLERS)[number];
export type Condition = (typeof CONDITIONS)[number];
export type Owner = (typeof OWNERS)[number];
export type Answer = (typeof ANSWERS)[number];
export type InvoiceQuestion = (typeof INVOICE_QUESTIONS)[number];
export type Cause = (typeof CAUSES)[number];

/** An invoice of any form. `date` is the date on it: of the purchase, not of delivery. */
export interface Invoice extends Record<InvoiceQuestion, Answer> {
  date: string;
}

/** The first and the last day on which the product can have been made (R7). */
export interface Manufactured {
  from: string;
  to: string;
}

/** The facts of one case. Plain JSON; dates are `YYYY-MM-DD`. */
export interface Claim {
  part: Part;
  seller: Seller;
  condition: Condition;
  owner: Owner;
  invoice?: Invoice;
  manufactured?: Manufactured;
  causes: Record<Cause, Answer>;
}

/** A claim that is still being answered: what is absent counts as unknown. */
export interface PartialClaim extends Partial<Omit<Claim, "invoice" | "causes">> {
  invoice?: Pick<Invoice, "date"> & Partial<Invoice>;
  causes?: Partial<Claim["causes"]>;
}

export type Outcome = "covered" | "not-covered" | "undetermined";
export type Effect = "supports" | "defeats" | "open";
export type Note = "provisional" | "local-law" | "gift-needs-invoice" | "period-not-listed" | "invoice-incomplete";

export interface Period {
  basis: "invoice" | "serial-number";
  months: number;
  start: string;
  /** The last covered day (R3). */
  end: string;
  state: "upcoming" | "running" | "ended";
  /** From today to `end`, in days; negative when the period has ended. */
  daysLeft: number;
}

export type ReasonCode = PlainReason | `cause-${Cause}` | `cause-${Cause}-unknown`;

export interface Reason {
  code: ReasonCode;
  /** The clauses that the reason rests on, never none. */
  clauses: ClauseId[];
  effect: Effect;
  params?: Record<string, string | number>;
}

export type Change =
  | { fact: "invoice.date" | "manufactured.to"; atLeast: string; outcome: Outcome }
  | { fact: string; value: string; outcome: Outcome };

export interface Decision {
  outcome: Outcome;
  period: Period | null;
  /** All that apply, in the order of the policy (R18). */
  reasons: Reason[];
  /** The unknown facts that could change the outcome, as paths; empty unless undetermined. */
  missing: string[];
  wouldChange: Change[];
  notes: Note[];
  /** The id of the edition of the policy that was applied. */
  policy: string;
}

/** The same for each cause. */
export const ofEachCause = <T>(value: T): Record<Cause, T> => ({
  modified: value,
  drop: value,
  power: value,
  force: value,
  adapter: value,
  liquid: value,
  corrosive: value,
  pests: value,
  "unauthorised-accessory": value,
  "unofficial-software": value,
  mishandling: value,
  label: value,
  software: value,
  disaster: value,
  wear: value,
});

/** A claim of which only the part is known. */
export const unansweredClaim = (part: Part): Claim => ({
  part,
  seller: "unknown",
  condition: "unknown",
  owner: "unknown",
  causes: ofEachCause<Answer>("unknown"),
});

/** An invoice of which only the date is known (R23). */
export const unansweredInvoice = (date: string): Invoice => ({
  date,
  listsDevice: "unknown",
  listsPrice: "unknown",
  matchesProduct: "unknown",
  unaltered: "unknown",
});
