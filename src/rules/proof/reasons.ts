/** The table of §4, row by row, in its order: code, effect, when, clauses. */
import type { Answer, Cause, Claim, Decision, Part, Reason } from "../index.ts";
import { causes } from "./facts.ts";

/** The clauses in the order of §1. */
export const clauseIds: readonly Reason["clauses"][number][] = [
  "law",
  "scope.products",
  "scope.registration",
  "scope.guarantee",
  "scope.transfer",
  "terms.accessories",
  "terms.essential-parts",
  "terms.main-product",
  "terms.package",
  "period.main-product",
  "period.cables",
  "period.watch-straps",
  "period.decorative-parts",
  "period.buckles",
  "proof.priority",
  "proof.invoice",
  "proof.serial-number",
  "proof.receipt",
  "exclusion.1",
  "exclusion.2",
  "exclusion.3",
  "exclusion.4",
  "exclusion.5",
  "exclusion.6",
  "exclusion.7",
  "exclusion.8",
  "contact",
];

type Clause = Reason["clauses"][number];

interface Situation {
  readonly claim: Claim;
  readonly period: Decision["period"];
  readonly incompleteIsOpen: boolean;
  readonly impossible: boolean;
}

export interface Row {
  readonly code: Reason["code"];
  readonly effect: Reason["effect"];
  readonly clauses: (situation: Situation) => Clause[];
  readonly when: (situation: Situation) => boolean;
  readonly tellsPeriod?: true;
}

/** R1, R2. The last three have no period, and their clause says so. */
const PERIOD_CLAUSES: Record<Part, readonly Clause[]> = {
  watch: ["period.main-product"],
  earbuds: ["period.main-product"],
  battery: ["period.main-product"],
  screen: ["period.main-product"],
  mainboard: ["period.main-product"],
  "other-essential": ["period.main-product"],
  "charging-case": ["scope.guarantee", "terms.accessories"],
  charger: ["scope.guarantee", "terms.accessories"],
  cable: ["period.cables"],
  strap: ["period.watch-straps"],
  buckle: ["period.buckles"],
  decorative: ["period.decorative-parts"],
};

const UNCOVERED: readonly string[] = ["strap", "buckle", "decorative"];

const CAUSE_CLAUSES: Record<Cause, readonly Clause[]> = {
  modified: ["exclusion.1"],
  drop: ["exclusion.2"],
  power: ["exclusion.2"],
  force: ["exclusion.2"],
  adapter: ["exclusion.2"],
  liquid: ["exclusion.2", "exclusion.3"], // R17
  corrosive: ["exclusion.3"],
  pests: ["exclusion.3"],
  "unauthorised-accessory": ["exclusion.4"],
  "unofficial-software": ["exclusion.4"],
  mishandling: ["exclusion.4"],
  label: ["exclusion.6"],
  software: ["exclusion.7"],
  disaster: ["exclusion.8"],
  wear: ["scope.guarantee"], // R15
};

type Test = (claim: Claim) => boolean;
const row = (code: Row["code"], effect: Row["effect"], clause: Clause | readonly Clause[], when: Test): Row => ({
  code,
  effect,
  clauses: () => [clause].flat(),
  when: ({ claim }) => when(claim),
});

const ofPeriod = (code: Row["code"], effect: Row["effect"], state: "running" | "upcoming" | "ended"): Row => ({
  code,
  effect,
  clauses: ({ claim, period }) => [
    ...PERIOD_CLAUSES[claim.part],
    period?.basis === "invoice" ? "proof.invoice" : "proof.serial-number",
  ],
  when: ({ period, incompleteIsOpen }) => period?.state === state && !incompleteIsOpen,
  tellsPeriod: true,
});

const uncovered: Test = (claim) => UNCOVERED.includes(claim.part);
const says = (answer: "matchesProduct" | "unaltered", what: Answer): Test => {
  return (claim) => !uncovered(claim) && claim.invoice?.[answer] === what;
};

/** R16: an adaptor's damage is asked of a charger only. */
const ofCause = (cause: Cause, what: Answer): Test => {
  return (claim) => claim.causes[cause] === what && (cause !== "adapter" || claim.part === "charger");
};

export const reasonTable: readonly Row[] = [
  {
    code: "part-not-covered",
    effect: "defeats",
    clauses: ({ claim }) => [...PERIOD_CLAUSES[claim.part]],
    when: ({ claim }) => uncovered(claim),
  },
  row("seller-not-authorised", "defeats", "scope.products", (claim) => claim.seller === "other"),
  row("seller-unknown", "open", "scope.products", (claim) => claim.seller === "unknown"),
  row("not-new", "defeats", "scope.products", (claim) => claim.condition === "used"),
  row("condition-unknown", "open", "scope.products", (claim) => claim.condition === "unknown"),
  row("not-original-buyer", "defeats", "scope.transfer", (claim) => claim.owner === "second-hand"),
  row("owner-unknown", "open", "scope.transfer", (claim) => claim.owner === "unknown"),
  ofPeriod("within-period", "supports", "running"),
  ofPeriod("before-period", "supports", "upcoming"),
  ofPeriod("period-ended", "defeats", "ended"),
  row(
    "no-proof",
    "open",
    ["proof.invoice", "proof.serial-number"],
    (claim) => !uncovered(claim) && !claim.invoice && !claim.manufactured,
  ),
  {
    code: "invoice-incomplete",
    effect: "open",
    clauses: () => ["proof.receipt"],
    when: (situation) => situation.incompleteIsOpen,
  },
  row("invoice-mismatch", "defeats", "exclusion.5", says("matchesProduct", "no")),
  row("invoice-altered", "defeats", "exclusion.5", says("unaltered", "no")),
  {
    code: "invoice-before-manufacture",
    effect: "open",
    clauses: () => ["exclusion.5"],
    when: (situation) => situation.impossible,
  },
  row(
    "invoice-unverified",
    "open",
    "exclusion.5",
    (claim) => says("matchesProduct", "unknown")(claim) || says("unaltered", "unknown")(claim),
  ),
  ...causes.flatMap((cause) => [
    row(`cause-${cause}`, cause === "wear" ? "open" : "defeats", CAUSE_CLAUSES[cause], ofCause(cause, "yes")),
    row(`cause-${cause}-unknown`, "open", CAUSE_CLAUSES[cause], ofCause(cause, "unknown")),
  ]),
];

const placeOf: ReadonlyMap<string | undefined, number> = new Map(clauseIds.map((id, place) => [id, place]));

/** The place of the first clause that a reason cites. */
export function clauseOrder(reason: Reason): number {
  const place = placeOf.get(reason.clauses[0]);
  if (place === undefined) throw new RangeError(`${reason.code} cites no clause of §1`);
  return place;
}
