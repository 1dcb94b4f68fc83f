/** The text of records as it came, so that what is only passed on need not be written anew. */
import { FORMULA_SIGNS } from "./csv-cell.ts";
import type { Cells, Written } from "./table.ts";

const QUOTE = 34;
/** By the code of a cell's first sign, since this is asked of every cell. */
const beginsFormula = new Uint8Array(128);
for (const sign of FORMULA_SIGNS) beginsFormula[sign.charCodeAt(0)] = 1;
/** What must not stand in a cell without quotes around it. */
const UNQUOTED = /["\r\n]/g;

/** How long a quoted cell is where it stands: with its quotes, those inside of it doubled. */
function quotedLength(cell: string): number {
  let length = cell.length + 2;
  for (let at = cell.indexOf('"'); at >= 0; at = cell.indexOf('"', at + 1)) length += 1;
  return length;
}

/**
 * The line of each record, as a CSV can have it: undefined for one that has to be written anew, since a spreadsheet would
 * run a cell of it, or a reader could take it for two. From a record on whose text is not what its cells say, all are.
 */
export function ownLines(
  records: readonly Cells[],
  { text, delimiter, lineEnd }: Written,
  from: number,
): (string | undefined)[] {
  const lines = new Array<string | undefined>(records.length).fill(undefined);
  const between = delimiter.charCodeAt(0);
  let at = from;
  /** Up to here nothing has to stand between quotes. */
  let plainTo = -1;
  const isPlain = (end: number): boolean => {
    if (plainTo < at) {
      UNQUOTED.lastIndex = at;
      plainTo = UNQUOTED.exec(text)?.index ?? text.length;
    }
    return end <= plainTo;
  };
  for (let index = 0; index < records.length; index += 1) {
    const cells = records[index] ?? [];
    const start = at;
    let asItIs = true;
    for (let column = 0; column < cells.length; column += 1) {
      if (column > 0 && text.charCodeAt(at++) !== between) return lines;
      const cell = cells[column] ?? "";
      const first = text.charCodeAt(at);
      if (first === QUOTE) {
        if (beginsFormula[text.charCodeAt(at + 1)]) asItIs = false;
        at += quotedLength(cell);
      } else if (cell !== "") {
        if (beginsFormula[first] || !isPlain(at + cell.length)) asItIs = false;
        at += cell.length;
      }
    }
    if (at !== text.length && !text.startsWith(lineEnd, at)) return lines;
    if (asItIs) lines[index] = text.slice(start, at);
    at += lineEnd.length;
  }
  return lines;
}
