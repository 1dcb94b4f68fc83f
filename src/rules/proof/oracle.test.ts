/** The module under proof and the oracle, compared in every detail. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ANSWERS,
  CAUSES,
  CLAUSE_IDS,
  CONDITIONS,
  evaluate,
  INVOICE_QUESTIONS,
  OWNERS,
  PARTS,
  SELLERS,
} from "../index.ts";
import { agrees, anyReason, blockOf, notSupporting, Tally } from "./blocks.ts";
import { askedClaims } from "./claims.arbitrary.ts";
import { daysFromTo } from "./days.ts";
import * as own from "./facts.ts";
import { missingFacts, missingOfEveryFilling, outcomeOf, outcomeOfEveryFilling } from "./fillings.ts";
import { expectedDecision } from "./oracle.ts";
import { clauseIds } from "./reasons.ts";
import { datedProofs, everyAnswer, pairedDamages, purchases, singleDamages, WALK_DAY } from "./walk.ts";

const TIME = 300_000;
const { goodInvoice, parts, soundClaim } = own;

describe("the lists", () => {
  test("the vocabularies are those of §3, in its order", () => {
    expect([PARTS, SELLERS, CONDITIONS, OWNERS]).toEqual([own.parts, own.sellers, own.conditions, own.owners]);
    expect([ANSWERS, CAUSES, INVOICE_QUESTIONS]).toEqual([own.answers, own.causes, own.invoiceQuestions]);
  });

  test("the clauses are those of §1, in its order", () => {
    expect(CLAUSE_IDS).toEqual(clauseIds);
  });
});

describe("the oracle itself", () => {
  test("filling in harmlessly, and with one harmful fact, shows what every filling shows (R19)", {
    timeout: TIME,
  }, () => {
    const few = askedClaims.filter(({ claim }) => own.unknownFacts(claim).length <= 7);
    fc.assert(
      fc.property(few, ({ claim, today }) => {
        expect(outcomeOf(claim, today)).toBe(outcomeOfEveryFilling(claim, today));
        expect(missingFacts(claim, today)).toEqual(missingOfEveryFilling(claim, today));
      }),
      { numRuns: 1000 },
    );
  });

  test("the three groups of the walk come to what the oracle says of the whole (R18, R19)", { timeout: TIME }, () => {
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        const { part, seller, condition, owner, invoice, manufactured, causes } = claim;
        const proof = { ...(invoice ? { invoice } : {}), ...(manufactured ? { manufactured } : {}) };
        const good = { invoice: goodInvoice(today) };
        // The damage of a part that is not covered is seen on one that is: the part would settle it by itself.
        const shown = part === "charger" ? part : "watch";
        const blocks = [
          blockOf({ ...soundClaim("watch", good), seller, condition, owner }, today, notSupporting),
          blockOf(soundClaim(part, proof), today, anyReason),
          blockOf({ ...soundClaim(shown, good), causes }, today, notSupporting),
        ];
        expect(agrees(expectedDecision(claim, today), blocks, causes.wear === "no")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the whole decision", () => {
  test("agrees in depth for every proof, date and answer about the invoice, whatever is said of wear (R3–R11, R15, R19)", {
    timeout: TIME,
  }, () => {
    const tally = new Tally();
    for (const proof of datedProofs(WALK_DAY).flatMap(everyAnswer)) {
      const claim = soundClaim("charger", proof);
      for (const wear of own.answers) tally.inDepth({ ...claim, causes: { ...claim.causes, wear } }, WALK_DAY);
      tally.inDepth({ ...claim, seller: "unknown", owner: "gift" }, WALK_DAY);
    }
    expect(tally.differing).toEqual([]);
    expect(tally.compared).toBeGreaterThan(15_000);
  });

  test("agrees in depth for every part, seller, condition and owner, and for every two causes (R1, R2, R12–R18)", {
    timeout: TIME,
  }, () => {
    const tally = new Tally();
    const invoice = goodInvoice(WALK_DAY);
    const proofs = [{ invoice }, { invoice: { ...invoice, listsPrice: "unknown" as const } }, {}];
    for (const part of parts) {
      for (const proof of proofs) {
        for (const purchase of purchases) tally.inDepth({ ...soundClaim(part, proof), ...purchase }, WALK_DAY);
        for (const causes of singleDamages) tally.inDepth({ ...soundClaim(part, proof), causes }, WALK_DAY);
      }
      for (const causes of pairedDamages) tally.inDepth({ ...soundClaim(part, { invoice }), causes }, WALK_DAY);
    }
    expect(tally.differing).toEqual([]);
    expect(tally.compared).toBe(parts.length * (proofs.length * (48 + 31) + 420));
  });

  test("agrees in depth on every day of a leap year and the year after it, at each boundary of each proof (R3, R7–R10)", {
    timeout: TIME,
  }, () => {
    const tally = new Tally();
    const days = [...daysFromTo("2024-01-30", "2024-04-02"), ...daysFromTo("2025-01-30", "2025-04-02")];
    const farAway = ["2000-01-01", "2000-12-31", "2001-01-02", "2001-03-31", "2001-04-01", "2100-03-01", "2199-12-31"];
    for (const today of [...days, ...farAway]) {
      for (const proof of datedProofs(today)) tally.inDepth(soundClaim("cable", proof), today);
    }
    expect(tally.differing).toEqual([]);
    expect(tally.compared).toBeGreaterThan(8000);
  });

  test("agrees in depth for thousands of claims of every kind, on every kind of day (R1–R26)", {
    timeout: TIME,
  }, () => {
    fc.assert(
      fc.property(askedClaims, ({ claim, today }) => {
        expect(evaluate(claim, today)).toStrictEqual(expectedDecision(claim, today));
      }),
      { numRuns: 6000 },
    );
  });
});
