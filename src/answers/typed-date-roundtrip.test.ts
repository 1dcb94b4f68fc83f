import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { type DateField, type DateParts, dateOrder, readDateParts, readPastedDate } from "./typed-date.ts";

const TODAY = "2030-12-31";
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);
/** `npm run test:full` takes every day; otherwise every fifth, which goes through all weekdays, months and styles too. */
const STRIDE = process.env.FULL === "1" ? 1 : 5;
const DAYS = (Date.UTC(2030, 11, 31) - FIRST) / DAY_MS;

const LANGUAGES = [
  ...["en-US", "en-GB", "de", "ar", "ar-EG", "ar-LB", "ar-MA", "fr", "es", "tr", "ru", "pl", "hi", "ja", "zh"],
  ...["th-u-ca-buddhist", "fa", "he", "ko", "it", "pt", "nl", "uk", "el", "cs", "hu", "sv", "fi", "id", "bn"],
];
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: "full" },
  { dateStyle: "long" },
  { dateStyle: "medium" },
  { dateStyle: "short" },
  { day: "2-digit", month: "2-digit", year: "numeric" },
  { weekday: "short", day: "numeric", month: "short", year: "numeric" },
];
const UTC = { calendar: "gregory", timeZone: "UTC" } as const;

const isoOf = ({ day, month, year }: DateParts) => [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The readings, likeliest first. */
function readings(text: string, language: string, order: readonly DateField[]): string[] {
  const result = readPastedDate(text, order, TODAY, [language]);
  if (result.kind === "none") return [];
  return (result.kind === "date" ? [result] : result.readings).map(isoOf);
}

describe.each(LANGUAGES)("as Intl writes dates in %s", (language) => {
  const order = dateOrder([language]);
  const formats = STYLES.map((style) => new Intl.DateTimeFormat(language, { ...UTC, ...style }));

  it("reads days from 2000 to 2030 back, pasted whole", () => {
    const lost: string[] = [];
    for (let day = 0; day <= DAYS; day += STRIDE) {
      const ms = FIRST + day * DAY_MS;
      // Each day in one of the styles, in turn; the seven-day weeks and the lengths of months mix them well.
      const text = formats[day % formats.length]?.format(ms) ?? "";
      const [first, ...others] = readings(text, language, order);
      // Where the year stands first, one of two digits (Korean "24. 3. 5.") leaves two readings, in either order.
      const isRead = first === iso(ms) || (order[0] === "year" && others.includes(iso(ms)));
      if (!isRead) lost.push(`${text} is read as ${first}`);
    }
    expect(lost).toEqual([]);
  });

  it("reads every day of a year back, in its own digits in three boxes", () => {
    const numbers = new Intl.DateTimeFormat(language, { ...UTC, day: "numeric", month: "numeric", year: "numeric" });
    for (let ms = Date.UTC(2024, 0, 1); ms <= Date.UTC(2024, 11, 31); ms += DAY_MS) {
      const parts = numbers.formatToParts(ms);
      const box = (field: DateField) => parts.find(({ type }) => type === field)?.value ?? "";
      const boxes = { day: box("day"), month: box("month"), year: box("year") };
      expect(readDateParts(boxes, TODAY, [language])).toEqual({ ok: true, date: iso(ms) });
    }
  });

  it("reads every month back, by the name in its box", () => {
    for (let month = 0; month < 12; month += 1) {
      const date = Date.UTC(2024, month, 5);
      for (const style of ["long", "short", "numeric", "2-digit"] as const) {
        const alone = new Intl.DateTimeFormat(language, { ...UTC, month: style }).format(date);
        const inDate = new Intl.DateTimeFormat(language, { ...UTC, month: style, day: "numeric" }).formatToParts(date);
        const part = inDate.find(({ type }) => type === "month")?.value ?? "";
        for (const name of [alone, part, alone.toUpperCase(), alone.toLowerCase(), part.normalize("NFD")]) {
          const result = readDateParts({ day: "5", month: name, year: "2024" }, TODAY, [language]);
          expect([name, result]).toEqual([name, { ok: true, date: iso(date) }]);
        }
      }
    }
  });
});

describe("whatever is pasted", () => {
  const piece = fc.constantFrom(
    ...["5", "05", "13", "31", "3", "24", "99", "2024", "2019", "1445", "٥", "٢٠٢٤", "20240305"],
    ...["March", "mar", "mars", "Tue", "de", "of", "th", "年", "月", "日", "T10:00Z", "AM", "كانون", "الثاني"],
    ...[" ", " ", " ", "/", ".", "-", ",", "–", "²", "x", "+", "(", "\u200f"],
  );
  /** Nearly a date, or one: three parts in any order. */
  const dated = fc
    .tuple(
      fc.integer({ min: 0, max: 32 }),
      fc.constantFrom("1", "03", "3", "12", "13", "mar", "March", "كانون الثاني", "٣"),
      fc.constantFrom("24", "26", "2024", "2025", "2027", "٢٠٢٤"),
      fc.constantFrom(" ", "/", ".", "-", ", ", "\u200f/"),
    )
    .chain(([day, month, year, sign]) =>
      fc.shuffledSubarray([`${day}`, month, year], { minLength: 3 }).map((parts) => parts.join(sign)),
    );
  const pasted = fc.oneof(
    fc.string({ unit: "binary", maxLength: 100 }),
    dated,
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
  );
  const order = fc.constantFrom(...(["en-US", "de", "ja"] as const).map((language) => dateOrder([language])));
  const languages = fc.subarray(["en", "de", "ar", "fr", "ja", "fa", "xx", "not a tag"]);

  it("never throws, and never reads a date that is not what was typed", () => {
    let held = 0;
    fc.assert(
      fc.property(pasted, order, languages, (text, boxes, tags) => {
        const result = readPastedDate(text, boxes, TODAY, tags);
        if (result.kind === "none") return;
        const found = result.kind === "date" ? [result] : result.readings;
        if (result.kind === "ambiguous") expect(found.length).toBeGreaterThan(1);
        expect(new Set(found.map(isoOf)).size).toBe(found.length);
        // Latin digits of all that is a digit, by another way than the code's: Arabic-Indic and Persian ones only.
        const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
        const numbers = plain.match(/[0-9]+/g) ?? [];
        if (/\p{Nd}/u.test(plain.replace(/[0-9]/g, "")) || numbers.some(({ length }) => length === 8)) return;
        held += 1;
        const values = numbers.map(Number);
        for (const { day, month, year } of found) {
          expect(values).toContain(Number(day));
          expect(values.some((value) => value === Number(year) || value + 2000 === Number(year))).toBe(true);
          expect(values.includes(Number(month)) || /mar|كانون|\p{L}{3}/iu.test(text)).toBe(true);
          if (result.kind === "date") continue;
          const judged = readDateParts({ day, month, year }, TODAY, tags);
          expect(judged).toEqual({ ok: true, date: isoOf({ day, month, year }) });
        }
      }),
      {
        numRuns: 5000,
        examples: ["05\u200f24mars5", "2024\u200f0513."].map((text) => [text, dateOrder(["en-US"]), ["fr"]]),
      },
    );
    expect(held).toBeGreaterThan(500);
  });
});

test.each(["UTC", "America/Santiago", "Africa/Cairo", "Asia/Beirut", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
  "the time zone %s changes nothing",
  (zone) => {
    vi.stubEnv("TZ", zone);
    for (let day = 0; day <= DAYS; day += 13) {
      const date = iso(FIRST + day * DAY_MS);
      const [year = "", month = "", dayOfMonth = ""] = date.split("-");
      expect(readDateParts({ day: dayOfMonth, month, year }, TODAY, ["en"])).toEqual({ ok: true, date });
      expect(readings(`${date}T23:30:00-11:00`, "en", ["day", "month", "year"])).toEqual([date]);
    }
    vi.unstubAllEnvs();
  },
);
