/** What a column can say: the facts of a claim under the contract's names, and a few ways in which people write them. */
import { CAUSES, type Cause, INVOICE_QUESTIONS, type InvoiceQuestion } from "../rules/index.ts";
import { HEADINGS } from "./heading-words.ts";
import { squeeze } from "./squeeze.ts";

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

const BY_HEADING: ReadonlyMap<string, Fact> = new Map([
  ...Object.entries(HEADINGS).flatMap(([heading, fact]): [string, Fact][] => [[squeeze(heading), fact]]),
  ...FACTS.map((fact): [string, Fact] => [squeeze(fact), fact]),
]);

/** The fact that a heading names, in the contract's words or the usual ones of English, German and Arabic. */
export const factNamed = (heading: string): Fact | null => BY_HEADING.get(squeeze(heading)) ?? null;
