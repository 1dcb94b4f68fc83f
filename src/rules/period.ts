/** Which proof decides, and the period that it gives (R3, R5–R9). */
import { addDays, addMonths, daysBetween } from "./calendar.ts";
import { COVERAGE, DAYS_FROM_MANUFACTURE } from "./edition.ts";
import type { Answer, Claim, Invoice, Period } from "./facts.ts";

/** What the proofs of a claim come to. */
export interface ProofReading {
  /** The period that settles something; `null` while nobody can say which period counts. */
  decides: Period | null;
  /** The period to show: the one that decides, or the one that an invoice would give that may be incomplete. */
  period: Period | null;
  noProof: boolean;
  /** Whether bringing an invoice or a serial number would supply a proof that there is none of yet (rules §4). */
  lacking: boolean;
  /** The invoice is known to be incomplete, or may be, and that matters (R6). */
  incomplete: boolean;
  /** The invoice is dated before the product can have been made (R8). */
  impossible: boolean;
}

const nothing: ProofReading = {
  decides: null,
  period: null,
  noProof: false,
  lacking: false,
  incomplete: false,
  impossible: false,
};

/** Whether the invoice lists the device and its price, as `proof.receipt` asks (R6). */
export function completeness({ listsDevice, listsPrice }: Invoice): Answer {
  if (listsDevice === "no" || listsPrice === "no") return "no";
  return listsDevice === "yes" && listsPrice === "yes" ? "yes" : "unknown";
}

function periodFrom(basis: Period["basis"], start: string, months: number, today: string): Period {
  const end = addMonths(start, months);
  const state = today > end ? "ended" : today < start ? "upcoming" : "running";
  return { basis, months, start, end, state, daysLeft: daysBetween(today, end) };
}

const decidedBy = (period: Period): ProofReading => ({ ...nothing, decides: period, period });

/**
 * Reads the proofs of a claim.
 * @param complete whether the invoice is complete: as the claim says, or as somebody supposes (R19).
 */
export function readProof(claim: Claim, today: string, complete?: Answer): ProofReading {
  const { invoice, manufactured } = claim;
  const { months } = COVERAGE[claim.part];
  if (months === null) return nothing;
  const bySerial =
    manufactured && periodFrom("serial-number", addDays(manufactured.to, DAYS_FROM_MANUFACTURE), months, today); // R7
  if (!invoice) return bySerial ? decidedBy(bySerial) : { ...nothing, noProof: true, lacking: true }; // R11

  const isComplete = complete ?? completeness(invoice);
  if (isComplete === "no") return bySerial ? decidedBy(bySerial) : { ...nothing, incomplete: true, lacking: true };
  const unsure = isComplete !== "yes";
  if (manufactured && invoice.date < manufactured.from) return { ...nothing, impossible: true, incomplete: unsure }; // R8

  const byInvoice = periodFrom("invoice", invoice.date, months, today); // R5
  const matters = unsure && (!bySerial || (bySerial.state === "ended") !== (byInvoice.state === "ended"));
  return matters ? { ...nothing, period: byInvoice, incomplete: true } : decidedBy(byInvoice);
}
