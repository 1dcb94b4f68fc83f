import { type Claim, type Decision, evaluate } from "../rules/index.ts";

/** What can be missing, as somebody would name it. */
const THINGS = ["proof", "invoice", "seller", "condition", "owner", "causes"] as const;
type Thing = (typeof THINGS)[number];

export type Headline = "covered" | "not-covered" | "seems-ended" | "dealer" | "missing-one" | "missing-some";
/** Why the answer is no, told apart (R21). */
export type Refusal = "part" | "ended" | "purchase" | "papers" | "state" | "software" | "damage" | "mixed";

export interface Verdict {
  decision: Decision;
  headline: Headline;
  refusal: Refusal | null;
  things: readonly Thing[];
  /** Proof is missing, and no invoice was shown, or the one that was would not be refused if it were complete (R6). */
  invoiceHelps: boolean;
}

function thingOf(fact: string): Thing {
  const [head] = fact.split(".");
  return THINGS.find((thing) => thing === head) ?? "proof";
}

function refusalOf({ reasons }: Decision): Refusal {
  const against = reasons.filter(({ effect }) => effect === "defeats").map(({ code }) => code);
  if (against.includes("part-not-covered")) return "part";
  if (against.includes("period-ended")) return "ended";
  if (against.some((code) => code.startsWith("invoice-"))) return "papers";
  if (!against.every((code) => code.startsWith("cause-"))) return "purchase";
  const states = against.filter((code) => code === "cause-modified" || code === "cause-label").length; // R20
  if (states > 0) return states === against.length ? "state" : "mixed";
  return against.every((code) => code === "cause-software") ? "software" : "damage";
}

/** Open for something that no answer settles, so that only an inspection can (R8, R15). */
const needsInspection = ({ reasons }: Decision): boolean =>
  reasons.some(({ code }) => code === "cause-wear" || code === "invoice-before-manufacture");

function headlineOf(decision: Decision, things: readonly Thing[]): Headline {
  switch (decision.outcome) {
    case "covered":
    case "not-covered":
      return decision.outcome;
    case "undetermined":
      if (decision.period?.state === "ended") return "seems-ended"; // by the customer's own date, said first
      if (needsInspection(decision) || things.every((thing) => thing === "causes")) return "dealer";
      return things.length === 1 ? "missing-one" : "missing-some";
  }
}

const isRefusedComplete = ({ invoice, ...claim }: Claim, today: string): boolean =>
  invoice !== undefined &&
  evaluate({ ...claim, invoice: { ...invoice, listsDevice: "yes", listsPrice: "yes" } }, today).outcome ===
    "not-covered";

/** The decision, and what is said of it first. */
export function verdictOf(claim: Claim, today: string): Verdict {
  const decision = evaluate(claim, today);
  const found = new Set(decision.missing.map(thingOf));
  const things = THINGS.filter((thing) => found.has(thing));
  return {
    decision,
    headline: headlineOf(decision, things),
    refusal: decision.outcome === "not-covered" ? refusalOf(decision) : null,
    things,
    invoiceHelps: things.includes("proof") && !isRefusedComplete(claim, today),
  };
}
