/** The log as a file for a spreadsheet. */
import { csvCell, LINE_END } from "../batch/csv-cell.ts";
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

const lineOf = (cells: readonly string[]): string => cells.map(csvCell).join(",") + LINE_END;

/** With a byte order mark, by which spreadsheets know that it is UTF-8. */
export const logFile = (entries: readonly KeptEntry[]): string => {
  const rows = entries.map((entry) => COLUMNS.map((column) => entry[column].replaceAll("\u00AD", "")));
  return `\uFEFF${[COLUMNS, ...rows].map(lineOf).join("")}`;
};
