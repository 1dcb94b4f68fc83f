/** What would change the answer, in sentences, for the page and for the text that is taken away. */
import type { Text } from "../locales/text.tsx";
import { evaluate, type Outcome } from "../rules/index.ts";
import type { Verdict } from "./verdict.ts";
import { type Circumstances, changeSentence, thingsMissing } from "./words.ts";

export interface SaidChange {
  /** What to bring or to clear up; `null` where it is not one of the decision's own changes. */
  fact: string | null;
  said: string;
  /** What it would come to; empty where that depends on more. */
  outcome: string;
}

/** What the invoice that is not at hand would come to, if it shows all that it should on the day that is known (R23). */
function outcomeWithInvoice({ claim, byPurchaseDay }: Circumstances, today: string): Outcome | null {
  if (!claim.invoice || !byPurchaseDay) return null;
  const complete = { listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "yes" } as const;
  return evaluate({ ...claim, invoice: { ...claim.invoice, ...complete } }, today).outcome;
}

/**
 * Single things, or else those that are open together; empty where nothing would.
 * @param asked the facts that were asked, as paths: an answer that came early leaves some that would be asked then.
 */
export function changesSaid(
  verdict: Verdict,
  circumstances: Circumstances,
  asked: ReadonlySet<string>,
  today: string,
  text: Text,
): readonly SaidChange[] {
  const { t, date } = text;
  const { claim, byPurchaseDay } = circumstances;
  const { wouldChange, missing } = verdict.decision;
  const whole = asked.has("owner");
  const outcomeSaid = (outcome: Outcome) =>
    t("change.outcome", { outcome: outcome === "undetermined" && !whole ? "more" : outcome });
  if (wouldChange.length > 0)
    return wouldChange.map((change) => ({
      fact: change.fact,
      said: changeSentence(change, text),
      outcome: outcomeSaid(change.outcome),
    }));
  if (claim.invoice && outcomeWithInvoice(circumstances, today) === "covered") {
    const said = t("change.bring-invoice", { date: date(claim.invoice.date) });
    return [{ fact: null, said, outcome: outcomeSaid("covered") }];
  }
  if (missing.length < 2 || byPurchaseDay) return [];
  return [
    { fact: null, said: t("change.several", { things: thingsMissing(verdict, circumstances, text) }), outcome: "" },
  ];
}
