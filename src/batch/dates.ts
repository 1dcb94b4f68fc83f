/** A cell as a date, or as the first and the last day that it can mean. */
import { type DateField, type DateParts, readDateOrMonth, readPastedDate } from "../answers/typed-date.ts";
import { isCivilDate, LAST_DATE } from "../rules/index.ts";
import type { DateRange } from "../serial/index.ts";
import { type DateOrder, dateAlone, numericDate, placed } from "./date-order.ts";

/** The languages in which the words of cells are understood, the names of months among them. */
export const LANGUAGES = ["en", "de", "ar"] as const;

/** How a cell is read as a date: what its whole column settles, asked only where it has to be, and today. */
interface DateContext {
  readonly order: () => DateOrder;
  readonly today: string;
}

/** Where it only counts whether a cell is a date, in whatever order and however far ahead. */
export const ANY_DATE: DateContext = { order: () => "day-first", today: LAST_DATE };

/**
 * `ambiguous-date`: day and month cannot be told apart; `day-number`: a spreadsheet's own, which counts from 1900 or from
 * 1904; `invalid-date`: there is no such day, or it cannot be read.
 */
export const DATE_FAULTS = ["ambiguous-date", "day-number", "invalid-date"] as const;
type DateFault = (typeof DATE_FAULTS)[number];

const PREFERENCE: readonly DateField[] = ["day", "month", "year"];
const two = (n: number): string => String(n).padStart(2, "0");

/** Both forms of ISO 8601: eight digits with the year first, 20240305, and with hyphens, also for a day that does not exist. */
const ISO = /^(20\d{2}|21\d{2})(-?)(0[1-9]|1[0-2])\2(\d{2})$/;

/** Of the years from 1982 on, with the time of day behind the point. */
const DAY_NUMBER = /^[3-7]\d{4}(?:[.,]\d+)?$/;

function civil(year: number, month: number, day: number): string | DateFault {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCivilDate(text) ? text : "invalid-date";
}

const civilParts = ({ year, month, day }: DateParts): string | DateFault =>
  civil(Number(year), Number(month), Number(day));

/** The day that a cell names, `YYYY-MM-DD`, as written and never moved by a time zone; it may lie after today. */
export function readDay(cell: string, { order, today }: DateContext): string | DateFault {
  const text = dateAlone(cell);
  if (isCivilDate(text)) return text;
  if (DAY_NUMBER.test(text)) return "day-number";
  const iso = ISO.exec(text);
  if (iso) return civil(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numbers = numericDate(text, Number(today.slice(0, 4)));
  if (numbers) {
    const settled = placed(numbers, order);
    return settled ? civil(settled.year, settled.month, settled.day) : "ambiguous-date";
  }
  const pasted = readPastedDate(text, PREFERENCE, today, LANGUAGES);
  if (pasted.kind === "date") return civilParts(pasted);
  return pasted.kind === "ambiguous" ? "ambiguous-date" : "invalid-date";
}

/** The day that a cell names, as the range that it is. */
export function readOneDay(cell: string, context: DateContext): DateRange | DateFault {
  const day = readDay(cell, context);
  return DATE_FAULTS.find((fault) => fault === day) ?? { from: day, to: day };
}

// 2024-03, 03/2024, März 2024
const YEAR_MONTH = /^(?<year>\d{4})\s*[./-]\s*(?<month>\d{1,2})$/;
const MONTH_YEAR = /^(?<month>\d{1,2}|\p{L}[\p{L}\p{M}.]*)\s*[./\s-]\s*(?<year>\d{4})$/u;

/** The days that a cell names: one day, or all of a month (R7). */
export function readDayOrMonth(cell: string, context: DateContext): DateRange | DateFault {
  const text = cell.trim();
  const { year, month } = (YEAR_MONTH.exec(text) ?? MONTH_YEAR.exec(text))?.groups ?? {};
  if (year !== undefined && month !== undefined) {
    const read = readDateOrMonth({ day: "", month, year }, LAST_DATE, LANGUAGES); // the reader of rows says what lies ahead
    return read.ok ? read.range : "invalid-date";
  }
  return readOneDay(cell, context);
}
