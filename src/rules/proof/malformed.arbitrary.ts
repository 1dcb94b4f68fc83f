/** Input that is no claim, or nearly one: valid claims with things taken out, put in, turned round and hidden. */
import fc from "fast-check";
import type { Claim } from "../index.ts";
import { askedClaims, todays } from "./claims.arbitrary.ts";
import { LAST_DAY, nearby } from "./days.ts";
import { causes, invoiceQuestions } from "./facts.ts";

interface Input {
  readonly input: unknown;
  readonly today: string;
}
type Fields = Record<string, unknown>;
type Owner = "claim" | "invoice" | "manufactured" | "causes";

const dates: readonly unknown[] = [
  ["2025-02-30", "2025-02-29", "2100-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "0000-00-00"],
  ["1999-12-31", "2000-01-01", "2199-12-31", "2200-01-01", "2024-02-29", "9999-12-31", "12025-01-01", "+002025-01-01"],
  ["2025-1-1", "2025-01-1", "25-01-01", "20250101", "2025/01/01", "01-01-2025", "2025-01", "2025", "2025-W01-1"],
  ["2025-01-01T00:00:00Z", " 2025-01-01", "2025-01-01 ", "2025-01-01\n", "\n2025-01-01", "2025-01-0a", "٢٠٢٥-٠١-٠١"],
].flat();
const words: readonly unknown[] = [
  ["yes", "no", "unknown", "new", "used", "buyer", "gift", "other", "watch", "official-store", "second-hand"],
  ["YES", "Unknown", "watch ", "true", "maybe", "", "toString", "constructor", "__proto__", "hasOwnProperty"],
].flat();
const things: readonly unknown[] = [undefined, null, true, false, 0, 1, -1, Number.NaN, 1767225600000, 10n];
const containers: readonly unknown[] = [[], {}, ["yes"], ["watch"], ["2025-01-01"], [null], { part: "watch" }, [[]]];

/** Of every kind, and the days around today. Nothing here is chained, so that what fails is made smaller quickly. */
type Junk = (today: string) => unknown;
const junk: fc.Arbitrary<Junk> = fc.oneof(
  fc.constantFrom(...dates, ...words, ...things, ...containers).map((value) => () => value),
  fc.constantFrom(...dates, LAST_DAY).map((value) => () => value),
  fc.integer({ min: -1, max: 2 }).map((days) => (today: string) => nearby(today, days)),
  fc.string().map((value) => () => value),
);

const known: Readonly<Record<Owner, readonly string[]>> = {
  claim: ["part", "seller", "condition", "owner", "invoice", "manufactured", "causes"],
  invoice: ["date", "date", "date", ...invoiceQuestions],
  manufactured: ["from", "from", "to", "to"],
  causes,
};
const unknownNames = ["theft", "colour", "from", "date", "modified", "invoices", "Part", "0", "7", "", "a.b"];
const namesOfObjects = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

/** How one property is made wrong. */
type Way = "set" | "remove" | "inherit" | "hide-behind-inherited";

interface Mutation {
  readonly owner: Owner;
  readonly name: string;
  readonly way: Way;
  readonly value: Junk;
}
const mutations: fc.Arbitrary<Mutation> = fc
  .record({
    owner: fc.constantFrom<Owner>("claim", "invoice", "manufactured", "causes"),
    place: fc.nat({ max: 419 }), // as often one name as another, whether there are four of them, five, seven or fifteen
    unknownName: fc.constantFrom(...unknownNames, ...namesOfObjects),
    isKnown: fc.constantFrom(true, true, true, false),
    way: fc.constantFrom<Way>("set", "set", "set", "remove", "inherit", "hide-behind-inherited"),
    value: junk,
  })
  .map(({ owner, place, unknownName, isKnown, way, value }) => {
    const names = known[owner];
    return { owner, way, value, name: (isKnown ? names[place % names.length] : undefined) ?? unknownName };
  });

/** Plain definition, so that `__proto__` becomes a property like any other, as it does in JSON. */
const define = (fields: Fields, name: string, value: unknown): void => {
  Object.defineProperty(fields, name, { value, enumerable: true, writable: true, configurable: true });
};

/** The same own properties, with another one that is only inherited. */
function inheriting(fields: Fields, name: string, value: unknown): Fields {
  const parent: Fields = {};
  define(parent, name, value);
  const child: Fields = {};
  for (const key of Object.keys(fields)) define(child, key, fields[key]);
  Object.setPrototypeOf(child, parent);
  return child;
}

function mutated(fields: Fields, name: string, way: Way, value: unknown): Fields {
  if (way === "set") define(fields, name, value);
  if (way === "remove") delete fields[name];
  if (way === "hide-behind-inherited") return inheriting(fields, name, value);
  if (way !== "inherit") return fields;
  const inherited = Object.hasOwn(fields, name) ? fields[name] : value;
  delete fields[name];
  return inheriting(fields, name, inherited);
}

function build(claim: Claim, today: string, list: readonly Mutation[]): unknown {
  const copies: Record<Exclude<Owner, "claim">, Fields> = {
    invoice: { ...(claim.invoice ?? { date: "2025-01-01" }) },
    manufactured: { ...(claim.manufactured ?? { to: "2025-01-01" }) },
    causes: { ...claim.causes },
  };
  const touched = new Set(list.map((mutation) => mutation.owner));
  for (const { owner, name, way, value } of list) {
    if (owner !== "claim") copies[owner] = mutated(copies[owner], name, way, value(today));
  }
  let root: Fields = { ...claim, causes: copies.causes };
  if (claim.invoice || touched.has("invoice")) root.invoice = copies.invoice;
  if (claim.manufactured || touched.has("manufactured")) root.manufactured = copies.manufactured;
  for (const { owner, name, way, value } of list) {
    if (owner === "claim") root = mutated(root, name, way, value(today));
  }
  return root;
}

/** From none to eight things wrong at once. */
export const malformed: fc.Arbitrary<Input> = fc
  .tuple(askedClaims, fc.array(mutations, { maxLength: 8 }))
  .map(([{ claim, today }, list]) => ({ input: build(claim, today, list), today }));

/** No claim at all. */
export const noClaims: fc.Arbitrary<Input> = fc
  .tuple(
    todays,
    fc.oneof(
      junk,
      fc.anything().map((value) => () => value),
      fc.array(fc.anything()).map((value) => () => value),
    ),
  )
  .map(([today, input]) => ({ input: input(today), today }));
