/**
 * Civil dates only: a date is the string `YYYY-MM-DD`, a day on the calendar of the place where the user is (R4).
 * Nothing here reads a clock or a time zone. Dates of this form sort as strings, so `<` compares them.
 */
import { utc } from "@date-fns/utc";
import { addMonths as addMonthsTo } from "date-fns/addMonths";

export const FIRST_DATE = "2000-01-01";
export const LAST_DATE = "2199-12-31";

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000; // exact: a day in UTC has no clock change

/** Midnight in UTC, `days` later; months and days past their end roll over. */
const toMs = (date: string, days = 0): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) + days);

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const toCivil = (date: Date): string =>
  `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

/** Whether `value` is a real day in the form `YYYY-MM-DD`, from 2000-01-01 to 2199-12-31 (rules §3). */
export function isCivilDate(value: unknown): value is string {
  if (typeof value !== "string" || !FORM.test(value) || value < FIRST_DATE || value > LAST_DATE) return false;
  return addDays(value, 0) === value; // an impossible day rolls over into another
}

/** `date` plus a number of days. `addDays("2024-02-28", 2)` is `"2024-03-01"`. */
export const addDays = (date: string, days: number): string => toCivil(new Date(toMs(date, days)));

/**
 * The same day of the month `months` later, or that month's last day where there is no such day (R3).
 * `addMonths("2024-02-29", 12)` is `"2025-02-28"`.
 */
export const addMonths = (date: string, months: number): string =>
  toCivil(addMonthsTo(toMs(date), months, { in: utc }));

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (toMs(to) - toMs(from)) / MS_PER_DAY;

/**
 * The earliest start whose period of `months` still includes `today` (R10): on 2024-02-29 and for 12 months it is
 * 2023-03-01, since the period that began on 2023-02-28 ended with 2024-02-28.
 */
export function earliestStart(today: string, months: number): string {
  const start = addMonths(today, -months);
  return addMonths(start, months) < today ? addDays(start, 1) : start;
}

/** The later of two dates. */
export const later = (a: string, b: string): string => (a > b ? a : b);

/** Holds a caller to a real date; `today` is the programmer's to give. @throws {RangeError} for anything else. */
export function requireDate(today: string): void {
  if (!isCivilDate(today)) throw new RangeError(`today must be a date from ${FIRST_DATE} to ${LAST_DATE}: ${today}`);
}
