/** `missing` and `wouldChange` are sound and complete, judged by `evaluate` itself (§4, §5, §6). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, type Claim, evaluate, type Outcome } from "../index.ts";
import { applied, isBetter, withInvoiceOf, withMadeOn } from "./changes.ts";
import { askedClaims } from "./claims.arbitrary.ts";
import { daysFromTo, earlier, FIRST_DAY, nearby, oldestManufacture, oldestPurchase } from "./days.ts";
import { type Fact, type Proof, unknownFacts } from "./facts.ts";
import { harmlessFillings, proofIsUnknown, proofsToBring } from "./fillings.ts";

const TIME = 300_000;
const outcome = (claim: Claim, today: string): Outcome => evaluate(claim, today).outcome;
const picks = fc.array(fc.nat({ max: 11 }), { minLength: 30, maxLength: 30 });
const anyValue = (fact: Fact, pick: number): string =>
  pick < 8 ? fact.harmless : (fact.values[pick % fact.values.length] ?? fact.harmless);
const differs = (claims: readonly Claim[], today: string): boolean =>
  new Set(claims.map((claim) => outcome(claim, today))).size > 1;
const bringable = (claim: Claim, today: string): Proof[] => (proofIsUnknown(claim) ? proofsToBring(today) : [{}]);
const answersOf = (claim: Claim, fact: Fact, proof: Proof): Claim[] =>
  fact.values.map((value) => ({ ...fact.fill(claim, value), ...proof }));

describe("missing (R19)", () => {
  test("names no fact too few: whatever the others are, an unknown fact that it does not name changes nothing", {
    timeout: TIME,
  }, () => {
    let met = 0;
    fc.assert(
      fc.property(askedClaims, picks, ({ claim, today }, numbers) => {
        const decision = evaluate(claim, today);
        if (decision.outcome !== "undetermined") return;
        const unknown = unknownFacts(claim);
        const proofs = bringable(claim, today);
        for (const fact of unknown.filter(({ path }) => !decision.missing.includes(path))) {
          met += 1;
          const others = unknown.filter((other) => other !== fact);
          const filled = others.reduce(
            (one, other, place) => other.fill(one, anyValue(other, numbers[place] ?? 0)),
            claim,
          );
          const proof = proofs[(numbers[29] ?? 0) % proofs.length] ?? {};
          expect(differs(answersOf(filled, fact, proof), today)).toBe(false);
          expect(differs(answersOf(claim, fact, proof), today)).toBe(false);
        }
      }),
      { numRuns: 4000 },
    );
    expect(met).toBeGreaterThan(200);
  });

  test("names no fact too many: of every fact that it names, two answers differ for some filling of the others", {
    timeout: TIME,
  }, () => {
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const { missing } = evaluate(claim, today);
        const unknown = unknownFacts(claim);
        const proofs = bringable(claim, today);
        for (const path of missing) {
          const fact = unknown.find((one) => one.path === path);
          expect(fact !== undefined || path === "proof").toBe(true);
          const fillings = harmlessFillings(
            claim,
            unknown.filter((other) => other !== fact),
          );
          const found = fact
            ? fillings.some((filled) => proofs.some((proof) => differs(answersOf(filled, fact, proof), today)))
            : fillings.some((filled) =>
                differs(
                  proofs.map((proof) => ({ ...filled, ...proof })),
                  today,
                ),
              );
          expect(found).toBe(true);
        }
        expect(missing.includes("proof") && !proofIsUnknown(claim)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("wouldChange (§5)", () => {
  test("is true: each entry gives the better outcome that it names; so does every later day up to today, and the day before does not (R10)", {
    timeout: TIME,
  }, () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const decision = evaluate(claim, today);
        for (const change of decision.wouldChange) {
          met.add(change.fact);
          expect(isBetter(change.outcome, decision.outcome)).toBe(true);
          expect(outcome(applied(claim, change), today)).toBe(change.outcome);
          if (!("atLeast" in change)) continue;
          for (const day of daysFromTo(change.atLeast, today))
            expect(outcome(applied(claim, change, day), today)).toBe(change.outcome);
          // No claim can hold a day before the first.
          if (change.atLeast === FIRST_DAY) continue;
          expect(outcome(applied(claim, change, nearby(change.atLeast, -1)), today)).not.toBe(change.outcome);
        }
      }),
      { numRuns: 2500 },
    );
    expect([...met]).toEqual(expect.arrayContaining(["invoice.date", "invoice", "manufactured.to", "seller"]));
  });

  test("is complete: it names every unknown fact, with every answer, that betters the outcome by itself, and no other", {
    timeout: TIME,
  }, () => {
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const decision = evaluate(claim, today);
        const expected = unknownFacts(claim).flatMap((fact) =>
          fact.values.flatMap((value): Change[] => {
            const given = outcome(fact.fill(claim, value), today);
            return isBetter(given, decision.outcome) ? [{ fact: fact.path, value, outcome: given }] : [];
          }),
        );
        const brought = ["invoice", "invoice.date", "manufactured.to"];
        expect(decision.wouldChange.filter(({ fact }) => !brought.includes(fact))).toStrictEqual(expected);
        const order = decision.wouldChange.map(({ fact }) => brought.indexOf(fact)).filter((place) => place >= 0);
        expect(decision.wouldChange.slice(0, order.length).every(({ fact }) => brought.includes(fact))).toBe(true);
        expect(order).toEqual([...order].sort());
      }),
      { numRuns: 3000 },
    );
  });

  test("is complete: a proof of any day betters the outcome exactly where it says so (R6, R8, R10, R11, R24)", {
    timeout: TIME,
  }, () => {
    const back = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.nat({ max: 900 }));
    fc.assert(
      fc.property(askedClaims, back, fc.boolean(), ({ claim, today }, days, atEdge) => {
        const decision = evaluate(claim, today);
        const named = (fact: string) => decision.wouldChange.find((change) => change.fact === fact);
        const check = (fact: string, day: string, brought: Claim, possible: boolean) => {
          const change = named(fact);
          const betters = possible && isBetter(outcome(brought, today), decision.outcome);
          expect(change !== undefined && "atLeast" in change && day >= change.atLeast).toBe(betters);
        };
        const dayFrom = (edge: string) => earlier(nearby(atEdge ? edge : today, -days), today);
        const dated = dayFrom(oldestPurchase(today));
        const impossible = claim.manufactured !== undefined && dated < claim.manufactured.from;
        if (!claim.invoice) {
          if (!impossible) check("invoice.date", dated, withInvoiceOf(claim, dated), true);
        } else expect(named("invoice.date")).toBeUndefined();
        const made = dayFrom(oldestManufacture(today));
        check("manufactured.to", made, withMadeOn(claim, made), decision.missing.includes("proof"));
      }),
      { numRuns: 4000 },
    );
  });
});
