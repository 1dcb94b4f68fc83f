import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DATE_ERROR_CODES, type DateParts, dateOrder, readDateOrMonth, readDateParts } from "./typed-date.ts";

const TODAY = "2026-11-23";
type Boxes = readonly [day: string, month: string, year: string];
const parts = ([day, month, year]: Boxes): DateParts => ({ day, month, year });

describe("the three boxes, understood", () => {
  test.each<[string[], Boxes, string]>([
    [["en"], ["5", "3", "2024"], "2024-03-05"],
    [["en"], [" 05 ", "03.", "2024. "], "2024-03-05"],
    [["en"], ["3rd", "March", "2024"], "2024-03-03"],
    [["en"], ["21st", "SEPT", "2024"], "2024-09-21"],
    [["en"], ["2nd", "sep.", "'24"], "2024-09-02"],
    [["en"], ["29", "feb", "2024"], "2024-02-29"],
    [["en"], ["31", "12", "25"], "2025-12-31"],
    [["en"], ["1", "1", "00"], "2000-01-01"],
    [["en"], ["23", "11", "26"], TODAY],
    [["de"], ["3.", "März", "2024"], "2024-03-03"],
    [["de"], ["3.", "maerz", "2024"], "2024-03-03"],
    [["de"], ["3", "Mrz.", "24"], "2024-03-03"],
    [["de"], ["3", "Marz", "24"], "2024-03-03"],
    [["de"], ["3", "Jänner", "24"], "2024-01-03"],
    [["de"], ["3", "Dez", "2023"], "2023-12-03"],
    [["de"], ["3", "October", "2023"], "2023-10-03"],
    [["ar"], ["٥", "٣", "٢٠٢٤"], "2024-03-05"],
    [["ar"], ["5", "مارس", "٢٤"], "2024-03-05"],
    [["ar"], ["5", "يناير", "2024"], "2024-01-05"],
    [["ar"], ["5", "كانون الثاني", "2024"], "2024-01-05"],
    [["ar"], ["5", "كانون  الأول", "2024"], "2024-12-05"],
    [["ar-LB"], ["5", "آب", "2024"], "2024-08-05"],
    [["ar-LB"], ["5", "أغسطس", "2024"], "2024-08-05"],
    [["ar"], ["5", "غشت", "2024"], "2024-08-05"],
    [["ar"], ["5", "أوت", "2024"], "2024-08-05"],
    [["ar"], ["5", "ابريل", "2024"], "2024-04-05"],
    [["ar"], ["5", "أبـريل", "2024"], "2024-04-05"],
    [["ar"], ["\u200f5", "\u200f3", "\u200f2024"], "2024-03-05"],
    [["fr"], ["1er", "août", "2024"], "2024-08-01"],
    [["fr"], ["1er", "AOUT", "2024"], "2024-08-01"],
    [["fr"], ["2e", "janv.", "2024"], "2024-01-02"],
    [["fr"], ["2", "déc", "2024"], "2024-12-02"],
    [["es"], ["1º", "ene", "2024"], "2024-01-01"],
    [["es"], ["1.º", "setiembre", "2024"], "2024-09-01"],
    [["es"], ["9", "Agosto", "2024"], "2024-08-09"],
    [["tr"], ["9", "AĞUSTOS", "2024"], "2024-08-09"],
    [["tr"], ["9", "Kasım", "2024"], "2024-11-09"],
    [["tr"], ["9", "KASIM", "2024"], "2024-11-09"],
    [["tr"], ["9", "NİSAN", "2024"], "2024-04-09"],
    [["tr"], ["9", "şub", "2024"], "2024-02-09"],
    [["ru"], ["9", "марта", "2024 г."], "2024-03-09"],
    [["ru"], ["9-е", "МАРТ", "2024"], "2024-03-09"],
    [["ru"], ["9", "мая", "2024"], "2024-05-09"],
    [["ru"], ["9", "май", "2024"], "2024-05-09"],
    [["ru"], ["9", "сен", "2024г"], "2024-09-09"],
    [["pl"], ["9", "października", "2024"], "2024-10-09"],
    [["pl"], ["9", "pazdziernik", "2024"], "2024-10-09"],
    [["pl"], ["9", "lis", "2024"], "2024-11-09"],
    [["hi"], ["९", "मार्च", "२०२४"], "2024-03-09"],
    [["hi"], ["९", "जून", "२०२४"], "2024-06-09"],
    [["hi"], ["९", "जन॰", "२०२४"], "2024-01-09"],
    [["ja"], ["9日", "3月", "2024年"], "2024-03-09"],
    [["ja"], ["９", "３", "２０２４"], "2024-03-09"],
    [["ja"], ["9", "3", "24年"], "2024-03-09"],
    [["zh"], ["9号", "三月", "2024年"], "2024-03-09"],
    [["zh"], ["9", "十一月", "2024"], "2024-11-09"],
    [["ko"], ["9일", "3월", "2024년"], "2024-03-09"],
    [["th"], ["9", "มี.ค.", "2024"], "2024-03-09"],
    [["th"], ["๙", "มีนาคม", "๒๐๒๔"], "2024-03-09"],
    [["th-u-ca-buddhist"], ["9", "3", "24"], "2024-03-09"],
    [["fa"], ["۹", "مارس", "۲۰۲۴"], "2024-03-09"],
    [["fa"], ["9", "3", "24"], "2024-03-09"],
    [["he"], ["9", "במרץ", "2024"], "2024-03-09"],
    [["vi"], ["9", "tháng 3", "2024"], "2024-03-09"],
    [["hr"], ["9", "listopad", "2024"], "2024-10-09"],
    [["xx", "not a tag", ""], ["9", "Mar", "2024"], "2024-03-09"],
    [[], ["9", "Mar", "2024"], "2024-03-09"],
  ])("in %j, %j is %s", (languages, boxes, date) => {
    expect(readDateParts(parts(boxes), TODAY, languages)).toEqual({ ok: true, date });
    expect(readDateOrMonth(parts(boxes), TODAY, languages)).toEqual({ ok: true, range: { from: date, to: date } });
  });
});

describe("the three boxes, not guessed", () => {
  const all = ["day", "month", "year"];
  test.each<[string[], Boxes, string, string[]]>([
    [["en"], ["", " ", ""], "date.missing", all],
    [["en"], ["", "", "2024"], "date.missing", ["day", "month"]],
    [["en"], ["", "3", "2024"], "date.day-missing", ["day"]],
    [["en"], ["5", "\u00a0", "2024"], "date.month-missing", ["month"]],
    [["en"], ["32", "3", ""], "date.year-missing", ["year"]],
    [["en"], ["32", "3", "2024"], "date.day-invalid", ["day"]],
    [["en"], ["0", "3", "2024"], "date.day-invalid", ["day"]],
    [["en"], ["-5", "3", "2024"], "date.day-invalid", ["day"]],
    [["en"], ["5²", "3", "2024"], "date.day-invalid", ["day"]],
    [["en"], ["5.5", "3", "2024"], "date.day-invalid", ["day"]],
    [["en"], ["05/03/2024", "3", "2024"], "date.day-invalid", ["day"]],
    [["en"], ["5", "13", "2024"], "date.month-invalid", ["month"]],
    [["en"], ["5", "Ma", "2024"], "date.month-invalid", ["month"]],
    [["en"], ["5", "März", "2024"], "date.month-invalid", ["month"]],
    [["en"], ["5", "Marchh", "2024"], "date.month-invalid", ["month"]],
    [["fr"], ["5", "jui", "2024"], "date.month-invalid", ["month"]],
    [["ar"], ["5", "كانون", "2024"], "date.month-invalid", ["month"]],
    [["ar"], ["5", "تشرين", "2024"], "date.month-invalid", ["month"]],
    // March in English, November (marraskuu) in Finnish.
    [["fi"], ["5", "mar", "2024"], "date.month-invalid", ["month"]],
    // October in Croatian, November in Polish.
    [["hr", "pl"], ["5", "listopad", "2024"], "date.month-invalid", ["month"]],
    [["en"], ["5", "3", "27"], "date.year-invalid", ["year"]],
    [["en"], ["5", "3", "99"], "date.year-invalid", ["year"]],
    [["en"], ["5", "3", "4"], "date.year-invalid", ["year"]],
    [["en"], ["5", "3", "024"], "date.year-invalid", ["year"]],
    [["en"], ["5", "3", "0024"], "date.year-invalid", ["year"]],
    [["en"], ["5", "3", "20240"], "date.year-invalid", ["year"]],
    [["zh-TW"], ["5", "3", "113"], "date.year-invalid", ["year"]],
    // 1403 in Persian, Reiwa 6 in Japanese: both 2024.
    [["fa"], ["5", "3", "03"], "date.year-invalid", ["year"]],
    [["ja"], ["5", "3", "06"], "date.year-invalid", ["year"]],
    [["en"], ["x", "y", "2024"], "date.invalid", ["day", "month"]],
    [["en"], ["x", "y", "z"], "date.invalid", all],
    [["en"], ["30", "2", "2024"], "date.impossible", ["day", "month"]],
    [["en"], ["31", "April", "2024"], "date.impossible", ["day", "month"]],
    [["en"], ["29", "2", "2023"], "date.impossible", all],
    [["en"], ["24", "11", "2026"], "date.in-future", all],
    [["en"], ["1", "1", "2027"], "date.in-future", ["year"]],
    [["en"], ["1", "1", "2400"], "date.in-future", ["year"]],
    [["en"], ["31", "12", "1999"], "date.too-early", ["year"]],
    [["en"], ["31", "12", "1299"], "date.too-early", ["year"]],
    [["ar"], ["5", "رمضان", "١٤٤٥"], "date.other-calendar", ["year"]],
    [["fa"], ["31", "2", "1403"], "date.other-calendar", ["year"]],
    [["th"], ["5", "3", "2567"], "date.other-calendar", ["year"]],
    [["th"], ["5", "3", "67"], "date.year-invalid", ["year"]],
    [["he"], ["5", "3", "5784"], "date.other-calendar", ["year"]],
  ])("in %j, %j is %s at %j", (languages, boxes, error, fields) => {
    expect(readDateParts(parts(boxes), TODAY, languages)).toEqual({ ok: false, error, fields });
  });
});

describe("the day may stay empty where a month will do (R7)", () => {
  test.each<[Boxes, object]>([
    [["", "Feb", "2024"], { ok: true, range: { from: "2024-02-01", to: "2024-02-29" } }],
    [["", "2", "23"], { ok: true, range: { from: "2023-02-01", to: "2023-02-28" } }],
    [[" ", "12", "2000"], { ok: true, range: { from: "2000-12-01", to: "2000-12-31" } }],
    [["", "11", "2026"], { ok: true, range: { from: "2026-11-01", to: "2026-11-30" } }],
    [["", "12", "2026"], { ok: false, error: "date.in-future", fields: ["month", "year"] }],
    [["", "12", "1999"], { ok: false, error: "date.too-early", fields: ["year"] }],
    [["", "", "2024"], { ok: false, error: "date.month-missing", fields: ["month"] }],
    [["", "", ""], { ok: false, error: "date.missing", fields: ["month", "year"] }],
    [["", "13", "2024"], { ok: false, error: "date.month-invalid", fields: ["month"] }],
    [["31", "2", "2024"], { ok: false, error: "date.impossible", fields: ["day", "month"] }],
  ])("%j", (boxes, expected) => {
    expect(readDateOrMonth(parts(boxes), TODAY, ["en"])).toEqual(expected);
  });
});

it("never throws, names only known codes and fields, and gives only dates from 2000 to today", () => {
  const box = fc.oneof(
    fc.string({ unit: "binary", maxLength: 100 }),
    fc.constantFrom("", "1", "29", "31", "2", "02", "Feb", "مارس", "24", "2023", "1445", "2567", "٣", "3."),
  );
  const languages = fc.array(fc.oneof(fc.constantFrom("en", "ar", "de", "fa", "ja"), fc.string()), { maxLength: 3 });
  fc.assert(
    fc.property(box, box, box, languages, (day, month, year, tags) => {
      for (const result of [
        readDateParts({ day, month, year }, TODAY, tags),
        readDateOrMonth({ day, month, year }, TODAY, tags),
      ]) {
        if (!result.ok) {
          expect(DATE_ERROR_CODES).toContain(result.error);
          expect(result.fields.length).toBeGreaterThan(0);
        } else {
          const date = "date" in result ? result.date : result.range.from;
          expect(date >= "2000-01-01" && date <= TODAY).toBe(true);
          expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test.each<[string[], string]>([
  [["en"], "month day year"],
  [["en-GB"], "day month year"],
  [["de"], "day month year"],
  [["ar"], "day month year"],
  [["ja"], "year month day"],
  [["zh"], "year month day"],
  [["hu"], "year month day"],
  [["th"], "day month year"],
  [["fa"], "year month day"],
  [["xx", "de"], "day month year"],
  [["not a tag"], "day month year"],
  [[], "day month year"],
])("the boxes in %j stand in the order %s", (languages, order) => {
  expect(dateOrder(languages).join(" ")).toBe(order);
});
