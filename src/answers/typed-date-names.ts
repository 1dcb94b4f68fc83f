import { foldName, foldText } from "./typed-date-text.ts";
import { dateTokens } from "./typed-date-tokens.ts";

/** The names of the months in one language: as compared (`foldName`), and the month from 1 to 12. */
type MonthName = readonly [name: string, month: number];

// Where one language has several families of names, each of them is understood on every page of that language.
const RELATED: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-EG", "ar-LB", "ar-MA", "ar-DZ"],
  de: ["de-AT"],
};

// What people write, and CLDR does not: without an umlaut, or as cash registers print it.
const ALSO_WRITTEN: Readonly<Record<string, readonly MonthName[]>> = {
  de: [
    ["jaenner", 1],
    ["maerz", 3],
    ["mrz", 3],
  ],
  es: [["setiembre", 9]],
};

// Words beside a date that no Intl pattern contains, but people write and bills have: "the 5th of March", "vom 5. März",
// "5 mars 2024 à 10:30", "2024 r.".
const PLAIN_WORDS = "of the on at dated den am vom um le du à el del a las il o z dnia r года от في بتاريخ الساعة"
  .split(" ")
  .map(foldName);

/** All seven, as bits from Sunday (1) to Saturday (64). */
export const EVERY_WEEKDAY = 0b1111111;
const UTC = { calendar: "gregory", timeZone: "UTC" } as const;

/** `make`, remembered for each language: constructing Intl's formats is the slow part of understanding a date. */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}

const isKnown = perLanguage((tag): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false; // not a language tag at all
  }
});

/** Those of the languages that the runtime knows: for others it would silently answer in the device's own. */
export function knownLanguages(languages: readonly string[]): string[] {
  return languages.filter(isKnown);
}

const withRelated = perLanguage((tag) => [tag, ...(RELATED[new Intl.Locale(tag).language] ?? [])]);

function allLanguages(languages: readonly string[]): Set<string> {
  return new Set([...knownLanguages(languages).flatMap(withRelated), "en"]);
}

// Letters that touch a name belong to it as it is written: Hebrew's "במרץ", Basque's "martxoaren".
function nameInDate(parts: readonly Intl.DateTimeFormatPart[]): string {
  const at = parts.findIndex(({ type }) => type === "month");
  const before = /\p{L}*$/u.exec(parts[at - 1]?.value ?? "")?.[0] ?? "";
  const after = /^\p{L}*/u.exec(parts[at + 1]?.value ?? "")?.[0] ?? "";
  return before + (parts[at]?.value ?? "") + after;
}

const monthNames = perLanguage((language): readonly MonthName[] => {
  const names: MonthName[] = [...(ALSO_WRITTEN[new Intl.Locale(language).language] ?? [])];
  for (const month of ["long", "short"] as const) {
    const alone = new Intl.DateTimeFormat(language, { ...UTC, month });
    const inDate = new Intl.DateTimeFormat(language, { ...UTC, month, day: "numeric", year: "numeric" });
    for (let index = 0; index < 12; index += 1) {
      const date = Date.UTC(2024, index, 5);
      const parts = inDate.formatToParts(date);
      const bare = parts.find(({ type }) => type === "month")?.value ?? "";
      for (const name of [alone.format(date), bare, nameInDate(parts)]) names.push([foldName(name), index + 1]);
    }
  }
  return names.filter(([name]) => /\p{L}/u.test(name));
});

/**
 * The month (1 to 12) that is named in one of the languages, their related ones or English: by its whole name, an
 * abbreviation, or three letters or more that begin it. Undefined where it is none, or could be two: Finnish "mar" is
 * how March begins in English and November in Finnish, and "jui" two months of the French summer. Nobody guesses.
 */
export function readMonthName(text: string, languages: readonly string[]): number | undefined {
  const typed = foldName(text);
  const months = new Set<number>();
  for (const language of typed === "" ? [] : allLanguages(languages)) {
    const names = monthNames(language);
    const whole = names.filter(([name]) => name === typed);
    const begun = typed.length < 3 ? [] : names.filter(([name]) => name.startsWith(typed));
    for (const [, month] of whole.length > 0 ? whole : begun) months.add(month);
  }
  return months.size === 1 ? [...months][0] : undefined;
}

const wordsBesideDates = perLanguage((language): ReadonlyMap<string, number> => {
  const words = new Map(PLAIN_WORDS.map((word) => [word, EVERY_WEEKDAY]));
  const styles = (["full", "long", "medium", "short"] as const).map((dateStyle) => ({ ...UTC, dateStyle }));
  const short = { ...UTC, weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;
  for (const style of [...styles, short]) {
    const format = new Intl.DateTimeFormat(language, style);
    for (let day = 0; day < 7; day += 1) {
      // September 2024 begins on a Sunday. The month's own name must not become a word that any date may have.
      const parts = format.formatToParts(Date.UTC(2024, 8, 1 + day));
      const text = foldText(parts.map(({ type, value }) => (type === "month" ? "9" : value)).join(""));
      for (const token of dateTokens(text)) {
        if (!("word" in token)) continue;
        const name = foldName(token.word);
        words.set(name, (words.get(name) ?? 0) | (1 << day));
      }
    }
  }
  return words;
});

/**
 * On which weekdays a word stands beside a date in these languages, as bits from Sunday (1) to Saturday (64): "Tuesday"
 * on one, "de" or "ค.ศ." on all of them. 0 for a word that has no place in a date.
 */
export function weekdaysOfWord(word: string, languages: readonly string[]): number {
  const name = foldName(word);
  let weekdays = 0;
  for (const language of allLanguages(languages)) weekdays |= wordsBesideDates(language).get(name) ?? 0;
  return weekdays;
}
