import { PROOFS } from "../answers/form.ts";
import { useText } from "../locales/text.tsx";
import { ANSWERS, CONDITIONS, INVOICE_QUESTIONS, OWNERS, PARTS, SELLERS } from "../rules/index.ts";
import { FactDate } from "./FactDate.tsx";
import { Pick } from "./Pick.tsx";
import { SerialField } from "./SerialField.tsx";

/** The facts of the purchase, all on one page: what cannot matter any more is put aside, and never lost. */
export function Facts() {
  const { t } = useText();
  return (
    <section aria-labelledby="facts" className="facts">
      <h2 id="facts">{t("counter.facts")}</h2>
      <Pick
        fact="part"
        legend={t("counter.fact.part")}
        choices={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
      />
      <Pick
        fact="proof"
        legend={t("counter.fact.proof")}
        choices={PROOFS.map((value) => ({ value, label: t(`counter.proof.${value}`) }))}
      />
      <FactDate fact="invoice.date" legend={t("counter.fact.invoice.date")} />
      <div className="pick-row">
        {INVOICE_QUESTIONS.map((question) => (
          <Pick
            key={question}
            fact={`invoice.${question}`}
            legend={t(`counter.invoice.${question}`)}
            choices={ANSWERS.map((value) => ({ value, label: t(`counter.answer.${value}`) }))}
          />
        ))}
      </div>
      <SerialField />
      <FactDate fact="manufactured" legend={t("counter.fact.manufactured")} />
      <Pick
        fact="seller"
        legend={t("counter.fact.seller")}
        choices={SELLERS.map((value) => ({ value, label: t(`counter.seller.${value}`) }))}
      />
      <Pick
        fact="condition"
        legend={t("counter.fact.condition")}
        choices={CONDITIONS.map((value) => ({ value, label: t(`counter.condition.${value}`) }))}
      />
      <Pick
        fact="owner"
        legend={t("counter.fact.owner")}
        choices={OWNERS.map((value) => ({ value, label: t(`counter.owner.${value}`) }))}
      />
    </section>
  );
}
