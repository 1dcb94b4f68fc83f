/** `relevantFacts`: compared with the oracle, and with what `evaluate` itself calls missing (§4). */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claim, evaluate, relevantFacts } from "../index.ts";
import { askedClaims, halfAnswered } from "./claims.arbitrary.ts";
import { facts, parts } from "./facts.ts";
import { asClaim, askingOrder, expectedFacts, type HalfAnswered } from "./journey.ts";
import { datedProofs, everyAnswer, WALK_DAY } from "./walk.ts";

const TIME = 300_000;
/** The oracle fills in every unknown fact in every way: most of the time of these tests. `npm run test:full` has more. */
const RUNS = process.env.FULL === "1" ? 6000 : 1500;

describe("relevantFacts and the oracle", () => {
  test("agree for more than a thousand half-answered claims, without a part, and without answers too (R19, R25)", {
    timeout: TIME,
  }, () => {
    fc.assert(
      fc.property(halfAnswered, ({ answered, today }) => {
        expect(relevantFacts(answered, today)).toStrictEqual(expectedFacts(answered, today));
      }),
      { numRuns: RUNS },
    );
  });

  test("agree at every boundary of every proof, for every way of answering about the invoice (R6, R8)", {
    timeout: TIME,
  }, () => {
    const differing: unknown[] = [];
    const dated = datedProofs(WALK_DAY);
    // In all 81 ways where the invoice stands alone; together with a serial number, in the ways of listing.
    const listed = dated
      .flatMap(everyAnswer)
      .filter(({ invoice }) => invoice?.matchesProduct === "yes" && invoice.unaltered === "unknown");
    const alone = dated.filter(({ manufactured }) => !manufactured).flatMap(everyAnswer);
    for (const proof of [...dated, ...listed, ...alone]) {
      const answered = { part: "earbuds" as const, ...proof };
      const asked = relevantFacts(answered, WALK_DAY);
      if (!isDeepStrictEqual(asked, expectedFacts(answered, WALK_DAY))) differing.push({ answered, asked });
    }
    expect(differing.slice(0, 3)).toEqual([]);
  });
});

describe("relevantFacts and `evaluate`", () => {
  /** Literally: one fact after the other is asked of the claim made of the relevant answers before it. */
  function byEvaluating(answered: HalfAnswered, part: Claim["part"], today: string): string[] {
    const { invoice, manufactured } = answered;
    const answers = asClaim(answered, part);
    const asked = ["part"];
    let claim = asClaim({}, part);
    for (const path of askingOrder.slice(1)) {
      if (!evaluate(claim, today).missing.includes(path)) continue;
      asked.push(path);
      const fact = facts.find((one) => one.path === path);
      if (fact) claim = fact.fill(claim, fact.read(answers) ?? "unknown");
      else
        claim = asClaim(
          { ...(invoice ? { invoice: { date: invoice.date } } : {}), ...(manufactured ? { manufactured } : {}) },
          part,
        );
    }
    return asked;
  }

  test("lists exactly what `missing` names of the answers so far, and without a part what some part needs (R19, R25)", {
    timeout: TIME,
  }, () => {
    fc.assert(
      fc.property(halfAnswered, ({ answered, today }) => {
        const all = answered.part ? [answered.part] : parts;
        const needed = new Set(all.flatMap((part) => byEvaluating(answered, part, today)));
        expect(relevantFacts(answered, today)).toEqual(askingOrder.filter((path) => needed.has(path)));
      }),
      { numRuns: 600 },
    );
  });

  test("leaves out nothing that matters: whatever is said of the facts not listed, the outcome is the same", {
    timeout: TIME,
  }, () => {
    const met = new Set<string>();
    const numbers = fc.array(fc.nat({ max: 5 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(askedClaims, numbers, ({ claim, today }, pick) => {
        const listed = relevantFacts(claim, today);
        const now = evaluate(claim, today).outcome;
        const notListed = facts.filter((fact) => fact.read(claim) !== undefined && !listed.includes(fact.path));
        const other = notListed.reduce((one, fact, place) => {
          const values = [...fact.values, "unknown"];
          return fact.fill(one, values[(pick[place] ?? 0) % values.length] ?? "unknown");
        }, claim);
        expect(evaluate(other, today).outcome).toBe(now);
        for (const fact of notListed) met.add(fact.path);
      }),
      { numRuns: 3000 },
    );
    expect(met.size).toBe(facts.length);
  });
});
