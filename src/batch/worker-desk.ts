/** What the worker does with what it is told, apart from the worker itself, so that a test can tell it the same. */
import { decodeText } from "./encoding.ts";
import { linesOf } from "./index.ts";
import { type JudgedRow, ROW_OUTCOMES, TableJudge } from "./judged-rows.ts";
import type { Begin, JudgedPiece, News, Opened, Order, RowProblem, Trouble } from "./messages.ts";
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

/** The first cells that say something, as somebody would name a row. */
function labelOf(cells: Cells): string {
  let label = "";
  let named = 0;
  for (const cell of cells) {
    if (cell.trim() === "") continue;
    label += `${named === 0 ? "" : " · "}\u2068${cut(cell)}\u2069`; // each in its own direction, dates among Arabic words too
    named += 1;
    if (named === NAMING) break;
  }
  return label;
}

/** So many spans are one message: few enough that taking it in is no long task for the page. */
const SPANS = 8;

/** The rows of some spans, of which only what is said is kept. */
class Piece {
  readonly lines: string[] = [];
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
    this.lines.push(linesOf(rows));
  }

  asNews(part: number): JudgedPiece {
    return {
      kind: "rows",
      outcomes: Uint8Array.from(this.#outcomes),
      reasons: Uint32Array.from(this.#reasons),
      ends: Uint32Array.from(this.#ends),
      labels: this.#labels,
      problems: this.#problems,
      lines: new TextEncoder().encode(this.lines.join("")),
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

  constructor(say: (news: News, transfer?: Transferable[]) => void) {
    this.#say = say;
  }

  async take(order: Order): Promise<void> {
    try {
      if (order.kind === "open") await this.#open(order);
      else this.#judge(order);
    } catch (error) {
      this.#say({ kind: "failed", why: troubleOf(error) });
    }
  }

  async #open({ source, begin }: Order & { kind: "open" }): Promise<void> {
    if (typeof source === "string") return this.#read(source, null, begin);
    const bytes = new Uint8Array(await source.arrayBuffer());
    if (isWorkbook(bytes)) return this.#say({ kind: "failed", why: "workbook" });
    const { text, encoding } = decodeText(bytes);
    this.#read(text, encoding, begin);
  }

  #read(text: string, encoding: Opened["encoding"], begin: Begin | undefined): void {
    const table = openTable(text, begin?.above);
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

  #judge({ plan, today, fileDelimiter }: Order & { kind: "judge" }): void {
    if (!this.#table) return;
    const { spans } = this.#table;
    const judge = new TableJudge(this.#table, plan, today, fileDelimiter);
    for (let from = 0; from < spans.length; from += SPANS) {
      const to = Math.min(from + SPANS, spans.length);
      const piece = new Piece();
      if (from === 0) piece.lines.push(judge.heading);
      for (const span of spans.slice(from, to)) piece.add(judge.judge(span));
      const news = piece.asNews(to / spans.length);
      this.#say(
        news,
        [news.outcomes, news.reasons, news.ends, news.lines].map(({ buffer }) => buffer),
      );
    }
    this.#say({ kind: "done", orders: [...judge.orders] });
  }
}
