import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { normaliseSerial, readSerial, SERIAL_FORMATS, type SerialFormat } from "./index.ts";

const TODAY = "2026-11-23";
const codes = (typed: string, today = TODAY) =>
  readSerial(typed, today).candidates.map(
    ({ code, kind, manufactured: { from, to } }) => `${code} ${kind} ${from} ${to}`,
  );

describe("normalising a serial number (§7)", () => {
  test.each([
    ["ab12cd", "AB12CD"],
    [" ab 12\u00a0cd\t", "AB12CD"],
    ["AB12CD\r\n", "AB12CD"],
    ["AB-12‐34‑56–78—90−1", "AB12345678901"],
    ["SN:AB12", "AB12"],
    ["SN: AB12", "AB12"],
    ["sn ab12", "AB12"],
    ["S/N AB12", "AB12"],
    ["S/N: AB12", "AB12"],
    ["s/n:ab12", "AB12"],
    ["S/No.: AB12", "AB12"],
    ["Serial No. AB12", "AB12"],
    ["Serial No: AB12", "AB12"],
    ["Serial Number AB12", "AB12"],
    ["serial: ab12", "AB12"],
    ["Ser. No. AB12", "AB12"],
    ["№ AB12", "AB12"],
    ["SN: SN: AB12", "AB12"],
    ["]C1AB12", "AB12"],
    ["]d2ab12", "AB12"],
    ["]Q3SN:AB12", "AB12"],
    ["]E0240305", "240305"],
    ["AB]C1", "AB]C1"],
    ["]12AB", "]12AB"],
    ["ＡＢ１２－３４", "AB1234"],
    ["ＳＮ：ＡＢ１２", "AB12"],
    ["AB٢٤٠٣٠٥", "AB240305"],
    ["AB۲۴۰۳۰۵", "AB240305"],
    ["AB२४०३०५", "AB240305"],
    ["\u200fAB12\u200b\ufeff", "AB12"],
    ["\u0002AB12\u001d\u0003", "AB12"],
    ["", ""],
    ["SN:", ""],
    ["X/Y#1", "X/Y#1"],
  ])("%j becomes %j", (typed, serial) => {
    expect(normaliseSerial(typed)).toBe(serial);
  });

  it("is idempotent and never throws, whatever is typed", () => {
    const piece = fc.constantFrom(
      "]C1",
      "SN",
      "S/N",
      "Serial",
      "No.",
      ":",
      " ",
      "-",
      "２",
      "٣",
      "№",
      "o",
      "\ud835",
      "\udfce",
    );
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const serial = normaliseSerial(text);
        expect(normaliseSerial(serial)).toBe(serial);
        expect(serial).not.toMatch(/[\s\p{Pd}]|(?![0-9])\p{Nd}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads the digits of every script that Intl can write", () => {
    for (const system of Intl.supportedValuesOf("numberingSystem")) {
      const written = new Intl.NumberFormat("en", { numberingSystem: system, useGrouping: false }).format(
        9_876_543_210,
      );
      // Chinese numerals, which Intl counts as digits too, are words to Unicode.
      if (/^\p{Nd}+$/u.test(written)) expect([system, normaliseSerial(written)]).toEqual([system, "9876543210"]);
    }
  });
});

describe("candidates, where no format is confirmed (§7)", () => {
  test.each<[string, string[]]>([
    [
      "AB20240305X",
      [
        "20240305 YYYYMMDD 2024-03-05 2024-03-05",
        "202403 YYYYWW 2024-01-15 2024-01-21",
        "2024 YYWW 2020-06-08 2020-06-14",
        "202403 YYYYMM 2024-03-01 2024-03-31",
      ],
    ],
    [
      "AB-240305-X",
      ["240305 YYMMDD 2024-03-05 2024-03-05", "2403 YYWW 2024-01-15 2024-01-21", "2403 YYMM 2024-03-01 2024-03-31"],
    ],
    [
      "W202410-X",
      ["202410 YYYYWW 2024-03-04 2024-03-10", "2024 YYWW 2020-06-08 2020-06-14", "202410 YYYYMM 2024-10-01 2024-10-31"],
    ],
    ["X2410Y", ["2410 YYWW 2024-03-04 2024-03-10", "2410 YYMM 2024-10-01 2024-10-31"]],
    ["X2453", []],
    ["X2053", ["2053 YYWW 2020-12-28 2021-01-03"]],
    ["NODIGITS", []],
    ["", []],
    ["123", []],
  ])("in %s they are %j", (typed, expected) => {
    expect(codes(typed)).toEqual(expected);
  });

  it("reads weeks by ISO 8601, which may begin in the year before", () => {
    expect(codes("A2001")).toContain("2001 YYWW 2019-12-30 2020-01-05");
    expect(codes("A1901")).not.toContainEqual(expect.stringContaining("YYWW"));
  });

  it("names no day that was not", () => {
    expect(codes("A20230229")).not.toContainEqual(expect.stringContaining("YYYYMMDD"));
    expect(codes("A240230")).not.toContainEqual(expect.stringContaining("YYMMDD"));
  });

  it("begins in 2019 and ends today, though a month or week may end after it", () => {
    expect(codes("A181231")).not.toContainEqual(expect.stringContaining("YYMMDD"));
    expect(codes("A190101")).toContain("190101 YYMMDD 2019-01-01 2019-01-01");
    expect(codes("A261123")).toContain("261123 YYMMDD 2026-11-23 2026-11-23");
    expect(codes("A261124")).not.toContainEqual(expect.stringContaining("YYMMDD"));
    expect(codes("A2611")).toContain("2611 YYMM 2026-11-01 2026-11-30");
    expect(codes("A2612")).not.toContainEqual(expect.stringContaining("YYMM"));
    expect(codes("A2648")).toEqual(["2648 YYWW 2026-11-23 2026-11-29"]);
    expect(codes("A2648", "2026-11-22")).toEqual([]);
  });

  it("stays in range, ordered, distinct and at most four, whatever is typed", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.stringMatching(/^[A-Z0-9 -]{0,40}$/),
      fc.stringMatching(/^[A-Z]{0,3}(20)?[12][0-9][0-5][0-9]{1,9}$/),
    );
    const today = fc.date({ min: new Date("2018-06-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    const precision = (kind: string) => (kind.endsWith("DD") ? 0 : kind.endsWith("WW") ? 1 : 2);
    fc.assert(
      fc.property(text, today, (typed, date) => {
        const day = date.toISOString().slice(0, 10);
        const { serial, candidates } = readSerial(typed, day, []);
        expect(candidates.length).toBeLessThanOrEqual(4);
        for (const { code, kind, manufactured } of candidates) {
          expect(serial).toContain(code);
          expect(code).toHaveLength(kind.length);
          expect(manufactured.from >= "2019-01-01" && manufactured.from <= day).toBe(true);
          expect(manufactured.from <= manufactured.to).toBe(true);
        }
        const ranges = candidates.map(({ manufactured }) => `${manufactured.from} ${manufactured.to}`);
        expect(new Set(ranges).size).toBe(ranges.length);
        const likelihood = candidates.map(
          ({ code, kind }) => precision(kind) * 1e6 - kind.length * 1e4 + serial.indexOf(code),
        );
        expect(likelihood).toEqual(likelihood.toSorted((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("confirmed formats (§7)", () => {
  const formats: readonly SerialFormat[] = [
    { product: "Test day", pattern: /D(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})\d{4}/, date: "YYYYMMDD" },
    { product: "Test week", pattern: /W\d{3}(?<week>\d{2})(?<year>\d{2})/g, date: "YYWW" },
    { pattern: /M(?<year>\d{2})(?<month>\d{2})[A-Z]+/, date: "YYMM" },
    { product: "Too late", pattern: /M.*(?<year>\d{2})(?<month>\d{2}).*/, date: "YYMM" },
  ];

  it("claims to know none as shipped", () => {
    expect(SERIAL_FORMATS).toEqual([]);
    expect(readSerial("D20240305-0001", TODAY)).not.toHaveProperty("confirmed");
  });

  it("reads a day, a week and a month, wherever the groups stand", () => {
    expect(readSerial("sn: d2024 0305-0001", TODAY, formats)).toEqual({
      serial: "D202403050001",
      confirmed: { product: "Test day", manufactured: { from: "2024-03-05", to: "2024-03-05" } },
      candidates: [],
    });
    expect(readSerial("W123-10-24", TODAY, formats).confirmed).toEqual({
      product: "Test week",
      manufactured: { from: "2024-03-04", to: "2024-03-10" },
    });
    expect(readSerial("M2402AB", TODAY, formats).confirmed).toEqual({
      manufactured: { from: "2024-02-01", to: "2024-02-29" },
    });
  });

  it("answers the same twice, even for a pattern with a g flag", () => {
    const twice = [1, 2].map(() => readSerial("W1231024", TODAY, formats).confirmed?.product);
    expect(twice).toEqual(["Test week", "Test week"]);
  });

  it("does not match part of a number, an impossible date or one after today", () => {
    for (const typed of ["XD202403050001", "D2024030500012", "D202402300001", "D202611240001", "W1235324"]) {
      const { confirmed, candidates } = readSerial(typed, TODAY, formats);
      expect([typed, confirmed]).toEqual([typed, undefined]);
      expect(candidates).toEqual(readSerial(typed, TODAY).candidates);
    }
  });

  it("passes by a format whose date kind its groups do not give", () => {
    expect(readSerial("Q24", TODAY, [{ pattern: /Q(?<year>\d{2})/, date: "YYMM" }]).confirmed).toBeUndefined();
  });
});
