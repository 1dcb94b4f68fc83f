/** The sentences of the answer, from the decision's codes. Nothing here decides anything. */
import type { Text } from "../locales/text.tsx";
import { CAUSES, type Cause, type Change, type Claim, type Reason, type ReasonCode } from "../rules/index.ts";
import type { Verdict } from "./verdict.ts";

type UnknownCause = `cause-${Cause}-unknown`;

const causeIn = (code: ReasonCode): Cause | undefined => CAUSES.find((cause) => code === `cause-${cause}-unknown`);
const isUnknownCause = (code: ReasonCode): code is UnknownCause => causeIn(code) !== undefined;

/** What the words depend on beside the reason itself. */
export interface Circumstances {
  claim: Claim;
  /** The day of purchase is known, the proof is not at hand (R23). */
  byPurchaseDay: boolean;
  /** There is a serial number, from which no date of manufacture is known (docs/rules.md §7). */
  undated: boolean;
}

const FACT_OF: Partial<Record<ReasonCode, string>> = {
  "seller-unknown": "seller",
  "condition-unknown": "condition",
  "owner-unknown": "owner",
};

/** Whether a reason is told: what nobody was asked, since it cannot matter, is not called open. */
export function isTold({ code }: Reason, asked: ReadonlySet<string>, { claim, byPurchaseDay }: Circumstances): boolean {
  if (code === "invoice-unverified")
    return (
      byPurchaseDay ||
      (["matchesProduct", "unaltered"] as const).some(
        (question) => asked.has(`invoice.${question}`) && claim.invoice?.[question] === "unknown",
      )
    );
  const cause = causeIn(code);
  const fact = cause ? `causes.${cause}` : FACT_OF[code];
  return fact === undefined || asked.has(fact);
}

/** A reason in a sentence. */
export function reasonSentence({ code, params = {} }: Reason, { t, date }: Text, context: Circumstances): string {
  if (isUnknownCause(code)) {
    const cause = causeIn(code);
    return t("reason.cause-unknown", { cause: cause ? t(`cause.${cause}`) : "" });
  }
  if (code === "invoice-incomplete") {
    const { listsDevice, listsPrice } = context.claim.invoice ?? {};
    if (context.byPurchaseDay) return t("reason.invoice-incomplete.later");
    return listsDevice === "no" || listsPrice === "no" ? t(`reason.${code}`) : t("reason.invoice-incomplete.unknown");
  }
  const dates = Object.entries(params).map(([name, value]) => [name, date(`${value}`)]);
  return t(`reason.${code}`, Object.fromEntries(dates));
}

/** What is missing, as somebody would name it. */
export function thingsMissing(
  { things, invoiceHelps }: Verdict,
  { claim, byPurchaseDay, undated }: Circumstances,
  { t, list }: Text,
): string {
  return list(
    things.map((thing) => {
      if (thing === "proof" && claim.invoice) return t(invoiceHelps ? "thing.proof.incomplete" : "thing.proof.made");
      if (thing === "proof" && undated) return t("thing.proof.undated");
      if (thing === "invoice" && byPurchaseDay) return t("thing.invoice.later");
      return t(`thing.${thing}`);
    }),
  );
}

const ANSWER_CHANGES = [
  "change.invoice.complete",
  "change.seller.official-store",
  "change.seller.authorised-dealer",
  "change.condition.new",
  "change.owner.buyer",
  "change.owner.gift",
  "change.invoice.listsDevice.yes",
  "change.invoice.listsDevice.no",
  "change.invoice.listsPrice.yes",
  "change.invoice.listsPrice.no",
  "change.invoice.matchesProduct.yes",
  "change.invoice.unaltered.yes",
] as const;

/** What would change the answer, in a sentence. */
export function changeSentence(change: Change, { t, date }: Text): string {
  if ("atLeast" in change) return t(`change.${change.fact}`, { date: date(change.atLeast) });
  const cause = CAUSES.find((one) => change.fact === `causes.${one}`);
  if (cause) return t("change.cause.no", { cause: t(`cause.${cause}`) });
  const id = ANSWER_CHANGES.find((one) => one === `change.${change.fact}.${change.value}`);
  return id ? t(id) : "";
}
