/**
 * The walk over every combination that the proof asks for. All of it at once would be over a thousand million claims, so
 * it is taken apart where the rules are: every reason, and every defeat, hangs on the part with the purchase (seller,
 * condition, owner), on the part with the proof, or on the part with one cause. Each two of the three groups are crossed
 * in full, for every part; what all three together might still do is left to the random comparisons, which mix everything.
 */
import type { Answer, Cause, Claim } from "../index.ts";
import { FIRST_DAY, nearby, oldestManufacture, oldestPurchase } from "./days.ts";
import {
  answers,
  causes,
  conditions,
  everyCause,
  goodInvoice,
  type Invoice,
  madeOn,
  owners,
  type Proof,
  sellers,
} from "./facts.ts";

/** The day of the walk: two purchase days, 28 and 29 February 2024, have their last covered day on it (R3). */
export const WALK_DAY = "2025-02-28";

export type Purchase = Pick<Claim, "seller" | "condition" | "owner">;
export const purchases: readonly Purchase[] = sellers.flatMap((seller) =>
  conditions.flatMap((condition) => owners.map((owner) => ({ seller, condition, owner }))),
);

const around = (day: string): string[] => [nearby(day, -1), day, nearby(day, 1)];
const days = (...all: string[]): string[] => [...new Set(all)].sort();

/** Dates of an invoice: today, the day before, and those on which its period ends yesterday, today and tomorrow. */
const invoiceDays = (today: string): string[] =>
  days(nearby(today, -1), today, ...around(oldestPurchase(today))).filter((day) => day >= FIRST_DAY);

/** Last days of manufacture: their period starts, and ends, yesterday, today and tomorrow. */
const serialDays = (today: string): string[] =>
  days(...around(nearby(today, -90)), ...around(oldestManufacture(today)));

/** The four answers about an invoice, in all 81 ways. */
export const invoicesOn = (date: string): Invoice[] =>
  answers.flatMap((listsDevice) =>
    answers.flatMap((listsPrice) =>
      answers.flatMap((matchesProduct) =>
        answers.map((unaltered) => ({ date, listsDevice, listsPrice, matchesProduct, unaltered })),
      ),
    ),
  );

/** One entry for each kind of proof and each of its days; those with an invoice stand for all 81 ways of it. */
export function datedProofs(today: string): Proof[] {
  const made = serialDays(today).map(madeOn);
  const ranges = made.map(({ to }) => ({ from: nearby(to, -6), to }));
  const serials = [...made, ...ranges];
  const both = [...made, ...ranges.slice(0, 1)].flatMap((manufactured) =>
    // R8: on the first day of manufacture, the day before it, the day after it; and the invoice's own boundaries.
    days(...invoiceDays(today), ...around(manufactured.from))
      .filter((day) => day <= today && day >= FIRST_DAY)
      .map((date): Proof => ({ invoice: goodInvoice(date), manufactured })),
  );
  return [
    {},
    ...serials.map((manufactured): Proof => ({ manufactured })),
    ...invoiceDays(today).map((date): Proof => ({ invoice: goodInvoice(date) })),
    ...both,
  ];
}

/** A dated proof in each of the ways of its invoice. */
export const everyAnswer = (proof: Proof): Proof[] => {
  const { invoice, ...rest } = proof;
  return invoice ? invoicesOn(invoice.date).map((one): Proof => ({ ...rest, invoice: one })) : [proof];
};

export type Damage = Claim["causes"];
const said = ["yes", "unknown"] as const satisfies readonly Answer[];
const sound = everyCause("no");
const withAnswer = (damage: Damage, cause: Cause, answer: Answer): Damage => ({ ...damage, [cause]: answer });

/** No cause, and each one alone: yes, or unknown. */
export const singleDamages: readonly Damage[] = [
  sound,
  ...causes.flatMap((cause) => said.map((answer) => withAnswer(sound, cause, answer))),
];

/** Each two causes: each of them yes, or unknown. */
export const pairedDamages: readonly Damage[] = causes.flatMap((first, place) =>
  causes
    .slice(place + 1)
    .flatMap((second) =>
      said.flatMap((one) => said.map((other) => withAnswer(withAnswer(sound, first, one), second, other))),
    ),
);
