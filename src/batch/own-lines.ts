/** The text of records as it came, so that what is only passed on need not be written anew. */
import { FORMULA_SIGNS, INNER_FORMULA } from "./csv-cell.ts";
import { closingQuote } from "./quotes.ts";
import type { Cells, LineEnd, Span, Written } from "./table.ts";

const QUOTE = 34;
/** Sign by sign, since a regular expression for the beginning of each record would cost more. */
const beginsFormula = new Uint8Array(128);
for (const sign of FORMULA_SIGNS) beginsFormula[sign.charCodeAt(0)] = 1;

/** A sign of a line end that is none in its table: a reader could take it for one, unless it stands in quotes. */
const STRAY: Readonly<Record<LineEnd, string>> = { "\r\n": "\r(?!\n)|(?<!\r)\n", "\n": "\r", "\r": "\n" };

/**
 * The line of each record, without its end, as a CSV can have it: an apostrophe stands before what a spreadsheet would
 * run (`safeCell`). Undefined for a record that has to be written anew, since a reader could take it for two, or run what
 * stands inside of a cell; for all of a span where it is not clear where each begins.
 */
export function ownLines(
  records: readonly Cells[],
  { text: whole, delimiter, lineEnd }: Written,
  { from, to }: Span,
): readonly (string | undefined)[] {
  const text = whole.slice(from, to); // so that no search runs past it
  const lines: (string | undefined)[] = [];
  const between = delimiter.charCodeAt(0);
  const others = ",;\t".replace(delimiter, "");
  const special = new RegExp(`"|${delimiter}(?=[${FORMULA_SIGNS}])|${STRAY[lineEnd]}|[${others}](?= *[=+@-])`, "g");
  const specialFrom = (place: number): number => {
    special.lastIndex = place;
    return special.test(text) ? special.lastIndex - 1 : text.length;
  };
  const endFrom = (place: number): number => {
    const end = text.indexOf(lineEnd, place);
    return end < 0 ? text.length : end;
  };
  let line = "";
  /** The text from here on has still to become part of the line. */
  let kept = 0;
  const guard = (place: number): void => {
    if (beginsFormula[text.charCodeAt(place)] !== 1) return;
    line += `${text.slice(kept, place)}'`;
    kept = place;
  };
  let next = specialFrom(0);
  let at = 0;
  for (let index = 0; index < records.length; index += 1) {
    let end = endFrom(at);
    line = "";
    kept = at;
    let asItIs = true;
    if (at !== end) guard(at);
    while (next < end) {
      const sign = text.charCodeAt(next);
      let after = next + 1;
      if (sign === between) {
        if (after !== end) guard(after);
      } else if (sign === QUOTE && (next === at || text.charCodeAt(next - 1) === between)) {
        guard(after);
        const closing = closingQuote(text, after);
        if (closing < 0) return [];
        if (INNER_FORMULA.test(text.slice(after, closing))) asItIs = false;
        after = closing + 1;
        if (end < after) end = endFrom(after);
        if (after !== end && text.charCodeAt(after) !== between) return [];
      } else asItIs = false;
      next = specialFrom(after);
    }
    lines.push(asItIs ? line + text.slice(kept, end) : undefined);
    at = end + lineEnd.length;
  }
  return at < text.length ? [] : lines;
}
