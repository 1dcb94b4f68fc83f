/** What going on from a page comes to. */
import type { FormValues } from "./form.ts";
import type { Now } from "./given-facts.ts";
import { decidedBy, type Plan, planJourney } from "./journey.ts";
import { correctedPurchase, noticedQuestions, overruled, type Suggested } from "./noticed.ts";
import { firstOpenStep, type Problem, problemsIn, settledBy } from "./problems.ts";
import type { Step } from "./steps.ts";

/** The page after a step's; the answer, where the outcome is decided and nobody wants to tell more. */
export function nextStep(from: Step, plan: Plan, anyway: boolean): Step {
  if (from === "check" || (decidedBy(plan, from) && !anyway)) return "result";
  return plan.steps[plan.steps.indexOf(from) + 1] ?? "check";
}

type GoingOn =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  /** The answers as they then stand, and where they lead; `changing`: one answer is being changed still. */
  | { readonly ok: true; readonly answers: FormValues; readonly next: Step; readonly changing: boolean };

/**
 * What is still wrong with a step's page, or the answers as leaving it makes them, and the page that they lead to.
 * @param suggested what the description makes the checker ask, on the page of the damage
 * @param changing the page was opened to change an answer: then it leads back, by what has become necessary
 * @throws {RangeError} if `now.today` is no date that the rules know.
 */
export function goingOn(
  step: Step,
  given: FormValues,
  suggested: readonly Suggested[],
  now: Now,
  changing: boolean,
): GoingOn {
  const before = planJourney(given, now);
  const asking = step === "damage" ? noticedQuestions(suggested, given, before) : [];
  const problems = problemsIn(step, given, before, now, asking);
  if (problems.length > 0) return { ok: false, problems };
  const answers = { ...given, noticed: { ...given.noticed } };
  if (step === "damage") Object.assign(answers, correctedPurchase(given, asking), { settled: settledBy(given) });
  if (step === "purchase") for (const about of overruled(given)) answers.noticed[about] = "";
  // What was told of the damage stays, although the purchase alone decides by now; what is not decided is asked anyway.
  const { decided } = step === "damage" ? planJourney(answers, now) : before;
  answers.anyway = decided && (answers.anyway || step === "damage");
  const plan = planJourney(answers, now);
  const next = nextStep(step, plan, answers.anyway);
  if (!changing || next === "result") return { ok: true, answers, next, changing: false };
  const open = firstOpenStep(answers, plan, now);
  return { ok: true, answers, next: open ?? "check", changing: open !== null };
}
