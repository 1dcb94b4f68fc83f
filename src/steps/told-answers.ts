/** The answers as they read on the page that checks them, and in the mail and the print-out. */
import type { FormValues } from "../answers/form.ts";
import { manufactureOf, type Now } from "../answers/given-facts.ts";
import type { Plan } from "../answers/journey.ts";
import type { Step } from "../answers/steps.ts";
import { readDateParts } from "../answers/typed-date.ts";
import type { Text } from "../locales/text.tsx";
import { CAUSES, INVOICE_QUESTIONS } from "../rules/index.ts";

interface ToldAnswer {
  step: Step;
  /** The name of the input to which a change goes. */
  field: string;
  question: string;
  answer: string;
}

function toldProof(values: FormValues, plan: Plan, now: Now, { t, date, range }: Text): ToldAnswer[] {
  const { proof, invoice, serial, confirmed, manufactured } = values;
  if (proof === "") return [];
  const rows: ToldAnswer[] = [
    { step: "proof", field: "proof", question: t("check.proof"), answer: t(`proof.${proof}`) },
  ];
  if (proof === "invoice" || proof === "date") {
    const read = readDateParts(invoice.date, now.today, now.languages);
    rows.push({
      step: "proof",
      field: "invoice.date.day",
      question: proof === "date" ? t("purchase-day") : t("invoice.date"),
      answer: read.ok ? date(read.date) : t("check.proof.incomplete"),
    });
  }
  if (proof === "invoice")
    for (const question of INVOICE_QUESTIONS) {
      const answer = invoice[question];
      if ((plan.asked.has(`invoice.${question}`) || question.startsWith("lists")) && answer !== "")
        rows.push({
          step: "proof",
          field: `invoice.${question}`,
          question: t(`invoice.${question}`),
          answer: t(`answer.${answer}`),
        });
    }
  if (proof === "invoice" || proof === "serial") {
    const made = manufactureOf(values, now);
    if (serial.trim() !== "" || proof === "serial")
      rows.push({
        step: "proof",
        field: "serial",
        question: t("serial.label"),
        answer: serial.trim() || t("check.nothing"),
      });
    if (made || proof === "serial")
      rows.push({
        step: "proof",
        field: confirmed ? "serial" : manufactured.unknown ? "manufactured.unknown" : "manufactured.day",
        question: t("manufactured.legend"),
        answer: made ? range(made) : t("manufactured.unknown"),
      });
  }
  return rows;
}

function toldDamage(values: FormValues, plan: Plan, { t }: Text): ToldAnswer[] {
  const asked = CAUSES.filter((cause) => plan.asked.has(`causes.${cause}`));
  const rows: ToldAnswer[] = [];
  if (values.description.trim() !== "")
    rows.push({
      step: "damage",
      field: "description",
      question: t("description.label"),
      answer: values.description.trim(),
    });
  if (asked.length === 0) return rows;
  const ticked = asked.filter((cause) => values.causes[cause] !== "");
  const answers = ticked.map((cause) =>
    values.causes[cause] === "yes" ? t(`cause.${cause}`) : t("check.unsure", { cause: t(`cause.${cause}`) }),
  );
  rows.push({
    step: "damage",
    field: ticked[0] ? `causes.${ticked[0]}` : "causes.none",
    question: t("check.causes"),
    answer: answers.join("\n") || t("causes.none"),
  });
  return rows;
}

/** Every answer that was asked for and given, in the order of asking. */
export function toldAnswers(values: FormValues, plan: Plan, now: Now, text: Text): ToldAnswer[] {
  const { t } = text;
  const { part, seller, condition, owner } = values;
  const rows: ToldAnswer[] = [];
  if (part !== "") rows.push({ step: "part", field: "part", question: t("check.part"), answer: t(`part.${part}`) });
  if (plan.asked.has("proof")) rows.push(...toldProof(values, plan, now, text));
  if (plan.asked.has("seller") && seller !== "")
    rows.push({
      step: "purchase",
      field: "seller",
      question: t("seller.legend"),
      answer: t(`seller.${seller}`),
    });
  if (plan.asked.has("condition") && condition !== "")
    rows.push({
      step: "purchase",
      field: "condition",
      question: t("condition.legend"),
      answer: t(`condition.${condition}`),
    });
  if (plan.asked.has("owner") && owner !== "")
    rows.push({ step: "purchase", field: "owner", question: t("owner.legend"), answer: t(`owner.${owner}`) });
  rows.push(...toldDamage(values, plan, text));
  return rows;
}
