/** What must hold for every claim (§6), of the module under proof alone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Outcome } from "../index.ts";
import { CLAUSE_IDS, evaluate } from "../index.ts";
import { outcomeFollowsReasons } from "./blocks.ts";
import { askedClaims } from "./claims.arbitrary.ts";
import { daysLater, nearby, serialStart } from "./days.ts";
import { causes, type Fact, facts, goodInvoice, unknownFacts } from "./facts.ts";
import { harmlessFillings } from "./fillings.ts";

const TIME = 300_000;
const outcome = (claim: Claim, today: string): Outcome => evaluate(claim, today).outcome;

/** One number for every fact, which picks its answer where it is unknown; most often the harmless one. */
const picks = fc.array(fc.nat({ max: 11 }), { minLength: facts.length, maxLength: facts.length });
function picked(fact: Fact, pick: number): string {
  return pick < 8 ? fact.harmless : (fact.values[pick % fact.values.length] ?? fact.harmless);
}
const filledBy = (claim: Claim, unknown: readonly Fact[], numbers: readonly number[]): Claim =>
  unknown.reduce((one, fact, place) => fact.fill(one, picked(fact, numbers[place] ?? 0)), claim);

describe("information is monotone (R19)", () => {
  test("a definite outcome is the same for every answer to every unknown", { timeout: TIME }, () => {
    let met = 0;
    fc.assert(
      fc.property(askedClaims, picks, ({ claim, today }, numbers) => {
        const now = outcome(claim, today);
        const unknown = unknownFacts(claim);
        if (now === "undetermined" || unknown.length === 0) return;
        met += 1;
        for (const fact of unknown) {
          for (const value of fact.values) expect(outcome(fact.fill(claim, value), today)).toBe(now);
        }
        expect(outcome(filledBy(claim, unknown, numbers), today)).toBe(now);
      }),
      { numRuns: 4000 },
    );
    expect(met).toBeGreaterThan(300);
  });

  test("an undetermined outcome differs between two ways of filling in what is missing, or is open for what no answer settles", {
    timeout: TIME,
  }, () => {
    const met = { differs: 0, open: 0 };
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const decision = evaluate(claim, today);
        if (decision.outcome !== "undetermined") return;
        const missing = unknownFacts(claim).filter((fact) => decision.missing.includes(fact.path));
        const harmless = harmlessFillings(claim, missing);
        const harmful = missing.flatMap((fact) =>
          fact.harmful === undefined ? [] : harmless.map((one) => fact.fill(one, fact.harmful ?? "")),
        );
        const outcomes = new Set([...harmless, ...harmful].map((one) => outcome(one, today)));
        const known = claim.invoice?.listsDevice === "no" || claim.invoice?.listsPrice === "no";
        const unsettled = [
          "no-proof",
          "invoice-before-manufacture",
          "cause-wear",
          ...(known ? ["invoice-incomplete"] : []),
        ];
        const open = decision.reasons.some(({ code }) => unsettled.includes(code));
        expect(outcomes.size > 1 || open).toBe(true);
        if (outcomes.size > 1) met.differs += 1;
        else met.open += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(met.differs, met.open)).toBeGreaterThan(50);
  });
});

test("an acceptable invoice dated on or after the start of the serial number's period never ends it earlier (R5, R9, `proof.priority`)", {
  timeout: TIME,
}, () => {
  let met = 0;
  fc.assert(
    fc.property(askedClaims, fc.nat({ max: 500 }), ({ claim: { invoice: _, ...claim }, today }, days) => {
      const before = evaluate(claim, today).period;
      if (!claim.manufactured || !before) return;
      const date = daysLater(serialStart(claim.manufactured.to), days % 7 ? days : 0);
      if (date > today) return;
      met += 1;
      const after = evaluate({ ...claim, invoice: goodInvoice(date) }, today).period;
      expect(after?.basis).toBe("invoice");
      expect((after?.end ?? "") >= before.end).toBe(true);
      expect(after?.daysLeft).toBeGreaterThanOrEqual(before.daysLeft);
    }),
    { numRuns: 4000 },
  );
  expect(met).toBeGreaterThan(200);
});

test("waiting never helps: what is not covered stays so, and nothing turns into covered (R3, R9)", {
  timeout: TIME,
}, () => {
  const wait = fc.oneof(fc.constantFrom(1, 2, 3, 90, 91, 364, 365, 366, 455, 456), fc.nat({ max: 1500 }));
  const turns = new Set<string>();
  fc.assert(
    fc.property(askedClaims, wait, ({ claim, today }, days) => {
      const now = outcome(claim, today);
      const later = outcome(claim, nearby(today, days));
      if (now === "not-covered") expect(later).toBe("not-covered");
      if (later === "covered") expect(now).toBe("covered");
      turns.add(`${now} to ${later}`);
    }),
    { numRuns: 5000 },
  );
  // Both ways of getting worse have been met, so that the two sentences are not empty.
  expect([...turns]).toEqual(expect.arrayContaining(["covered to not-covered", "undetermined to not-covered"]));
});

describe("every decision", () => {
  test("has one outcome, which follows from its reasons: a defeat decides, else something open does", {
    timeout: TIME,
  }, () => {
    const met = new Set<Outcome>();
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const decision = evaluate(claim, today);
        expect(["covered", "not-covered", "undetermined"]).toContain(decision.outcome);
        expect(outcomeFollowsReasons(decision)).toBe(true);
        expect(decision.outcome === "undetermined" || decision.missing.length === 0).toBe(true);
        met.add(decision.outcome);
      }),
      { numRuns: 3000 },
    );
    expect(met.size).toBe(3);
  });

  test("gives every reason once, citing existing clauses in the order of the policy, and every cause that applies (R16, R18)", {
    timeout: TIME,
  }, () => {
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const { reasons } = evaluate(claim, today);
        const codes = reasons.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        const places = reasons.map(({ clauses }) => clauses.map((clause) => CLAUSE_IDS.indexOf(clause)));
        for (const cited of places) {
          expect(cited.length).toBeGreaterThan(0);
          expect(Math.min(...cited)).toBeGreaterThanOrEqual(0);
        }
        const first = places.map(([place]) => place ?? -1);
        expect(first).toEqual([...first].sort((one, other) => one - other));
        for (const cause of causes) {
          const applies = claim.causes[cause] === "yes" && (cause !== "adapter" || claim.part === "charger");
          expect(codes.some((code) => code === `cause-${cause}`)).toBe(applies);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is plain data, says the same when asked again, and leaves the claim as it is", { timeout: TIME }, () => {
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const before = JSON.stringify(claim);
        for (const part of [claim, claim.causes, claim.invoice, claim.manufactured]) Object.freeze(part);
        const decision = evaluate(claim, today);
        expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
        expect(evaluate(claim, today)).toStrictEqual(decision);
        expect(JSON.stringify(claim)).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });
});
