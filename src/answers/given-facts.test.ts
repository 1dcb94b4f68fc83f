import { expect, test } from "vitest";
import { emptyForm, type FormValues } from "./form.ts";
import { givenFacts } from "./given-facts.ts";

const NOW = { today: "2026-11-23", languages: ["en"] };
const INVOICE = { listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "yes" } as const;

const invoiceGiven = (proof: FormValues["proof"], day: string) =>
  givenFacts({ ...emptyForm(), proof, invoice: { date: { day, month: "5", year: "2026" }, ...INVOICE } }, NOW).invoice;

test("of a purchase day without its invoice the day alone is known, whatever was once said of an invoice (R23)", () => {
  expect(invoiceGiven("date", "3")).toEqual({ date: "2026-05-03" });
  expect(invoiceGiven("invoice", "3")).toEqual({ date: "2026-05-03", ...INVOICE });
});

test("of a purchase known only to its month no day is made up, with or without the invoice (R24)", () => {
  expect(invoiceGiven("date", "")).toBeUndefined();
  expect(invoiceGiven("invoice", "")).toBeUndefined();
});
