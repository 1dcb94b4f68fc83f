/** Which facts can still change the outcome: the form asks only those (R19). */
import { requireDate } from "./calendar.ts";
import { causeApplies } from "./clauses.ts";
import {
  type Answer,
  CAUSES,
  type Cause,
  type Claim,
  INVOICE_QUESTIONS,
  type InvoiceQuestion,
  PARTS,
  type Part,
  type PartialClaim,
  unansweredClaim,
  unansweredInvoice,
} from "./facts.ts";
import { type Judgement, judge } from "./judge.ts";
import { completeness, type ProofReading, readProof } from "./period.ts";

/** What the proofs come to: `null` where they leave the answer open. */
const effectOf = ({ decides }: ProofReading): "supports" | "defeats" | null =>
  decides && (decides.state === "ended" ? "defeats" : "supports");

/** Whether listing the device, or the price, can make the difference, as the other one stands. */
function completenessMatters(claim: Claim, today: string, other: Answer): boolean {
  if (other === "no") return false;
  const ifComplete = effectOf(readProof(claim, today, "yes"));
  const ifNot = effectOf(readProof(claim, today, "no"));
  if (ifComplete === ifNot) return false;
  return ifComplete === "defeats" || ifNot === "defeats" || claim.causes.wear !== "yes";
}

/** Wear leaves the outcome open, so it matters only where everything else could still come to *covered* (R15). */
function wearMatters(claim: Claim, today: string, proof: ProofReading): boolean {
  if (proof.lacking) return true;
  const unsure = claim.invoice && completeness(claim.invoice) === "unknown";
  const readings = unsure ? [readProof(claim, today, "yes"), readProof(claim, today, "no")] : [proof];
  return readings.some((reading) => effectOf(reading) === "supports");
}

/**
 * The unknown facts of a claim for which, with some filling of the other unknown facts, two answers give different
 * outcomes; `proof` stands for bringing an invoice or a serial number. Order of rules §3.
 *
 * An undetermined claim can be filled so that nothing defeats it. So whatever can defeat it by itself matters, and
 * only the facts that cannot are looked at more closely: whether an invoice is complete, wear, and the adaptor (R16).
 */
export function missingFacts(claim: Claim, today: string, { outcome, proof }: Judgement): string[] {
  if (outcome !== "undetermined") return [];
  const missing: string[] = [];
  const { invoice, causes } = claim;
  if (claim.seller === "unknown") missing.push("seller");
  if (claim.condition === "unknown") missing.push("condition");
  if (claim.owner === "unknown") missing.push("owner");
  if (proof.lacking) missing.push("proof");
  if (invoice) {
    const matters: Record<InvoiceQuestion, () => boolean> = {
      listsDevice: () => completenessMatters(claim, today, invoice.listsPrice),
      listsPrice: () => completenessMatters(claim, today, invoice.listsDevice),
      matchesProduct: () => true,
      unaltered: () => true,
    };
    for (const question of INVOICE_QUESTIONS)
      if (invoice[question] === "unknown" && matters[question]()) missing.push(`invoice.${question}`);
  }
  for (const cause of CAUSES) {
    if (causes[cause] !== "unknown" || !causeApplies(cause, claim.part)) continue;
    if (cause !== "wear" || wearMatters(claim, today, proof)) missing.push(`causes.${cause}`);
  }
  return missing;
}

/** One question of the journey: the fact it settles, and the claim with the answer to it. */
interface Question {
  fact: string;
  answer(claim: Claim, given: PartialClaim): Claim;
}

const proofQuestion: Question = {
  fact: "proof",
  answer: (claim, { invoice, manufactured }) => ({
    ...claim,
    ...(invoice && { invoice: unansweredInvoice(invoice.date) }),
    ...(manufactured && { manufactured }),
  }),
};

const invoiceQuestion = (question: InvoiceQuestion): Question => ({
  fact: `invoice.${question}`,
  answer: (claim, { invoice }) =>
    claim.invoice
      ? { ...claim, invoice: { ...claim.invoice, [question]: invoice?.[question] ?? claim.invoice[question] } }
      : claim,
});

const purchaseQuestion = (fact: "seller" | "condition" | "owner"): Question => ({
  fact,
  answer: (claim, given) => (given[fact] ? { ...claim, [fact]: given[fact] } : claim),
});

const causeQuestion = (cause: Cause): Question => ({
  fact: `causes.${cause}`,
  answer: (claim, { causes }) => {
    const answer = causes?.[cause];
    return answer ? { ...claim, causes: { ...claim.causes, [cause]: answer } } : claim;
  },
});

/** The questions that follow the part, in the order of asking. */
const QUESTIONS: readonly Question[] = [
  proofQuestion,
  ...INVOICE_QUESTIONS.map(invoiceQuestion),
  purchaseQuestion("seller"),
  purchaseQuestion("condition"),
  purchaseQuestion("owner"),
  ...CAUSES.map(causeQuestion),
];

function relevantTo(part: Part, given: PartialClaim, today: string): string[] {
  const facts = ["part"];
  let claim = unansweredClaim(part);
  let missing = missingFacts(claim, today, judge(claim, today));
  for (const { fact, answer } of QUESTIONS) {
    if (!missing.includes(fact)) continue;
    facts.push(fact);
    const answered = answer(claim, given);
    if (answered === claim) continue; // it was not answered, and as much is missing as before
    claim = answered;
    missing = missingFacts(claim, today, judge(claim, today));
  }
  return facts;
}

/**
 * The facts that the journey asks, in the order of asking, as paths: `part` always; `proof` for which proof there is
 * and its date; the four answers about an invoice that there is; `seller`, `condition`, `owner`; the causes. A fact is
 * in the list, answered or not, exactly when it is missing from the claim made of the relevant answers before it. An
 * earlier *I don't know* stays open. Where `part` is absent, a fact is listed if it is for some part.
 * @throws {RangeError} if `today` is no date of the form `YYYY-MM-DD`.
 */
export function relevantFacts(partial: PartialClaim, today: string): string[] {
  requireDate(today);
  if (partial.part !== undefined) return relevantTo(partial.part, partial, today);
  const listed = new Set(PARTS.flatMap((part) => relevantTo(part, partial, today)));
  return ["part", ...QUESTIONS.map(({ fact }) => fact)].filter((fact) => listed.has(fact));
}
