/** In which order a column writes its days and months: settled by the whole column, or not at all. */
import { foldText } from "../answers/typed-date-text.ts";

/** What is settled of a column: how it writes dates in numbers. */
export type DateOrder =
  | "day-first"
  | "month-first"
  | "mixed" // some dates can only be day first, others only month first
  | "open" // every date can be read both ways
  | "none"; // there is nothing to settle

/** A date in three numbers with the year last, whose first two still have to be told apart. */
export interface NumericDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

// 25/03/2024, 25.3.24, 03-25-2024 and 25032024, with or without a time of day that nobody asked for.
const NUMERIC =
  /^(?:(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?|(\d{2})(\d{2})((?:20|21)\d{2}))(?:[,\s]+\d{1,2}:\d{2}.*)?$/;

/** Reads the numbers of such a date; undefined for any other text, ISO dates among them. */
export function numericDate(text: string, thisYear: number): NumericDate | undefined {
  const [all, first, , second, year, packedFirst, packedSecond, packedYear] = NUMERIC.exec(foldText(text).trim()) ?? [];
  if (all === undefined) return undefined;
  const digits = year ?? packedYear ?? "";
  const short = digits.length === 2 ? 2000 : 0;
  // A year of two digits is one of this century that has come already, as everywhere in the checker.
  if (short > 0 && short + Number(digits) > thisYear) return undefined;
  return {
    first: Number(first ?? packedFirst),
    second: Number(second ?? packedSecond),
    year: Number(digits) + short,
  };
}

const canBeDayFirst = ({ first, second }: NumericDate): boolean => first <= 31 && second <= 12;
const canBeMonthFirst = ({ first, second }: NumericDate): boolean => first <= 12 && second <= 31;

/**
 * The order of a column. A date that can be read one way only speaks for that way; the future does not, since a date
 * that lies ahead is likelier a slip of the pen than the only one of its column that is written the other way round.
 * @example orderOf(["03/04/2024", "25/04/2024"], 2026) // "day-first"
 */
export function orderOf(values: Iterable<string>, thisYear: number): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  let open = false;
  for (const value of values) {
    const numbers = numericDate(value, thisYear);
    if (numbers === undefined || numbers.first === numbers.second) continue;
    if (isOpen(numbers)) open = true;
    else if (canBeDayFirst(numbers)) dayFirst = true;
    else if (canBeMonthFirst(numbers)) monthFirst = true;
  }
  if (dayFirst && monthFirst) return "mixed";
  if (dayFirst) return "day-first";
  if (monthFirst) return "month-first";
  return open ? "open" : "none";
}

/** Whether such a date can be read in two ways. */
const isOpen = (numbers: NumericDate): boolean =>
  numbers.first !== numbers.second && canBeDayFirst(numbers) && canBeMonthFirst(numbers);

/**
 * Day and month of such a date; undefined where nothing settles them.
 * @param order that of its column, asked only where the date itself does not say.
 */
export function placed(numbers: NumericDate, order: () => DateOrder): { day: number; month: number } | undefined {
  const dayFirst = { day: numbers.first, month: numbers.second };
  const monthFirst = { day: numbers.second, month: numbers.first };
  if (!isOpen(numbers)) return canBeDayFirst(numbers) || !canBeMonthFirst(numbers) ? dayFirst : monthFirst;
  const settled = order();
  if (settled === "day-first") return dayFirst;
  return settled === "month-first" ? monthFirst : undefined;
}
