import { isMainThread } from "node:worker_threads";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  earliestStart,
  FIRST_DATE,
  isCivilDate,
  LAST_DATE,
  later,
  requireDate,
} from "./calendar.ts";
import { CASES } from "./cases.ts";
import { evaluate } from "./evaluate.ts";
import type { Claim, Decision } from "./facts.ts";

describe("A civil date", () => {
  test.each([
    "2000-01-01",
    "2199-12-31",
    "2024-02-29",
    "2000-02-29",
    "2026-11-23",
    "2026-01-31",
    "2026-04-30",
    "2026-12-01",
    "2019-09-09",
    "2020-10-10",
  ])("%s is a day of the calendar (rules §3)", (date) => expect(isCivilDate(date)).toBe(true));

  test.each([
    ["the day before the first", "1999-12-31"],
    ["the day after the last", "2200-01-01"],
    ["a 30 February", "2025-02-30"],
    ["29 February in a common year", "2025-02-29"],
    ["29 February in 2100, which is no leap year", "2100-02-29"],
    ["a 31 April", "2026-04-31"],
    ["month 13", "2026-13-01"],
    ["month 0", "2026-00-10"],
    ["day 0", "2026-10-00"],
    ["day 32", "2026-01-32"],
    ["a month of one digit", "2026-1-01"],
    ["a day of one digit", "2026-01-1"],
    ["a day of three digits", "2026-01-011"],
    ["a year of two digits", "26-01-01"],
    ["a year of five digits", "12026-01-01"],
    ["the day first", "23-11-2026"],
    ["slashes", "2026/11/23"],
    ["no hyphens", "20261123"],
    ["a time", "2026-11-23T00:00:00Z"],
    ["a space before it", " 2026-11-23"],
    ["a space after it", "2026-11-23 "],
    ["a line end after it", "2026-11-23\n"],
    ["other digits", "٢٠٢٦-١١-٢٣"],
    ["an empty string", ""],
    ["a number", 20261123],
    ["a Date", new Date(0)],
    ["null", null],
    ["nothing", undefined],
    ["a list of one date", ["2026-11-23"]],
    ["an object that reads as a date", { toString: () => "2026-11-23" }],
  ])("is not %s (rules §3)", (_what, value: unknown) => expect(isCivilDate(value)).toBe(false));

  test("lies from 2000-01-01 to 2199-12-31", () => {
    expect([FIRST_DATE, LAST_DATE]).toEqual(["2000-01-01", "2199-12-31"]);
  });
});

describe("addDays", () => {
  test.each([
    ["2024-02-28", 2, "2024-03-01"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-02-02", 90, "2026-05-03"],
    ["2026-05-03", -90, "2026-02-02"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-10-09", 0, "2026-10-09"],
    ["2026-09-30", 1, "2026-10-01"],
    ["2000-01-01", -1, "1999-12-31"],
  ])("%s and %i days is %s", (date, days, sum) => expect(addDays(date, days)).toBe(sum));
});

describe("addMonths", () => {
  test.each([
    ["2026-03-10", 12, "2027-03-10"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-02-28", 12, "2024-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2199-12-31", 12, "2200-12-31"],
  ])("%s and %i months is %s (R3)", (date, months, end) => expect(addMonths(date, months)).toBe(end));
});

describe("daysBetween", () => {
  test.each([
    ["2026-11-23", "2026-11-23", 0],
    ["2026-11-23", "2027-03-10", 107],
    ["2026-11-23", "2026-11-22", -1],
    ["2024-02-28", "2024-03-01", 2],
    ["2026-03-28", "2026-03-30", 2],
    ["2000-01-01", "2199-12-31", 73_048],
  ])("from %s to %s is %i", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

test("The arithmetic stays right over more days than are kept in mind", () => {
  let day = "2010-01-01";
  for (let n = 1; n <= 6000; n++) {
    const next = addDays(day, 1);
    expect(daysBetween("2010-01-01", next)).toBe(n);
    expect(addDays(next, -1)).toBe(day);
    day = next;
  }
  expect(day).toBe("2026-06-06");
});

describe("earliestStart", () => {
  test.each([
    ["2026-11-23", 12, "2025-11-23"],
    ["2024-02-29", 12, "2023-03-01"],
    ["2025-02-28", 12, "2024-02-28"],
    ["2024-03-01", 12, "2023-03-01"],
    ["2026-03-31", 1, "2026-03-01"],
  ])("on %s, for %i months, is %s (R10)", (today, months, start) => expect(earliestStart(today, months)).toBe(start));

  test("is the first day whose period includes today, on every day of four years (R10)", () => {
    for (let today = "2023-01-01"; today <= "2026-12-31"; today = addDays(today, 1)) {
      const start = earliestStart(today, 12);
      expect(addMonths(start, 12) >= today).toBe(true);
      expect(addMonths(addDays(start, -1), 12) < today).toBe(true);
    }
  });
});

test("later gives the later of two dates", () => {
  expect(later("2026-01-01", "2026-01-02")).toBe("2026-01-02");
  expect(later("2026-01-02", "2026-01-01")).toBe("2026-01-02");
  expect(later("2026-01-01", "2026-01-01")).toBe("2026-01-01");
});

test("requireDate throws for what is no date, and says what it was given", () => {
  expect(() => requireDate("2026-11-23")).not.toThrow();
  expect(() => requireDate("2026-02-30")).toThrow(
    new RangeError("today must be a date from 2000-01-01 to 2199-12-31: 2026-02-30"),
  );
});

describe("The time zone changes nothing (R4)", () => {
  const home = process.env.TZ;
  const decideBy = ({ evaluate }: { evaluate: (claim: Claim, today: string) => Decision }): unknown =>
    CASES.map(({ claim, today }) => evaluate(claim, today));
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test.each([
    "UTC",
    "Europe/Berlin",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Beirut",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
  ])("in %s", async (zone) => {
    const here = decideBy({ evaluate });
    process.env.TZ = zone;
    vi.resetModules(); // what is kept of the dates asked before was computed at home
    const fresh = await import("./index.ts");
    // The mutation run puts the tests into a worker thread, where no time zone can be set.
    if (isMainThread) expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(decideBy(fresh)).toEqual(here);
    expect(fresh.addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(fresh.addDays("2026-03-28", 1)).toBe("2026-03-29");
    expect(fresh.daysBetween("2026-03-28", "2026-10-26")).toBe(212);
  });
});
