/** What a column can say. */
import { CAUSES, type Cause, INVOICE_QUESTIONS, type InvoiceQuestion } from "../rules/index.ts";

/** Beside the contract's own: `manufactured` is one day or month, `causes` a list of what happened. */
export type Fact =
  | "part"
  | "seller"
  | "condition"
  | "owner"
  | "invoice.date"
  | `invoice.${InvoiceQuestion}`
  | "manufactured"
  | "manufactured.from"
  | "manufactured.to"
  | "serial"
  | "causes"
  | `causes.${Cause}`;

/** In the order of the contract. */
export const FACTS: readonly Fact[] = [
  "part",
  "seller",
  "condition",
  "owner",
  "invoice.date",
  ...INVOICE_QUESTIONS.map((question) => `invoice.${question}` as const),
  "manufactured",
  "manufactured.from",
  "manufactured.to",
  "serial",
  "causes",
  ...CAUSES.map((cause) => `causes.${cause}` as const),
];

/** What each column says; `null` where it is only passed on. */
export type Mapping = readonly (Fact | null)[];
