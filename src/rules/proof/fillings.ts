/**
 * Outcomes by filling in (R19): what is unknown is filled in every way, each filling is settled as a claim of which
 * everything is known, and the outcome is definite where all of them agree. `missing` is found in the same way.
 */
import type { Claim, Outcome } from "../index.ts";
import { daysLater, FIRST_DAY, oldestManufacture, oldestPurchase, serialStart, yearLater } from "./days.ts";
import {
  causes as everyCauseName,
  type Fact,
  goodInvoice,
  hasPeriod,
  madeOn,
  type Proof,
  unknownFacts,
} from "./facts.ts";

export const knownIncomplete = (claim: Claim): boolean =>
  claim.invoice !== undefined && (claim.invoice.listsDevice === "no" || claim.invoice.listsPrice === "no");

/** Whether `proof` counts as unknown: `no-proof`, or a known incomplete invoice without a serial number (§4). */
export const proofIsUnknown = (claim: Claim): boolean =>
  hasPeriod(claim.part) && !claim.manufactured && (!claim.invoice || knownIncomplete(claim));

/** The outcome of a claim of which everything is known. */
export function settle(claim: Claim, today: string): Outcome {
  const { part, seller, condition, owner, invoice, manufactured, causes } = claim;
  if (!hasPeriod(part)) return "not-covered"; // R1
  if (seller === "other" || condition === "used" || owner === "second-hand") return "not-covered"; // R12
  if (invoice?.matchesProduct === "no" || invoice?.unaltered === "no") return "not-covered"; // R6: complete or not
  for (const cause of everyCauseName) {
    if (causes[cause] !== "yes" || cause === "wear") continue;
    if (cause !== "adapter" || part === "charger") return "not-covered"; // R16
  }
  if (invoice && !knownIncomplete(claim)) {
    if (manufactured && invoice.date < manufactured.from) return "undetermined"; // R8
    if (yearLater(invoice.date) < today) return "not-covered"; // R3, R5
  } else if (manufactured) {
    if (yearLater(serialStart(manufactured.to)) < today) return "not-covered"; // R7, R10; upcoming is covered: R9
  } else return "undetermined"; // R6, R11
  return causes.wear === "yes" ? "undetermined" : "covered"; // R15
}

/**
 * What somebody whose `proof` counts as unknown could bring: nothing, an invoice, a serial number. The outcome depends on
 * a proof only through whether its period has ended and whether exclusion 5 defeats, so one of each kind is enough. An
 * invoice that is brought takes the place of one that is no proof, and what was unknown about that one goes with it.
 */
export function proofsToBring(today: string): Proof[] {
  const ended = daysLater(oldestPurchase(today), -1);
  const madeLongAgo = daysLater(oldestManufacture(today), -1);
  return [
    {},
    { invoice: goodInvoice(today) },
    { invoice: { ...goodInvoice(today), unaltered: "no" } },
    ...(ended >= FIRST_DAY ? [{ invoice: goodInvoice(ended) }] : []),
    { manufactured: madeOn(today) },
    ...(madeLongAgo >= FIRST_DAY ? [{ manufactured: madeOn(madeLongAgo) }] : []),
  ];
}

/** Every filling of these facts, each with these of its values. */
function fillAll(claim: Claim, unknown: readonly Fact[], values: (fact: Fact) => readonly string[]): Claim[] {
  return unknown.reduce(
    (claims, fact) => claims.flatMap((one) => values(fact).map((value) => fact.fill(one, value))),
    [claim],
  );
}

/** Every filling there is: up to ten million of them, so only for claims with few unknown facts. */
const everyFilling = (claim: Claim): Claim[] => fillAll(claim, unknownFacts(claim), (fact) => fact.values);

/**
 * The fillings in which no fact has its harmful value. Of a fact that has one, the values that are left (an official
 * store or an authorised dealer, a buyer or the receiver of a gift) never differ in `settle`, so one stands for them.
 */
export function harmlessFillings(claim: Claim, unknown: readonly Fact[]): Claim[] {
  let harmless = claim;
  for (const fact of unknown) if (fact.harmful !== undefined) harmless = fact.fill(harmless, fact.harmless);
  const others = unknown.filter((fact) => fact.harmful === undefined);
  return fillAll(harmless, others, (fact) => fact.values);
}

/**
 * Fillings that show every outcome that all fillings show: the harmless ones, and each with one fact harmful. Two harmful
 * facts show nothing that one of them does not, since one harmful value is not covered whatever the rest is. A test
 * compares this with `everyFilling`.
 */
function tellingFillings(claim: Claim): Claim[] {
  const unknown = unknownFacts(claim);
  if (unknown.length === 0) return [claim];
  const harmless = harmlessFillings(claim, unknown);
  const [one = claim] = harmless;
  const harmful = unknown.flatMap((fact) => (fact.harmful === undefined ? [] : [fact.fill(one, fact.harmful)]));
  return [...harmless, ...harmful];
}

/** The outcome on which all these claims agree, or none. */
function consensus(claims: readonly Claim[], today: string): Outcome {
  const outcomes = new Set(claims.map((claim) => settle(claim, today)));
  const [only] = outcomes;
  return only !== undefined && outcomes.size === 1 ? only : "undetermined";
}

/** R19. */
export const outcomeOf = (claim: Claim, today: string): Outcome => consensus(tellingFillings(claim), today);

/** R19 without the reduction. */
export const outcomeOfEveryFilling = (claim: Claim, today: string): Outcome => consensus(everyFilling(claim), today);

/** The proofs that fill in a `proof` that counts as unknown; otherwise the one that stands in the claim. */
const proofsOf = (claim: Claim, today: string): Proof[] => (proofIsUnknown(claim) ? proofsToBring(today) : [{}]);

const differ = (claims: readonly Claim[], today: string): boolean =>
  new Set(claims.map((one) => settle(one, today))).size > 1;

/**
 * Whether two answers to a fact give different outcomes in some filling of the others. The others are filled harmlessly
 * only: with a harmful one among them every answer gives the same outcome, and nothing can differ.
 */
function canMatter(claim: Claim, fact: Fact, today: string, fillOthers: FillOthers): boolean {
  const others = unknownFacts(claim).filter((other) => other !== fact);
  const fillings = fillOthers(claim, others);
  return proofsOf(claim, today).some((proof) =>
    fillings.some((filled) =>
      differ(
        fact.values.map((value) => ({ ...fact.fill(filled, value), ...proof })),
        today,
      ),
    ),
  );
}

function proofCanMatter(claim: Claim, today: string, fillOthers: FillOthers): boolean {
  if (!proofIsUnknown(claim)) return false;
  const proofs = proofsOf(claim, today);
  return fillOthers(claim, unknownFacts(claim)).some((filled) =>
    differ(
      proofs.map((proof) => ({ ...filled, ...proof })),
      today,
    ),
  );
}

type FillOthers = (claim: Claim, unknown: readonly Fact[]) => Claim[];

/** §4, `missing`. */
export function missingFacts(claim: Claim, today: string, fillOthers: FillOthers = harmlessFillings): string[] {
  if (outcomeOf(claim, today) !== "undetermined") return [];
  const missing = unknownFacts(claim).filter((fact) => canMatter(claim, fact, today, fillOthers));
  const paths = missing.map((fact) => fact.path);
  const beforeProof = paths.filter((path) => !path.startsWith("invoice.") && !path.startsWith("causes."));
  const proof = proofCanMatter(claim, today, fillOthers) ? ["proof"] : [];
  return [...beforeProof, ...proof, ...paths.slice(beforeProof.length)];
}

/** Whether `missing` names this one fact, or the proof where there is none to name. */
export function isMissing(claim: Claim, today: string, fact?: Fact): boolean {
  if (outcomeOf(claim, today) !== "undetermined") return false;
  if (!fact) return proofCanMatter(claim, today, harmlessFillings);
  return fact.read(claim) === "unknown" && canMatter(claim, fact, today, harmlessFillings);
}

/** The same without the reduction. */
export const missingOfEveryFilling = (claim: Claim, today: string): string[] =>
  missingFacts(claim, today, (one, unknown) => fillAll(one, unknown, (fact) => fact.values));
