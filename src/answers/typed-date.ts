import type { DateParts } from "./typed-date-boxes.ts";
import { knownLanguages } from "./typed-date-names.ts";
import type { DateField } from "./typed-date-tokens.ts";

export {
  DATE_ERROR_CODES,
  DATE_FIELDS,
  type DateError,
  type DateErrorCode,
  type DateParts,
  readDateOrMonth,
  readDateParts,
} from "./typed-date-boxes.ts";
export { type PastedDate, readPastedDate } from "./typed-date-paste.ts";
export type { DateField } from "./typed-date-tokens.ts";

/** `YYYY-MM-DD` of a date that was pasted, whose parts are digits. */
export const civilOf = ({ day, month, year }: DateParts): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** The date that is shown as an example: of last year, on a day that can be no month. */
export const exampleDate = (today: string): string => `${Number(today.slice(0, 4)) - 1}-03-27`;

/**
 * The order in which the first of these languages that the runtime knows writes a date in numbers: that of the three
 * boxes. Day, month, year where it knows none.
 *
 * @example dateOrder(["en-US"]) // ["month", "day", "year"]
 */
export function dateOrder(languages: readonly string[]): DateField[] {
  const [language] = knownLanguages(languages);
  if (language === undefined) return ["day", "month", "year"];
  const numbers = { day: "numeric", month: "numeric", year: "numeric" } as const;
  const format = new Intl.DateTimeFormat(language, { ...numbers, calendar: "gregory", timeZone: "UTC" });
  return format
    .formatToParts(0)
    .flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? [type] : []));
}
