/** What the worker does with what it is told, apart from the worker itself, so that a test can tell it the same. */
import { decodeText } from "./encoding.ts";
import { LINE_END } from "./index.ts";
import { type JudgedRow, ROW_OUTCOMES, TableJudge } from "./judged-rows.ts";
import type { JudgedPiece, News, Order, RowProblem } from "./messages.ts";
import { planFor, recognise } from "./plan.ts";
import { type Cells, openTable, type Table } from "./table.ts";

/** No message holds more rows than these, so that taking one in is never a long task for the page. */
export const MOST_ROWS = 500;
/** So many records are shown of a table before it is judged. */
const SHOWN = 6;
/** What is shown of a cell. */
const SHOWN_OF_CELL = 60;

const cut = (cell: string): string => (cell.length > SHOWN_OF_CELL ? `${cell.slice(0, SHOWN_OF_CELL)}…` : cell);

/** The first cells that say something, as somebody would name a row. */
const labelOf = (cells: Cells): string =>
  cells
    .filter((cell) => cell.trim() !== "")
    .slice(0, 3)
    .map(cut)
    .join(" · ");

/** Judges tables as it is told, and says what comes of it. */
export class Desk {
  readonly #say: (news: News, transfer?: Transferable[]) => void;
  #table: Table | undefined;

  constructor(say: (news: News, transfer?: Transferable[]) => void) {
    this.#say = say;
  }

  async take(order: Order): Promise<void> {
    try {
      if (order.kind === "open") await this.#open(order.source);
      else this.#judge(order);
    } catch {
      this.#say({ kind: "failed" }); // a file that is gone, or too large for one text
    }
  }

  async #open(source: Blob | string): Promise<void> {
    const { text, encoding } =
      typeof source === "string"
        ? { text: source, encoding: null }
        : decodeText(new Uint8Array(await source.arrayBuffer()));
    const table = openTable(text);
    this.#table = table;
    const [first = [], ...rows] = table.beginning;
    this.#say({
      kind: "opened",
      delimiter: table.delimiter,
      encoding,
      beginning: table.beginning.slice(0, SHOWN).map((record) => record.map(cut)),
      plan: planFor(table),
      named: recognise(first, rows),
    });
  }

  #judge({ plan, today }: Order & { kind: "judge" }): void {
    if (!this.#table) return;
    const judge = new TableJudge(this.#table, plan, today);
    this.#say({ kind: "heading", text: judge.heading + LINE_END });
    let first = 0;
    judge.judgeAll((rows, { records, part }) => {
      for (let at = 0; at < rows.length; at += MOST_ROWS) {
        const some = rows.slice(at, at + MOST_ROWS);
        this.#sayRows(some, records.slice(at, at + MOST_ROWS), first, part);
        first += some.length;
      }
    });
    this.#say({ kind: "done", orders: [...judge.orders] });
  }

  #sayRows(rows: readonly JudgedRow[], records: readonly Cells[], first: number, part: number): void {
    const problems: RowProblem[] = rows.flatMap((row, index) =>
      row.problems.map((problem) => ({ ...problem, value: cut(problem.value), row: first + index })),
    );
    const piece: JudgedPiece = {
      kind: "rows",
      first,
      outcomes: Uint8Array.from(rows, ({ outcome }) => ROW_OUTCOMES.indexOf(outcome)),
      reasons: Uint32Array.from(rows, ({ reasons }) => reasons),
      ends: rows.map(({ end }) => end),
      labels: records.map(labelOf),
      problems,
      lines: new Blob([rows.map(({ line }) => line + LINE_END).join("")]),
      part,
    };
    this.#say(piece, [piece.outcomes.buffer, piece.reasons.buffer]);
  }
}
