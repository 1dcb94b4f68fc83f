import { civilDate, type DateRange, dayRange, monthRange } from "../serial/civil.ts";
import { readDay, readMonth, readYear } from "./typed-date-parts.ts";
import type { DateField } from "./typed-date-tokens.ts";

/** The three boxes as they were filled in. */
export type DateParts = Readonly<Record<DateField, string>>;

/** What can be wrong with a typed date; the catalogues have one message for each. */
export const DATE_ERROR_CODES = [
  "date.missing", // more than one box that is needed is empty
  "date.day-missing",
  "date.month-missing",
  "date.year-missing",
  "date.other-calendar", // a Hijri, Persian, Buddhist or Hebrew year: 1300 to 1500, or after 2400
  "date.invalid", // more than one box cannot be understood
  "date.day-invalid",
  "date.month-invalid",
  "date.year-invalid",
  "date.impossible", // 30 February
  "date.too-early", // before 2000-01-01, where the rules begin
  "date.in-future",
] as const;
export type DateErrorCode = (typeof DATE_ERROR_CODES)[number];

export interface DateError {
  readonly ok: false;
  readonly error: DateErrorCode;
  /** The boxes at fault, never none, in the order day, month, year. */
  readonly fields: readonly DateField[];
}

type Read = { readonly ok: true; readonly range: DateRange } | DateError;

/** The boxes of a date. */
export const DATE_FIELDS = ["day", "month", "year"] as const;
const MONTH_ONLY = ["month", "year"] as const;
const EARLIEST = "2000-01-01";
// A leap year: what it does not have, no year has.
const LEAP_YEAR = 2000;

const fail = (error: DateErrorCode, fields: readonly DateField[]): DateError => ({ ok: false, error, fields });

function atFault(what: "missing" | "invalid", fields: readonly DateField[]): DateError {
  const [first, another] = fields;
  return fail(first === undefined || another !== undefined ? `date.${what}` : `date.${first}-${what}`, fields);
}

const isOtherCalendar = (year: number): boolean => (year >= 1300 && year <= 1500) || year > 2400;

function read(parts: DateParts, needed: readonly DateField[], today: string, languages: readonly string[]): Read {
  const missing = needed.filter((field) => parts[field].trim() === "");
  if (missing.length > 0) return atFault("missing", missing);

  const year = readYear(parts.year, today, languages);
  // Before day and month are judged, since in another calendar they are others too.
  if (year !== undefined && isOtherCalendar(year)) return fail("date.other-calendar", ["year"]);
  const month = readMonth(parts.month, languages);
  const wholeMonth = parts.day.trim() === "";
  const day = wholeMonth ? 1 : readDay(parts.day);
  if (day === undefined || month === undefined || year === undefined) {
    const values = { day, month, year };
    return atFault(
      "invalid",
      DATE_FIELDS.filter((field) => values[field] === undefined),
    );
  }

  const range = wholeMonth ? monthRange(year, month) : dayRange(year, month, day);
  if (range === undefined) {
    return fail("date.impossible", civilDate(LEAP_YEAR, month, day) === undefined ? ["day", "month"] : DATE_FIELDS);
  }
  if (range.from < EARLIEST) return fail("date.too-early", ["year"]);
  if (range.from <= today) return { ok: true, range };
  if (year > Number(today.slice(0, 4))) return fail("date.in-future", ["year"]);
  return fail("date.in-future", wholeMonth ? MONTH_ONLY : DATE_FIELDS);
}

/**
 * The day typed into the three boxes, `YYYY-MM-DD`, from 2000-01-01 to `today` (`YYYY-MM-DD`): day and month by number or
 * name, in the languages given or English, in digits of any script, a year of two digits where it can mean one thing
 * only. Never guessed: what could be two things is an error, with the boxes at fault. Without a clock or a time zone.
 *
 * @example readDateParts({ day: "3.", month: "Mrz", year: "24" }, "2026-11-23", ["de"]) // { ok: true, date: "2024-03-03" }
 * @example readDateParts({ day: "30", month: "2", year: "2024" }, "2026-11-23", ["de"])
 * // { ok: false, error: "date.impossible", fields: ["day", "month"] }
 */
export function readDateParts(
  parts: DateParts,
  today: string,
  languages: readonly string[],
): { readonly ok: true; readonly date: string } | DateError {
  const result = read(parts, DATE_FIELDS, today, languages);
  return result.ok ? { ok: true, date: result.range.from } : result;
}

/**
 * As `readDateParts`, but the day may stay empty: then first to last day of the month (R7). The month of today is
 * understood, and its last day then lies ahead.
 *
 * @example readDateOrMonth({ day: "", month: "2", year: "2024" }, "2026-11-23", ["en"])
 * // { ok: true, range: { from: "2024-02-01", to: "2024-02-29" } }
 */
export function readDateOrMonth(parts: DateParts, today: string, languages: readonly string[]): Read {
  return read(parts, MONTH_ONLY, today, languages);
}
