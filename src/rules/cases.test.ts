import { describe, expect, test } from "vitest";
import { BASE, CASES, type Case } from "./cases.ts";
import { parseClaim } from "./claim.ts";
import { EDITION_ID } from "./edition.ts";
import { evaluate } from "./evaluate.ts";
import {
  ANSWERS,
  CAUSES,
  type Change,
  type Claim,
  CONDITIONS,
  type Effect,
  INVOICE_QUESTIONS,
  type Outcome,
  OWNERS,
  PARTS,
  SELLERS,
} from "./facts.ts";
import { READINGS } from "./readings.ts";

const DECIDING: Readonly<Record<Outcome, Effect>> = {
  "not-covered": "defeats",
  undetermined: "open",
  covered: "supports",
};

/** Every reason code there is (rules §4), written out here: other programs read them. */
const CODES = [
  ...["part-not-covered", "seller-not-authorised", "seller-unknown", "not-new", "condition-unknown"],
  ...["not-original-buyer", "owner-unknown", "within-period", "before-period", "period-ended", "no-proof"],
  ...["invoice-incomplete", "invoice-mismatch", "invoice-altered", "invoice-before-manufacture", "invoice-unverified"],
  ...CAUSES.flatMap((cause) => [`cause-${cause}`, `cause-${cause}-unknown`]),
];

/** Every day from `first` to `last`, both included. */
function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let ms = Date.parse(first); ms <= Date.parse(last); ms += 86_400_000)
    days.push(new Date(ms).toISOString().slice(0, 10));
  return days;
}
const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

const perfectInvoice = (date: string): Claim["invoice"] & object => ({
  date,
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
});

/** The claim with one change made, as somebody would make it who reads `wouldChange`: by its path, on plain JSON. */
function changed(claim: Claim, fact: string, value: string, today: string): Claim {
  const edited: unknown = JSON.parse(JSON.stringify(claim), (key: string, old: unknown) => {
    if (fact === key) return value;
    const [group, field] = fact.split(".");
    return group === key && typeof old === "object" && old !== null ? { ...old, [field ?? ""]: value } : old;
  });
  const parsed = parseClaim(edited, today);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.claim;
}

function applied(claim: Claim, change: Change, today: string): Claim[] {
  if ("atLeast" in change) {
    const days = daysFrom(change.atLeast, today);
    return change.fact === "invoice.date"
      ? days.map((day) => ({ ...claim, invoice: perfectInvoice(day) }))
      : days.map((day) => ({ ...claim, manufactured: { from: day, to: day } }));
  }
  if (change.fact === "invoice")
    return claim.invoice ? [{ ...claim, invoice: { ...claim.invoice, listsDevice: "yes", listsPrice: "yes" } }] : [];
  return [changed(claim, change.fact, change.value, today)];
}

function dayEarlier(claim: Claim, change: Change): Claim | undefined {
  if (!("atLeast" in change)) return undefined;
  const day = dayBefore(change.atLeast);
  return change.fact === "invoice.date"
    ? { ...claim, invoice: perfectInvoice(day) }
    : { ...claim, manufactured: { from: day, to: day } };
}

describe("The case table decides", () => {
  test.each(CASES.map((row): [string, Case] => [row.title, row]))("%s", (_title, row) => {
    const decision = evaluate(row.claim, row.today);
    const deciding = decision.reasons.filter(({ effect }) => effect === DECIDING[row.outcome]);
    expect(decision.outcome).toBe(row.outcome);
    expect(deciding.map(({ code }) => code)).toEqual(row.decides);
    expect([...new Set(deciding.flatMap(({ clauses }) => clauses))]).toEqual(row.clauses);
    if (row.reasons) expect(decision.reasons.map(({ code }) => code)).toEqual(row.reasons);
    if (row.period !== undefined) expect(decision.period).toEqual(row.period);
    if (row.missing) expect(decision.missing).toEqual(row.missing);
    if (row.wouldChange) expect(decision.wouldChange).toEqual(row.wouldChange);
    if (row.notes) expect(decision.notes).toEqual(row.notes);
    expect(decision.policy).toBe(EDITION_ID);
  });
});

describe("What would change is true (rules §5) of", () => {
  test.each(CASES.map((row): [string, Case] => [row.id, row]))("%s", (_id, { claim, today }) => {
    const { outcome, wouldChange } = evaluate(claim, today);
    for (const change of wouldChange) {
      const outcomes = applied(claim, change, today).map((better) => evaluate(better, today).outcome);
      expect(new Set(outcomes)).toEqual(new Set([change.outcome]));
      expect(change.outcome).not.toBe(outcome);
      const earlier = dayEarlier(claim, change);
      if (earlier) expect(evaluate(earlier, today).outcome).not.toBe(change.outcome);
    }
  });
});

describe("The case table", () => {
  test("holds at least 70 cases, each with an id and a title of its own", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(70);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    expect(new Set(CASES.map(({ title }) => title)).size).toBe(CASES.length);
  });

  test("differs from a base case that is covered", () => {
    expect(evaluate(BASE, "2026-11-23").outcome).toBe("covered");
    expect(CASES[0]?.claim).toEqual(BASE);
  });

  test.each(CASES.map((row): [string, Case] => [row.id, row]))("holds a valid claim in %s", (_id, { claim, today }) => {
    expect(parseClaim(JSON.parse(JSON.stringify(claim)), today)).toEqual({ ok: true, claim });
  });

  test.each(READINGS)("applies %s in some case", (reading) => {
    expect(CASES.some(({ readings }) => readings.includes(reading))).toBe(true);
  });

  test("names the clause or the reading in every title, and every reading that a title names", () => {
    for (const { title, readings } of CASES) {
      expect(title).toMatch(/\(.*(R\d+|law|(scope|terms|period|proof|exclusion)\.[\w-]+).*\)$/);
      for (const [named] of title.matchAll(/\bR\d+\b/g)) expect(readings).toContain(named);
    }
  });

  test("calls a case ours where it rests on a reading, and the text's own where it rests on none", () => {
    for (const { basis, readings } of CASES)
      expect(basis).toBe(readings.length === 0 ? "from the text" : "our reading, pending");
    expect(new Set(CASES.map(({ basis }) => basis)).size).toBe(2);
  });

  test("shows every reason code, and no other", () => {
    const codes = CASES.flatMap(({ claim, today }) => evaluate(claim, today).reasons.map(({ code }) => code));
    expect([...new Set(codes)].toSorted()).toEqual(CODES.toSorted());
  });

  test("lets every reason code decide some case", () => {
    expect([...new Set(CASES.flatMap(({ decides }) => decides))].toSorted()).toEqual(CODES.toSorted());
  });

  test.each([
    ["part", PARTS, (claim: Claim) => claim.part],
    ["seller", SELLERS, (claim: Claim) => claim.seller],
    ["condition", CONDITIONS, (claim: Claim) => claim.condition],
    ["owner", OWNERS, (claim: Claim) => claim.owner],
    ...INVOICE_QUESTIONS.map((question) => {
      return [`invoice.${question}`, ANSWERS, (claim: Claim) => claim.invoice?.[question]] as const;
    }),
    ...CAUSES.map((cause) => [`causes.${cause}`, ANSWERS, (claim: Claim) => claim.causes[cause]] as const),
  ] as const)("holds every value of %s", (_fact, values, read) => {
    const present = new Set<string | undefined>(CASES.map(({ claim }) => read(claim)));
    for (const value of values) expect(present).toContain(value);
  });

  test("holds every outcome, note, basis and state of a period, and kind of change", () => {
    const decisions = CASES.map(({ claim, today }) => evaluate(claim, today));
    const all = <T>(values: T[]): T[] => [...new Set(values)].toSorted();
    expect(all(decisions.map(({ outcome }) => outcome))).toEqual(["covered", "not-covered", "undetermined"]);
    expect(all(decisions.flatMap(({ notes }) => notes))).toEqual([
      "gift-needs-invoice",
      "invoice-incomplete",
      "local-law",
      "period-not-listed",
      "provisional",
    ]);
    expect(all(decisions.map(({ period }) => period?.basis ?? "none"))).toEqual(["invoice", "none", "serial-number"]);
    expect(all(decisions.map(({ period }) => period?.state ?? "none"))).toEqual([
      "ended",
      "none",
      "running",
      "upcoming",
    ]);
    const facts = decisions.flatMap(({ wouldChange }) => wouldChange.map(({ fact }) => fact));
    for (const fact of ["invoice.date", "invoice", "manufactured.to", "seller", "invoice.listsDevice", "causes.wear"])
      expect(facts).toContain(fact);
  });
});
