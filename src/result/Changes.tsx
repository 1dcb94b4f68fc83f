import { useText } from "../locales/text.tsx";
import { type Claim, evaluate, type Outcome } from "../rules/index.ts";
import type { Verdict } from "./verdict.ts";
import { type Circumstances, changeSentence, thingsMissing } from "./words.ts";

/** What the invoice that is not at hand would come to, if it shows all that it should on the day that is known (R23). */
function outcomeWithInvoice(claim: Claim, today: string): Outcome | null {
  if (!claim.invoice) return null;
  const complete = { listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "yes" } as const;
  return evaluate({ ...claim, invoice: { ...claim.invoice, ...complete } }, today).outcome;
}

interface ChangesProps {
  verdict: Verdict;
  circumstances: Circumstances;
  today: string;
}

/** What would change the answer: single things, or else those that are open together. */
export function Changes({ verdict, circumstances, today }: ChangesProps) {
  const text = useText();
  const { t, date } = text;
  const { claim, byPurchaseDay } = circumstances;
  const { wouldChange, missing } = verdict.decision;
  const brought = byPurchaseDay ? outcomeWithInvoice(claim, today) : null;
  const alone = wouldChange.length > 0 || brought === "covered";
  if (!alone && (missing.length < 2 || byPurchaseDay)) return null;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{t("change.title")}</h2>
      {wouldChange.length > 0 && (
        <ul className="changes">
          {wouldChange.map((change) => (
            <li key={JSON.stringify(change)} data-change={change.fact}>
              {changeSentence(change, text)} <strong>{t("change.outcome", { outcome: change.outcome })}</strong>
            </li>
          ))}
        </ul>
      )}
      {wouldChange.length === 0 && brought === "covered" && claim.invoice && (
        <p>
          {t("change.bring-invoice", { date: date(claim.invoice.date) })}{" "}
          <strong>{t("change.outcome", { outcome: brought })}</strong>
        </p>
      )}
      {!alone && <p>{t("change.several", { things: thingsMissing(verdict, circumstances, text) })}</p>}
    </section>
  );
}
