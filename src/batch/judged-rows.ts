/** A table, judged row by row and in its order: nothing is dropped, whatever is wrong with it. */
import type { Outcome } from "../rules/index.ts";
import { csvCell, LINE_END } from "./csv-cell.ts";
import { type DateOrder, orderOf } from "./date-order.ts";
import type { Delimiter } from "./delimiter.ts";
import { KeptByCells } from "./kept-by-cells.ts";
import { ownLines } from "./own-lines.ts";
import type { Plan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import { DATE_FACTS, type DateFact, RowReader } from "./row-reader.ts";
import { type Dated, periodOf, type Ruling, Rulings, stateOf } from "./rulings.ts";
import { type Cells, type Records, recordReader, type Span, type Table } from "./table.ts";

/** What a row came to: an outcome, or a problem that keeps it from one. */
export const ROW_OUTCOMES = ["covered", "not-covered", "undetermined", "problem"] as const;
export type RowOutcome = Outcome | "problem";

/** The columns that are added, in their order. */
export const ADDED = ["outcome", "period.start", "period.end", "reasons", "clauses", "missing", "problem"] as const;

export interface JudgedRow {
  readonly cells: Cells;
  readonly outcome: RowOutcome;
  /** As `bitsOf` gives them. */
  readonly reasons: number;
  /** The last covered day as a `dayNumber`; 0 where there is no period. */
  readonly end: number;
  readonly problems: readonly Problem[];
  /** `null` where a problem keeps the row from one. */
  readonly ruling: Ruling | null;
  /** The dates that its period rests on. */
  readonly period: Dated | undefined;
}

const NONE: readonly Problem[] = [];

/** A row with what is wrong with it. */
const refused = (cells: Cells, problems: readonly Problem[]): JudgedRow => ({
  cells,
  outcome: "problem",
  reasons: 0,
  end: 0,
  problems,
  ruling: null,
  period: undefined,
});

const isEmpty = (cells: Cells): boolean => cells.every((cell) => cell.trim() === "");

/** Judges the rows of a table by a plan. */
export class TableJudge {
  /** The order in which columns of dates are written: of those alone whose dates did not say so by themselves. */
  readonly orders = new Map<DateFact, DateOrder>();
  readonly #table: Table;
  readonly #read: (span: Span) => Records;
  readonly #plan: Plan;
  readonly #today: string;
  readonly #names: Cells;
  readonly #width: number;
  readonly #reader: RowReader;
  readonly #rulings: Rulings;
  /** Of rows with the same answers, by the state of their dates (`stateOf`). */
  readonly #shared: KeptByCells<Ruling[]>;
  readonly #delimiter: string;

  /** @param fileDelimiter parts the cells of a table that leaves as a file and came with tabs, from the clipboard. */
  constructor(table: Table, plan: Plan, today: string, fileDelimiter: Delimiter) {
    const [first = []] = table.beginning;
    this.#table = table;
    this.#read = recordReader(table);
    this.#plan = plan;
    this.#today = today;
    this.#width = first.length;
    this.#names = plan.headed ? first : [];
    this.#delimiter = table.delimiter === "\t" ? fileDelimiter : table.delimiter;
    this.#rulings = new Rulings(today, this.#delimiter);
    this.#reader = new RowReader(plan, this.#rulings, (fact) => this.#orderOf(fact), today);
    this.#shared = new KeptByCells(this.#reader.answerColumns, () => []);
  }

  /** The line with the names of the columns: those of the table, and the added ones. */
  get heading(): string {
    const names = Array.from({ length: this.#width }, (_, column) => csvCell(this.#names[column] ?? ""));
    return [...names, ...ADDED].join(this.#delimiter) + LINE_END;
  }

  /** Judges the rows of a span, in their order. */
  judge(span: Span): JudgedRow[] {
    return this.#judge(this.#read(span), span);
  }

  /** The rows of a span as lines of CSV. All parts are joined at once: line by line, each sign would be copied twice. */
  write(span: Span): string {
    const read = this.#read(span);
    const lines = this.#ownLines(read, span);
    const parts: string[] = [];
    let at = this.#firstIn(span);
    for (const row of this.#judge(read, span)) {
      const asItCame = row.cells === read.records[at] && row.cells.length === this.#width;
      const line = asItCame ? lines[at] : undefined;
      parts.push(line ?? this.#write(this.#inColumns(row.cells)), this.#added(row));
      at += 1;
    }
    return parts.join("");
  }

  /** The first of the records of a span that is a row. */
  #firstIn(span: Span): number {
    return this.#plan.headed && span.from === 0 ? 1 : 0;
  }

  #judge({ records, broken }: Records, span: Span): JudgedRow[] {
    const rows: JudgedRow[] = [];
    for (let at = this.#firstIn(span); at < records.length; at += 1)
      rows.push(this.#judgeRow(records[at] ?? [], broken.get(at)));
    return rows;
  }

  /** Looks at the whole of the columns of dates, the first time that a date asks for it. */
  #orderOf(fact: DateFact): DateOrder {
    if (this.orders.size === 0) {
      const columns = DATE_FACTS.map((one) => ({
        fact: one,
        at: this.#plan.mapping.indexOf(one),
        values: new Set(""),
      }));
      const there = columns.filter(({ at }) => at >= 0);
      for (const span of this.#table.spans) {
        const { records } = this.#read(span);
        for (const cells of records) for (const { at, values } of there) values.add(cells[at] ?? "");
      }
      const thisYear = Number(this.#today.slice(0, 4));
      for (const { fact: one, values } of there) this.orders.set(one, orderOf(values, thisYear));
    }
    const order = this.orders.get(fact) ?? "none";
    return order === "open" ? (this.#plan.orders[fact] ?? order) : order;
  }

  /** Empty where the table leaves with another delimiter than it came with, or where it is not clear what stands where. */
  #ownLines({ records, broken }: Records, span: Span): readonly (string | undefined)[] {
    if (this.#table.delimiter !== this.#delimiter || broken.size > 0) return [];
    return ownLines(records, this.#table, span);
  }

  /** @param broken the column in which a quote closes nothing. */
  #judgeRow(given: Cells, broken: number | undefined): JudgedRow {
    const cells = this.#fitted(given);
    const asWhole = this.#problemOf(cells, broken);
    if (asWhole) return refused(cells, [{ fact: null, column: null, value: "", ...asWhole }]);
    const dates = this.#reader.readDates(cells);
    const shared = this.#shared.of(cells);
    const state = stateOf(dates);
    let ruling = this.#reader.problems.length === 0 ? shared?.[state] : undefined;
    if (!ruling) {
      ruling = this.#rule(cells);
      if (!ruling) return refused(cells, this.#reader.problems);
      if (shared) shared[state] = ruling;
    }
    const { outcome, reasons } = ruling;
    const period = periodOf(ruling, dates);
    return { cells, outcome, reasons, end: period?.end ?? 0, problems: NONE, ruling, period };
  }

  /**
   * A row as wide as its table where what it has too much, or too little, says nothing: blank cells behind the last
   * column, as of a delimiter at the end of each line, or none in the last columns, which a spreadsheet may leave out
   * where they are blank, if no fact is read there.
   */
  #fitted(given: Cells): Cells {
    if (given.length > this.#width) return isEmpty(given.slice(this.#width)) ? given.slice(0, this.#width) : given;
    if (given.length === this.#width || this.#plan.mapping.slice(given.length).some((fact) => fact !== null))
      return given;
    return [...given, ...Array<string>(this.#width - given.length).fill("")];
  }

  /** The ruling on a row; undefined where the reader has found problems. */
  #rule(cells: Cells): Ruling | undefined {
    const claim = this.#reader.readRow(cells);
    return claim && this.#rulings.rule(claim);
  }

  /** What is wrong with a row before any cell is looked at: then cells may stand in the wrong column. */
  #problemOf(cells: Cells, broken: number | undefined): (Pick<Problem, "code"> & Partial<Problem>) | undefined {
    if (broken !== undefined) return { code: "broken-quotes", column: broken };
    if (isEmpty(cells)) return { code: "empty-row" };
    if (cells.length > this.#width) return { code: "too-many-cells" };
    return cells.length < this.#width ? { code: "too-few-cells" } : undefined;
  }

  /** What is added to the cells of a row, to the end of the line. */
  #added({ cells, problems, ruling, period }: JudgedRow): string {
    if (ruling) return ruling.before + (period?.written ?? this.#rulings.noPeriod) + ruling.after;
    const said = problems.map(({ code, fact, column, value }) => {
      const name = column === null ? fact : this.#names[column] || `${column + 1}`;
      return name === null ? code : `${name}: ${code}${value === "" ? "" : ` (${value})`}`;
    });
    // Cells for which there is no column come last, so that all others stay in theirs.
    return this.#write(["", "", "", "", "", "", "", said.join("; "), ...cells.slice(this.#width)]) + LINE_END;
  }

  /** The cells of a row, one for each column. */
  #inColumns(cells: Cells): Cells {
    return cells.length === this.#width
      ? cells
      : Array.from({ length: this.#width }, (_, column) => cells[column] ?? "");
  }

  #write(cells: Cells): string {
    return cells.map(csvCell).join(this.#delimiter);
  }
}
