/**
 * What the policy says of rows, without asking it twice. Of a hundred thousand rows most agree in their answers, and
 * differ in their dates; and of the dates the policy asks only whether each period is still to come, running or over,
 * and which came first. So a ruling is made once for all rows that agree in that, and the days of the period are put in
 * for each. A test holds that this comes to what `evaluate` says of every single row.
 */
import {
  type Answer,
  type Claim,
  type ClauseId,
  decide,
  type Manufactured,
  type Outcome,
  ofEachCause,
  type Period,
  type Reason,
  unansweredInvoice,
} from "../rules/index.ts";
import { LINE_END } from "./csv-cell.ts";
import { dayNumber } from "./day-number.ts";
import { bitsOf } from "./reason-groups.ts";

/** A decision but for its days, ready to be written. */
export interface Ruling {
  readonly outcome: Outcome;
  /** As `bitsOf` gives them. */
  readonly reasons: number;
  readonly basis: Period["basis"] | null;
  /** Its cells before those of the period, and behind them to the end of the line; a delimiter stands before each. */
  readonly before: string;
  readonly after: string;
}

/** The days that a cell can mean, with the period that they give. */
export interface Dated extends Manufactured {
  /** The last covered day as a `dayNumber`; 0 where there is no period. */
  readonly end: number;
  /** The first and the last day of the period, as cells. */
  readonly written: string;
  /** How the period stands, from 1; 0 where there is none. */
  readonly state: number;
}

/** What a row says of dates. */
export interface RowDates {
  readonly invoice: Dated | undefined;
  /** The first possible day, and the last one with the period that it gives (R7). */
  readonly made: { readonly from: string; readonly by: Dated } | undefined;
}

/** Each once, in the order of the reasons. */
function clausesOf(reasons: readonly Reason[]): ClauseId[] {
  const all: ClauseId[] = [];
  for (const { clauses } of reasons) for (const clause of clauses) if (!all.includes(clause)) all.push(clause);
  return all;
}

/**
 * The days of a period rest on the proof alone. Every part that has one has the same (`COVERAGE`), so the watch stands for
 * all; and where nothing is open, nothing has to be looked for that is missing.
 */
const ANY_CLAIM: Claim = {
  part: "watch",
  seller: "official-store",
  condition: "new",
  owner: "buyer",
  causes: ofEachCause<Answer>("no"),
};

const STATES = ["upcoming", "running", "ended"] as const;

/**
 * What the policy says of claims on one day, written as the cells that are added to a row.
 * @throws {RangeError} from each of its methods, if `today` is no date from 2000-01-01 to 2199-12-31.
 */
export class Rulings {
  readonly #today: string;
  readonly #delimiter: string;

  constructor(today: string, delimiter: string) {
    this.#today = today;
    this.#delimiter = delimiter;
  }

  /** The two cells of a row without a period. */
  get noPeriod(): string {
    return this.#delimiter;
  }

  /** Codes and dates: none of them needs a quote. */
  #write(...cells: string[]): string {
    return cells.join(this.#delimiter);
  }

  #dated(range: Manufactured, proof: Partial<Claim>): Dated {
    const { period } = decide({ ...ANY_CLAIM, ...proof }, this.#today);
    return {
      from: range.from,
      to: range.to,
      end: dayNumber(period?.end),
      written: this.#write(period?.start ?? "", period?.end ?? ""),
      state: period ? STATES.indexOf(period.state) + 1 : 0,
    };
  }

  /** The period from an invoice of that day. */
  byInvoice(range: Manufactured): Dated {
    return this.#dated(range, { invoice: unansweredInvoice(range.from) });
  }

  /** The period from the days of manufacture that a serial number shows (`proof.serial-number`, R7). */
  bySerial(range: Manufactured): Dated {
    return this.#dated(range, { manufactured: range });
  }

  /** All of a claim's decision but its dates, which many rows with the same answers differ in. */
  rule(claim: Claim): Ruling {
    const { outcome, period, reasons, missing } = decide(claim, this.#today);
    return {
      outcome,
      reasons: bitsOf(reasons),
      basis: period?.basis ?? null,
      before: this.#write("", outcome, ""),
      after: this.#write(
        "",
        reasons.map(({ code }) => code).join(" "),
        clausesOf(reasons).join(" "),
        missing.join(" "),
        LINE_END,
      ),
    };
  }
}

/** What the policy asks of the dates of a row, as a number: rows with the same answers and number have one ruling. */
export function stateOf({ invoice, made }: RowDates): number {
  const impossible = invoice !== undefined && made !== undefined && invoice.from < made.from; // R8
  return (invoice?.state ?? 0) + 4 * (made?.by.state ?? 0) + (impossible ? 16 : 0);
}

/** The dates that the period of a row rests on, by the proof of its ruling. */
export function periodOf({ basis }: Ruling, { invoice, made }: RowDates): Dated | undefined {
  if (basis === "invoice") return invoice;
  return basis === null ? undefined : made?.by;
}
