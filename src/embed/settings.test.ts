import { expect, test } from "vitest";
import { emptyForm } from "../answers/form.ts";
import { sheetOf } from "./dress.ts";
import { entriesOf } from "./loader/protocol.ts";
import { entriesInHash, prefillForm, stillAhead } from "./prefill.ts";
import { hostIn, languageIn, PLAIN, settingsInMessage, settingsInQuery } from "./settings.ts";

const NOW = { today: "2026-11-23", languages: ["en"] };

test("a query gives looks, and what is wrong in it leaves our own", () => {
  const read = (query: string) => settingsInQuery(new URLSearchParams(query));
  expect(read("theme=dark&accent=A1B2C3&radius=24&hide=header,footer")).toEqual({
    theme: "dark",
    accent: "a1b2c3",
    radius: 24,
    hide: ["header", "footer"],
    share: false,
  });
  for (const wrong of [
    "theme=pink",
    "accent=red",
    "accent=12345",
    "radius=25",
    "radius=-1",
    "radius=1.5",
    "share=true",
    "",
  ])
    expect(read(wrong), wrong).toEqual(PLAIN);
});

test("a message changes what it says, by values of its own alone", () => {
  const before = settingsInQuery(new URLSearchParams("theme=dark&accent=a1b2c3"));
  expect(settingsInMessage({ accent: "", share: true }, before)).toEqual({ ...before, accent: null, share: true });
  for (const wrong of [null, 7, "theme", [], {}, { constructor: "dark" }, Object.create({ theme: "light" })])
    expect(settingsInMessage(wrong, before)).toEqual(before);
});

test("what is wrong in a message gives the same looks as in an address: our own", () => {
  const query = "theme=dark&accent=a1b2c3&radius=4&hide=header";
  const before = { ...settingsInQuery(new URLSearchParams(query)), share: true };
  const wrong = {
    theme: ["", "pink", {}],
    accent: ["red", null],
    radius: ["99", Number.NaN],
    hide: [7],
    share: ["true"],
  };
  for (const [name, values] of Object.entries(wrong))
    for (const value of values)
      expect(settingsInMessage({ [name]: value }, before), name).toEqual({
        ...before,
        [name]: Reflect.get(PLAIN, name),
      });
});

test("a host is an exact origin or none", () => {
  const read = (host: string) => hostIn(new URLSearchParams({ host }));
  expect(read("https://shop.example:8443")).toBe("https://shop.example:8443");
  for (const wrong of [
    "",
    "*",
    "null",
    "https://shop.example/",
    "https://SHOP.example",
    "javascript:x",
    "https://a@b.example",
    "//x",
  ])
    expect(read(wrong), wrong).toBeNull();
  expect([languageIn("de-AT"), languageIn("AR_eg"), languageIn("xx"), languageIn({})]).toEqual([
    "de",
    "ar",
    undefined,
    undefined,
  ]);
});

test("a part outweighs its product, and the first of a name counts", () => {
  const { form, report } = prefillForm(emptyForm(), entriesInHash("#product=watch&part=battery&part=strap"), NOW);
  expect(form.part).toBe("battery");
  expect(report).toEqual({ accepted: ["part"], rejected: [] });
  expect(prefillForm(emptyForm(), entriesInHash("#product=watch&part=hand"), NOW).form.part).toBe("watch");
});

test("facts are filled into their fields, and proof is left for the user to say", () => {
  const given = { "invoice.date": "2026-02-03", manufactured: "2026-01", country: "de", seller: "other", serial: "A1" };
  const { form, report } = prefillForm(emptyForm(), entriesOf(given), NOW);
  expect(form).toEqual({
    ...emptyForm(),
    invoice: { ...emptyForm().invoice, date: { day: "03", month: "02", year: "2026" } },
    manufactured: { day: "", month: "01", year: "2026", unknown: false },
    country: "DE",
    seller: "other",
    serial: "A1",
  });
  expect(report.rejected).toEqual([]);
});

test.each([
  ["UK", "GB"],
  ["el", "GR"],
  ["gb", "GB"],
])("a country is known by the code %j", (given, code) => {
  expect(prefillForm(emptyForm(), [["country", given]], NOW).form.country).toBe(code);
});

test.each(["EU", "ZZ", "UN", "QO", "XA", "DD", "Germany", "D", ""])("%j is no country", (given) => {
  const { form, report } = prefillForm(emptyForm(), [["country", given]], NOW);
  expect(form.country).toBe("");
  expect(report.rejected).toEqual(given === "" ? [] : [{ key: "country", code: "invalid-value" }]);
});

test("what a host has filled in it may change, what the user has answered only by force", () => {
  const { form: placed } = prefillForm(emptyForm(), [["part", "watch"]], NOW);
  const again = (form: typeof placed, force = false) => prefillForm(form, [["part", "cable"]], NOW, { placed, force });
  expect(again(placed).form.part).toBe("cable");
  expect(again({ ...placed, part: "screen" }).report.rejected).toEqual([{ key: "part", code: "occupied" }]);
  expect(again({ ...placed, part: "screen" }, true).form.part).toBe("cable");
});

test("a fact that is filled in beside the user's answer does not make that answer the host's", () => {
  const answered = { ...emptyForm(), part: "earbuds" } as const;
  const { form, placed } = prefillForm(answered, [["country", "DE"]], NOW);
  expect([placed.country, placed.part]).toEqual(["DE", ""]);
  const again = (fact: string, value: string) => prefillForm(form, [[fact, value]], NOW, { placed });
  expect(again("part", "watch").report.rejected).toEqual([{ key: "part", code: "occupied" }]);
  expect(again("country", "AT").form.country).toBe("AT");
});

test("a fact that is empty now, or cannot be read, takes back what it had filled in, and nothing else", () => {
  const first = prefillForm(emptyForm(), [...entriesOf({ part: "battery", serial: "A1", seller: "other" })], NOW);
  const { placed } = first;
  const then = (facts: object, form = placed) => prefillForm(form, entriesOf(facts), NOW, { placed });
  const gone = then({ serial: "", seller: "friend" });
  expect(gone.form).toEqual({ ...emptyForm(), part: "battery" });
  expect(gone.placed).toEqual(gone.form);
  expect(gone.report).toEqual({ accepted: [], rejected: [{ key: "seller", code: "invalid-value" }] });
  expect(then({ product: "" }).form.part).toBe("battery"); // which no product has filled in
  expect(then({ serial: "", seller: "" }, { ...placed, serial: "B2" }).form).toMatchObject({
    serial: "B2",
    seller: "",
  });
  expect(then({ owner: "" }).report.rejected).toEqual([{ key: "owner", code: "unknown-field" }]);
});

test("what stands on a page that the user has gone past is theirs: it changes by force alone", () => {
  const facts = { part: "battery", "invoice.date": "2026-05-03", seller: "other" };
  const { form, placed } = prefillForm(emptyForm(), entriesOf(facts), NOW);
  expect(stillAhead(placed, "part")).toEqual(placed);
  const left = stillAhead(placed, "purchase");
  expect(left).toEqual({ ...emptyForm(), seller: "other" });
  const then = (given: object, force = false) => prefillForm(form, entriesOf(given), NOW, { placed: left, force });
  const occupied = [{ key: "part", code: "occupied" }];
  expect(then({ part: "strap", "invoice.date": "", seller: "unknown" })).toMatchObject({
    form: { ...form, seller: "unknown" },
    report: { accepted: ["seller"], rejected: occupied },
  });
  expect(then({ part: "nonsense" }).form).toEqual(form);
  expect(then({ part: "strap", "invoice.date": "" }, true).form).toMatchObject({
    part: "strap",
    invoice: { date: emptyForm().invoice.date },
  });
  expect(stillAhead(placed, "result")).toEqual(emptyForm());
});

test("at most fifty facts are read, of any type, and none by inheritance", () => {
  const many = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`x${index}`, {}]));
  expect(prefillForm(emptyForm(), entriesOf(many), NOW).report.rejected).toHaveLength(50);
  expect(entriesOf(Object.create({ part: "watch" }))).toEqual([]);
  expect(entriesOf("part")).toEqual([]);
  const typed = prefillForm(
    emptyForm(),
    [
      ["part", 7],
      ["seller", null],
      ["country", ["DE"]],
    ],
    NOW,
  );
  expect(typed.report.rejected.map(({ code }) => code)).toEqual(["invalid-value", "invalid-value", "invalid-value"]);
});

test("a host's colours stay off paper", () => {
  expect(sheetOf({ ...PLAIN, accent: "ff0000", radius: 4 }).trim()).toMatch(/^@media screen \{/);
});
