/** What would change the answer: single things that a customer could still bring or clear up (rules §5). */
import { addDays, earliestStart, FIRST_DATE, later } from "./calendar.ts";
import { COVERAGE, DAYS_FROM_MANUFACTURE } from "./edition.ts";
import {
  ANSWERS,
  CAUSES,
  type Change,
  type Claim,
  CONDITIONS,
  INVOICE_QUESTIONS,
  type Invoice,
  type Outcome,
  OWNERS,
  type Reason,
  SELLERS,
  unansweredInvoice,
} from "./facts.ts";
import { type Judgement, judge } from "./judge.ts";
import { completeness } from "./period.ts";

const RANK: Readonly<Record<Outcome, number>> = { "not-covered": 0, undetermined: 1, covered: 2 };

function perfectInvoice(date: string): Invoice {
  const invoice = unansweredInvoice(date);
  for (const question of INVOICE_QUESTIONS) invoice[question] = "yes";
  return invoice;
}

/** A claim that differs in one thing, and how that thing is named. */
interface Supposition {
  claim: Claim;
  name(outcome: Outcome): Change;
}

/** An invoice that was not shown (R10, R11), or the one shown with what it lacks (R6). */
function supposeInvoice(claim: Claim, today: string, months: number): Supposition[] {
  const { invoice } = claim;
  if (!invoice) {
    const date = later(earliestStart(today, months), FIRST_DATE);
    return [
      {
        claim: { ...claim, invoice: perfectInvoice(date) },
        name: (outcome) => ({ fact: "invoice.date", atLeast: date, outcome }),
      },
    ];
  }
  if (completeness(invoice) !== "no") return [];
  const completed = { ...claim, invoice: { ...invoice, listsDevice: "yes", listsPrice: "yes" } as const };
  return [{ claim: completed, name: (outcome) => ({ fact: "invoice", value: "complete", outcome }) }];
}

/** A serial number that shows a manufacture day, where there is no proof yet. */
function supposeSerialNumber(claim: Claim, today: string, months: number): Supposition {
  const date = later(addDays(earliestStart(today, months), -DAYS_FROM_MANUFACTURE), FIRST_DATE);
  return {
    claim: { ...claim, manufactured: { from: date, to: date } },
    name: (outcome) => ({ fact: "manufactured.to", atLeast: date, outcome }),
  };
}

/** The answers that an unknown fact may still get; a known one is never to be answered differently. */
const answersTo = <T extends string>(answer: T, values: readonly T[]): readonly T[] =>
  answer === "unknown" ? values.filter((value) => value !== "unknown") : [];

/** Every answer to every unknown fact, in the order of rules §3. */
function* supposeAnswers(claim: Claim): Generator<Supposition> {
  const named = (fact: string, value: string, changed: Claim): Supposition => ({
    claim: changed,
    name: (outcome) => ({ fact, value, outcome }),
  });
  const { invoice, causes } = claim;
  for (const seller of answersTo(claim.seller, SELLERS)) yield named("seller", seller, { ...claim, seller });
  for (const condition of answersTo(claim.condition, CONDITIONS))
    yield named("condition", condition, { ...claim, condition });
  for (const owner of answersTo(claim.owner, OWNERS)) yield named("owner", owner, { ...claim, owner });
  if (invoice)
    for (const question of INVOICE_QUESTIONS)
      for (const answer of answersTo(invoice[question], ANSWERS))
        yield named(`invoice.${question}`, answer, { ...claim, invoice: { ...invoice, [question]: answer } });
  for (const cause of CAUSES)
    for (const answer of answersTo(causes[cause], ANSWERS))
      yield named(`causes.${cause}`, answer, { ...claim, causes: { ...causes, [cause]: answer } });
}

// Stryker disable all: what follows only saves work, and no answer changes without it
/** A reason that no other proof and no answer to an unknown fact can lift. */
const isFinal = ({ effect, code }: Reason): boolean => effect === "defeats" && code !== "period-ended";

/**
 * Whether more is open than a single thing can settle, so that nothing need be tried: each lifts one reason, and only
 * what makes an invoice no proof also lifts that its date cannot be (R6, R8).
 */
const openForMore = (reasons: readonly Reason[]): boolean =>
  reasons.filter(({ effect, code }) => effect === "open" && code !== "invoice-before-manufacture").length > 1;
// Stryker restore all

/**
 * What would better the outcome, each found by judging the changed claim. No answer to an unknown fact can lift a
 * definite *not covered* (R19), so answers are tried only where the outcome is open. An invoice with an impossible
 * date betters nothing, though it would turn *not covered* into an open question (R8).
 */
export function wouldChange(claim: Claim, today: string, { outcome, proof, reasons }: Judgement): Change[] {
  const { months } = COVERAGE[claim.part];
  // Stryker disable next-line all: saves work; without a period everything stays as it is
  if (months === null || outcome === "covered" || reasons.some(isFinal)) return [];
  // Stryker disable next-line all: saves work
  if (outcome === "undetermined" && openForMore(reasons)) return [];
  const suppositions = supposeInvoice(claim, today, months);
  if (proof.lacking) suppositions.push(supposeSerialNumber(claim, today, months));
  if (outcome === "undetermined") suppositions.push(...supposeAnswers(claim));
  return suppositions.flatMap((supposed) => {
    const changed = judge(supposed.claim, today);
    const betters = RANK[changed.outcome] > RANK[outcome] && !changed.proof.impossible;
    return betters ? [supposed.name(changed.outcome)] : [];
  });
}
