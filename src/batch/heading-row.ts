/** Which record holds the names of the columns. */
import { isName } from "./columns.ts";
import { ANY_DATE, readDay } from "./dates.ts";
import type { Cells } from "./table.ts";
import { readPart } from "./value-words.ts";

/** At most 20 records are looked past for the names of the columns, and at most 20 below them for the same cells. */
const LOOKED_PAST = 20;
/** At least two cells have to name a fact for a record to be taken for the names below one that is no title. */
const NAMES = 2;

const isDate = (cell: string): boolean => readDay(cell, ANY_DATE) !== "invalid-date";

const filledIn = (cells: Cells): number => cells.filter((cell) => cell.trim() !== "").length;

const isPart = (cell: string | undefined): boolean => cell !== undefined && readPart(cell) !== undefined;

/**
 * How many cells of a record name facts, less those that are values: names that stand in their column below as well, unless
 * all of the record does, as where files were joined, and parts above other parts. None where a cell is a date.
 */
function namesIn(records: readonly Cells[], at: number): number {
  const cells = records[at] ?? [];
  if (!cells.some(isName) || cells.some(isDate)) return 0;
  const below = records
    .slice(at + 1, at + 1 + LOOKED_PAST)
    .filter((other) => other.some((cell, column) => cell !== cells[column]));
  const isValue = (cell: string, column: number): boolean =>
    (isName(cell) && below.some((other) => other[column] === cell)) ||
    (isPart(cell) && below.some((other) => isPart(other[column])));
  return cells.filter(isName).length - cells.filter(isValue).length;
}

/** Whether the first record has words in each cell, none of them a part or a date, and a column below it only dates. */
function isAboveDates([first = [], ...below]: readonly Cells[]): boolean {
  if (first.some((cell) => cell.trim() === "" || /\p{N}/u.test(cell) || isPart(cell) || isDate(cell))) return false;
  return first.some((_, column) => {
    const filled = below.map((cells) => cells[column] ?? "").filter((cell) => cell.trim() !== "");
    return filled.length > 0 && filled.every(isDate);
  });
}

/** Whether the first record holds the names of the columns, also such as nobody knows. */
export const isHeaded = (records: readonly Cells[]): boolean => namesIn(records, 0) > 0 || isAboveDates(records);

/** The record with the most names, from 0; 0 as well where none holds any. */
export function headingAt(records: readonly Cells[]): number {
  let heading = 0;
  let most = 0;
  let onlyTitles = true;
  for (let at = 0; at <= LOOKED_PAST; at += 1) {
    const cells = records[at] ?? [];
    const names = namesIn(records, at);
    const enough = at === 0 || (onlyTitles && filledIn(cells) > 1) ? 1 : NAMES;
    if (names >= enough && names > most) {
      most = names;
      heading = at;
    }
    onlyTitles &&= filledIn(cells) <= 1;
  }
  return heading;
}
