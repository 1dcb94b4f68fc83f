/** What would change the answer: single things that a customer could still bring or clear up (rules §5). */
import { addDays, earliestStart, FIRST_DATE, later } from "./calendar.ts";
import { causeApplies } from "./clauses.ts";
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
  SELLERS,
} from "./facts.ts";
import { type Judgement, judge } from "./judge.ts";
import { completeness } from "./period.ts";
import { lacksProof } from "./relevance.ts";

const RANK: Readonly<Record<Outcome, number>> = { "not-covered": 0, undetermined: 1, covered: 2 };

const perfectInvoice = (date: string): Invoice => ({
  date,
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
});

/** A claim that differs in one thing, and how that thing is named. */
interface Supposition {
  claim: Claim;
  name(outcome: Outcome): Change;
}

/** An invoice that was not shown (R10, R11), or the one shown with what it lacks (R6). */
function supposeInvoice(claim: Claim, today: string, months: number): Supposition[] {
  const { invoice, manufactured } = claim;
  if (!invoice) {
    const atLeast = later(earliestStart(today, months), manufactured?.from ?? FIRST_DATE); // R8
    const date = later(atLeast, FIRST_DATE);
    return [
      {
        claim: { ...claim, invoice: perfectInvoice(date) },
        name: (outcome) => ({ fact: "invoice.date", atLeast: date, outcome }),
      },
    ];
  }
  if (completeness(invoice) !== "no") return [];
  const completed = { ...claim, invoice: { ...invoice, listsDevice: "yes", listsPrice: "yes" } as const };
  if (manufactured && invoice.date < manufactured.from) return []; // R8
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

/** Every answer to every unknown fact, in the order of rules §3. */
function* supposeAnswers(claim: Claim): Generator<Supposition> {
  const named = (fact: string, value: string, changed: Claim): Supposition => ({
    claim: changed,
    name: (outcome) => ({ fact, value, outcome }),
  });
  const { invoice, causes } = claim;
  if (claim.seller === "unknown") for (const seller of SELLERS) yield named("seller", seller, { ...claim, seller });
  if (claim.condition === "unknown")
    for (const condition of CONDITIONS) yield named("condition", condition, { ...claim, condition });
  if (claim.owner === "unknown") for (const owner of OWNERS) yield named("owner", owner, { ...claim, owner });
  if (invoice)
    for (const question of INVOICE_QUESTIONS)
      if (invoice[question] === "unknown")
        for (const answer of ANSWERS)
          yield named(`invoice.${question}`, answer, { ...claim, invoice: { ...invoice, [question]: answer } });
  for (const cause of CAUSES)
    if (causes[cause] === "unknown" && causeApplies(cause, claim.part))
      for (const answer of ANSWERS)
        yield named(`causes.${cause}`, answer, { ...claim, causes: { ...causes, [cause]: answer } });
}

/**
 * What would better the outcome, each found by judging the changed claim. No answer to an unknown fact can lift a
 * definite *not covered* (R19), so answers are tried only where the outcome is open.
 */
export function wouldChange(claim: Claim, today: string, { outcome, proof }: Judgement): Change[] {
  const { months } = COVERAGE[claim.part];
  if (outcome === "covered" || months === null) return [];
  const suppositions = supposeInvoice(claim, today, months);
  if (lacksProof(claim, proof)) suppositions.push(supposeSerialNumber(claim, today, months));
  if (outcome === "undetermined") suppositions.push(...supposeAnswers(claim));
  return suppositions.flatMap((supposed) => {
    const changed = judge(supposed.claim, today).outcome;
    return RANK[changed] > RANK[outcome] ? [supposed.name(changed)] : [];
  });
}
