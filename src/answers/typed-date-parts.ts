import { knownLanguages, perLanguage, readMonthName } from "./typed-date-names.ts";
import { foldText } from "./typed-date-text.ts";
import { DAY_SUFFIX } from "./typed-date-tokens.ts";

/** The brand's products are no older, so a short year of another calendar that lies before is none that anybody means. */
const FIRST_YEAR = 2019;

const trimmed = (text: string): string => foldText(text).replace(/^[\s.,،]+|[\s.,،]+$/g, "");

const DAY = new RegExp(`^([0-9]{1,2})\\.?\\s*(?:${DAY_SUFFIX})?$`, "u");
const MONTH = /^([0-9]{1,2})\s*[月월]?$/;
const YEAR = /^['’]?([0-9]{4}|[0-9]{2})\s*(?:[年년]|г|р)?$/;

const within = (number: number, last: number): number | undefined =>
  number >= 1 && number <= last ? number : undefined;

/** 1 to 31, by number or ordinal ("3", "٣", "3rd", "3.", "1er", "3日"); undefined for anything else. */
export function readDay(text: string): number | undefined {
  return within(Number(DAY.exec(trimmed(text))?.[1] ?? 0), 31);
}

/** 1 to 12, by number ("3", "03", "3月") or by name (see `readMonthName`); undefined for anything else. */
export function readMonth(text: string, languages: readonly string[]): number | undefined {
  const number = MONTH.exec(trimmed(text))?.[1];
  return number === undefined ? readMonthName(text, languages) : within(Number(number), 12);
}

/**
 * In the calendar that stands beside the Gregorian one in a language, the first year since 2019 that each pair of last
 * digits is written for, as a Gregorian year; empty where there is no such calendar.
 */
const shortYearsElsewhere = perLanguage((language): ReadonlyMap<number, number> => {
  const usual = new Intl.DateTimeFormat(language).resolvedOptions().calendar;
  const calendar = new Intl.Locale(language).language === "ja" ? "japanese" : usual;
  const format = new Intl.DateTimeFormat("en", { calendar, timeZone: "UTC", year: "numeric" });
  const first = new Map<number, number>();
  for (let year = FIRST_YEAR; calendar !== "gregory" && year < 2100; year += 1) {
    // Two years of that calendar share one of this.
    for (const date of [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)]) {
      const written = format.formatToParts(date).find(({ type }) => type === "year")?.value;
      const short = Number(written) % 100;
      if (!first.has(short)) first.set(short, year);
    }
  }
  return first;
});

/**
 * The year as four digits say it, of whatever calendar; or of two digits where they can mean one thing only: a year of
 * this century up to today's that is not also a recent year of the language's other calendar (Persian "03" is 1403, the
 * Gregorian 2024, as well as 2003). Undefined for anything else.
 */
export function readYear(text: string, today: string, languages: readonly string[]): number | undefined {
  const digits = YEAR.exec(trimmed(text))?.[1];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (digits.length === 4) return number >= 1000 ? number : undefined;
  const thisYear = Number(today.slice(0, 4));
  const isElsewhere = knownLanguages(languages).some(
    (language) => (shortYearsElsewhere(language).get(number) ?? Infinity) <= thisYear,
  );
  return number + 2000 <= thisYear && !isElsewhere ? number + 2000 : undefined;
}
