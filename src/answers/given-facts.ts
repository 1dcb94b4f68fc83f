import type { Answer, Cause, InvoiceQuestion, Manufactured, PartialClaim } from "../rules/index.ts";
import { CAUSES, INVOICE_QUESTIONS, isCivilDate } from "../rules/index.ts";
import { readSerial } from "../serial/index.ts";
import { causesAnswered, type FormValues } from "./form.ts";
import { readDateOrMonth, readDateParts } from "./typed-date.ts";

/** What the form is read by: the day where the user is, and the languages in which months may be named. */
export interface Now {
  /** Civil date, `YYYY-MM-DD` (R4). */
  today: string;
  /** BCP 47 tags, the page's own first. */
  languages: readonly string[];
}

/**
 * What a confirmed format shows, or else the range that was confirmed against the label, or the one typed from it
 * (docs/rules.md §7, R7).
 */
export function manufactureOf(values: FormValues, { today, languages }: Now): Manufactured | null {
  const { proof, serial, confirmed, manufactured } = values;
  const shown = readSerial(serial, today).confirmed; // a format that the brand's owner has confirmed decides by itself
  if (shown) return shown.manufactured;
  const [from, to] = confirmed.split("/");
  if (isCivilDate(from) && isCivilDate(to)) return { from, to };
  if (proof === "serial" && manufactured.unknown) return null;
  const read = readDateOrMonth(manufactured, today, languages);
  return read.ok ? read.range : null;
}

function invoiceOf({ proof, invoice }: FormValues, { today, languages }: Now): PartialClaim["invoice"] {
  const read = readDateParts(invoice.date, today, languages);
  if (!read.ok) return undefined; // R24: of a month no day is made up
  if (proof === "date") return { date: read.date }; // R23: the day is known, the proof is not at hand
  const answers: Partial<Record<InvoiceQuestion, Answer>> = {};
  for (const question of INVOICE_QUESTIONS) {
    const answer = invoice[question];
    if (answer !== "") answers[question] = answer;
  }
  return { date: read.date, ...answers };
}

function causesOf(values: FormValues): Partial<Record<Cause, Answer>> {
  const causes: Partial<Record<Cause, Answer>> = {};
  const answered = causesAnswered(values);
  for (const cause of CAUSES) {
    const ticked = values.causes[cause];
    if (ticked !== "") causes[cause] = ticked;
    else if (answered) causes[cause] = "no";
  }
  return causes;
}

/** The facts that the form gives so far. What cannot be read yet is absent, and counts as unknown. */
export function givenFacts(values: FormValues, now: Now): PartialClaim {
  const { part, proof, seller, condition, owner } = values;
  const invoice = proof === "invoice" || proof === "date" ? invoiceOf(values, now) : undefined;
  const manufactured = proof === "invoice" || proof === "serial" ? manufactureOf(values, now) : null;
  return {
    ...(part !== "" && { part }),
    ...(invoice && { invoice }),
    ...(manufactured && { manufactured }),
    ...(seller !== "" && { seller }),
    ...(condition !== "" && { condition }),
    ...(owner !== "" && { owner }),
    causes: causesOf(values),
  };
}
