/** Cells of a CSV that leaves us: quoted as RFC 4180 has it, and read as text by every spreadsheet. */

export const LINE_END = "\r\n";

/** A file begins with it: a spreadsheet needs it to read UTF-8. */
export const UTF8_MARK = "\uFEFF";

/** What parts the cells of a file for spreadsheets in the first of these languages: no comma where that is the decimal sign. */
export const fileDelimiter = (languages: readonly string[]): "," | ";" =>
  new Intl.NumberFormat(languages).format(1.5).includes(",") ? ";" : ",";

/** The signs that make a spreadsheet take a cell for a formula when one of them comes first. */
export const FORMULA_SIGNS = "=+@\t\r-";
/** Where a formula begins: at the beginning of a cell, or in it behind a sign that a spreadsheet could part cells by. */
const FORMULA = new RegExp(`^(?=[${FORMULA_SIGNS}])|(?=[=+@-])(?<=[,;\\t\\r\\n][" ]*)`, "g");
/** A formula inside of a cell, as it stands there or in the line of the cell. */
export const INNER_FORMULA = /[,;\t\r\n][" ]*[=+@-]/;
const QUOTED = /[",;\t\r\n]/;
/** Most cells have neither, which is then asked once: none has a formula inside without a sign that needs quotes. */
const SPECIAL = new RegExp(`^[${FORMULA_SIGNS}]|${QUOTED.source}`);

/**
 * A text that no spreadsheet runs as a formula, whichever sign it parts cells by: what could begin like a formula gets an
 * apostrophe before it, which spreadsheets take as *this is text*.
 * @example safeCell("=HYPERLINK(…)") // "'=HYPERLINK(…)"
 * @example safeCell("foo;=1+1") // "foo;'=1+1"
 */
export const safeCell = (text: string): string => text.replace(FORMULA, "'");

/** A text as one cell of a CSV, whichever of comma, semicolon and tab parts the cells. */
export function csvCell(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const safe = safeCell(text);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
