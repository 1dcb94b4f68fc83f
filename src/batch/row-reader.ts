/**
 * Rows to claims: typed checks straight from the cells, so that no object of strings and no schema stands between. What
 * it makes is what `parseClaim` would accept, which a test holds for any table.
 */
import {
  type Answer,
  CAUSES,
  type Cause,
  type Claim,
  INVOICE_QUESTIONS,
  type Manufactured,
  ofEachCause,
  unansweredInvoice,
} from "../rules/index.ts";
import { readSerial, SERIAL_FORMATS } from "../serial/index.ts";
import type { DateOrder } from "./date-order.ts";
import { type DateContext, type DateFault, readDay, readDayOrMonth } from "./dates.ts";
import type { Fact } from "./facts.ts";
import type { Plan } from "./plan.ts";
import type { Problem, ProblemCode } from "./problems.ts";
import { remembered } from "./remembered.ts";
import type { Dated, RowDates, Rulings } from "./rulings.ts";
import type { Cells } from "./table.ts";
import { type Reading, readAnswer, readCauses, readCondition, readOwner, readPart, readSeller } from "./value-words.ts";

/** The facts that are dates, each of whose columns has an order of its own. */
export const DATE_FACTS = ["invoice.date", "manufactured", "manufactured.from", "manufactured.to"] as const;
export type DateFact = (typeof DATE_FACTS)[number];

interface DateColumn {
  readonly fact: DateFact;
  readonly at: number;
  /** `undefined` for an empty cell. */
  read(cell: string): Dated | DateFault | undefined;
}

/** A day, as the range that it is. */
function readOneDay(cell: string, context: DateContext): Manufactured | DateFault {
  const day = readDay(cell, context);
  return day === "ambiguous-date" || day === "invalid-date" ? day : { from: day, to: day };
}

/** Reads the rows of one table. `problems` are those of the row that was read last. */
export class RowReader {
  problems: Problem[] = [];
  readonly #plan: Plan;
  readonly #rulings: Rulings;
  readonly #today: string;
  readonly #columns: ReadonlyMap<Fact, number>;
  readonly #part = remembered(readPart);
  readonly #seller = remembered(readSeller);
  readonly #condition = remembered(readCondition);
  readonly #owner = remembered(readOwner);
  readonly #answer = remembered(readAnswer);
  readonly #causes = remembered(readCauses);
  readonly #invoiceDate: DateColumn | undefined;
  readonly #manufactured: DateColumn | undefined;
  readonly #from: DateColumn | undefined;
  readonly #to: DateColumn | undefined;

  constructor(plan: Plan, rulings: Rulings, orderOf: (fact: DateFact) => DateOrder, today: string) {
    this.#rulings = rulings;
    this.#plan = plan;
    this.#today = today;
    this.#columns = new Map(plan.mapping.flatMap((fact, column) => (fact === null ? [] : [[fact, column] as const])));
    const dates = (fact: DateFact, readDate = readOneDay): DateColumn | undefined => {
      const at = this.#columns.get(fact);
      if (at === undefined) return undefined;
      const context = { order: () => orderOf(fact), today };
      const read = (cell: string) => {
        if (cell.trim() === "") return undefined;
        const range = readDate(cell, context);
        if (typeof range === "string") return range;
        return fact === "invoice.date" ? rulings.byInvoice(range) : rulings.bySerial(range);
      };
      return { fact, at, read: remembered(read) };
    };
    this.#invoiceDate = dates("invoice.date");
    this.#manufactured = dates("manufactured", readDayOrMonth);
    this.#from = dates("manufactured.from");
    this.#to = dates("manufactured.to");
  }

  /** The columns that are read beside those of the dates: rows that agree in them have the same answers. */
  get answerColumns(): readonly number[] {
    const dates: readonly Fact[] = [...DATE_FACTS, "serial"];
    return [...this.#columns].flatMap(([fact, column]) => (dates.includes(fact) ? [] : [column]));
  }

  #cell(cells: Cells, fact: Fact): string {
    const column = this.#columns.get(fact);
    return column === undefined ? "" : (cells[column]?.trim() ?? "");
  }

  #report(cells: Cells, fact: Fact, code: ProblemCode): undefined {
    const column = this.#columns.get(fact) ?? null;
    this.problems.push({ code, fact, column, value: column === null ? "" : (cells[column] ?? "") });
    return undefined;
  }

  /** What a cell says; undefined where it is empty, or not understood, which is then reported. */
  #value<T>(cells: Cells, fact: Fact, read: Reading<T>): T | undefined {
    const cell = this.#cell(cells, fact);
    return cell === "" ? undefined : (read(cell) ?? this.#report(cells, fact, "invalid-value"));
  }

  #range(cells: Cells, column: DateColumn | undefined): Dated | undefined {
    const cell = column === undefined ? "" : (cells[column.at] ?? "");
    if (column === undefined || cell === "") return undefined;
    const range = column.read(cell);
    if (range === undefined) return undefined;
    if (typeof range === "string") return this.#report(cells, column.fact, range);
    const isAhead = range.from > this.#today && column !== this.#to;
    return isAhead ? this.#report(cells, column.fact, "future-date") : range;
  }

  #readManufactured(cells: Cells): RowDates["made"] {
    const range = this.#range(cells, this.#manufactured);
    const from = this.#range(cells, this.#from);
    const to = this.#range(cells, this.#to);
    if (from === undefined && to === undefined) {
      const by = range ?? this.#bySerial(cells);
      return by && { from: by.from, by };
    }
    if (from === undefined && this.#cell(cells, "manufactured.from") === "")
      this.#report(cells, "manufactured.from", "missing");
    if (to === undefined && this.#cell(cells, "manufactured.to") === "")
      this.#report(cells, "manufactured.to", "missing");
    if (from === undefined || to === undefined) return undefined;
    if (range && (range.from !== from.from || range.to !== to.to)) this.#report(cells, "manufactured", "contradiction");
    if (from.from > to.to) this.#report(cells, "manufactured.to", "from-after-to");
    return { from: from.from, by: to };
  }

  /** §7: only a confirmed format says when a product was made; date codes are asked back, and here nobody can be asked. */
  #bySerial(cells: Cells): Dated | undefined {
    const serial = SERIAL_FORMATS.length > 0 ? this.#cell(cells, "serial") : "";
    const confirmed = serial === "" ? undefined : readSerial(serial, this.#today).confirmed;
    return confirmed && this.#rulings.bySerial(confirmed.manufactured);
  }

  /** The dates of a row, which are most of what rows differ in; those that cannot be read are among the `problems`. */
  readDates(cells: Cells): RowDates {
    this.problems = [];
    return { invoice: this.#range(cells, this.#invoiceDate), made: this.#readManufactured(cells) };
  }

  #readInvoice(cells: Cells, date: string | undefined): Claim["invoice"] {
    const invoice = unansweredInvoice(date ?? "");
    let answered = false;
    for (const question of INVOICE_QUESTIONS) {
      invoice[question] = this.#value(cells, `invoice.${question}`, this.#answer) ?? "unknown";
      answered ||= invoice[question] !== "unknown";
    }
    if (date !== undefined) return invoice;
    // Answers about an invoice without its date: there is one, and it cannot be judged.
    if (answered && this.#cell(cells, "invoice.date") === "") this.#report(cells, "invoice.date", "missing");
    return undefined;
  }

  #readCauses(cells: Cells): Claim["causes"] {
    const listed = this.#value(cells, "causes", this.#causes);
    const unnamed: Answer = listed === "none" ? "no" : listed === "unknown" ? "unknown" : this.#plan.unnamedCauses;
    const causes = ofEachCause<Answer>(unnamed);
    const named: readonly Cause[] = typeof listed === "object" ? listed : [];
    for (const cause of named) causes[cause] = "yes";
    for (const cause of CAUSES) {
      const fact = `causes.${cause}` as const;
      const answer = this.#value(cells, fact, this.#answer);
      if (answer === undefined) continue;
      const contradicts = (named.includes(cause) && answer === "no") || (listed === "none" && answer === "yes");
      if (contradicts) this.#report(cells, fact, "contradiction");
      causes[cause] = named.includes(cause) ? "yes" : answer;
    }
    return causes;
  }

  /** The claim of a row; undefined where there are `problems`, which are then all that it has. */
  readRow(cells: Cells): Claim | undefined {
    const dates = this.readDates(cells);
    const part = this.#value(cells, "part", this.#part);
    if (this.#cell(cells, "part") === "") this.#report(cells, "part", "missing");
    const seller = this.#value(cells, "seller", this.#seller) ?? "unknown";
    const condition = this.#value(cells, "condition", this.#condition) ?? "unknown";
    const owner = this.#value(cells, "owner", this.#owner) ?? "unknown";
    const invoice = this.#readInvoice(cells, dates.invoice?.from);
    const { made } = dates;
    const causes = this.#readCauses(cells);
    if (part === undefined || this.problems.length > 0) return undefined;
    return {
      part,
      seller,
      condition,
      owner,
      ...(invoice && { invoice }),
      ...(made && { manufactured: { from: made.from, to: made.by.to } }),
      causes,
    };
  }
}
