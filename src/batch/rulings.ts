/**
 * What the policy says of rows, without asking it twice. Of a hundred thousand rows most agree in their answers, and
 * differ in their dates; and of the dates the policy asks only whether each period is still to come, running or over,
 * and which came first. So a ruling is made once for all rows that agree in that, and the days of the period are put in
 * for each. A test holds that this comes to what `evaluate` says of every single row.
 */
import { type Claim, decide, type Outcome, type Period, unansweredClaim, unansweredInvoice } from "../rules/index.ts";
import { bitsOf } from "./reason-groups.ts";
import { remembered } from "./remembered.ts";
import type { RowDates } from "./row-reader.ts";

/** A decision but for its days, ready to be written. */
export interface Ruling {
  readonly outcome: Outcome;
  /** As `bitsOf` gives them. */
  readonly reasons: number;
  readonly basis: Period["basis"] | null;
  readonly codes: string;
  readonly clauses: string;
  readonly missing: string;
}

const STATES = ["upcoming", "running", "ended"] as const;

export class Rulings {
  readonly #today: string;
  readonly #byInvoice: (date: string) => Period | null;
  readonly #bySerial: (to: string) => Period | null;

  constructor(today: string) {
    this.#today = today;
    // Every part that has a period has the same one (`COVERAGE`), so the watch stands for all.
    const periodOf = (proof: Partial<Claim>) => decide({ ...unansweredClaim("watch"), ...proof }, today).period;
    this.#byInvoice = remembered((date) => periodOf({ invoice: unansweredInvoice(date) }));
    this.#bySerial = remembered((to) => periodOf({ manufactured: { from: to, to } }));
  }

  /** What the policy asks of the dates of a row, as a number: rows with the same answers and number have one ruling. */
  stateOf({ invoice, manufactured }: RowDates): number {
    const byInvoice = invoice === undefined ? null : this.#byInvoice(invoice);
    const bySerial = manufactured === undefined ? null : this.#bySerial(manufactured.to);
    const impossible = invoice !== undefined && manufactured !== undefined && invoice < manufactured.from;
    const stateOf = (period: Period | null) => (period ? STATES.indexOf(period.state) + 1 : 0);
    return stateOf(byInvoice) + 4 * stateOf(bySerial) + (impossible ? 16 : 0);
  }

  /** The period of a row, by the proof that its ruling rests on. */
  periodOf({ basis }: Ruling, { invoice, manufactured }: RowDates): Period | null {
    if (basis === "invoice") return invoice === undefined ? null : this.#byInvoice(invoice);
    return basis === null || manufactured === undefined ? null : this.#bySerial(manufactured.to);
  }

  rule(claim: Claim): Ruling {
    const { outcome, period, reasons, missing } = decide(claim, this.#today);
    return {
      outcome,
      reasons: bitsOf(reasons),
      basis: period?.basis ?? null,
      codes: reasons.map(({ code }) => code).join(" "),
      clauses: [...new Set(reasons.flatMap((reason) => reason.clauses))].join(" "),
      missing: missing.join(" "),
    };
  }
}
