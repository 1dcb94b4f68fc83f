import type { Text } from "../locales/text.tsx";
import type { Verdict } from "./verdict.ts";
import { type Circumstances, thingsMissing } from "./words.ts";

/** The sentences under the verdict. */
export function leadOf(verdict: Verdict, circumstances: Circumstances, text: Text): string {
  const { decision, headline, refusal, things } = verdict;
  const { t, date } = text;
  const { period } = decision;
  const end = period ? date(period.end) : "";
  const missing = thingsMissing(verdict, circumstances, text);
  switch (headline) {
    case "covered":
      return period?.state === "upcoming"
        ? t("verdict.covered.upcoming", { start: date(period.start), end })
        : t("verdict.covered.lead", { end });
    case "not-covered":
      return refusal === "ended" || refusal === null ? t("verdict.ended", { end }) : t(`verdict.${refusal}`);
    case "seems-ended": {
      const first = t("verdict.ended-first", { end });
      return circumstances.byPurchaseDay
        ? `${first} ${t("verdict.ended-first.invoice")}`
        : `${first} ${t("verdict.missing-some.lead", { things: missing })}`;
    }
    case "dealer": {
      const lead = t("verdict.dealer.lead");
      const more = things.some((thing) => thing !== "causes");
      return more ? `${lead} ${t("verdict.dealer.also", { things: missing })}` : lead;
    }
    case "missing-one": {
      const lead = t("verdict.missing-one.lead", { thing: missing });
      // An invoice that would be refused even if nothing were missing on it does not fit.
      return things.includes("proof") && !verdict.invoiceHelps ? lead : `${lead} ${t("verdict.missing-one.rest")}`;
    }
    case "missing-some":
      return t("verdict.missing-some.lead", { things: missing });
  }
}
