/** The exhaustive walk, compared with the oracle. How it is taken apart, and why, stands in `walk.ts`. */
import { expect, test } from "vitest";
import type { Claim } from "../index.ts";
import { anyReason, type Block, blockOf, notSupporting, Tally } from "./blocks.ts";
import { goodInvoice, type Proof, parts, soundClaim } from "./facts.ts";
import {
  type Damage,
  datedProofs,
  everyAnswer,
  invoicesOn,
  type Purchase,
  pairedDamages,
  purchases,
  singleDamages,
  WALK_DAY,
} from "./walk.ts";

const TIME = 300_000;
const today = WALK_DAY;
const good: Proof = { invoice: goodInvoice(today) };
const dated = datedProofs(today);
const allProofs = dated.flatMap(everyAnswer);
const allDamages = [...singleDamages, ...pairedDamages];

const ofProof = (claim: Claim): Block => blockOf(claim, today, anyReason);
const ofPurchase = (purchase: Purchase): Block =>
  blockOf({ ...soundClaim("watch", good), ...purchase }, today, notSupporting);
const ofDamage = (part: Claim["part"], causes: Damage): Block =>
  // A part that is not covered would settle it by itself, and what befell it matters as it does to any other part.
  blockOf({ ...soundClaim(part === "charger" ? "charger" : "watch", good), causes }, today, notSupporting);

const purchaseBlocks = purchases.map((purchase) => ({ purchase, block: ofPurchase(purchase) }));

test("every part, seller, condition and owner agrees with the oracle under every proof, date and answer about the invoice (R1–R12, R18, R19)", {
  timeout: TIME,
}, () => {
  const tally = new Tally();
  for (const part of parts) {
    for (const proof of allProofs) {
      const claim = soundClaim(part, proof);
      const proofBlock = ofProof(claim);
      for (const { purchase, block } of purchaseBlocks)
        tally.byBlocks({ ...claim, ...purchase }, today, [block, proofBlock]);
    }
  }
  expect(tally.differing).toEqual([]);
  expect(tally.compared).toBe(parts.length * allProofs.length * 48);
});

test("every cause and every two causes agree with the oracle for every part, seller, condition and owner (R12–R18)", {
  timeout: TIME,
}, () => {
  const tally = new Tally();
  for (const part of parts) {
    const claim = soundClaim(part, good);
    const proofBlock = ofProof(claim);
    for (const causes of allDamages) {
      const damageBlock = ofDamage(part, causes);
      for (const { purchase, block } of purchaseBlocks)
        tally.byBlocks({ ...claim, ...purchase, causes }, today, [block, proofBlock, damageBlock]);
    }
  }
  expect(tally.differing).toEqual([]);
  expect(tally.compared).toBe(parts.length * 451 * 48);
});

test("every cause and every two causes agree with the oracle for every part under every kind and date of proof (R3, R5–R11, R14–R18)", {
  timeout: TIME,
}, () => {
  const tally = new Tally();
  for (const part of parts) {
    const damaged = allDamages.map((causes) => ({ causes, block: ofDamage(part, causes) }));
    for (const proof of dated) {
      const claim = soundClaim(part, proof);
      const proofBlock = ofProof(claim);
      // Whether wear can matter hangs on the proof, so what is missing is no sum of the two: see the walk in depth.
      for (const { causes, block } of damaged)
        tally.byBlocks({ ...claim, causes }, today, [proofBlock, block], causes.wear === "no");
    }
  }
  expect(tally.differing).toEqual([]);
  expect(tally.compared).toBe(parts.length * dated.length * 451);
});

test("every cause agrees with the oracle under every proof and answer about the invoice, and every two causes under every answer (R6, R8, R19)", {
  timeout: TIME,
}, () => {
  const tally = new Tally();
  const recent = invoicesOn(today).map((invoice): Proof => ({ invoice }));
  const walk = (proofs: readonly Proof[], damages: readonly Damage[]) => {
    const damaged = damages.map((causes) => ({ causes, block: ofDamage("charger", causes) }));
    for (const proof of proofs) {
      const claim = soundClaim("charger", proof);
      const proofBlock = ofProof(claim);
      for (const { causes, block } of damaged)
        tally.byBlocks({ ...claim, causes }, today, [proofBlock, block], causes.wear === "no");
    }
  };
  walk(allProofs, singleDamages);
  walk(recent, pairedDamages);
  expect(tally.differing).toEqual([]);
  expect(tally.compared).toBe(allProofs.length * 31 + 81 * 420);
});
