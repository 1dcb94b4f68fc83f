/** Cells of a CSV that leaves us: quoted as RFC 4180 has it, and read as text by every spreadsheet. */

/** What makes a spreadsheet take a cell for a formula when it comes first. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe before it, which
 * spreadsheets take as *this is text*.
 * @example safeCell("=HYPERLINK(…)") // "'=HYPERLINK(…)"
 */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
