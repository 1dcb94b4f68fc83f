/** The raw form: what was typed and chosen, word for word. */
import {
  type Answer,
  CAUSES,
  type Cause,
  type Condition,
  INVOICE_QUESTIONS,
  type InvoiceQuestion,
  type Owner,
  ofEachCause,
  type Part,
  type Seller,
} from "../rules/index.ts";

/** `date` is a purchase day that is known without the proof being at hand (R23). */
export const PROOFS = ["invoice", "date", "serial", "none"] as const;
type ProofKind = (typeof PROOFS)[number];

/** Three boxes, as typed. */
export interface DateEntry {
  day: string;
  month: string;
  year: string;
  /** A whole date that can be read in more than one way, while it is asked back which is meant. */
  whole?: string | undefined;
}

/** In the checklist a cause is *yes*, *not sure*, or left alone. */
export type Tick = "yes" | "unknown" | "";

/** What a description can make the checker ask about. */
export type Noticed = Cause | "seller" | "owner";

export interface FormValues {
  part: Part | "";
  proof: ProofKind | "";
  invoice: { date: DateEntry } & Record<InvoiceQuestion, Answer | "">;
  serial: string;
  /** `unknown`: the date cannot be found. */
  manufactured: DateEntry & { unknown: boolean };
  /** A date read from the serial number and confirmed against the label: `from/to`, or empty (docs/rules.md §7). */
  confirmed: string;
  seller: Seller | "";
  condition: Condition | "";
  owner: Owner | "";
  description: string;
  /** What the page of the damage was left with last, when all its questions had been answered. */
  settled: string;
  /** The answers to the questions about what the description says. */
  noticed: Record<Noticed, Answer | "">;
  causes: Record<Cause, Tick> & { none: boolean };
  /** The outcome was decided early, and the damage is told all the same. */
  anyway: boolean;
  country: string;
}

/** The longest description, in characters. */
export const DESCRIPTION_LENGTH = 2000;
/** The longest text of one line, such as a serial number, in characters. */
export const LINE_LENGTH = 80;
const emptyDate: DateEntry = { day: "", month: "", year: "" };

/** A form in which nothing is answered. */
export const emptyForm = (): FormValues => ({
  part: "",
  proof: "",
  invoice: { date: emptyDate, listsDevice: "", listsPrice: "", matchesProduct: "", unaltered: "" },
  serial: "",
  manufactured: { ...emptyDate, unknown: false },
  confirmed: "",
  seller: "",
  condition: "",
  owner: "",
  description: "",
  settled: "",
  noticed: { ...ofEachCause<Answer | "">(""), seller: "", owner: "" },
  causes: { ...ofEachCause<Tick>(""), none: false },
  anyway: false,
  country: "",
});

/**
 * The form as it was filled in. Of a group of radio buttons of which none is chosen the form library says `null`, which
 * is an answer that was not given.
 */
export function readForm(raw: FormValues): FormValues {
  const invoice = { ...raw.invoice };
  for (const question of INVOICE_QUESTIONS) invoice[question] ??= "";
  const noticed = { ...raw.noticed };
  for (const about of [...CAUSES, "seller", "owner"] as const) noticed[about] ??= "";
  const { part, proof, seller, condition, owner } = raw;
  return {
    ...raw,
    part: part ?? "",
    proof: proof ?? "",
    invoice,
    seller: seller ?? "",
    condition: condition ?? "",
    owner: owner ?? "",
    noticed,
  };
}

/** Whether anything at all was ticked in the checklist of causes. */
export const causesAnswered = ({ causes }: FormValues): boolean =>
  causes.none || CAUSES.some((cause) => causes[cause] !== "");
