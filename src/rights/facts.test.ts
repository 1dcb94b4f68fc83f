import { describe, expect, test } from "vitest";
import { COUNTRIES, EU_MEMBERS, EU_REPAIR_READ } from "./countries.ts";
import type { Country } from "./facts.ts";

const all = [...COUNTRIES];
const kinds = new Set(all.map(([, { period }]) => period.kind));

/** Written by hand from the research, and not from the file under test. */
const FIGURES: readonly [
  code: string,
  kind: Country["period"]["kind"],
  months: number | null,
  from: Country["period"]["from"],
  burden: Country["claim"]["burden"],
  against: Country["claim"]["against"],
  notWaivable: boolean,
  confidence: Country["known"]["confidence"],
  asOf: string | null,
][] = [
  ["DE", "guarantee", 24, "delivery", 12, "seller", true, "verified", "2022-03"],
  ["FR", "guarantee", 24, "delivery", 24, "seller", true, "verified", "2026-04"],
  ["ES", "guarantee", 36, "delivery", 24, "seller", true, "secondary", "2022-01"],
  ["SE", "guarantee", 36, "purchase", 24, "seller", true, "verified", "2022-05"],
  ["FI", "reasonable-durability", null, "delivery", 12, "both", true, "verified", "2022"],
  ["GB", "limitation", 72, "delivery", 6, "seller", true, "verified", null],
  ["CH", "limitation", 24, "delivery", null, "seller", false, "verified", "2026-01"],
  ["BR", "complaint-window", 3, "delivery", null, "both", true, "verified", null],
  ["SG", "presumption-window", 6, "delivery", 6, "seller", true, "secondary", "2024-04"],
  ["IL", "mandatory-warranty", 12, "delivery", null, "manufacturer", true, "secondary", null],
  ["CN", "none", null, "delivery", 6, "seller", true, "verified", "2013-10"],
  ["UA", "guarantee", 24, "delivery", null, "both", true, "recall", "2023-07"],
];

describe("the facts on the law of each country", () => {
  test("there are 68 countries, each with a two-letter code, and all 27 EU states are among them", () => {
    expect(all).toHaveLength(68);
    for (const [code] of all) expect(code).toMatch(/^[A-Z]{2}$/);
    expect(EU_MEMBERS.size).toBe(27);
    for (const code of [...EU_MEMBERS, EU_REPAIR_READ]) expect(COUNTRIES.has(code), code).toBe(true);
    for (const code of ["GB", "NO", "IS", "CH", "TR"]) expect(EU_MEMBERS.has(code), code).toBe(false);
  });

  test.each(FIGURES)("the figures of %s are those of the research", (code, ...figures) => {
    const country = COUNTRIES.get(code);
    expect([
      country?.period.kind,
      country?.period.months,
      country?.period.from,
      country?.claim.burden,
      country?.claim.against,
      country?.claim.notWaivable,
      country?.known.confidence,
      country?.known.asOf,
    ]).toEqual(figures);
  });

  test("every kind of period, confidence and start occurs", () => {
    expect([...kinds].sort()).toEqual([
      "complaint-window",
      "guarantee",
      "limitation",
      "mandatory-warranty",
      "none",
      "presumption-window",
      "reasonable-durability",
    ]);
    const confidences = new Set(all.map(([, { known }]) => known.confidence));
    expect([...confidences].sort()).toEqual(["recall", "secondary", "verified"]);
    const starts = new Set(all.map(([, { period }]) => period.from));
    expect([...starts].sort()).toEqual(["delivery", "discovery", "event", "purchase"]);
  });

  test("a kind that tells a length has one, and no other claims one", () => {
    for (const [code, { period }] of all) {
      const known = period.months !== null || period.days !== undefined;
      if (period.kind === "none" || period.kind === "reasonable-durability") expect(known, code).toBe(false);
      else if (period.kind !== "limitation") expect(known, code).toBe(true);
    }
  });

  test("what is called verified was checked in at least one point", () => {
    for (const [code, { known }] of all) {
      if (known.confidence === "verified") expect(known.checked, code).not.toHaveLength(0);
      expect(known.asOf ?? "2026", code).toMatch(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/);
    }
  });

  test("every source has a title, and an address of the web", () => {
    for (const [code, { source }] of all) {
      expect(source.title.trim(), code).not.toBe("");
      expect(new URL(source.url).protocol, code).toMatch(/^https?:$/);
    }
  });

  test("every country knows at least one remedy, and none twice", () => {
    for (const [code, { claim, remarks = [] }] of all) {
      expect(claim.remedies.length, code).toBeGreaterThan(0);
      expect(new Set(claim.remedies).size, code).toBe(claim.remedies.length);
      expect(new Set(remarks).size, code).toBe(remarks.length);
    }
  });
});
