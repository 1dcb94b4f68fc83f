import { type DateRange, dayRange, monthRange, weekRange } from "./civil.ts";

/**
 * How a serial number can show when a thing was made: year, then month and day, ISO week, or month.
 * In order of likelihood as a candidate: day over week over month, the longer code first, since chance makes fewer of it.
 */
export const DATE_CODE_KINDS = ["YYYYMMDD", "YYMMDD", "YYYYWW", "YYWW", "YYYYMM", "YYMM"] as const;
export type DateCodeKind = (typeof DATE_CODE_KINDS)[number];

/**
 * The days that a date code stands for (R7); two-digit years are 20YY.
 * Undefined where the digits are not such a code: another length, month 13, week 53 of a year that has 52.
 */
export function readDateCode(kind: DateCodeKind, digits: string): DateRange | undefined {
  if (digits.length !== kind.length || !/^[0-9]+$/.test(digits)) return undefined;
  const yearDigits = kind.startsWith("YYYY") ? 4 : 2;
  const year = Number(digits.slice(0, yearDigits)) + (yearDigits === 2 ? 2000 : 0);
  const second = Number(digits.slice(yearDigits, yearDigits + 2));
  switch (kind) {
    case "YYYYMMDD":
    case "YYMMDD":
      return dayRange(year, second, Number(digits.slice(-2)));
    case "YYYYWW":
    case "YYWW":
      return weekRange(year, second);
    case "YYYYMM":
    case "YYMM":
      return monthRange(year, second);
    default:
      return kind satisfies never;
  }
}
