/**
 * The facts of a claim, as §3 of the rules lists them, and how one of them is filled in. Written from the text a second
 * time and not taken from the module under proof; a test holds the two lists against each other.
 */
import type { Answer, Cause, Claim, Part } from "../index.ts";

export const parts = [
  "watch",
  "earbuds",
  "battery",
  "screen",
  "mainboard",
  "other-essential",
  "charging-case",
  "charger",
  "cable",
  "strap",
  "buckle",
  "decorative",
] as const satisfies readonly Part[];
/** The parts that the period table excludes (R1). */
export const hasPeriod = (part: Part): boolean => part !== "strap" && part !== "buckle" && part !== "decorative";

export const sellers = ["official-store", "authorised-dealer", "other", "unknown"] as const;
export const conditions = ["new", "used", "unknown"] as const;
export const owners = ["buyer", "gift", "second-hand", "unknown"] as const;
export const answers = ["yes", "no", "unknown"] as const satisfies readonly Answer[];
export const invoiceQuestions = ["listsDevice", "listsPrice", "matchesProduct", "unaltered"] as const;
export const causes = [
  "modified",
  "drop",
  "power",
  "force",
  "adapter",
  "liquid",
  "corrosive",
  "pests",
  "unauthorised-accessory",
  "unofficial-software",
  "mishandling",
  "label",
  "software",
  "disaster",
  "wear",
] as const satisfies readonly Cause[];

export type Invoice = NonNullable<Claim["invoice"]>;
export type Manufactured = NonNullable<Claim["manufactured"]>;
/** What there is to prove the purchase with. */
export type Proof = Pick<Claim, "invoice" | "manufactured">;

export interface Fact {
  readonly path: string;
  /** Its known values, in the order of §3. */
  readonly values: readonly string[];
  /** A value that takes nothing from the warranty. */
  readonly harmless: string;
  /** The one value that defeats whatever else is so, or nothing where that depends on other facts. */
  readonly harmful?: string;
  /** Its value in a claim; nothing where the claim has no such fact. */
  readonly read: (claim: Claim) => string | undefined;
  readonly fill: (claim: Claim, value: string) => Claim;
}

/** The value, known to be one of these. */
export function oneOf<T extends string>(among: readonly T[], value: string): T {
  const found = among.find((candidate) => candidate === value);
  if (found === undefined) throw new RangeError(`${value} is not one of ${among.join(", ")}`);
  return found;
}

const known = (values: readonly string[]) => values.filter((value) => value !== "unknown");

function invoiceFact(question: (typeof invoiceQuestions)[number]): Fact {
  // Whether device and price are listed bears on which proof decides (R6), so neither answer is harmful by itself.
  const exclusion = question === "matchesProduct" || question === "unaltered";
  return {
    path: `invoice.${question}`,
    values: known(answers),
    harmless: "yes",
    ...(exclusion ? { harmful: "no" } : {}),
    read: (claim) => claim.invoice?.[question],
    fill: (claim, value) =>
      claim.invoice ? { ...claim, invoice: { ...claim.invoice, [question]: oneOf(answers, value) } } : claim,
  };
}

function causeFact(cause: Cause): Fact {
  return {
    path: `causes.${cause}`,
    values: known(answers),
    harmless: "no",
    ...(cause === "wear" ? {} : { harmful: "yes" }), // R15: wear is open, it never defeats
    read: (claim) => claim.causes[cause],
    fill: (claim, value) => ({ ...claim, causes: { ...claim.causes, [cause]: oneOf(answers, value) } }),
  };
}

/** Every fact that can be unknown, but for the proof itself, in the order of §3. */
export const facts: readonly Fact[] = [
  {
    path: "seller",
    values: known(sellers),
    harmless: "official-store",
    harmful: "other",
    read: (claim) => claim.seller,
    fill: (claim, value) => ({ ...claim, seller: oneOf(sellers, value) }),
  },
  {
    path: "condition",
    values: known(conditions),
    harmless: "new",
    harmful: "used",
    read: (claim) => claim.condition,
    fill: (claim, value) => ({ ...claim, condition: oneOf(conditions, value) }),
  },
  {
    path: "owner",
    values: known(owners),
    harmless: "buyer",
    harmful: "second-hand",
    read: (claim) => claim.owner,
    fill: (claim, value) => ({ ...claim, owner: oneOf(owners, value) }),
  },
  ...invoiceQuestions.map(invoiceFact),
  ...causes.map(causeFact),
];

/** The facts that a claim has and that nobody knows. */
export const unknownFacts = (claim: Claim): Fact[] => facts.filter((fact) => fact.read(claim) === "unknown");

/** All fifteen causes with the same answer. */
export const everyCause = (answer: Answer): Claim["causes"] => ({
  modified: answer,
  drop: answer,
  power: answer,
  force: answer,
  adapter: answer,
  liquid: answer,
  corrosive: answer,
  pests: answer,
  "unauthorised-accessory": answer,
  "unofficial-software": answer,
  mishandling: answer,
  label: answer,
  software: answer,
  disaster: answer,
  wear: answer,
});

/** An invoice that leaves nothing to ask. */
export const goodInvoice = (date: string): Invoice => ({
  date,
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
});

/** A serial number that shows one day. */
export const madeOn = (day: string): Manufactured => ({ from: day, to: day });

/** Nothing wrong with it, and no proof yet. */
export const soundClaim = (part: Part, proof: Proof = {}): Claim => ({
  part,
  seller: "official-store",
  condition: "new",
  owner: "buyer",
  causes: everyCause("no"),
  ...proof,
});

/** Nothing known but the part. */
export const blankClaim = (part: Part): Claim => ({
  part,
  seller: "unknown",
  condition: "unknown",
  owner: "unknown",
  causes: everyCause("unknown"),
});
