/** What the worker does with what it is told, apart from the worker itself, so that a test can tell it the same. */
import { UTF8_MARK } from "./csv-cell.ts";
import { decodeText } from "./encoding.ts";
import { type JudgedRow, ROW_OUTCOMES, TableJudge } from "./judged-rows.ts";
import {
  type JudgedPiece,
  LABEL_BREAK,
  type News,
  type Opened,
  type Order,
  type RowProblem,
  type Told,
  type Trouble,
} from "./messages.ts";
import { planFor, recognise } from "./plan.ts";
import { type Cells, openTable, type Table } from "./table.ts";

/** So many records are shown of a table before it is judged. */
const SHOWN = 6;
/** So many records of the text, and so many cells of each, are shown to choose where the table begins. */
const TOP = 25;
const TOP_CELLS = 20;
/** What is shown of a cell. */
const SHOWN_OF_CELL = 60;

const cut = (cell: string): string => (cell.length > SHOWN_OF_CELL ? `${cell.slice(0, SHOWN_OF_CELL)}…` : cell);

/** What the files of spreadsheet programs begin with: `.xlsx` and `.ods`, which are ZIP archives, and the older `.xls`. */
const WORKBOOKS = ["PK\x03\x04", "\xd0\xcf\x11\xe0"];
const isWorkbook = (bytes: Uint8Array): boolean => WORKBOOKS.includes(String.fromCharCode(...bytes.subarray(0, 4)));

/** So many cells name a row. */
const NAMING = 3;

/** The first cells that say something, as somebody would name a row: cut short, and parted by `LABEL_BREAK`. */
function labelOf(cells: Cells): string {
  let label = "";
  let named = 0;
  for (const cell of cells) {
    if (cell === "" || cell.trim() === "") continue;
    label = named === 0 ? cut(cell) : label + LABEL_BREAK + cut(cell);
    named += 1;
    if (named === NAMING) break;
  }
  return label;
}

/** So many spans are one message: few enough that taking it in is no long task for the page. */
const SPANS = 8;

/** The rows of some spans, of which only what is said is kept. */
class Piece {
  readonly #outcomes: number[] = [];
  readonly #reasons: number[] = [];
  readonly #ends: number[] = [];
  readonly #labels: string[] = [];
  readonly #problems: RowProblem[] = [];

  add(rows: readonly JudgedRow[]): void {
    for (const { cells, outcome, reasons, end, problems } of rows) {
      for (const problem of problems) {
        this.#problems.push({ ...problem, value: cut(problem.value), row: this.#labels.length });
      }
      this.#outcomes.push(ROW_OUTCOMES.indexOf(outcome));
      this.#reasons.push(reasons);
      this.#ends.push(end);
      this.#labels.push(labelOf(cells));
    }
  }

  asNews(part: number): JudgedPiece {
    return {
      kind: "rows",
      outcomes: new Uint8Array(this.#outcomes),
      reasons: new Uint32Array(this.#reasons),
      ends: new Uint32Array(this.#ends),
      labels: this.#labels,
      problems: this.#problems,
      part,
    };
  }
}

/** What a fault is to the user: a browser throws its own where a file is gone, and a `RangeError` where memory ends. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof DOMException) return "file";
  return error instanceof RangeError ? "large" : "fault";
}

/** Judges tables as it is told, and says what comes of it. */
export class Desk {
  readonly #say: (news: News, transfer?: Transferable[]) => void;
  #table: Table | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(say: (news: News, transfer?: Transferable[]) => void) {
    this.#say = say;
  }

  /** Does what it is told, after all that it was told before. */
  take(order: Order): Promise<void> {
    this.#last = this.#last.then(() => this.#take(order));
    return this.#last;
  }

  async #take(order: Order): Promise<void> {
    try {
      if (order.kind === "open") await this.#open(order);
      else if (this.#table) {
        const judge = new TableJudge(this.#table, order.plan, order.today, order.fileDelimiter);
        if (order.kind === "judge") this.#judge(judge, this.#table);
        else this.#write(judge, this.#table, order.part);
      }
    } catch (error) {
      this.#say({ kind: "failed", why: troubleOf(error) });
    }
  }

  async #open({ source, ...told }: Order & { kind: "open" }): Promise<void> {
    if (typeof source === "string") return this.#read(source, null, told);
    const bytes = new Uint8Array(await source.arrayBuffer());
    if (isWorkbook(bytes)) return this.#say({ kind: "failed", why: "workbook" });
    const { text, encoding } = decodeText(bytes);
    this.#read(text, encoding, told);
  }

  #read(text: string, encoding: Opened["encoding"], { begin, delimiter }: Told): void {
    const table = openTable(text, begin?.above, delimiter);
    this.#table = table;
    const [first = [], ...rows] = table.beginning;
    this.#say({
      kind: "opened",
      delimiter: table.delimiter,
      encoding,
      top: table.top.slice(0, TOP).map((record) => record.slice(0, TOP_CELLS).map(cut)),
      above: table.above.map((line) => cut(line.trim())),
      below: table.below,
      beginning: table.beginning.slice(0, SHOWN).map((record) => record.map(cut)),
      plan: planFor(table, begin?.headed),
      named: recognise(first, rows),
    });
  }

  #judge(judge: TableJudge, { spans }: Table): void {
    for (let from = 0; from < spans.length; from += SPANS) {
      const to = Math.min(from + SPANS, spans.length);
      const piece = new Piece();
      for (const span of spans.slice(from, to)) piece.add(judge.judge(span));
      const news = piece.asNews(to / spans.length);
      this.#say(
        news,
        [news.outcomes, news.reasons, news.ends].map(({ buffer }) => buffer),
      );
    }
    this.#say({ kind: "done", orders: [...judge.orders] });
  }

  #write(judge: TableJudge, { spans }: Table, part: number): void {
    const lines = spans.slice(0, Math.round(part * spans.length)).map((span) => judge.write(span));
    this.#say({
      kind: "written",
      file: new Blob([UTF8_MARK, judge.heading, ...lines], { type: "text/csv;charset=utf-8" }),
    });
  }
}
