import { EVERY_WEEKDAY, readMonthName, weekdaysOfWord } from "./typed-date-names.ts";
import { foldText } from "./typed-date-text.ts";
import { type DateField, dateTokens } from "./typed-date-tokens.ts";

/** A number in a written date, and what it is where a word or sign beside it says so ("5th", "3月", "tháng 3"). */
export interface DateNumber {
  readonly digits: string;
  readonly role: DateField | undefined;
}

/** One way of taking the words of a written date. */
interface Wording {
  /** The month that they name (1 to 12), or undefined where a number must be the month. */
  readonly month: number | undefined;
  /** The weekdays that they leave possible, as bits from Sunday (1) to Saturday (64). */
  readonly weekdays: number;
}

export interface ScannedDate {
  readonly numbers: readonly DateNumber[];
  /** All ways, since one word can be two things: French "mar." is Tuesday or March. */
  readonly wordings: readonly Wording[];
  /** The same sign, or only space, stands before each number but the first (05/03/2024). */
  readonly uniform: boolean;
}

interface Word {
  readonly text: string;
  /** Its place among all numbers and words. */
  readonly at: number;
  readonly weekdays: number;
}

/** No date in any language is longer, its weekday and time included; what is longer is a paragraph. */
const LONGEST = 90;
// "T10:00Z", ", 10:30 AM", " 22:15 Uhr", " 10:00:00 GMT+3": it changes nothing about the date as written.
const TIME =
  /(?:(\d)t|[\s,،]+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*\p{L}[\p{L}.]{0,4})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?$/u;
// "Invoice date: "
const LABEL = /^[^\d:]+:\s*/;
const BETWEEN = /^[\s.,،、፣/()'’-]*$/;

const commonWeekdays = (words: readonly Word[]): number =>
  words.reduce((common, { weekdays }) => common & weekdays, EVERY_WEEKDAY);

/** Every way in which one run of words is the month and all others have a place beside a date. */
function namedMonths(words: readonly Word[], languages: readonly string[]): Wording[] {
  const wordings: Wording[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const name = words.slice(from, to);
      const weekdays = commonWeekdays([...words.slice(0, from), ...words.slice(to)]);
      // A number between two words parts them.
      const together = name.every(({ at }, index) => at === (words[from]?.at ?? 0) + index);
      const text = name.map((word) => word.text).join(" ");
      const month = together && weekdays > 0 ? readMonthName(text, languages) : undefined;
      if (month !== undefined) wordings.push({ month, weekdays });
    }
  }
  return wordings;
}

/** Numbers and words of a written date without its time of day; undefined where anything in it has no place in a date. */
export function scanDate(text: string, languages: readonly string[]): ScannedDate | undefined {
  if (text.length > LONGEST) return undefined;
  const written = foldText(text).trim().replace(LABEL, "").replace(TIME, "$1");
  const numbers: DateNumber[] = [];
  const words: Word[] = [];
  const separators: string[] = [];
  let end = 0;
  for (const [at, token] of dateTokens(written).entries()) {
    const between = written.slice(end, token.start);
    if (!BETWEEN.test(between)) return undefined;
    end = token.end;
    if ("word" in token) {
      words.push({ text: token.word, at, weekdays: weekdaysOfWord(token.word, languages) });
    } else {
      if (numbers.length > 0) separators.push(between.trim());
      numbers.push(token);
    }
  }
  if (!BETWEEN.test(written.slice(end))) return undefined;
  const [separator = ""] = separators;
  const unnamed = { month: undefined, weekdays: commonWeekdays(words) };
  return {
    numbers,
    wordings: numbers.length === 2 ? namedMonths(words, languages) : [unnamed].filter(({ weekdays }) => weekdays > 0),
    uniform: separator.length <= 1 && separators.every((other) => other === separator),
  };
}
