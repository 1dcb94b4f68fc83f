/** The log as a file for a spreadsheet. */
import { csvCell, fileDelimiter, LINE_END, UTF8_MARK } from "../batch/csv-cell.ts";
import type { KeptEntry, LogEntry } from "./log.ts";

const COLUMNS = [
  "reference",
  "day",
  "time",
  "staff",
  "part",
  "outcome",
  "verdict",
  "start",
  "end",
  "reasons",
  "differences",
  "policy",
] as const satisfies readonly (keyof LogEntry)[];

/**
 * With a byte order mark, by which spreadsheets know that it is UTF-8.
 * @param languages those of whoever reads it, the first one before all.
 */
export const logFile = (entries: readonly KeptEntry[], languages: readonly string[]): string => {
  const delimiter = fileDelimiter(languages);
  const lineOf = (cells: readonly string[]): string => cells.map(csvCell).join(delimiter) + LINE_END;
  const rows = entries.map((entry) => COLUMNS.map((column) => entry[column].replaceAll("\u00AD", "")));
  return UTF8_MARK + [COLUMNS, ...rows].map(lineOf).join("");
};
