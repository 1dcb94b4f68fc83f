/** Cells of a CSV that leaves us: quoted as RFC 4180 has it, and read as text by every spreadsheet. */

/** What makes a spreadsheet take a cell for a formula when it comes first. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",;\t\r\n]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe before it, which
 * spreadsheets take as *this is text*.
 * @example safeCell("=HYPERLINK(…)") // "'=HYPERLINK(…)"
 */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Nothing in it but what stands in a CSV as it is, and does not begin like a formula. */
const PLAIN = /^(?![=+\-@])[^",;\t\r\n]*$/;

/** A text as one cell of a CSV, whichever of comma, semicolon and tab parts the cells. */
export function csvCell(text: string): string {
  if (text === "" || PLAIN.test(text)) return text;
  const safe = safeCell(text);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
