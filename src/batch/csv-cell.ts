/** Cells of a CSV that leaves us: quoted as RFC 4180 has it, and read as text by every spreadsheet. */

export const LINE_END = "\r\n";

/** The signs that make a spreadsheet take a cell for a formula when one of them comes first. */
export const FORMULA_SIGNS = "=+@\t\r-";
const FORMULA = new RegExp(`^[${FORMULA_SIGNS}]`);
const QUOTED = /[",;\t\r\n]/;
/** Most cells have neither, which is then asked once. */
const SPECIAL = new RegExp(`${FORMULA.source}|${QUOTED.source}`);

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe before it, which
 * spreadsheets take as *this is text*.
 * @example safeCell("=HYPERLINK(…)") // "'=HYPERLINK(…)"
 */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A text as one cell of a CSV, whichever of comma, semicolon and tab parts the cells. */
export function csvCell(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const safe = safeCell(text);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
