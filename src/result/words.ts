/** The sentences of the answer, from the decision's codes. Nothing here decides anything. */
import type { Text } from "../locales/text.tsx";
import { CAUSES, type Cause, type Change, type Reason, type ReasonCode } from "../rules/index.ts";

type UnknownCause = `cause-${Cause}-unknown`;

const causeIn = (code: ReasonCode): Cause | undefined => CAUSES.find((cause) => code === `cause-${cause}-unknown`);
const isUnknownCause = (code: ReasonCode): code is UnknownCause => causeIn(code) !== undefined;

/** The facts that an open reason is about. */
const FACTS_OF: Partial<Record<ReasonCode, readonly string[]>> = {
  "seller-unknown": ["seller"],
  "condition-unknown": ["condition"],
  "owner-unknown": ["owner"],
  "invoice-unverified": ["invoice.matchesProduct", "invoice.unaltered"],
};

/** Whether a reason is told: what nobody was asked, since it cannot matter, is not called open. */
export function isTold({ code }: Reason, asked: ReadonlySet<string>): boolean {
  const cause = causeIn(code);
  const facts = cause ? [`causes.${cause}`] : FACTS_OF[code];
  return facts === undefined || facts.some((fact) => asked.has(fact));
}

/** A reason in a sentence. */
export function reasonSentence({ code, params = {} }: Reason, { t, date }: Text): string {
  if (isUnknownCause(code)) {
    const cause = causeIn(code);
    return t("reason.cause-unknown", { cause: cause ? t(`cause.${cause}`) : "" });
  }
  const dates = Object.entries(params).map(([name, value]) => [name, date(`${value}`)]);
  return t(`reason.${code}`, Object.fromEntries(dates));
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
