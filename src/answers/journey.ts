/** The journey is derived from the rules: a question is asked while its answer can still change the outcome. */
import {
  CAUSES,
  type Claim,
  causeApplies,
  INVOICE_QUESTIONS,
  type PartialClaim,
  relevantFacts,
  unansweredClaim,
  unansweredInvoice,
} from "../rules/index.ts";
import type { FormValues } from "./form.ts";
import { givenFacts, type Now } from "./given-facts.ts";
import { STEPS, type Step } from "./steps.ts";

const STEP_OF_FACT: Readonly<Record<string, Step>> = {
  part: "part",
  proof: "proof",
  invoice: "proof",
  seller: "purchase",
  condition: "purchase",
  owner: "purchase",
  causes: "damage",
};

/** The step whose page asks for a fact, by its path. */
export const stepOf = (fact: string): Step => STEP_OF_FACT[fact.split(".")[0] ?? ""] ?? "check";

export interface Plan {
  /** The steps that are asked, in order; always ends with `check` and `result`. */
  steps: readonly Step[];
  /** The facts that are asked, as paths. */
  asked: ReadonlySet<string>;
  /** The answers before the damage decide the outcome, whatever follows. */
  decided: boolean;
  /** What the answers to the facts that are asked come to; `null` until the part is known. */
  claim: Claim | null;
}

/** Whether the answers up to a step's page decide: what a host has filled in further on, no customer has seen yet. */
export const decidedBy = ({ steps, decided }: Plan, step: Step): boolean =>
  decided && steps.indexOf(step) >= steps.indexOf("check") - 1;

/**
 * The claim made of the answers to what was asked; what was not asked is never read. What an invoice lists is told still
 * where it was asked before the date of manufacture made it matter no more: it says which of the two proofs counts (R6).
 */
function claimOf(given: PartialClaim, asked: ReadonlySet<string>): Claim | null {
  if (given.part === undefined) return null;
  const claim = unansweredClaim(given.part);
  if (asked.has("proof")) {
    if (given.invoice) claim.invoice = unansweredInvoice(given.invoice.date);
    if (given.manufactured) claim.manufactured = given.manufactured;
  }
  for (const question of INVOICE_QUESTIONS)
    if (claim.invoice && (asked.has(`invoice.${question}`) || question.startsWith("lists")))
      claim.invoice[question] = given.invoice?.[question] ?? "unknown";
  if (asked.has("seller")) claim.seller = given.seller ?? "unknown";
  if (asked.has("condition")) claim.condition = given.condition ?? "unknown";
  if (asked.has("owner")) claim.owner = given.owner ?? "unknown";
  for (const cause of CAUSES)
    if (asked.has(`causes.${cause}`)) claim.causes[cause] = given.causes?.[cause] ?? "unknown";
  return claim;
}

/** Which steps the answers so far call for, and what they come to. */
export function planJourney(values: FormValues, now: Now): Plan {
  const given = givenFacts(values, now);
  const asked = new Set(relevantFacts({ ...given, causes: {} }, now.today)); // the checklist is asked as a whole
  const { part } = given;
  const decided = part !== undefined && ![...asked].some((fact) => stepOf(fact) === "damage");
  if (decided && values.anyway && part !== undefined)
    for (const cause of CAUSES) if (causeApplies(cause, part)) asked.add(`causes.${cause}`);
  const used = new Set([...asked].map(stepOf));
  const steps = STEPS.filter((step) => step === "check" || step === "result" || used.has(step));
  return { steps, asked, decided, claim: claimOf(given, asked) };
}
