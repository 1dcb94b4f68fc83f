import { expect, test } from "vitest";
import { evaluate } from "../rules/index.ts";
import { emptyForm, type FormValues } from "./form.ts";
import { goingOn } from "./going-on.ts";
import { planJourney } from "./journey.ts";
import { noticedQuestions } from "./noticed.ts";
import { firstOpenStep } from "./problems.ts";

const NOW = { today: "2026-11-23", languages: ["en"] };
const DAY = { day: "3", month: "5", year: "2026" };

const formWith = (difference: Partial<FormValues> = {}): FormValues => ({
  ...emptyForm(),
  part: "watch",
  proof: "invoice",
  invoice: { date: DAY, listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "yes" },
  seller: "official-store",
  condition: "new",
  owner: "buyer",
  ...difference,
});
const openIn = (values: FormValues) => firstOpenStep(values, planJourney(values, NOW), NOW);

function left(values: FormValues): FormValues {
  const going = goingOn("damage", values, [], NOW, false);
  if (!going.ok) throw new Error(JSON.stringify(going.problems));
  return going.answers;
}

test("the charger's own cause is asked of whoever says later that it is the charger (R16)", () => {
  const none = { ...emptyForm().causes, none: true };
  const answered = left(formWith({ causes: none, description: "the plug has bent pins" }));
  expect(openIn(answered)).toBeNull();
  const changed = goingOn("part", { ...answered, part: "charger" }, [], NOW, true);
  expect(changed).toMatchObject({ ok: true, next: "damage", changing: true });
  const seen = left({ ...answered, part: "charger" });
  expect(openIn(seen)).toBeNull();
  expect(openIn({ ...seen, part: "watch" })).toBeNull(); // and the other way round nothing is new
});

test("what the invoice lists is known still where a date of manufacture has made it matter no more (R6)", () => {
  const made = { ...DAY, day: "5", month: "1", unknown: false };
  const claimOf = (listsPrice: "yes" | "no") => {
    const values = formWith({ manufactured: made });
    const plan = planJourney({ ...values, invoice: { ...values.invoice, listsPrice } }, NOW);
    expect(plan.asked.has("invoice.listsPrice")).toBe(false);
    if (!plan.claim) throw new Error("no claim");
    return plan.claim;
  };
  expect(evaluate(claimOf("yes"), NOW.today)).toMatchObject({
    period: { basis: "invoice" },
    notes: ["provisional", "local-law"],
  });
  expect(evaluate(claimOf("no"), NOW.today)).toMatchObject({ period: { basis: "serial-number" } });
});

test("whoever says that the shop was another is not asked about an earlier owner too", () => {
  const values = formWith();
  const suggested = [
    { fact: "seller", quote: "on ebay" },
    { fact: "owner", quote: "bought used" },
  ];
  const aboutIn = (form: FormValues) =>
    noticedQuestions(suggested, form, planJourney(form, NOW)).map(({ about }) => about);
  expect(aboutIn(values)).toEqual(["seller", "owner"]);
  expect(aboutIn({ ...values, noticed: { ...values.noticed, seller: "yes" } })).toEqual(["seller"]);
  expect(aboutIn({ ...values, noticed: { ...values.noticed, seller: "no" } })).toEqual(["seller", "owner"]);
});

test("beside an invoice a lone day of manufacture asks for its month and year, and for no tick that is not there", () => {
  const lone = { day: "5", month: "", year: "", unknown: false };
  const codes = (values: FormValues) => {
    const going = goingOn("proof", values, [], NOW, false);
    return going.ok ? [] : going.problems.map(({ field, code }) => [field, code]);
  };
  expect(codes(formWith({ manufactured: lone }))).toEqual([["manufactured.month", "date.missing"]]);
  expect(codes(formWith({ proof: "serial", manufactured: lone }))).toEqual([
    ["manufactured.month", "manufactured.required"],
  ]);
});
