/** In which order a column writes its days, months and years of two digits: settled by the whole column, or not at all. */
import { foldText } from "../answers/typed-date-text.ts";

/** What is settled of a column: how it writes dates in numbers. */
export type DateOrder =
  | "day-first"
  | "month-first"
  | "year-first" // 26-03-05
  | "mixed" // some dates can only be read one way, others only another
  | "open" // every date can be read in more than one way
  | "dotted" // so they can, but all that can have dots, which stand after a day and a month in our languages
  | "none"; // there is nothing to settle

/** What somebody can settle for a column that leaves it open. */
export const SETTLED_ORDERS = ["day-first", "month-first"] as const satisfies readonly DateOrder[];
export type SettledOrder = (typeof SETTLED_ORDERS)[number];

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date in three numbers, which still have to be told apart. */
interface NumericDate {
  readonly first: number;
  readonly second: number;
  /** The last of them as a year; `null` where it can be none that has come. */
  readonly year: number | null;
  /** 03.05.2026, which is written with the day first wherever dates have dots. */
  readonly dotted: boolean;
  /** Read with a year of two digits first, as ISO once had it; `null` where that cannot be. */
  readonly yearFirst: Civil | null;
}

// 25/03/2024, 25.3.24, 03-25-2024 and 25032024, with or without a time of day that nobody asked for.
const NUMERIC =
  /^(?:(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?|(\d{2})(\d{2})((?:20|21)\d{2}))(?:[,\s]+\d{1,2}:\d{2}.*)?$/;

const YEAR_FIRST = /^(\d{2})-(\d{2})-(\d{2})$/;

/** A year of two digits is one of this century that has come already, as everywhere in the checker. */
function shortYear(digits: string, thisYear: number): number | null {
  const year = 2000 + Number(digits);
  return year > thisYear ? null : year;
}

function readYearFirst(text: string, thisYear: number): Civil | null {
  const [all, digits = "", month, day] = YEAR_FIRST.exec(text) ?? [];
  const year = shortYear(digits, thisYear);
  if (all === undefined || year === null || Number(month) > 12 || Number(day) > 31) return null;
  return { year, month: Number(month), day: Number(day) };
}

/** Behind a date: a time of day in words, and the sign of the Gregorian calendar, which Arabic writes there. */
const BEHIND = /[,\s]+(?:um|at|الساعة)\s+\p{Nd}{1,2}:\p{Nd}{2}.*$|(?<=\p{Nd})\s*م$/u;
/** A date without what is none of it. */
export const dateAlone = (text: string): string => text.trim().replace(BEHIND, "");

/** Reads the numbers of such a date; undefined for any other text, ISO dates among them. */
export function numericDate(text: string, thisYear: number): NumericDate | undefined {
  const folded = dateAlone(foldText(text));
  const [all, first, sign, second, digits, packedFirst, packedSecond, packedYear] = NUMERIC.exec(folded) ?? [];
  if (all === undefined) return undefined;
  const year = digits?.length === 2 ? shortYear(digits, thisYear) : Number(digits ?? packedYear);
  const yearFirst = readYearFirst(folded, thisYear);
  if (year === null && yearFirst === null) return undefined;
  return {
    first: Number(first ?? packedFirst),
    second: Number(second ?? packedSecond),
    year,
    dotted: sign === ".",
    yearFirst,
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
  const ways = new Set<"day-first" | "month-first" | "year-first">();
  let open = false;
  let dotted = false;
  for (const value of values) {
    const numbers = numericDate(value, thisYear);
    if (numbers === undefined) continue;
    if (numbers.yearFirst) {
      if (numbers.year === null) ways.add("year-first");
      else open = true;
    } else if (numbers.first === numbers.second) continue;
    else if (isOpen(numbers) && numbers.dotted) dotted = true;
    else if (isOpen(numbers)) open = true;
    else if (canBeDayFirst(numbers)) ways.add("day-first");
    else if (canBeMonthFirst(numbers)) ways.add("month-first");
  }
  const [way] = ways;
  if (way !== undefined) return ways.size > 1 ? "mixed" : way;
  if (open) return "open";
  return dotted ? "dotted" : "none";
}

/** Whether the first two can each be the day. */
const isOpen = (numbers: NumericDate): boolean =>
  numbers.first !== numbers.second && canBeDayFirst(numbers) && canBeMonthFirst(numbers);

/**
 * Day, month and year of such a date; undefined where nothing settles them.
 * @param order that of its column, asked only where the date itself does not say.
 */
export function placed(numbers: NumericDate, order: () => DateOrder): Civil | undefined {
  const { first, second, year, dotted, yearFirst } = numbers;
  if (year === null) return yearFirst ?? undefined;
  const dayFirst = { day: first, month: second, year };
  const monthFirst = { day: second, month: first, year };
  if (!yearFirst && !isOpen(numbers))
    return canBeDayFirst(numbers) || !canBeMonthFirst(numbers) ? dayFirst : monthFirst;
  const settled = order();
  if (settled === "day-first" || (dotted && (settled === "dotted" || settled === "open"))) return dayFirst;
  if (settled === "month-first") return monthFirst;
  return settled === "year-first" ? (yearFirst ?? undefined) : undefined;
}
