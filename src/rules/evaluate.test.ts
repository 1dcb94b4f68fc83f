import { describe, expect, test } from "vitest";
import { BASE, CASES, type Case, TODAY } from "./cases.ts";
import { CLAUSE_IDS, type ClauseId } from "./edition.ts";
import { evaluate } from "./evaluate.ts";
import { type Claim, type Invoice, unansweredClaim } from "./facts.ts";

const shown: Invoice = {
  date: "2026-03-10",
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
};

/** Everything wrong with a product that can be wrong. */
const WRONG: Claim = {
  part: "charger",
  seller: "other",
  condition: "used",
  owner: "second-hand",
  invoice: { ...shown, date: "2020-02-29", matchesProduct: "no", unaltered: "no" },
  causes: {
    modified: "yes",
    drop: "yes",
    power: "yes",
    force: "yes",
    adapter: "yes",
    liquid: "yes",
    corrosive: "yes",
    pests: "yes",
    "unauthorised-accessory": "yes",
    "unofficial-software": "yes",
    mishandling: "yes",
    label: "yes",
    software: "yes",
    disaster: "yes",
    wear: "yes",
  },
};

const codes = (claim: Claim): string[] => evaluate(claim, TODAY).reasons.map(({ code }) => code);
const CLAUSES: readonly string[] = CLAUSE_IDS;
const rank = (clause: ClauseId | string | undefined): number => CLAUSES.indexOf(clause ?? "");

/** Every object and list inside a value, itself included. */
function insides(value: unknown): object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(insides)] : [];
}

function frozen<T>(value: T): T {
  for (const inside of insides(value)) Object.freeze(inside);
  return value;
}

describe("The reasons of a claim with everything wrong", () => {
  test("stand in the order of the policy, a charger's period by its first clause (R2, R18)", () => {
    expect(codes(WRONG)).toEqual([
      "seller-not-authorised",
      "not-new",
      "period-ended",
      "cause-wear",
      "not-original-buyer",
      "cause-modified",
      "cause-drop",
      "cause-power",
      "cause-force",
      "cause-adapter",
      "cause-liquid",
      "cause-corrosive",
      "cause-pests",
      "cause-unauthorised-accessory",
      "cause-unofficial-software",
      "cause-mishandling",
      "invoice-mismatch",
      "invoice-altered",
      "cause-label",
      "cause-software",
      "cause-disaster",
    ]);
  });

  test("move with the period's clause for a cable", () => {
    expect(codes({ ...WRONG, part: "cable" }).slice(0, 6)).toEqual([
      "seller-not-authorised",
      "not-new",
      "cause-wear",
      "not-original-buyer",
      "period-ended",
      "cause-modified",
    ]);
  });

  test("hold the four of exclusion 5 in the order of the table (rules §4)", () => {
    const impossible = { ...WRONG, manufactured: { from: "2026-01-01", to: "2026-01-31" } };
    expect(codes(impossible).filter((code) => code.startsWith("invoice"))).toEqual([
      "invoice-mismatch",
      "invoice-altered",
      "invoice-before-manufacture",
    ]);
    const unverified = { ...BASE, invoice: { ...shown, matchesProduct: "no", unaltered: "unknown" } as const };
    expect(codes({ ...unverified, manufactured: { from: "2026-04-01", to: "2026-04-01" } })).toEqual([
      "invoice-mismatch",
      "invoice-before-manufacture",
      "invoice-unverified",
    ]);
  });

  test("carry params for the period alone (rules §4)", () => {
    for (const reason of evaluate(WRONG, TODAY).reasons)
      if (reason.code === "period-ended")
        expect(reason).toEqual({
          code: "period-ended",
          effect: "defeats",
          clauses: ["scope.guarantee", "terms.accessories", "proof.invoice"],
          params: { start: "2020-02-29", end: "2021-02-28" },
        });
      else expect(Object.keys(reason)).not.toContain("params");
  });
});

describe.each(CASES.map((row): [string, Case] => [row.id, row]))("In the case %s", (_id, { claim, today }) => {
  test("the reasons stand in the order of the clauses, and cite only those there are (rules §4)", () => {
    const { reasons } = evaluate(claim, today);
    const ranks = reasons.map(({ clauses }) => rank(clauses[0]));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { clauses } of reasons) {
      expect(clauses.length).toBeGreaterThan(0);
      for (const clause of clauses) expect(rank(clause)).toBeGreaterThanOrEqual(0);
    }
  });

  test("the outcome follows from the effects (R19)", () => {
    const { outcome, reasons, missing } = evaluate(claim, today);
    const effects = reasons.map(({ effect }) => effect);
    expect(outcome === "not-covered").toBe(effects.includes("defeats"));
    expect(outcome === "undetermined").toBe(!effects.includes("defeats") && effects.includes("open"));
    if (outcome !== "undetermined") expect(missing).toEqual([]);
  });

  test("only the period's reason has params: its days (rules §4)", () => {
    const { period, reasons } = evaluate(claim, today);
    for (const { code, params } of reasons)
      expect(params).toEqual(
        /^(within|before)-period$|^period-ended$/.test(code) ? { start: period?.start, end: period?.end } : undefined,
      );
  });
});

describe("The period reason", () => {
  test.each([
    ["within-period", "supports", "2026-02-02"],
    ["before-period", "supports", "2026-11-01"],
    ["period-ended", "defeats", "2024-02-29"],
  ])("%s %s, citing the period before the proof", (code, effect, day) => {
    const { invoice: _none, ...unproven } = BASE;
    const { reasons, period } = evaluate({ ...unproven, manufactured: { from: day, to: day } }, TODAY);
    expect(reasons).toEqual([
      {
        code,
        effect,
        clauses: ["period.main-product", "proof.serial-number"],
        params: { start: period?.start, end: period?.end },
      },
    ]);
  });
});

describe("The notes", () => {
  const notes = (claim: Claim): string[] => evaluate(claim, TODAY).notes;

  test("are two for every answer, whatever it is (R22)", () => {
    expect(notes(BASE)).toEqual(["provisional", "local-law"]);
    expect(notes({ ...BASE, seller: "unknown" })).toEqual(["provisional", "local-law"]);
    expect(notes({ ...BASE, seller: "other" })).toEqual(["provisional", "local-law"]);
    expect(notes({ ...BASE, part: "strap" })).toEqual(["provisional", "local-law"]);
    expect(notes(unansweredClaim("watch"))).toEqual(["provisional", "local-law"]);
  });

  test("are all five, in their order, for a charger given with an invoice that lacks the price (R2, R6, R12)", () => {
    expect(
      notes({
        ...BASE,
        part: "charger",
        owner: "gift",
        invoice: { ...shown, listsPrice: "no" },
        manufactured: { from: "2026-02-02", to: "2026-02-02" },
      }),
    ).toEqual(["provisional", "local-law", "gift-needs-invoice", "period-not-listed", "invoice-incomplete"]);
  });

  test("say nothing of an incomplete invoice where the reason does, where it is complete, or where there is none (R6)", () => {
    const plain = ["provisional", "local-law"];
    expect(notes({ ...BASE, invoice: { ...shown, listsDevice: "no" } })).toEqual(plain);
    expect(notes({ ...BASE, invoice: { ...shown, listsDevice: "unknown" } })).toEqual(plain);
    expect(notes({ ...BASE, part: "strap", invoice: { ...shown, listsDevice: "no" } })).toEqual(plain);
    expect(notes({ ...BASE, manufactured: { from: "2026-04-01", to: "2026-04-01" } })).toEqual(plain);
    const { invoice: _none, ...unproven } = BASE;
    expect(notes({ ...unproven, manufactured: { from: "2026-04-01", to: "2026-04-01" } })).toEqual(plain);
  });
});

describe("evaluate is pure:", () => {
  test("it leaves the claim as it was, even where it is frozen", () => {
    for (const { claim, today } of CASES) {
      const before = structuredClone(claim);
      const decision = evaluate(frozen(structuredClone(claim)), today);
      expect(evaluate(claim, today)).toEqual(decision);
      expect(claim).toEqual(before);
    }
  });

  test("two decisions share nothing that could be changed, nor does a decision with its claim", () => {
    for (const { claim, today } of [...CASES, { claim: WRONG, today: TODAY }]) {
      const own = new Set(insides(evaluate(claim, today)));
      for (const other of [...insides(evaluate(claim, today)), ...insides(claim)]) expect(own.has(other)).toBe(false);
    }
  });

  test("what is done to one decision does not reach the next", () => {
    const first = evaluate(WRONG, TODAY);
    const expected = structuredClone(first);
    for (const reason of first.reasons) reason.clauses.push("law");
    first.notes.length = 0;
    first.reasons.length = 0;
    expect(evaluate(WRONG, TODAY)).toEqual(expected);
  });

  test("it builds its whole answer as plain JSON, nothing lazily", () => {
    for (const { claim, today } of CASES) {
      const decision = evaluate(claim, today);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      expect(Object.keys(decision).toSorted()).toEqual([
        "missing",
        "notes",
        "outcome",
        "period",
        "policy",
        "reasons",
        "wouldChange",
      ]);
      for (const inside of insides(decision))
        for (const property of Object.values(Object.getOwnPropertyDescriptors(inside)))
          expect(property.get).toBeUndefined();
    }
  });
});
