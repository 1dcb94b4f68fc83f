/**
 * Every day from 2023 to 2028 as the day of purchase, and as the day of manufacture, asked on the days on which the answer
 * turns; and one digest of all that is answered. It runs once for the oracle, and once for the module in every time zone.
 */
import { createHash } from "node:crypto";
import type { Claim, Decision } from "../index.ts";
import { daysFromTo, daysLater, serialStart, yearLater } from "./days.ts";
import { goodInvoice, madeOn, soundClaim } from "./facts.ts";

export const SWEEP_FROM = "2023-01-01";
export const SWEEP_TO = "2028-12-31";

type Evaluate = (claim: Claim, today: string) => Decision;

/** The claims about one day, each with the days on which it is asked. */
function claimsAbout(day: string): { claim: Claim; asked: string[] }[] {
  const end = yearLater(day);
  const start = serialStart(day);
  const serialEnd = yearLater(start);
  const invoice = goodInvoice(day);
  const made = madeOn(day);
  return [
    { claim: soundClaim("watch", { invoice }), asked: [day, daysLater(end, -1), end, daysLater(end, 1)] },
    {
      claim: soundClaim("charger", { manufactured: made }),
      asked: [day, daysLater(start, -1), start, daysLater(serialEnd, -1), serialEnd, daysLater(serialEnd, 1)],
    },
    // Nothing to show (R11): which days an invoice, and a serial number, would have to be of.
    { claim: soundClaim("cable"), asked: [day] },
    // R8: the invoice is of the day before the product can have been made.
    {
      claim: soundClaim("watch", { invoice: goodInvoice(daysLater(day, -1)), manufactured: made }),
      asked: [day, end],
    },
  ];
}

/** Properties in one order, so that only what is said counts. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inside]) => [name, canonical(inside)]),
  );
}

export interface Swept {
  readonly decisions: number;
  readonly digest: string;
}

export function sweep(evaluate: Evaluate): Swept {
  const hash = createHash("sha256");
  let decisions = 0;
  for (const day of daysFromTo(SWEEP_FROM, SWEEP_TO)) {
    for (const { claim, asked } of claimsAbout(day)) {
      for (const today of asked) {
        hash.update(`${JSON.stringify(canonical(evaluate(claim, today)))}\n`);
        decisions += 1;
      }
    }
  }
  return { decisions, digest: hash.digest("hex") };
}
