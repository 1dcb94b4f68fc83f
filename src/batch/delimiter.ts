/** What stands between the cells of a table. */
import { recordsBySigns } from "./quotes.ts";

export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** At most this many records are looked at, as far as they stand among the first characters. */
const LOOKED_AT = 20;
const LOOKED_THROUGH = 1 << 16;

/** How many cells the first records have, without those that are empty, or whose quotes are not in order by that sign. */
function widthsBy(delimiter: Delimiter, text: string): number[] {
  const widths: number[] = [];
  for (const { cells, broken } of recordsBySigns(text, delimiter, "\r\n|\n|\r")) {
    if (broken === undefined && cells.some((cell) => cell.trim() !== "")) widths.push(cells.length);
    if (widths.length === LOOKED_AT) break;
  }
  return widths;
}

/** How many records have as many cells as most that have more than one. */
const alikeIn = (widths: readonly number[]): number =>
  Math.max(...widths.map((width) => (width > 1 ? widths.filter((other) => other === width).length : 0)), 0);

/**
 * The sign that parts the most of the first records into the same number of cells; of two such, the one that parts the
 * first record into more. Nobody writes a tab into a cell: one in each record decides.
 */
export function delimiterOf(text: string): Delimiter {
  const beginning = text.slice(0, LOOKED_THROUGH);
  let best: { delimiter: Delimiter; alike: number; first: number } = { delimiter: ",", alike: 0, first: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = widthsBy(delimiter, beginning);
    const alike = alikeIn(widths);
    const [first = 0] = widths;
    if (delimiter === "\t" && alike > 0 && !widths.includes(1)) return delimiter;
    if (alike > 0 && (alike > best.alike || (alike === best.alike && first >= best.first)))
      best = { delimiter, alike, first };
  }
  return best.delimiter;
}
