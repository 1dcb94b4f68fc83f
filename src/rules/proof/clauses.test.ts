/** Which clauses decide: found by walking, and compared with the list of those that do not. */
import { expect, test } from "vitest";
import { CLAUSE_IDS, evaluate, type Reason } from "../index.ts";
import { parts, soundClaim } from "./facts.ts";
import { reasonTable } from "./reasons.ts";
import { datedProofs, everyAnswer, purchases, singleDamages, WALK_DAY } from "./walk.ts";

/**
 * Clauses that no reason ever cites: the law stands above the policy, registering is not needed, three of the definitions
 * only say what words mean, the priority of the invoice chooses between proofs (R5), and an address decides nothing.
 */
const NEVER_CITED = [
  "law",
  "scope.registration",
  "terms.essential-parts",
  "terms.main-product",
  "terms.package",
  "proof.priority",
  "contact",
];

function reasonsOfTheWalk(): Reason[][] {
  const proofs = datedProofs(WALK_DAY).flatMap(everyAnswer);
  const good = {
    invoice: { date: WALK_DAY, listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "yes" },
  } as const;
  const claims = parts.flatMap((part) => [
    ...purchases.map((purchase) => ({ ...soundClaim(part, good), ...purchase })),
    ...singleDamages.map((causes) => ({ ...soundClaim(part, good), causes })),
    ...proofs.map((proof) => soundClaim(part, proof)),
  ]);
  return claims.map((claim) => evaluate(claim, WALK_DAY).reasons);
}

const walked = reasonsOfTheWalk();
/** The reasons that alone made an outcome other than covered. */
const decisive = walked.flatMap((reasons) => {
  const against = reasons.filter(({ effect }) => effect !== "supports");
  return against.length === 1 ? against : [];
});
const notIn = (cited: readonly string[]) => CLAUSE_IDS.filter((id) => !cited.includes(id));

test("every clause that is ever cited is decisive alone somewhere, and the others are the list of those that cannot decide", () => {
  expect(notIn(walked.flatMap((reasons) => reasons.flatMap(({ clauses }) => clauses)))).toEqual(NEVER_CITED);
  expect(notIn(decisive.flatMap(({ clauses }) => clauses))).toEqual(NEVER_CITED);
});

test("the definition of accessories never decides by itself: it stands beside `scope.guarantee` and a proof (R2)", () => {
  const citing = walked.flat().filter(({ clauses }) => clauses.some((clause) => clause === "terms.accessories"));
  expect(citing.length).toBeGreaterThan(0);
  for (const { clauses } of citing) {
    expect(clauses.slice(0, 2)).toEqual(["scope.guarantee", "terms.accessories"]);
    expect(clauses).toHaveLength(3);
  }
});

test("every one of the eight exclusions is reached, and defeats alone somewhere", () => {
  const defeating = new Set(decisive.filter(({ effect }) => effect === "defeats").flatMap(({ clauses }) => clauses));
  const exclusions = CLAUSE_IDS.filter((id) => id.startsWith("exclusion."));
  expect(exclusions).toHaveLength(8);
  expect(exclusions.filter((id) => !defeating.has(id))).toEqual([]);
});

test("every reason code of §4 is given somewhere, and no other; each that does not support is decisive alone somewhere", () => {
  const given = new Set(walked.flat().map(({ code }) => code));
  expect([...given].sort()).toEqual(reasonTable.map(({ code }) => code).sort());
  const against = reasonTable.filter(({ effect }) => effect !== "supports").map(({ code }) => code);
  const alone = new Set(decisive.map(({ code }) => code));
  expect(against.filter((code) => !alone.has(code))).toEqual([]);
});
