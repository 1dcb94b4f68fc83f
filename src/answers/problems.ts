/** What is still wrong with a step's answers: the form's own check before going on. */
import { causeApplies, INVOICE_QUESTIONS } from "../rules/index.ts";
import { causesAnswered, type DateEntry, type FormValues } from "./form.ts";
import { manufactureOf, type Now } from "./given-facts.ts";
import { type Plan, stepOf } from "./journey.ts";
import type { NoticedQuestion } from "./noticed.ts";
import type { Step } from "./steps.ts";
import { type DateErrorCode, readDateOrMonth, readDateParts } from "./typed-date.ts";

export type ProblemCode =
  | DateErrorCode
  | "part.required"
  | "proof.required"
  | "invoice.required"
  | "manufactured.required"
  | "seller.required"
  | "condition.required"
  | "owner.required"
  | "noticed.required"
  | "causes.required";

export interface Problem {
  /** The name of the input to go to. */
  field: string;
  /** The group that the message stands at, where it is not the input's own. */
  group: string;
  code: ProblemCode;
}

const problem = (field: string, code: ProblemCode, group = field): Problem => ({ field, code, group });

const isEmpty = ({ day, month, year }: DateEntry): boolean => `${day}${month}${year}`.trim() === "";

function problemsWithProof(values: FormValues, plan: Plan, now: Now): Problem[] {
  const { proof, invoice, manufactured } = values;
  if (proof === "") return [problem("proof", "proof.required")];
  const problems: Problem[] = [];
  if (proof === "invoice" || proof === "date") {
    const read = readDateParts(invoice.date, now.today, now.languages);
    if (!read.ok) problems.push(problem(`invoice.date.${read.fields[0] ?? "day"}`, read.error, "invoice.date"));
  }
  if (proof === "invoice")
    for (const question of INVOICE_QUESTIONS)
      if (plan.asked.has(`invoice.${question}`) && invoice[question] === "")
        problems.push(problem(`invoice.${question}`, "invoice.required"));
  const typed = !isEmpty(manufactured);
  const owed = (proof === "serial" && !manufactured.unknown) || (proof === "invoice" && typed);
  if (owed && !manufactureOf(values, now)) {
    const read = readDateOrMonth(manufactured, now.today, now.languages);
    const error =
      read.ok || (read.error === "date.missing" && proof === "serial") ? "manufactured.required" : read.error;
    problems.push(problem(`manufactured.${(!read.ok && read.fields[0]) || "month"}`, error, "manufactured"));
  }
  return problems;
}

function problemsWithPurchase({ seller, condition, owner }: FormValues, { asked }: Plan): Problem[] {
  const problems: Problem[] = [];
  if (asked.has("seller") && seller === "") problems.push(problem("seller", "seller.required"));
  if (asked.has("condition") && condition === "") problems.push(problem("condition", "condition.required"));
  if (asked.has("owner") && owner === "") problems.push(problem("owner", "owner.required"));
  return problems;
}

function problemsWithDamage(values: FormValues, { asked }: Plan, raised: readonly NoticedQuestion[]): Problem[] {
  const open = raised.filter(({ about }) => values.noticed[about] === "");
  const problems = open.map(({ about }) => problem(`noticed.${about}`, "noticed.required"));
  const asksCauses = [...asked].some((fact) => stepOf(fact) === "damage");
  if (asksCauses && !causesAnswered(values)) problems.push(problem("causes.none", "causes.required", "causes"));
  return problems;
}

/**
 * Everything that keeps a step from being left, in the order of the page; empty when all is well.
 * @param raised the questions that the description raises, where it has been read.
 */
export function problemsIn(
  step: Step,
  values: FormValues,
  plan: Plan,
  now: Now,
  raised: readonly NoticedQuestion[] = [],
): Problem[] {
  switch (step) {
    case "part":
      return values.part === "" ? [problem("part", "part.required")] : [];
    case "proof":
      return problemsWithProof(values, plan, now);
    case "purchase":
      return problemsWithPurchase(values, plan);
    case "damage":
      return problemsWithDamage(values, plan, raised);
    case "check":
    case "result":
      return [];
  }
}

/** What the page of the damage is left with: the description, marked where the charger’s own cause was in the list (R16). */
export const settledBy = ({ part, description }: FormValues): string =>
  part !== "" && causeApplies("adapter", part) ? `${description}\t` : description;

const isSettled = (values: FormValues): boolean =>
  [settledBy(values), `${values.description}\t`].includes(values.settled);

/** The first step that cannot be left yet; `null` when every question that is asked is answered. */
export const firstOpenStep = (values: FormValues, plan: Plan, now: Now): Step | null =>
  plan.steps.find(
    (step) => problemsIn(step, values, plan, now).length > 0 || (step === "damage" && !isSettled(values)),
  ) ?? null;
