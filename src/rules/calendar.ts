/**
 * Civil dates only: a date is the string `YYYY-MM-DD`, a day on the calendar of the place where the user is (R4).
 * Nothing here reads a clock, and no result depends on a time zone. Dates of this form sort as strings, so `<` compares
 * them.
 */
import { millisecondsInDay } from "date-fns/constants";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

export const FIRST_DATE = "2000-01-01";
export const LAST_DATE = "2199-12-31";

/** Written as a day of the calendar; what is no time comes back as something that is no date either. */
const toCivil = (ms: number): string => `${new Date(ms).toJSON()}`.slice(0, FIRST_DATE.length);

const MOST_KEPT = 5000;

/** Keeps what was computed for a date: a thousand cases ask about few dates, and dates are most of the work. */
function kept<T>(compute: (date: string) => T): (date: string) => T {
  const known = new Map<string, T>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const value = compute(date);
    if (known.size === MOST_KEPT) known.clear();
    known.set(date, value);
    return value;
  };
}

/** The same for a date and a number, of which there are few: the months of a period, the days from manufacture. */
function keptBy(compute: (date: string, n: number) => string): (date: string, n: number) => string {
  const steps = new Map<number, (date: string) => string>();
  return (date, n) => {
    const found = steps.get(n);
    if (found !== undefined) return found(date);
    const step = kept((from) => compute(from, n));
    steps.set(n, step);
    return step(date);
  };
}

/** Whether `value` is a real day in the form `YYYY-MM-DD`, from 2000-01-01 to 2199-12-31 (rules §3). */
export function isCivilDate(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== FIRST_DATE.length || value < FIRST_DATE || value > LAST_DATE)
    return false;
  return addDays(value, 0) === value; // what is no day, or written otherwise, comes back as something else
}

const midnight = kept(Date.parse); // of a day alone: in UTC, in every browser

/** `date` plus a number of days. `addDays("2024-02-28", 2)` is `"2024-03-01"`. */
export const addDays = keptBy((date, days) => toCivil(midnight(date) + days * millisecondsInDay)); // exact: in UTC no day has a clock change

/**
 * The same day of the month `months` later, or that month's last day where there is no such day (R3).
 * `addMonths("2024-02-29", 12)` is `"2025-02-28"`.
 */
export const addMonths = keptBy((date, months) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  // In local time, as the library counts: a month is as long in every zone, since none has left out a month's last day.
  const days = getDaysInMonth(new Date(year, month - 1 + months));
  return toCivil(Date.UTC(year, month - 1 + months, Math.min(day, days)));
});

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (midnight(to) - midnight(from)) / millisecondsInDay;

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
