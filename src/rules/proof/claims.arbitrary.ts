/** Claims with a day on which they are asked, biased to the days and the facts on which something turns. */
import fc from "fast-check";
import type { Answer, Claim, Part } from "../index.ts";
import { daysFromTo, earlier, FIRST_DAY, LAST_DAY, nearby, oldestManufacture, oldestPurchase } from "./days.ts";
import { answers, blankClaim, causes, type Fact, facts, invoiceQuestions, parts, soundClaim } from "./facts.ts";
import type { HalfAnswered } from "./journey.ts";

export interface Asked {
  readonly claim: Claim;
  readonly today: string;
}

/** Leap days and their neighbours, month ends, turns of the year, a century without a leap day, both ends of time. */
const turningDays = [
  ["2023-03-01", "2024-02-28", "2024-02-29", "2024-03-01", "2025-02-27", "2025-02-28", "2025-03-01", "2028-02-29"],
  ["2025-03-31", "2025-04-30", "2025-05-31", "2025-11-23", "2025-12-31", "2026-01-01", "2096-02-29", "2100-02-28"],
  ["2100-03-01", "2101-02-28", FIRST_DAY, "2000-02-29", "2001-01-01", "2001-03-31", "2001-04-01", LAST_DAY],
].flat();
const wholeCalendar = daysFromTo(FIRST_DAY, LAST_DAY);
const dayAt = (place: number): string => wholeCalendar[place] ?? FIRST_DAY;
const anyDay = fc.nat({ max: wholeCalendar.length - 1 }).map(dayAt);
const recentDay = fc.constantFrom(...daysFromTo("2023-01-01", "2028-12-31"));

export const todays = fc.oneof(fc.constantFrom(...turningDays), recentDay, anyDay);

/** A number of days from today, or from a day on which the answer turns. */
const distance = fc.oneof(
  fc.record({ fromEdge: fc.constant(1), days: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ fromEdge: fc.constant(2), days: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ fromEdge: fc.constant(0), days: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ fromEdge: fc.constant(0), days: fc.integer({ min: -900, max: 400 }) }),
);

const often = fc.constantFrom("yes", "yes", "yes", ...answers);
const invoiceAnswers = fc.record({
  listsDevice: fc.constantFrom(...answers),
  listsPrice: fc.constantFrom(...answers),
  matchesProduct: often,
  unaltered: often,
});
const goodAnswers = fc.constant({
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
} as const);

const proofs = fc.record({
  invoice: fc.boolean(),
  serial: fc.boolean(),
  dated: distance,
  answers: fc.oneof(goodAnswers, invoiceAnswers),
  made: distance,
  /** How the range of manufacture begins (R7): days before its end, or around the date of the invoice (R8). */
  range: fc.oneof(
    fc.record({ before: fc.constant("end"), days: fc.constantFrom(0, 6, 27, 28, 29, 30) }),
    fc.record({ before: fc.constant("invoice"), days: fc.integer({ min: -2, max: 2 }) }),
  ),
});

/** One fact with one of its answers. */
type Answered = readonly [Fact, string];
const opened = facts.map((fact): Answered => [fact, "unknown"]);
const given = facts.flatMap((fact) => fact.values.map((value): Answered => [fact, value]));
/** Nothing; one or two facts unknown; some few with any answer; or every fact at random. */
const changes = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Answered[]>([]) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...opened), { maxLength: 2 }) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...opened, ...given), { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      ...facts.map((fact) => fc.constantFrom(...fact.values, "unknown").map((value): Answered => [fact, value])),
    ),
  },
);

export const askedClaims: fc.Arbitrary<Asked> = fc
  .record({
    today: todays,
    part: fc.constantFrom<Part>("watch", "watch", "watch", "charger", "charger", "charger", ...parts),
    blank: fc.constantFrom(false, false, true),
    proof: proofs,
    changed: changes,
  })
  .map(({ today, part, blank, proof, changed }) => {
    const { dated, made, range } = proof;
    const date = earlier(nearby(dated.fromEdge ? oldestPurchase(today) : today, dated.days), today);
    // A serial period turns where it ends, and where it starts: 90 days after the manufacture.
    const to = nearby([today, oldestManufacture(today), nearby(today, -90)][made.fromEdge] ?? today, made.days);
    const from = nearby(range.before === "end" ? to : date, -range.days);
    const manufactured = { from: earlier(from, earlier(to, today)), to };
    const start: Claim = {
      ...(blank ? blankClaim(part) : soundClaim(part)),
      ...(proof.invoice ? { invoice: { date, ...proof.answers } } : {}),
      ...(proof.serial ? { manufactured } : {}),
    };
    const claim = changed.reduce<Claim>((one, [fact, value]) => fact.fill(one, value), start);
    return { claim, today };
  });

/** A claim some of whose answers have not been given yet. */
export const halfAnswered: fc.Arbitrary<{ answered: HalfAnswered; today: string }> = fc
  .record({
    asked: askedClaims,
    withPart: fc.constantFrom(true, true, true, true, false),
    // Of the journey's own kind: answered up to somewhere; or with holes anywhere.
    kept: fc.oneof(
      fc.nat({ max: 30 }).map((count) => (place: number) => place < count),
      fc.array(fc.boolean(), { minLength: 31, maxLength: 31 }).map((flags) => (place: number) => flags[place] === true),
    ),
  })
  .map(({ asked: { claim, today }, withPart, kept }) => ({ answered: keeping(claim, withPart, kept), today }));

function keeping(claim: Claim, withPart: boolean, kept: (place: number) => boolean): HalfAnswered {
  const { part, seller, condition, owner, invoice, manufactured } = claim;
  const answersOf = <Name extends string>(
    names: readonly Name[],
    all: Readonly<Record<Name, Answer>>,
    first: number,
  ) => {
    const given: Partial<Record<Name, Answer>> = {};
    names.forEach((name, place) => {
      if (kept(first + place)) given[name] = all[name];
    });
    return given;
  };
  const half: HalfAnswered = {
    ...(withPart ? { part } : {}),
    ...(kept(6) ? { seller } : {}),
    ...(kept(7) ? { condition } : {}),
    ...(kept(8) ? { owner } : {}),
    ...(invoice && kept(1) ? { invoice: { date: invoice.date, ...answersOf(invoiceQuestions, invoice, 2) } } : {}),
    ...(manufactured && kept(1) ? { manufactured } : {}),
  };
  const damage = answersOf(causes, claim.causes, 10);
  return kept(9) || Object.keys(damage).length > 0 ? { ...half, causes: damage } : half;
}
