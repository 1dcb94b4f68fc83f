/** The log as a file for a spreadsheet; loaded when it is asked for. */
import Papa from "papaparse";
import { safeCell } from "../batch/csv-cell.ts";
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

/** With a byte order mark, by which spreadsheets know that it is UTF-8. */
export const logFile = (entries: readonly KeptEntry[]): string =>
  `\uFEFF${Papa.unparse({
    fields: [...COLUMNS],
    data: entries.map((entry) => COLUMNS.map((column) => safeCell(entry[column].replaceAll("\u00AD", "")))),
  })}\r\n`;
