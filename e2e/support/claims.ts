/** The claims that the journeys are walked with: a fixed list, made by code around a given day. */
import {
  type Answer,
  addDays,
  addMonths,
  CAUSES,
  type Cause,
  type Claim,
  CONDITIONS,
  COVERAGE,
  INVOICE_QUESTIONS,
  type Invoice,
  type Manufactured,
  OWNERS,
  ofEachCause,
  PARTS,
  SELLERS,
} from "../../src/rules/index.ts";

export interface Difference extends Partial<Omit<Claim, "invoice" | "causes">> {
  /** What the invoice differs in; `null` where there is none. */
  readonly invoice?: Partial<Invoice> | null;
  readonly causes?: Partial<Record<Cause, Answer>>;
}

const NOTHING_HAPPENED = ofEachCause<Answer>("no");

/** A watch bought new in March 2026, with everything in order, but for what is said. */
export function claimWith({ invoice = {}, causes = {}, ...rest }: Difference = {}): Claim {
  return {
    part: "watch",
    seller: "official-store",
    condition: "new",
    owner: "buyer",
    ...(invoice && {
      invoice: {
        date: "2026-03-10",
        listsDevice: "yes",
        listsPrice: "yes",
        matchesProduct: "yes",
        unaltered: "yes",
        ...invoice,
      },
    }),
    ...rest,
    causes: { ...NOTHING_HAPPENED, ...causes },
  };
}

const day = (date: string): Manufactured => ({ from: date, to: date });
/** The whole month in which a date lies. */
const monthOf = (date: string): Manufactured => {
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
};

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<const T>(random: () => number, values: readonly [T, ...T[]]): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

/** Everything at once, by chance; mostly harmless, so that the journeys grow long. */
function anyClaim(random: () => number, today: string): Difference {
  const rarely = <T>(likely: T, others: readonly [T, ...T[]]): T => (random() < 0.7 ? likely : pick(random, others));
  const causes = Object.fromEntries(
    CAUSES.map((cause) => [cause, rarely<Answer>("no", ["no", "no", "unknown", "yes"])]),
  );
  const answers = Object.fromEntries(INVOICE_QUESTIONS.map((one) => [one, rarely<Answer>("yes", ["no", "unknown"])]));
  const shown = pick(random, ["invoice", "invoice", "serial", "none"]);
  return {
    part: pick(random, PARTS),
    seller: rarely("authorised-dealer", SELLERS),
    condition: rarely("new", CONDITIONS),
    owner: rarely("gift", OWNERS),
    causes,
    invoice: shown === "invoice" ? { ...answers, date: addDays(today, -Math.floor(random() * 420)) } : null,
    ...(shown === "serial" && { manufactured: day(addDays(today, -Math.floor(random() * 520))) }),
  };
}

/** The differences, each from a claim that is covered on `today`. */
function differences(today: string): Difference[] {
  const random = seeded(Number(today.replaceAll("-", "")));
  const yearAgo = addMonths(today, -12);
  const around = [-1, 0, 1].map((days) => addDays(yearAgo, days));
  const lately = addDays(today, -200);
  const unsure = {
    listsDevice: "unknown",
    listsPrice: "unknown",
    matchesProduct: "unknown",
    unaltered: "unknown",
  } as const;
  const harmless = CAUSES.filter((cause) => cause !== "adapter");
  return [
    ...PARTS.map((part) => ({ part })),
    ...SELLERS.slice(1).map((seller) => ({ seller })),
    ...CONDITIONS.slice(1).map((condition) => ({ condition })),
    ...OWNERS.slice(1).map((owner) => ({ owner })),
    { seller: "unknown", condition: "unknown", owner: "unknown", invoice: null },
    ...[...around, today, addDays(yearAgo, -300)].map((date) => ({ invoice: { date } })),
    ...INVOICE_QUESTIONS.flatMap((one) => [{ invoice: { [one]: "no" } }, { invoice: { [one]: "unknown" } }]),
    { invoice: unsure },
    { invoice: { ...unsure, date: addDays(yearAgo, -1) } },
    { invoice: { listsPrice: "no" }, manufactured: day(lately) },
    { invoice: { listsDevice: "no" }, manufactured: monthOf(addDays(yearAgo, -150)) },
    { invoice: { ...unsure, date: addDays(yearAgo, -40) }, manufactured: day(lately) },
    { invoice: { listsDevice: "unknown", date: addDays(lately, -30) }, manufactured: day(lately) }, // R8
    ...around.map((start) => ({ invoice: null, manufactured: day(addDays(start, -90)) })),
    { invoice: null, manufactured: day(addDays(today, -30)) },
    { invoice: null, manufactured: monthOf(today) },
    { invoice: null, manufactured: monthOf(lately), owner: "gift" },
    { invoice: null },
    ...harmless.map((cause): Difference => ({ causes: { [cause]: "yes" } })),
    { part: "charger", causes: { adapter: "yes" } },
    { part: "cable", causes: { adapter: "yes" } }, // R16: without effect
    { part: "charger", causes: { adapter: "unknown" } },
    ...[0, 1, 2, 3, 4].map((first): Difference => {
      const some = harmless.filter((_, index) => index % 5 === first).map((cause) => [cause, "unknown"]);
      return { causes: Object.fromEntries(some) };
    }),
    ...Array.from({ length: 12 }, () => anyClaim(random, today)),
  ];
}

/** Parts that have a period, so that what differs can matter. */
const COVERED_PARTS = PARTS.filter((part) => COVERAGE[part].months !== null);

/** The list for a day: each claim differs from a covered one, and goes round the parts where its part is not the point. */
export const claimsOn = (today: string): Claim[] =>
  differences(today).map(({ invoice, ...difference }, index) =>
    claimWith({
      part: COVERED_PARTS[index % COVERED_PARTS.length] ?? "watch",
      ...difference,
      invoice: invoice === null ? null : { date: addDays(today, -100 - index), ...invoice },
    }),
  );
