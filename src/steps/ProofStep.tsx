import { useFormContext } from "react-hook-form";
import type { FormValues } from "../answers/form.ts";
import { PROOFS } from "../answers/form.ts";
import { useText } from "../locales/text.tsx";
import { ANSWERS, INVOICE_QUESTIONS } from "../rules/index.ts";
import { Choices } from "../ui/Choices.tsx";
import { DateQuestion } from "./DateQuestion.tsx";
import { SerialQuestion } from "./SerialQuestion.tsx";
import { useProblem, useSurroundings } from "./surroundings.tsx";

function InvoiceQuestions() {
  const { register, watch } = useFormContext<FormValues>();
  const { plan, problems } = useSurroundings();
  const { t } = useText();
  const { invoice } = watch();
  const hints: Partial<Record<(typeof INVOICE_QUESTIONS)[number], string>> = {
    listsDevice: t("invoice.listsDevice.hint"),
    matchesProduct: t("invoice.matchesProduct.hint"),
    unaltered: t("invoice.unaltered.hint"),
  };
  // What was said of device and price counts whatever follows (R6), so it stays where it can be changed.
  const stands = INVOICE_QUESTIONS.filter(
    (question) => plan.asked.has(`invoice.${question}`) || (question.startsWith("lists") && invoice[question] !== ""),
  );
  return stands.map((question) => (
    <Choices
      key={question}
      inline
      legend={t(`invoice.${question}`)}
      hint={hints[question]}
      error={
        problems.some(({ field }) => field === `invoice.${question}`)
          ? t("error.invoice.required", { question: t(`invoice.${question}`) })
          : undefined
      }
      choices={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      input={register(`invoice.${question}`)}
    >
      {invoice[question] === "unknown" && <p className="who-knows">{t("invoice.who-knows")}</p>}
    </Choices>
  ));
}

/** When was it bought, and what says so: an invoice, a day that is known, the serial number, or nothing yet. */
export function ProofStep() {
  const { register, watch } = useFormContext<FormValues>();
  const { t } = useText();
  const error = useProblem("proof");
  const { proof } = watch();
  const hints = {
    invoice: t("proof.invoice.hint"),
    date: t("proof.date.hint"),
    serial: t("proof.serial.hint"),
    none: t("proof.none.hint"),
  };
  return (
    <>
      <Choices
        legend={t("proof.legend")}
        hint={t("proof.hint")}
        error={error}
        choices={PROOFS.map((value) => ({ value, label: t(`proof.${value}`), hint: hints[value] }))}
        input={register("proof")}
      />
      {proof === "invoice" && (
        <>
          <DateQuestion name="invoice.date" legend={t("invoice.date")} hint={t("invoice.date.hint")} />
          <InvoiceQuestions />
          <SerialQuestion optional />
        </>
      )}
      {proof === "date" && (
        <DateQuestion name="invoice.date" legend={t("purchase-day")} hint={t("purchase-day.hint")} />
      )}
      {proof === "serial" && <SerialQuestion />}
    </>
  );
}
