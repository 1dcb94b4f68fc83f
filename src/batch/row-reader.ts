/**
 * Rows to claims: typed checks straight from the cells, so that no object of strings and no schema stands between. What
 * it makes is what `parseClaim` would accept, which a test holds for any table.
 */
import {
  type Answer,
  CAUSES,
  type Cause,
  type Claim,
  type Condition,
  INVOICE_QUESTIONS,
  type InvoiceQuestion,
  type Owner,
  ofEachCause,
  type Part,
  type Seller,
  unansweredInvoice,
} from "../rules/index.ts";
import { readSerial, SERIAL_FORMATS } from "../serial/index.ts";
import type { DateOrder } from "./date-order.ts";
import { DATE_FAULTS, readDayOrMonth, readOneDay } from "./dates.ts";
import type { Fact, Mapping } from "./facts.ts";
import type { Plan } from "./plan.ts";
import type { Problem, ProblemCode } from "./problems.ts";
import { remembered } from "./remembered.ts";
import type { Dated, RowDates, Rulings } from "./rulings.ts";
import type { Cells } from "./table.ts";
import {
  type CauseList,
  readAnswer,
  readCauses,
  readCondition,
  readOwner,
  readPart,
  readSeller,
} from "./value-words.ts";

/** The facts that are dates, each of whose columns has an order of its own. */
export const DATE_FACTS = ["invoice.date", "manufactured", "manufactured.from", "manufactured.to"] as const;
export type DateFact = (typeof DATE_FACTS)[number];

/** What a cell says: a value, what is wrong with it, or nothing where it is blank. */
interface Said<T> {
  readonly value: T | undefined;
  readonly fault: ProblemCode | undefined;
}
const NOTHING = { value: undefined, fault: undefined };

const FAULTS = [...DATE_FAULTS, "future-date"] as const;
type Fault = (typeof FAULTS)[number];
const isFault = (said: unknown): said is Fault => FAULTS.some((fault) => fault === said);

interface Column<T> {
  readonly fact: Fact;
  readonly at: number;
  readonly read: (cell: string) => Said<T>;
}

const isBlank = (cells: Cells, column: Column<unknown> | undefined): boolean =>
  column === undefined || (cells[column.at] ?? "").trim() === "";

/** What a fact is where a row says nothing of it. */
interface Unsaid extends Pick<Claim, "seller" | "condition" | "owner"> {
  readonly part: Part | undefined;
  readonly invoice: Answer;
  readonly cause: Answer;
}

const unsaidIn = ({ assumed, part }: Plan): Unsaid => ({
  part: part ?? undefined,
  seller: assumed.includes("seller") ? "authorised-dealer" : "unknown",
  condition: assumed.includes("condition") ? "new" : "unknown",
  owner: assumed.includes("owner") ? "buyer" : "unknown",
  invoice: assumed.includes("invoice") ? "yes" : "unknown",
  cause: assumed.includes("causes") ? "no" : "unknown",
});

/** Reads the rows of one table. `problems` are those of the row that was read last. */
export class RowReader {
  problems: Problem[] = [];
  readonly #unsaid: Unsaid;
  readonly #rulings: Rulings;
  readonly #today: string;
  readonly #mapping: Mapping;
  readonly #part: Column<Part> | undefined;
  readonly #seller: Column<Seller> | undefined;
  readonly #condition: Column<Condition> | undefined;
  readonly #owner: Column<Owner> | undefined;
  readonly #invoice: readonly (readonly [InvoiceQuestion, Column<Answer>])[];
  readonly #listed: Column<CauseList> | undefined;
  readonly #causes: readonly (readonly [Cause, Column<Answer>])[];
  readonly #serial: Column<Dated> | undefined;
  readonly #invoiceDate: Column<Dated> | undefined;
  readonly #manufactured: Column<Dated> | undefined;
  readonly #from: Column<Dated> | undefined;
  readonly #to: Column<Dated> | undefined;

  constructor(plan: Plan, rulings: Rulings, orderOf: (fact: DateFact) => DateOrder, today: string) {
    this.#rulings = rulings;
    this.#unsaid = unsaidIn(plan);
    this.#today = today;
    this.#mapping = plan.mapping;
    this.#part = this.#column("part", readPart);
    this.#seller = this.#column("seller", readSeller);
    this.#condition = this.#column("condition", readCondition);
    this.#owner = this.#column("owner", readOwner);
    this.#invoice = this.#columns(INVOICE_QUESTIONS, (question) => `invoice.${question}`);
    this.#listed = this.#column("causes", readCauses);
    this.#causes = this.#columns(CAUSES, (cause) => `causes.${cause}`);
    const serial = SERIAL_FORMATS.length > 0 ? plan.mapping.indexOf("serial") : -1;
    if (serial >= 0) this.#serial = { fact: "serial", at: serial, read: remembered((cell) => this.#bySerial(cell)) };
    const dates = (fact: DateFact, readDate = readOneDay): Column<Dated> | undefined => {
      const context = { order: () => orderOf(fact), today };
      const mayBeAhead = fact === "manufactured.to"; // a month that has begun
      const read = (cell: string) => {
        const range = readDate(cell, context);
        if (typeof range === "string") return range;
        if (range.from > today && !mayBeAhead) return "future-date";
        return fact === "invoice.date" ? rulings.byInvoice(range) : rulings.bySerial(range);
      };
      return this.#column(fact, read);
    };
    this.#invoiceDate = dates("invoice.date");
    this.#manufactured = dates("manufactured", readDayOrMonth);
    this.#from = dates("manufactured.from");
    this.#to = dates("manufactured.to");
  }

  /**
   * The column of a fact; undefined where there is none. What its cells say is remembered: of a hundred thousand most
   * are alike.
   * @param read what a cell says that is not blank, a fault included; undefined where it is not understood.
   */
  #column<T>(fact: Fact, read: (cell: string) => T | Fault | undefined): Column<T> | undefined {
    const at = this.#mapping.indexOf(fact);
    if (at < 0) return undefined;
    const say = (cell: string): Said<T> => {
      if (cell.trim() === "") return NOTHING;
      const said = read(cell.trim());
      if (said === undefined) return { value: undefined, fault: "invalid-value" };
      return isFault(said) ? { value: undefined, fault: said } : { value: said, fault: undefined };
    };
    return { fact, at, read: remembered(say) };
  }

  /** Those of the columns of answers that are there. */
  #columns<Key>(keys: readonly Key[], factOf: (key: Key) => Fact): readonly (readonly [Key, Column<Answer>])[] {
    return keys.flatMap((key) => {
      const column = this.#column(factOf(key), readAnswer);
      return column ? [[key, column] as const] : [];
    });
  }

  /** The columns that are read beside those of the dates: rows that agree in them have the same answers. */
  get answerColumns(): readonly number[] {
    const dates: readonly Fact[] = [...DATE_FACTS, "serial"];
    return this.#mapping.flatMap((fact, column) => (fact === null || dates.includes(fact) ? [] : [column]));
  }

  #report(cells: Cells, fact: Fact, code: ProblemCode): undefined {
    const at = this.#mapping.indexOf(fact);
    const column = at < 0 ? null : at;
    this.problems.push({ code, fact, column, value: cells[at] ?? "" });
    return undefined;
  }

  /** What a row says in a column; undefined where that is nothing, or wrong, which is then reported. */
  #value<T>(cells: Cells, column: Column<T> | undefined): T | undefined {
    const cell = column === undefined ? "" : (cells[column.at] ?? "");
    if (column === undefined || cell === "") return undefined;
    const { value, fault } = column.read(cell);
    return fault === undefined ? value : this.#report(cells, column.fact, fault);
  }

  #readManufactured(cells: Cells): RowDates["made"] {
    const range = this.#value(cells, this.#manufactured);
    const from = this.#value(cells, this.#from);
    const to = this.#value(cells, this.#to);
    if (from === undefined && to === undefined) {
      const by = range ?? this.#value(cells, this.#serial);
      return by && { from: by.from, by };
    }
    if (from === undefined && isBlank(cells, this.#from)) this.#report(cells, "manufactured.from", "missing");
    if (to === undefined && isBlank(cells, this.#to)) this.#report(cells, "manufactured.to", "missing");
    if (from === undefined || to === undefined) return undefined;
    if (range && (range.from !== from.from || range.to !== to.to)) this.#report(cells, "manufactured", "contradiction");
    if (from.from > to.to) this.#report(cells, "manufactured.to", "from-after-to");
    return { from: from.from, by: to };
  }

  /**
   * Only a confirmed format says when a product was made (docs/rules.md §7); date codes are asked back, and here nobody
   * can be asked.
   */
  #bySerial(cell: string): Said<Dated> {
    const { confirmed } = readSerial(cell.trim(), this.#today);
    return { value: confirmed && this.#rulings.bySerial(confirmed.manufactured), fault: undefined };
  }

  /** The dates of a row, which are most of what rows differ in; those that cannot be read are among the `problems`. */
  readDates(cells: Cells): RowDates {
    if (this.problems.length > 0) this.problems = [];
    return { invoice: this.#value(cells, this.#invoiceDate), made: this.#readManufactured(cells) };
  }

  #readInvoice(cells: Cells, date: string | undefined): Claim["invoice"] {
    const invoice = unansweredInvoice(date ?? "");
    for (const question of INVOICE_QUESTIONS) invoice[question] = this.#unsaid.invoice;
    let answered = false;
    for (const [question, column] of this.#invoice) {
      const answer = this.#value(cells, column);
      if (answer === undefined) continue;
      invoice[question] = answer;
      answered ||= answer !== "unknown";
    }
    if (date !== undefined) return invoice;
    // Answers about an invoice without its date: there is one, and it cannot be judged.
    if (answered && isBlank(cells, this.#invoiceDate)) this.#report(cells, "invoice.date", "missing");
    return undefined;
  }

  #readCauses(cells: Cells): Claim["causes"] {
    const listed = this.#value(cells, this.#listed);
    const unnamed: Answer = listed === "none" ? "no" : listed === "unknown" ? "unknown" : this.#unsaid.cause;
    const causes = ofEachCause<Answer>(unnamed);
    const named: readonly Cause[] = typeof listed === "object" ? listed : [];
    for (const cause of named) causes[cause] = "yes";
    for (const [cause, column] of this.#causes) {
      const answer = this.#value(cells, column);
      if (answer === undefined) continue;
      const contradicts = (named.includes(cause) && answer === "no") || (listed === "none" && answer === "yes");
      if (contradicts) this.#report(cells, column.fact, "contradiction");
      causes[cause] = named.includes(cause) ? "yes" : answer;
    }
    return causes;
  }

  /** The claim of a row; undefined where there are `problems`, which are then all that it has. */
  readRow(cells: Cells): Claim | undefined {
    const dates = this.readDates(cells);
    const part = this.#value(cells, this.#part) ?? this.#unsaid.part;
    if (part === undefined && isBlank(cells, this.#part)) this.#report(cells, "part", "missing");
    const seller = this.#value(cells, this.#seller) ?? this.#unsaid.seller;
    const condition = this.#value(cells, this.#condition) ?? this.#unsaid.condition;
    const owner = this.#value(cells, this.#owner) ?? this.#unsaid.owner;
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
