/** Whether the rules, as they run here, come to what the case table says. */
import { type Case, type Effect, evaluate, type Outcome } from "../rules/index.ts";

const DECIDING: Readonly<Record<Outcome, Effect>> = {
  "not-covered": "defeats",
  undetermined: "open",
  covered: "supports",
};

/** Whether a case comes to its outcome, and for the reasons that it names. */
export function comesOut({ claim, today, outcome, decides }: Case): boolean {
  const decision = evaluate(claim, today);
  const deciding = decision.reasons.filter(({ effect }) => effect === DECIDING[outcome]);
  return decision.outcome === outcome && deciding.map(({ code }) => code).join() === decides.join();
}
