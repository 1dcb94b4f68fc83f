/** What stands between the cells of a table. */
import { isName } from "./columns.ts";
import { recordsBySigns } from "./quotes.ts";

export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** At most this many records are looked at, as far as they stand among the first characters. */
const LOOKED_AT = 20;
const LOOKED_THROUGH = 1 << 16;

/** The first records, without those that are empty, or whose quotes are not in order by that sign. */
function recordsBy(delimiter: Delimiter, text: string): (readonly string[])[] {
  const records: (readonly string[])[] = [];
  for (const { cells, broken } of recordsBySigns(text, delimiter, "\r\n|\n|\r")) {
    if (broken === undefined && cells.some((cell) => cell.trim() !== "")) records.push(cells);
    if (records.length === LOOKED_AT) break;
  }
  return records;
}

/** How many cells name facts in the record with the most of them. */
const mostNames = (records: readonly (readonly string[])[]): number =>
  Math.max(...records.map((cells) => cells.filter(isName).length), 0);

/** How many records have as many cells as most that have more than one. */
const alikeIn = (widths: readonly number[]): number =>
  Math.max(...widths.map((width) => (width > 1 ? widths.filter((other) => other === width).length : 0)), 0);

/**
 * The sign that parts the names of the columns, by which most facts are named; of two such, the one that parts the most of
 * the first records into the same number of cells, and then the first record into more. Nobody writes a tab into a cell:
 * one in each record decides.
 */
export function delimiterOf(text: string): Delimiter {
  const beginning = text.slice(0, LOOKED_THROUGH);
  let best: { delimiter: Delimiter; ranks: readonly number[] } = { delimiter: ",", ranks: [] };
  for (const delimiter of DELIMITERS) {
    const records = recordsBy(delimiter, beginning);
    const widths = records.map(({ length }) => length);
    const alike = alikeIn(widths);
    const [first = 0] = widths;
    if (delimiter === "\t" && alike > 0 && !widths.includes(1)) return delimiter;
    const ranks = [mostNames(records), alike, first];
    const differs = ranks.findIndex((rank, at) => rank !== best.ranks[at]);
    if (alike > 0 && (ranks[differs] ?? 0) >= (best.ranks[differs] ?? 0)) best = { delimiter, ranks };
  }
  return best.delimiter;
}
