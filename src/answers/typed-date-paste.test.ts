import { describe, expect, it, test } from "vitest";
import { type DateParts, dateOrder, readPastedDate } from "./typed-date.ts";

const TODAY = "2026-11-23";
const read = (text: string, languages: readonly string[] = ["en-GB"]) =>
  readPastedDate(text, dateOrder(languages), TODAY, languages);
const isoOf = ({ day, month, year }: DateParts) => [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");

describe("a whole date in one box, understood", () => {
  test.each<[string[], string, string]>([
    [["en"], "2024-03-05", "2024-03-05"],
    [["en"], "2024/3/5", "2024-03-05"],
    [["en"], "2024.03.05", "2024-03-05"],
    [["en"], "2024 03 05", "2024-03-05"],
    [["en"], "2024–03–05", "2024-03-05"],
    [["en"], "20240305", "2024-03-05"],
    [["en"], "13042024", "2024-04-13"],
    [["en"], "04132024", "2024-04-13"],
    [["en"], "2024-03-05T10:00Z", "2024-03-05"],
    [["en"], "2024-03-05T23:59:59.999-11:00", "2024-03-05"],
    [["en"], "2024-03-05T00:00:00+14:00", "2024-03-05"],
    [["en"], "2024-03-05 10:00", "2024-03-05"],
    [["en"], "Invoice date: 13 April 2024", "2024-04-13"],
    [["de"], "Rechnungsdatum: 27.03.2026", "2026-03-27"],
    [["en"], "13/04/2024", "2024-04-13"],
    [["en"], "04/13/2024", "2024-04-13"],
    [["en"], "13/04/24", "2024-04-13"],
    [["en"], "03/03/2024", "2024-03-03"],
    // The other reading lies in the future.
    [["en"], "03/12/2026", "2026-03-12"],
    [["en"], "12/03/26", "2026-03-12"],
    [["en"], "5 March 2024", "2024-03-05"],
    [["en"], "March 5th, 2024", "2024-03-05"],
    [["en"], "the 5th of March, 2024", "2024-03-05"],
    [["en"], "5-Mar-2024", "2024-03-05"],
    [["en"], "05MAR2024", "2024-03-05"],
    [["en"], "5 Mar 24", "2024-03-05"],
    [["en"], "2024 March 5", "2024-03-05"],
    [["en"], "Tuesday, 5 March 2024", "2024-03-05"],
    [["en"], "Tue, Mar 5, 2024, 10:30 PM", "2024-03-05"],
    [["en"], "Mar 5, 2024 at 10:30 AM", "2024-03-05"],
    // The weekday settles which it is.
    [["en"], "Wed 03/04/2024", "2024-04-03"],
    [["en"], "Mon 03/04/2024", "2024-03-04"],
    [["de"], "5. März 2024", "2024-03-05"],
    [["de"], "Dienstag, den 5. März 2024", "2024-03-05"],
    [["de"], "Di., 05. Mrz. 2024", "2024-03-05"],
    [["de"], "13.04.2024 22:15 Uhr", "2024-04-13"],
    [["de"], "13.4.24", "2024-04-13"],
    [["de"], "5 October 2024", "2024-10-05"],
    [["de"], "vom 27.11.2025", "2025-11-27"],
    [["de"], "27.11.2025 um 14:03", "2025-11-27"],
    [["de"], "am 27. November 2025 um 14:03 Uhr", "2025-11-27"],
    [["en"], "dated 13 April 2024", "2024-04-13"],
    [["ar"], "بتاريخ 5 مارس 2024", "2024-03-05"],
    [["ar"], "13/04/2024 في الساعة 10:30", "2024-04-13"],
    [["ar"], "٥ مارس ٢٠٢٤", "2024-03-05"],
    [["ar"], "٥ كانون الثاني ٢٠٢٤", "2024-01-05"],
    [["ar"], "الثلاثاء، 5 مارس 2024", "2024-03-05"],
    [["ar"], "\u200f13\u200f/4\u200f/2024", "2024-04-13"],
    [["ar"], "٢٠٢٤/٠٣/٠٥", "2024-03-05"],
    [["fr"], "1er août 2024", "2024-08-01"],
    [["fr"], "le 5 mars 2024", "2024-03-05"],
    [["fr"], "mar. 5 mars 2024", "2024-03-05"],
    [["fr"], "du 5 mars 2024 à 10:30", "2024-03-05"],
    [["es"], "del 5 de marzo de 2024 a las 10:30", "2024-03-05"],
    [["pl"], "z dnia 5 marca 2024", "2024-03-05"],
    [["ru"], "от 5 марта 2024 г.", "2024-03-05"],
    [["es"], "5 de marzo de 2024", "2024-03-05"],
    [["es"], "martes, 5 de marzo de 2024", "2024-03-05"],
    [["tr"], "5 Mart 2024 Salı", "2024-03-05"],
    [["tr"], "30 AĞUSTOS 2024", "2024-08-30"],
    [["ru"], "5 марта 2024 г.", "2024-03-05"],
    [["ru"], "вт, 5 мар. 2024 г.", "2024-03-05"],
    [["pl"], "5 października 2024 r.", "2024-10-05"],
    [["pl"], "wtorek, 5 marca 2024", "2024-03-05"],
    [["hi"], "५ मार्च २०२४", "2024-03-05"],
    [["hi"], "मंगलवार, 5 मार्च 2024", "2024-03-05"],
    [["ja"], "2024年3月5日", "2024-03-05"],
    [["ja"], "2024年3月5日火曜日", "2024-03-05"],
    [["ja"], "２０２４／０３／０５（火）", "2024-03-05"],
    [["zh"], "2024年3月5日星期二", "2024-03-05"],
    [["zh"], "2024 年 3 月 5 号", "2024-03-05"],
    [["zh"], "2024年三月5日", "2024-03-05"],
    [["en"], "2024年3月5日", "2024-03-05"],
    [["en"], "24年3月5日", "2024-03-05"],
    [["ko"], "2024년 3월 5일 화요일", "2024-03-05"],
    [["th-u-ca-buddhist"], "วันอังคารที่ 5 มีนาคม ค.ศ. 2024", "2024-03-05"],
    [["th"], "๕ มี.ค. ๒๐๒๔", "2024-03-05"],
    [["he"], "5 במרץ 2024", "2024-03-05"],
    [["fa"], "۵ مارس ۲۰۲۴", "2024-03-05"],
    [["vi"], "5 tháng 3, 2024", "2024-03-05"],
    [["hu"], "2024. március 5., kedd", "2024-03-05"],
  ])("in %j, %s is %s", (languages, text, date) => {
    const result = read(text, languages);
    expect(result.kind === "date" ? isoOf(result) : result).toBe(date);
  });

  it("gives the boxes plain digits", () => {
    expect(read("٠٥ مارس ٢٤", ["ar"])).toEqual({ kind: "date", day: "5", month: "3", year: "2024" });
  });
});

describe("a month with its year in one box, where no day is needed", () => {
  const readEither = (text: string) => readPastedDate(text, dateOrder(["en-GB"]), TODAY, ["en-GB"], true);

  test.each([
    ["03/2026", "03", "2026"],
    ["3.2026", "3", "2026"],
    ["2026-03", "2026", "03"],
    ["March 2026", "March", "2026"],
    ["2026 März", "2026", "März"],
    [" mars, 2026 ", "mars", "2026"],
    ["مارس 2026", "مارس", "2026"],
  ])("%s", (text, one, other) => {
    const [month, year] = /^\d{4}$/.test(one) ? [other, one] : [one, other];
    expect(readEither(text)).toEqual({ kind: "date", day: "", month, year });
  });

  test.each(["12.03.2026", "2026", "03/26", "March", "5 March 2026", "2026-03-04", ""])("not %s", (text) => {
    expect(readEither(text)).toEqual(read(text));
  });
});

describe("a whole date in one box, not guessed", () => {
  test.each<[string[], string, string[]]>([
    [["en-GB"], "03/04/2024", ["2024-04-03", "2024-03-04"]],
    [["en-US"], "03/04/2024", ["2024-03-04", "2024-04-03"]],
    [["de"], "03.04.2024", ["2024-04-03", "2024-03-04"]],
    [["de"], "5.3.24", ["2024-03-05", "2024-05-03"]],
    [["en-US"], "05/03/24", ["2024-05-03", "2024-03-05"]],
    [["en-GB"], "03042024", ["2024-04-03", "2024-03-04"]],
    [["ar"], "٠٣/٠٤/٢٠٢٤", ["2024-04-03", "2024-03-04"]],
    [["ja"], "24/03/18", ["2024-03-18", "2018-03-24"]],
    [["zh"], "03/04/2024", ["2024-03-04", "2024-04-03"]],
  ])("in %j, %s could be any of %j", (languages, text, dates) => {
    const result = read(text, languages);
    expect(result.kind === "ambiguous" ? result.readings.map(isoOf) : result).toEqual(dates);
  });

  test.each([
    "",
    " ",
    "5",
    "2024",
    "March",
    "March 2024",
    "03/2024",
    "5 March",
    "5-6 March 2024",
    "1/2/3/2024",
    "05/03.2024",
    "05//03//2024",
    "3/2024/05",
    "5/3/4",
    "050324",
    "2024-W10-2",
    "2024-065",
    "5² 3 2024",
    "5 Ma 2024",
    "5 Thermidor 2024",
    "March 5 April 2024",
    "order 5 March 2024",
    "5 March 2024 + 90",
    "Monday, 5 March 2024",
    "Sunday 03/04/2024",
    "32/13/2024",
    "03/04/2031",
    "٥ رمضان ١٤٤٥",
    "I bought it on 5 March 2024, and it stopped working after the first week, which is a pity, I must say.",
  ])("%j is none", (text) => {
    expect(read(text)).toEqual({ kind: "none" });
  });

  test.each<[string, DateParts]>([
    ["2024-02-31", { day: "31", month: "2", year: "2024" }],
    ["2031-03-05", { day: "5", month: "3", year: "2031" }],
    ["25/03/2031", { day: "25", month: "3", year: "2031" }],
    ["5 March 45", { day: "5", month: "3", year: "45" }],
    ["Tuesday, 5 March 2567", { day: "5", month: "3", year: "2567" }],
    ["1999-12-31", { day: "31", month: "12", year: "1999" }],
  ])("%s cannot be right, but says one thing, which the boxes then judge", (text, parts) => {
    expect(read(text)).toEqual({ kind: "date", ...parts });
  });
});
