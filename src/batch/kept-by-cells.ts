/** What many rows share is worked out once, and found again by their cells. */
import type { Cells } from "./table.ts";

/** A column with more different cells than these has nothing that rows could share. */
const MOST_DIFFERENT = 64;
/** No more combinations are kept than this; then it starts anew. */
const MOST_KEPT = 50_000;

interface Column {
  readonly at: number;
  /** The different cells, as they come: compared one by one, which a few take less time for than to be found by a sum over their signs. */
  readonly known: string[];
  /** The cell above, which the next one mostly repeats. */
  last: string;
  lastNumber: number;
}
interface Branch<T> {
  readonly next: (Branch<T> | undefined)[];
  kept: T | undefined;
}

const branch = <T>(): Branch<T> => ({ next: [], kept: undefined });

/** Undefined where the column has too many different cells. */
function numberOf(column: Column, cell: string): number | undefined {
  if (cell === column.last) return column.lastNumber;
  const { known } = column;
  let number = known.indexOf(cell);
  if (number < 0) {
    if (known.length === MOST_DIFFERENT) return undefined;
    number = known.push(cell) - 1;
  }
  column.last = cell;
  column.lastNumber = number;
  return number;
}

/**
 * Something for each combination of cells in columns that have few different ones: found cell by cell, since to join the
 * texts of a hundred thousand rows would cost as much as to read them.
 */
export class KeptByCells<T> {
  readonly #columns: readonly Column[];
  readonly #make: () => T;
  #root = branch<T>();
  #size = 0;

  /** @param make what is kept for a combination, made when the first row that has it comes. */
  constructor(columns: readonly number[], make: () => T) {
    this.#columns = columns.map((at) => ({ at, known: [""], last: "", lastNumber: 0 }));
    this.#make = make;
  }

  /** What is kept for the cells of a row; undefined where a column has more different cells than rows can share. */
  of(cells: Cells): T | undefined {
    let at = this.#root;
    for (const column of this.#columns) {
      const number = numberOf(column, cells[column.at] ?? "");
      if (number === undefined) return undefined;
      let next = at.next[number];
      if (next === undefined) {
        next = branch();
        at.next[number] = next;
      }
      at = next;
    }
    at.kept ??= this.#keep();
    return at.kept;
  }

  #keep(): T {
    if (this.#size === MOST_KEPT) {
      this.#root = branch();
      this.#size = 0;
    }
    this.#size += 1;
    return this.#make();
  }
}
