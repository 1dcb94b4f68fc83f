/** What a customer could still bring or say, carried out on a claim. */
import type { Change, Claim, Outcome } from "../index.ts";
import { facts, goodInvoice, madeOn } from "./facts.ts";

const RANK: Readonly<Record<Outcome, number>> = { "not-covered": 0, undetermined: 1, covered: 2 };
export const isBetter = (one: Outcome, than: Outcome): boolean => RANK[one] > RANK[than];

export const withInvoiceOf = (claim: Claim, day: string): Claim => ({ ...claim, invoice: goodInvoice(day) });
export const withMadeOn = (claim: Claim, day: string): Claim => ({ ...claim, manufactured: madeOn(day) });

/** The claim with a change applied; of one that names the earliest day, with that day or another. */
export function applied(claim: Claim, change: Change, day?: string): Claim {
  if ("atLeast" in change) {
    const brought = day ?? change.atLeast;
    return change.fact === "invoice.date" ? withInvoiceOf(claim, brought) : withMadeOn(claim, brought);
  }
  if (change.fact === "invoice") {
    if (!claim.invoice) throw new RangeError("there is no invoice to complete");
    return { ...claim, invoice: { ...claim.invoice, listsDevice: "yes", listsPrice: "yes" } };
  }
  const fact = facts.find(({ path }) => path === change.fact);
  if (!fact) throw new RangeError(`${change.fact} is no fact`);
  return fact.fill(claim, change.value);
}
