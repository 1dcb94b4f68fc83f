import { describe, expect, test } from "vitest";
import { BASE, TODAY } from "./cases.ts";
import { ERROR_CODES, parseClaim } from "./claim.ts";
import { evaluate } from "./evaluate.ts";
import { ANSWERS, CAUSES, CONDITIONS, INVOICE_QUESTIONS, OWNERS, PARTS, SELLERS } from "./facts.ts";
import { relevantFacts } from "./relevance.ts";

const invoice = {
  date: "2026-03-10",
  listsDevice: "yes",
  listsPrice: "no",
  matchesProduct: "unknown",
  unaltered: "yes",
};
const manufactured = { from: "2026-02-01", to: "2026-02-28" };
const causes = { ...BASE.causes };
const valid = {
  part: "watch",
  seller: "official-store",
  condition: "new",
  owner: "buyer",
  invoice,
  manufactured,
  causes,
};

/** The errors as `path: code`, in their order; none where the claim is read. */
function errorsOf(input: unknown): string[] {
  const parsed = parseClaim(input, TODAY);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path}: ${code}`);
}

/** An object without one of its fields. */
const without = (object: object, field: string): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));

describe("parseClaim reads", () => {
  test("a whole claim, and gives the same facts back", () => {
    expect(parseClaim(valid, TODAY)).toEqual({ ok: true, claim: valid });
  });

  test("a claim without invoice and manufacture, and adds neither", () => {
    const parsed = parseClaim({ ...valid, invoice: undefined, manufactured: undefined }, TODAY);
    expect(parsed.ok && Object.keys(parsed.claim).toSorted()).toEqual([
      "causes",
      "condition",
      "owner",
      "part",
      "seller",
    ]);
  });

  test("a claim with only one of the two", () => {
    expect(parseClaim(without(valid, "invoice"), TODAY)).toEqual({ ok: true, claim: without(valid, "invoice") });
    expect(parseClaim(without(valid, "manufactured"), TODAY)).toEqual({
      ok: true,
      claim: without(valid, "manufactured"),
    });
  });

  test("into a claim of its own: what is done to the input later does not reach it", () => {
    const input = structuredClone(valid);
    const parsed = parseClaim(input, TODAY);
    input.invoice.date = "2020-01-01";
    input.manufactured.to = "2020-01-01";
    input.causes.drop = "yes";
    expect(parsed).toEqual({ ok: true, claim: valid });
  });

  test("fields in any order, and ignores one that is undefined, unknown names included", () => {
    const reversed: object = Object.fromEntries(Object.entries(valid).toReversed());
    expect(errorsOf({ ...reversed, colour: undefined })).toEqual([]);
    expect(errorsOf({ ...valid, invoice: { ...invoice, colour: undefined } })).toEqual([]);
  });

  test("an object without a prototype", () => {
    expect(errorsOf(Object.assign(Object.create(null), valid))).toEqual([]);
  });

  test.each([
    ...PARTS.map((value) => ["part", value]),
    ...SELLERS.map((value) => ["seller", value]),
    ...CONDITIONS.map((value) => ["condition", value]),
    ...OWNERS.map((value) => ["owner", value]),
  ])("%s %s", (field, value) => {
    const claim = { ...valid, [field ?? ""]: value };
    expect(parseClaim(claim, TODAY)).toEqual({ ok: true, claim });
  });

  test.each(ANSWERS.flatMap((answer) => INVOICE_QUESTIONS.map((field) => [field, answer] as const)))(
    "invoice.%s %s",
    (field, answer) => {
      const claim = { ...valid, invoice: { ...invoice, [field]: answer } };
      expect(parseClaim(claim, TODAY)).toEqual({ ok: true, claim });
    },
  );

  test.each(ANSWERS.flatMap((answer) => CAUSES.map((field) => [field, answer] as const)))(
    "causes.%s %s",
    (field, answer) => {
      const claim = { ...valid, causes: { ...causes, [field]: answer } };
      expect(parseClaim(claim, TODAY)).toEqual({ ok: true, claim });
    },
  );
});

describe("parseClaim refuses", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a string", "claim"],
    ["a number", 1],
    ["a list", [valid]],
    ["a function", () => valid],
  ])("%s in place of the claim: not-an-object", (_what, input: unknown) => {
    expect(parseClaim(input, TODAY)).toEqual({ ok: false, errors: [{ path: "", code: "not-an-object" }] });
  });

  test.each(
    ["invoice", "manufactured", "causes"].flatMap((field) =>
      [null, "none", 7, true, ["yes"]].map((value): [string, unknown] => [field, value]),
    ),
  )("%s that is %j: not-an-object", (field, value) => {
    expect(errorsOf({ ...valid, [field]: value })).toEqual([`${field}: not-an-object`]);
  });

  test.each(["part", "seller", "condition", "owner", "causes"])("a claim without %s: missing", (field) => {
    expect(errorsOf(without(valid, field))).toEqual([`${field}: missing`]);
    expect(errorsOf({ ...valid, [field]: undefined })).toEqual([`${field}: missing`]);
  });

  test.each(["date", ...INVOICE_QUESTIONS])("an invoice without %s: missing", (field) => {
    expect(errorsOf({ ...valid, invoice: without(invoice, field) })).toEqual([`invoice.${field}: missing`]);
    expect(errorsOf({ ...valid, invoice: { ...invoice, [field]: undefined } })).toEqual([`invoice.${field}: missing`]);
  });

  test.each(["from", "to"])("a manufacture without %s: missing", (field) => {
    expect(errorsOf({ ...valid, manufactured: without(manufactured, field) })).toEqual([
      `manufactured.${field}: missing`,
    ]);
  });

  test.each(CAUSES)("causes without %s: missing", (cause) => {
    expect(errorsOf({ ...valid, causes: without(causes, cause) })).toEqual([`causes.${cause}: missing`]);
  });

  test.each([
    ["part", "unknown"],
    ["part", "Watch"],
    ["part", null],
    ["part", ["watch"]],
    ["seller", "marketplace"],
    ["seller", "yes"],
    ["condition", "refurbished"],
    ["condition", ""],
    ["owner", "thief"],
    ["owner", 0],
  ])("%s %j: invalid-value (part has no unknown: R25)", (field, value: unknown) => {
    expect(errorsOf({ ...valid, [field]: value })).toEqual([`${field}: invalid-value`]);
  });

  test.each([null, true, false, "Yes", "maybe", "", 1, {}])("%j as an answer: invalid-value", (value: unknown) => {
    for (const field of INVOICE_QUESTIONS)
      expect(errorsOf({ ...valid, invoice: { ...invoice, [field]: value } })).toEqual([
        `invoice.${field}: invalid-value`,
      ]);
    for (const cause of CAUSES)
      expect(errorsOf({ ...valid, causes: { ...causes, [cause]: value } })).toEqual([`causes.${cause}: invalid-value`]);
  });

  test.each(["2025-02-30", "23.11.2025", "1999-12-31", "2200-01-01", "", null, 20260310, {}])(
    "%j as a date: invalid-date",
    (date: unknown) => {
      expect(errorsOf({ ...valid, invoice: { ...invoice, date } })).toEqual(["invoice.date: invalid-date"]);
      expect(errorsOf({ ...valid, manufactured: { from: date, to: "2026-02-28" } })).toEqual([
        "manufactured.from: invalid-date",
      ]);
      expect(errorsOf({ ...valid, manufactured: { from: "2026-02-01", to: date } })).toEqual([
        "manufactured.to: invalid-date",
      ]);
    },
  );

  test("an invoice dated after today, not one of today: future-date", () => {
    expect(errorsOf({ ...valid, invoice: { ...invoice, date: "2026-11-24" } })).toEqual(["invoice.date: future-date"]);
    expect(errorsOf({ ...valid, invoice: { ...invoice, date: TODAY } })).toEqual([]);
  });

  test("a manufacture that begins after today, not one that ends after it (R7): future-date", () => {
    expect(errorsOf({ ...valid, manufactured: { from: "2026-11-24", to: "2026-11-30" } })).toEqual([
      "manufactured.from: future-date",
    ]);
    expect(errorsOf({ ...valid, manufactured: { from: TODAY, to: "2026-11-30" } })).toEqual([]);
  });

  test("a manufacture that ends before it begins, not one of a single day: from-after-to", () => {
    expect(errorsOf({ ...valid, manufactured: { from: "2026-02-02", to: "2026-02-01" } })).toEqual([
      "manufactured: from-after-to",
    ]);
    expect(errorsOf({ ...valid, manufactured: { from: "2026-02-02", to: "2026-02-02" } })).toEqual([]);
  });

  test("a manufacture that begins after today and ends before it: both", () => {
    expect(errorsOf({ ...valid, manufactured: { from: "2026-11-24", to: "2026-02-01" } }).toSorted()).toEqual([
      "manufactured.from: future-date",
      "manufactured: from-after-to",
    ]);
  });

  test("fields that it does not know, by their full path: unknown-field", () => {
    expect(errorsOf({ ...valid, colour: "red" })).toEqual(["colour: unknown-field"]);
    expect(errorsOf({ ...valid, serial: null })).toEqual(["serial: unknown-field"]);
    expect(errorsOf({ ...valid, invoice: { ...invoice, colour: "red" } })).toEqual(["invoice.colour: unknown-field"]);
    expect(errorsOf({ ...valid, manufactured: { ...manufactured, week: 6 } })).toEqual([
      "manufactured.week: unknown-field",
    ]);
    expect(errorsOf({ ...valid, causes: { ...causes, theft: "no" } })).toEqual(["causes.theft: unknown-field"]);
    expect(errorsOf({ ...valid, causes: { ...causes, part: "no", date: "no" } })).toEqual([
      "causes.part: unknown-field",
      "causes.date: unknown-field",
    ]);
    expect(errorsOf(JSON.parse(`{ "__proto__": {}, ${JSON.stringify(valid).slice(1)}`))).toEqual([
      "__proto__: unknown-field",
    ]);
  });

  test("what a getter would give, without running it: no fact is dropped unseen", () => {
    const got = (field: string) =>
      Object.defineProperty(without(valid, field), field, {
        enumerable: true,
        get: () => {
          throw new Error("was run");
        },
      });
    expect(errorsOf(got("part"))).toEqual(["part: invalid-value"]);
    expect(errorsOf(got("invoice"))).toEqual(["invoice: not-an-object"]);
    expect(errorsOf(got("colour"))).toEqual(["colour: unknown-field"]);
  });

  test("what is inherited: only own properties count", () => {
    expect(errorsOf(Object.create(valid))).toEqual(
      ["part", "seller", "condition", "owner", "causes"].map((field) => `${field}: missing`),
    );
    expect(errorsOf({ ...valid, causes: Object.create(causes) })).toEqual(
      CAUSES.map((cause) => `causes.${cause}: missing`),
    );
    expect(errorsOf({ ...valid, invoice: Object.create(invoice) })).toEqual([
      "invoice.date: missing",
      ...INVOICE_QUESTIONS.map((field) => `invoice.${field}: missing`),
    ]);
    expect(errorsOf({ ...valid, part: "toString", seller: "constructor" })).toEqual([
      "part: invalid-value",
      "seller: invalid-value",
    ]);
  });

  test("everything at once, in the order of rules §3, unknown fields after the known ones of their object", () => {
    const wrong = {
      zebra: 1,
      causes: { theft: "yes", wear: null, drop: "perhaps" },
      manufactured: { week: 6, to: "2026-02-01", from: "2026-02-02" },
      invoice: { colour: "red", unaltered: 1, date: "2027-01-01", listsPrice: "yes", listsDevice: null },
      owner: null,
      condition: "broken",
      part: "phone",
    };
    expect(errorsOf(wrong)).toEqual([
      "part: invalid-value",
      "seller: missing",
      "condition: invalid-value",
      "owner: invalid-value",
      "invoice.date: future-date",
      "invoice.listsDevice: invalid-value",
      "invoice.matchesProduct: missing",
      "invoice.unaltered: invalid-value",
      "invoice.colour: unknown-field",
      "manufactured: from-after-to",
      "manufactured.week: unknown-field",
      "causes.modified: missing",
      "causes.drop: invalid-value",
      ...CAUSES.slice(2, -1).map((cause) => `causes.${cause}: missing`),
      "causes.wear: invalid-value",
      "causes.theft: unknown-field",
      "zebra: unknown-field",
    ]);
  });

  test("an empty object: what is required, and nothing that is optional", () => {
    expect(errorsOf({})).toEqual(
      ["part", "seller", "condition", "owner", "causes"].map((field) => `${field}: missing`),
    );
    expect(errorsOf({ ...valid, invoice: {}, manufactured: {} })).toEqual([
      "invoice.date: missing",
      ...INVOICE_QUESTIONS.map((field) => `invoice.${field}: missing`),
      "manufactured.from: missing",
      "manufactured.to: missing",
    ]);
  });

  test("with one of seven codes", () => {
    expect(ERROR_CODES).toEqual([
      "not-an-object",
      "missing",
      "invalid-value",
      "invalid-date",
      "future-date",
      "from-after-to",
      "unknown-field",
    ]);
  });
});

describe("A today that is no date is a programmer's error", () => {
  test.each(["", "today", "2026-02-30", "23.11.2026", "1999-12-31", "2200-01-01", "2026-11-23T10:00"])(
    "%j",
    (today) => {
      expect(() => parseClaim(valid, today)).toThrow(RangeError);
      expect(() => parseClaim(null, today)).toThrow(RangeError);
      expect(() => evaluate(BASE, today)).toThrow(RangeError);
      expect(() => relevantFacts({ part: "strap" }, today)).toThrow(RangeError);
      expect(() => relevantFacts({}, today)).toThrow(RangeError);
    },
  );
});
