import { civilDate } from "../serial/civil.ts";
import { type DateParts, readDateParts } from "./typed-date-boxes.ts";
import { readYear } from "./typed-date-parts.ts";
import { type DateNumber, type ScannedDate, scanDate } from "./typed-date-scan.ts";
import type { DateField } from "./typed-date-tokens.ts";

/** What a whole date in one text says, in parts for the three boxes (in digits 0 to 9). */
export type PastedDate =
  | ({ readonly kind: "date" } & DateParts)
  | { readonly kind: "ambiguous"; readonly readings: readonly DateParts[] }
  | { readonly kind: "none" };

type Roles = readonly DateField[];

interface Reading {
  readonly parts: DateParts;
  /** The weekdays that the words beside it leave possible, as bits from Sunday. */
  readonly weekdays: number;
}

const DAY_FIRST = ["day", "month", "year"] as const;
const MONTH_FIRST = ["month", "day", "year"] as const;
const YEAR_FIRST = ["year", "month", "day"] as const;
// Nobody writes these but with a sign beside each number that says what it is.
const ONLY_LABELLED = [
  ["year", "day", "month"],
  ["day", "year", "month"],
  ["month", "year", "day"],
] as const;

function possibleRoles(numbers: readonly DateNumber[], order: Roles): readonly Roles[] {
  if (numbers.length === 2) {
    return [
      ["day", "year"],
      ["year", "day"],
    ];
  }
  const usual = order.indexOf("day") < order.indexOf("month") ? [DAY_FIRST, MONTH_FIRST] : [MONTH_FIRST, DAY_FIRST];
  const yearAt = order[0] === "year" ? 0 : usual.length;
  const roles: readonly Roles[] = [...usual.slice(0, yearAt), YEAR_FIRST, ...usual.slice(yearAt)];
  return numbers.some(({ role }) => role !== undefined) ? [...roles, ...ONLY_LABELLED] : roles;
}

// A year of two digits stands last, or first where the language writes it so: else every "05/03/24" had a third reading.
function fits(numbers: readonly DateNumber[], roles: Roles, order: Roles): boolean {
  return numbers.every(({ digits, role: known }, at) => {
    const role = roles[at];
    if (known !== undefined && known !== role) return false;
    if (role !== "year") return digits.length <= 2;
    const shortHere = known === "year" || at === numbers.length - 1 || (at === 0 && order[0] === "year");
    return digits.length === 4 || (digits.length === 2 && shortHere);
  });
}

/** The numbers as they stand, or the pieces of eight digits in a row: 20240305, 05032024. */
function splits(numbers: readonly DateNumber[]): (readonly DateNumber[])[] {
  const [{ digits } = { digits: "" }, another] = numbers;
  if (another !== undefined) return numbers.length <= 3 ? [numbers] : [];
  const cut = (first: number, second: number) =>
    [digits.slice(0, first), digits.slice(first, second), digits.slice(second)].map((piece) => ({
      digits: piece,
      role: undefined,
    }));
  return digits.length === 8 ? [cut(4, 6), cut(2, 4)] : [];
}

type FullYear = (year: string) => number | undefined;

function partsOf(
  numbers: readonly DateNumber[],
  roles: Roles,
  month: number | undefined,
  fullYear: FullYear,
): DateParts {
  const digits = (field: DateField): string => numbers[roles.indexOf(field)]?.digits ?? "";
  const year = digits("year");
  return {
    day: String(Number(digits("day"))),
    month: String(month ?? Number(digits("month"))),
    year: String(fullYear(year) ?? year),
  };
}

function readings(scanned: ScannedDate, order: Roles, fullYear: FullYear): Reading[] {
  const { numbers, wordings, uniform } = scanned;
  if (numbers.length === 3 && !uniform && numbers.every(({ role }) => role === undefined)) return [];
  const found = new Map<string, Reading>();
  for (const list of splits(numbers)) {
    for (const roles of possibleRoles(list, order).filter((each) => fits(list, each, order))) {
      for (const { month, weekdays } of wordings) {
        const parts = partsOf(list, roles, month, fullYear);
        const key = `${parts.year}-${parts.month}-${parts.day}`;
        const before = found.get(key)?.weekdays ?? 0;
        found.set(key, { parts, weekdays: before | weekdays });
      }
    }
  }
  return [...found.values()].filter(({ parts: { day, month } }) => isUpTo(day, 31) && isUpTo(month, 12));
}

const isUpTo = (number: string, last: number): boolean => Number(number) >= 1 && Number(number) <= last;

const isReal = ({ day, month, year }: DateParts): boolean =>
  civilDate(Number(year), Number(month), Number(day)) !== undefined;

function fallsOn({ day, month, year }: DateParts, weekdays: number): boolean {
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return (weekdays & (1 << weekday)) !== 0;
}

/** Of readings that are all wrong, the real dates, or else all of them. */
function telling(all: readonly Reading[]): readonly DateParts[] {
  const parts = all.map((reading) => reading.parts);
  const real = parts.filter(isReal);
  return real.length > 0 ? real : parts;
}

const YEAR_THEN_MONTH = /^\s*(\d{4})[-./\s]+(\d\d?|\p{L}+)\s*$/u;
const MONTH_THEN_YEAR = /^\s*(\d\d?|\p{L}+)[-.,/\s]+(\d{4})\s*$/u;

/** A month with its year, as a label has it, for the boxes of both, which say what is wrong with it. */
function readMonthAndYear(text: string): PastedDate | undefined {
  const [, year, month] = YEAR_THEN_MONTH.exec(text) ?? [];
  const [, monthFirst = month, yearLast = year] = MONTH_THEN_YEAR.exec(text) ?? [];
  return monthFirst && yearLast ? { kind: "date", day: "", month: monthFirst, year: yearLast } : undefined;
}

/**
 * A whole date pasted or typed in one box, with its weekday and time of day if it has them, in the languages given or
 * English; the date part as written, never moved by a time zone.
 *
 * `date` where it can be one date only: year first is always year, month, day; otherwise a reading that is no real date
 * from 2000 to `today`, or falls on another weekday than the one written, is none. `ambiguous` where two or more are left
 * (03/04/2024), the one by `order` first: the user chooses. `none` for anything else, and what could not be a date.
 * Where nothing is left but one thing was written all the same (2024-02-31, next year, a Buddhist year), that is the
 * `date`, so that the boxes say what is wrong with it.
 *
 * @example readPastedDate("5. März 2024", ["day", "month", "year"], "2026-11-23", ["de"])
 * // { kind: "date", day: "5", month: "3", year: "2024" }
 * @example readPastedDate("March 2026", ["day", "month", "year"], "2026-11-23", ["en"], true)
 * // { kind: "date", day: "", month: "March", year: "2026" }
 * @param monthWillDo no day is needed where a month stands with its year
 */
export function readPastedDate(
  text: string,
  order: readonly DateField[],
  today: string,
  languages: readonly string[],
  monthWillDo = false,
): PastedDate {
  const month = monthWillDo && readMonthAndYear(text);
  if (month) return month;
  const scanned = scanDate(text, languages);
  if (scanned === undefined) return { kind: "none" };
  const all = readings(scanned, order, (year) => readYear(year, today, languages));
  const possible = all.filter(({ parts }) => readDateParts(parts, today, languages).ok);
  const found = possible.filter(({ parts, weekdays }) => fallsOn(parts, weekdays)).map(({ parts }) => parts);
  const [only, another] = possible.length > 0 ? found : telling(all);
  if (only === undefined) return { kind: "none" };
  if (another === undefined) return { kind: "date", ...only };
  return possible.length > 0 ? { kind: "ambiguous", readings: found } : { kind: "none" };
}
