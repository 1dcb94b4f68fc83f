import { describe, expect, test } from "vitest";
import { BASE, TODAY } from "./cases.ts";
import { CAUSES, type Claim, INVOICE_QUESTIONS, PARTS, type PartialClaim } from "./facts.ts";
import { relevantFacts } from "./relevance.ts";

const PURCHASE = ["seller", "condition", "owner"];
const QUESTIONS = INVOICE_QUESTIONS.map((question) => `invoice.${question}`);
const ALL_CAUSES = CAUSES.map((cause) => `causes.${cause}`);
/** The causes that a part other than the charger knows (R16). */
const NO_ADAPTER = ALL_CAUSES.filter((fact) => fact !== "causes.adapter");

const { invoice, ...unproven } = BASE;
const bought = (date: string): PartialClaim => ({ invoice: { date } });
const made = (day: string): PartialClaim => ({ manufactured: { from: day, to: day } });
const complete = { listsDevice: "yes", listsPrice: "yes" } as const;
const answered = (causes: Partial<Claim["causes"]>): PartialClaim => ({
  ...BASE,
  causes: { ...BASE.causes, ...causes },
});

describe("The journey asks", () => {
  test.each(["strap", "buckle", "decorative"] as const)("nothing more about a %s, which has no period", (part) => {
    expect(relevantFacts({ part }, TODAY)).toEqual(["part"]);
    expect(relevantFacts({ ...BASE, part }, TODAY)).toEqual(["part"]);
  });

  test.each(PARTS.filter((part) => !["strap", "buckle", "decorative", "charger"].includes(part)))(
    "of %s everything but the adaptor, and nothing about an invoice that there is not (R16)",
    (part) => {
      expect(relevantFacts({ part }, TODAY)).toEqual(["part", "proof", ...PURCHASE, ...NO_ADAPTER]);
    },
  );

  test("of a charger everything, the adaptor included (R16)", () => {
    expect(relevantFacts({ part: "charger" }, TODAY)).toEqual(["part", "proof", ...PURCHASE, ...ALL_CAUSES]);
  });

  test("what is relevant for some part, while the part is not known", () => {
    expect(relevantFacts({}, TODAY)).toEqual(["part", "proof", ...PURCHASE, ...ALL_CAUSES]);
    expect(relevantFacts(bought("2026-03-10"), TODAY)).toEqual([
      "part",
      "proof",
      ...QUESTIONS,
      ...PURCHASE,
      ...ALL_CAUSES,
    ]);
    expect(relevantFacts({ seller: "other", ...made("2026-02-02") }, TODAY)).toEqual(["part", "proof", "seller"]);
  });

  test("the same when the answers are given: a fact is listed, answered or not", () => {
    expect(relevantFacts(BASE, TODAY)).toEqual(["part", "proof", ...QUESTIONS, ...PURCHASE, ...NO_ADAPTER]);
  });

  test("nothing about the invoice where the serial number is the proof", () => {
    expect(relevantFacts({ ...unproven, ...made("2026-02-02") }, TODAY)).toEqual([
      "part",
      "proof",
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
  });

  test("everything of somebody without a proof, since one may still turn up (R11)", () => {
    expect(relevantFacts(unproven, TODAY)).toEqual(["part", "proof", ...PURCHASE, ...NO_ADAPTER]);
  });

  test("nothing after an ended serial number, which decides (R10)", () => {
    expect(relevantFacts({ part: "watch", ...made("2025-08-24") }, TODAY)).toEqual(["part", "proof"]);
    expect(relevantFacts({ ...unproven, ...made("2025-08-24") }, TODAY)).toEqual(["part", "proof"]);
  });

  test("of an ended invoice only whether it is complete, and nothing once it is", () => {
    const ended = { part: "watch", ...bought("2025-11-22") } as const;
    expect(relevantFacts({ part: "watch", invoice: { date: "2025-11-22", ...complete } }, TODAY)).toEqual([
      "part",
      "proof",
      "invoice.listsDevice",
      "invoice.listsPrice",
    ]);
    expect(relevantFacts(ended, TODAY)).toEqual(
      ["part", "proof", ...QUESTIONS, ...PURCHASE, ...NO_ADAPTER].slice(0, -1),
    );
  });

  test("not about the price of an invoice that does not list the device (R6)", () => {
    expect(
      relevantFacts({ part: "watch", invoice: { date: "2026-03-10", listsDevice: "no", listsPrice: "no" } }, TODAY),
    ).toEqual([
      "part",
      "proof",
      "invoice.listsDevice",
      "invoice.matchesProduct",
      "invoice.unaltered",
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
  });

  test("not about completeness where invoice and serial number come to the same (R19)", () => {
    expect(relevantFacts({ part: "watch", ...bought("2026-03-10"), ...made("2026-02-02") }, TODAY)).toEqual([
      "part",
      "proof",
      "invoice.matchesProduct",
      "invoice.unaltered",
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
    expect(relevantFacts({ part: "watch", ...bought("2025-11-22"), ...made("2025-08-24") }, TODAY)).toEqual([
      "part",
      "proof",
    ]);
  });

  test("about completeness where invoice and serial number differ (R6)", () => {
    const differs = { part: "watch", ...made("2025-08-25") } as const;
    expect(relevantFacts({ ...differs, ...bought("2025-11-22") }, TODAY)).toEqual([
      "part",
      "proof",
      ...QUESTIONS,
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
    expect(relevantFacts({ ...differs, invoice: { date: "2025-11-22", ...complete } }, TODAY)).toEqual([
      "part",
      "proof",
      "invoice.listsDevice",
      "invoice.listsPrice",
    ]);
    expect(relevantFacts({ ...differs, invoice: { date: "2025-11-22", listsDevice: "no" } }, TODAY)).toEqual([
      "part",
      "proof",
      "invoice.listsDevice",
      "invoice.matchesProduct",
      "invoice.unaltered",
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
  });

  test("not about wear where an impossible invoice keeps the answer open anyway (R8, R15)", () => {
    expect(
      relevantFacts({ part: "watch", invoice: { date: "2026-01-01", ...complete }, ...made("2026-02-02") }, TODAY),
    ).toEqual(["part", "proof", ...QUESTIONS, ...PURCHASE, ...NO_ADAPTER.filter((fact) => fact !== "causes.wear")]);
  });

  test("nothing after an invoice that names another model, or is altered (exclusion.5)", () => {
    expect(
      relevantFacts({ part: "watch", invoice: { date: "2026-03-10", ...complete, matchesProduct: "no" } }, TODAY),
    ).toEqual(["part", "proof", ...QUESTIONS.slice(0, 3)]);
    expect(relevantFacts({ part: "watch", invoice: { date: "2026-03-10", unaltered: "no" } }, TODAY)).toEqual([
      "part",
      "proof",
      ...QUESTIONS,
    ]);
  });

  test.each([
    ["seller", { seller: "other" }],
    ["condition", { condition: "used" }],
    ["owner", { owner: "second-hand" }],
  ] as const)("nothing after %s has defeated", (fact, answer) => {
    expect(relevantFacts({ part: "watch", ...made("2026-02-02"), ...answer }, TODAY)).toEqual([
      "part",
      "proof",
      ...PURCHASE.slice(0, PURCHASE.indexOf(fact) + 1),
    ]);
  });

  test.each(CAUSES.filter((cause) => cause !== "wear"))("nothing after the cause %s has defeated", (cause) => {
    const facts = relevantFacts({ ...answered({ [cause]: "yes" }), part: "charger" }, TODAY);
    expect(facts.at(-1)).toBe(`causes.${cause}`);
    expect(facts).toEqual([
      "part",
      "proof",
      ...QUESTIONS,
      ...PURCHASE,
      ...ALL_CAUSES.slice(0, CAUSES.indexOf(cause) + 1),
    ]);
  });

  test("on after an I don't know, which may be filled in like any other (R19)", () => {
    expect(relevantFacts({ ...BASE, seller: "unknown", owner: "unknown" }, TODAY)).toEqual([
      "part",
      "proof",
      ...QUESTIONS,
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
    expect(relevantFacts(answered({ drop: "unknown" }), TODAY)).toEqual([
      "part",
      "proof",
      ...QUESTIONS,
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
  });

  test("as if an answer to a question that was not asked had not been given", () => {
    expect(relevantFacts(answered({ adapter: "yes", disaster: "no" }), TODAY)).toEqual([
      "part",
      "proof",
      ...QUESTIONS,
      ...PURCHASE,
      ...NO_ADAPTER,
    ]);
  });

  test("without changing what it is given", () => {
    const partial = { part: "watch", ...bought("2026-03-10"), causes: { drop: "yes" } } as const;
    const before = structuredClone(partial);
    relevantFacts(partial, TODAY);
    expect(partial).toEqual(before);
    expect(invoice).toEqual(BASE.invoice);
  });
});
