/** What many rows share is worked out once, and found again by their cells. */
import { csvCell } from "./csv-cell.ts";
import type { Cells } from "./table.ts";

/** The different cells of a column are numbered in six bits, so that eight columns make one exact number. */
const MOST_DIFFERENT = 2 ** 6;
const COLUMNS_EACH = 8;
/** No more combinations are kept than this; then it starts anew. */
const MOST_KEPT = 50_000;

interface Known {
  readonly number: number;
  /** The cell as it is written into a CSV. */
  readonly written: string;
}
interface Column {
  readonly at: number;
  readonly known: Map<string, Known>;
  /** The cell above, which the next one mostly repeats, and what is known of it. */
  last: string;
  lastKnown: Known | undefined;
}
interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  readonly kept: T[];
}

const branch = <T>(): Branch<T> => ({ next: new Map(), kept: [] });

function know(column: Column, cell: string): Known | undefined {
  if (cell === column.last && column.lastKnown !== undefined) return column.lastKnown;
  const { known } = column;
  let found = known.get(cell);
  if (found === undefined && known.size < MOST_DIFFERENT) {
    found = { number: known.size, written: csvCell(cell) };
    known.set(cell, found);
  }
  column.last = cell;
  column.lastKnown = found;
  return found;
}

/**
 * Something for each combination of cells in columns that have few different ones: found by numbers, since to join the
 * texts of a hundred thousand rows would cost as much as to read them.
 */
export class KeptByCells<T> {
  readonly #groups: readonly (readonly Column[])[];
  #root = branch<T>();
  #size = 0;

  constructor(columns: readonly number[]) {
    const all = columns.map((at): Column => ({ at, known: new Map(), last: "", lastKnown: undefined }));
    const groups = Math.ceil(all.length / COLUMNS_EACH);
    this.#groups = Array.from({ length: groups }, (_, group) =>
      all.slice(group * COLUMNS_EACH, (group + 1) * COLUMNS_EACH),
    );
  }

  /**
   * Where something is kept for these cells, by a number of the caller's: what is put there stays. Undefined where a
   * column has more different cells than rows can share.
   * @param written is given these cells as they are written into a CSV.
   */
  of(cells: Cells, written: string[]): T[] | undefined {
    let at = this.#root;
    for (const columns of this.#groups) {
      let number = 0;
      for (const column of columns) {
        const known = know(column, cells[column.at] ?? "");
        if (known === undefined) return undefined;
        written[column.at] = known.written;
        number = number * MOST_DIFFERENT + known.number;
      }
      at = at.next.get(number) ?? this.#grow(at, number);
    }
    return at.kept;
  }

  #grow(from: Branch<T>, number: number): Branch<T> {
    if (this.#size === MOST_KEPT) {
      this.#root = branch();
      this.#size = 0;
    }
    this.#size += 1;
    const grown = branch<T>();
    from.next.set(number, grown);
    return grown;
  }
}
