import { describe, expect, test } from "vitest";
import { BASE, TODAY } from "./cases.ts";
import { evaluate } from "./evaluate.ts";
import { CAUSES, type Change, type Claim, INVOICE_QUESTIONS, type Invoice } from "./facts.ts";

const { invoice: _shown, ...unproven } = BASE;
const shown: Invoice = {
  date: "2026-03-10",
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
};
const changes = (claim: Claim, today = TODAY): Change[] => evaluate(claim, today).wouldChange;
const made = (from: string, to = from) => ({ from, to });

describe("What would change the answer (rules §5)", () => {
  test("is nothing, where it is covered or where what defeats is known", () => {
    expect(changes(BASE)).toEqual([]);
    expect(changes({ ...unproven, manufactured: made("2026-02-02") })).toEqual([]);
    expect(changes({ ...BASE, seller: "other" })).toEqual([]);
    expect(changes({ ...BASE, invoice: { ...shown, date: "2025-11-22" } })).toEqual([]);
    expect(changes({ ...unproven, part: "strap" })).toEqual([]);
    expect(changes({ ...unproven, part: "strap", seller: "unknown" })).toEqual([]);
  });

  test("never tells anybody to answer a known fact differently", () => {
    expect(changes({ ...BASE, causes: { ...BASE.causes, wear: "yes" } })).toEqual([]);
    expect(changes({ ...BASE, causes: { ...BASE.causes, drop: "yes", wear: "unknown" } })).toEqual([]);
  });

  test("is one entry for each value that betters an unknown fact, in the order of the values", () => {
    expect(changes({ ...BASE, seller: "unknown" })).toEqual([
      { fact: "seller", value: "official-store", outcome: "covered" },
      { fact: "seller", value: "authorised-dealer", outcome: "covered" },
    ]);
    expect(changes({ ...BASE, condition: "unknown" })).toEqual([
      { fact: "condition", value: "new", outcome: "covered" },
    ]);
    expect(changes({ ...BASE, owner: "unknown" })).toEqual([
      { fact: "owner", value: "buyer", outcome: "covered" },
      { fact: "owner", value: "gift", outcome: "covered" },
    ]);
  });

  test.each(INVOICE_QUESTIONS)("is invoice.%s, answered yes", (question) => {
    expect(changes({ ...BASE, invoice: { ...shown, [question]: "unknown" } })).toEqual([
      { fact: `invoice.${question}`, value: "yes", outcome: "covered" },
    ]);
  });

  test.each(CAUSES)("is causes.%s, answered no", (cause) => {
    expect(changes({ ...BASE, part: "charger", causes: { ...BASE.causes, [cause]: "unknown" } })).toEqual([
      { fact: `causes.${cause}`, value: "no", outcome: "covered" },
    ]);
  });

  test("is not the adaptor of anything but a charger (R16)", () => {
    expect(changes({ ...BASE, seller: "unknown", causes: { ...BASE.causes, adapter: "unknown" } })).toEqual(
      changes({ ...BASE, seller: "unknown" }),
    );
  });

  test("is no single thing where two are open", () => {
    expect(changes({ ...BASE, seller: "unknown", owner: "unknown" })).toEqual([]);
    expect(changes({ ...unproven, seller: "unknown" })).toEqual([]);
  });
});

describe("An invoice that would change the answer", () => {
  test("is dated from the earliest day whose period includes today, and a serial number 90 days before (R10, R11)", () => {
    expect(changes(unproven)).toEqual([
      { fact: "invoice.date", atLeast: "2025-11-23", outcome: "covered" },
      { fact: "manufactured.to", atLeast: "2025-08-25", outcome: "covered" },
    ]);
  });

  test("is dated no earlier than 1 March 2023 on 29 February 2024 (R10)", () => {
    expect(changes(unproven, "2024-02-29")).toEqual([
      { fact: "invoice.date", atLeast: "2023-03-01", outcome: "covered" },
      { fact: "manufactured.to", atLeast: "2022-12-01", outcome: "covered" },
    ]);
  });

  test("is dated no earlier than the first date there is (rules §3)", () => {
    expect(changes(unproven, "2000-06-01")).toEqual([
      { fact: "invoice.date", atLeast: "2000-01-01", outcome: "covered" },
      { fact: "manufactured.to", atLeast: "2000-01-01", outcome: "covered" },
    ]);
    expect(changes(unproven, "2001-02-01")).toEqual([
      { fact: "invoice.date", atLeast: "2000-02-01", outcome: "covered" },
      { fact: "manufactured.to", atLeast: "2000-01-01", outcome: "covered" },
    ]);
  });

  test("is the only proof that helps beside an ended serial number (proof.priority, R10)", () => {
    expect(changes({ ...unproven, manufactured: made("2025-08-24") })).toEqual([
      { fact: "invoice.date", atLeast: "2025-11-23", outcome: "covered" },
    ]);
    expect(changes({ ...unproven, manufactured: made("2025-08-24"), causes: { ...BASE.causes, wear: "yes" } })).toEqual(
      [{ fact: "invoice.date", atLeast: "2025-11-23", outcome: "undetermined" }],
    );
  });

  test("may be the one that was shown, with device and price listed (R6)", () => {
    expect(changes({ ...BASE, invoice: { ...shown, listsDevice: "no", listsPrice: "no" } })).toEqual([
      { fact: "invoice", value: "complete", outcome: "covered" },
      { fact: "manufactured.to", atLeast: "2025-08-25", outcome: "covered" },
    ]);
    expect(changes({ ...BASE, invoice: { ...shown, listsPrice: "no" }, manufactured: made("2025-08-24") })).toEqual([
      { fact: "invoice", value: "complete", outcome: "covered" },
    ]);
  });

  test("is not the one that was shown, where its date is impossible (R8)", () => {
    const incomplete: Invoice = { ...shown, date: "2024-05-01", listsPrice: "no" };
    expect(changes({ ...BASE, invoice: incomplete, manufactured: made("2024-05-02") })).toEqual([]);
    // On the day of the manufacture itself it is possible, but has ended.
    expect(changes({ ...BASE, invoice: incomplete, manufactured: made("2024-05-01") })).toEqual([]);
    expect(
      changes({
        ...BASE,
        invoice: { ...shown, date: "2025-12-01", listsPrice: "no" },
        manufactured: made("2025-12-01"),
        seller: "unknown",
      }),
    ).toEqual([
      { fact: "seller", value: "official-store", outcome: "covered" },
      { fact: "seller", value: "authorised-dealer", outcome: "covered" },
    ]);
  });

  test("is not another one beside an invoice that may be complete", () => {
    expect(changes({ ...BASE, invoice: { ...shown, date: "2025-11-22", listsPrice: "unknown" } })).toEqual([]);
  });

  test("stands before the answers that would help (rules §5)", () => {
    expect(
      changes({ ...BASE, invoice: { ...shown, listsPrice: "no" }, seller: "unknown" }).map(({ fact }) => fact),
    ).toEqual([]);
    expect(
      changes({
        ...BASE,
        invoice: { ...shown, date: "2025-11-22", listsDevice: "unknown", listsPrice: "unknown" },
        manufactured: made("2025-08-25"),
      }),
    ).toEqual([
      { fact: "invoice.listsDevice", value: "no", outcome: "covered" },
      { fact: "invoice.listsPrice", value: "no", outcome: "covered" },
    ]);
  });
});
