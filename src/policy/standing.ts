/** Whether the rules, as they run here, come to what the case table says. */
import { type Case, type Effect, evaluate, type Outcome, type Reason } from "../rules/index.ts";

const DECIDING: Readonly<Record<Outcome, Effect>> = {
  "not-covered": "defeats",
  undetermined: "open",
  covered: "supports",
};

const codesOf = (reasons: readonly Reason[]) => reasons.map(({ code }) => code);

/** Whether a case comes to all that it says, of which what decides and the clauses are always some. */
export function comesOut({ claim, today, outcome, decides, clauses, reasons, ...said }: Case): boolean {
  const decision = evaluate(claim, today);
  const deciding = decision.reasons.filter(({ effect }) => effect === DECIDING[outcome]);
  const pairs = [
    [decision.outcome, outcome],
    [codesOf(deciding), decides],
    [[...new Set(deciding.flatMap((reason) => reason.clauses))], clauses],
    [codesOf(decision.reasons), reasons],
    [decision.period, said.period],
    [decision.missing, said.missing],
    [decision.wouldChange, said.wouldChange],
    [decision.notes, said.notes],
  ];
  return pairs.every(([found, wanted]) => wanted === undefined || JSON.stringify(found) === JSON.stringify(wanted));
}
