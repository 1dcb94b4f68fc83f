import { describe, expect, test } from "vitest";
import { CASES, CLAUSE_IDS, READING_CLAUSES, READINGS } from "../rules/index.ts";
import { casesOf, homeOf, readingsOf } from "./arrangement.ts";
import { comesOut } from "./standing.ts";

const PLACES = [...CLAUSE_IDS, null];

describe("The policy's page", () => {
  test.each(READINGS)("tells %s in full once, and names it beside each of its clauses", (reading) => {
    const beside = PLACES.filter((place) => readingsOf(place).includes(reading));
    const clauses: readonly (string | null)[] = READING_CLAUSES[reading];
    expect(beside.toSorted()).toEqual((clauses.length === 0 ? [null] : clauses).toSorted());
    expect(beside).toContain(homeOf(reading));
  });

  test("shows every case, and beside an exclusion those that it decides", () => {
    const shown = new Set(PLACES.flatMap((place) => casesOf(place).map(({ id }) => id)));
    expect(CASES.filter(({ id }) => !shown.has(id))).toEqual([]);
    expect(casesOf("exclusion.8").map(({ id }) => id)).toContain("cause-disaster");
    expect(casesOf("exclusion.8").length).toBeLessThan(10);
    expect(casesOf("contact")).toEqual([]);
  });

  test.each(READINGS)("shows every case of %s beside each of its clauses", (reading) => {
    const cases = CASES.filter(({ readings }) => readings.includes(reading));
    for (const clause of READING_CLAUSES[reading]) expect(casesOf(clause)).toEqual(expect.arrayContaining(cases));
  });

  test("finds a clause that only the title of a case names, and not one whose name begins alike", () => {
    const clause = "scope.guarantee";
    const about = readingsOf(clause);
    const named = casesOf(clause).filter(
      ({ clauses, readings }) => !clauses.includes(clause) && !readings.some((reading) => about.includes(reading)),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { title } of named) expect(title).toContain(clause);
  });

  test("says of each case whether it comes to all that it says", () => {
    expect(CASES.filter((one) => !comesOut(one))).toEqual([]);
    const [row] = CASES;
    if (!row) throw new Error("there are no cases");
    expect(comesOut({ ...row, outcome: "not-covered", decides: [] })).toBe(false);
    expect(comesOut({ ...row, decides: ["before-period"] })).toBe(false);
    expect(comesOut({ ...row, clauses: ["period.cables", "proof.invoice"] })).toBe(false);
    expect(comesOut({ ...row, period: null })).toBe(false);
    expect(comesOut({ ...row, missing: ["seller"] })).toBe(false);
  });
});
