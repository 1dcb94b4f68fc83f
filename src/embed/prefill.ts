/** Facts that a host knows already: each is checked by the form's own readers, and one that fails fills in nothing. */
import { type DateEntry, emptyForm, type FormValues } from "../answers/form.ts";
import type { Now } from "../answers/given-facts.ts";
import { STEPS, type Step } from "../answers/steps.ts";
import { restoreForm } from "../answers/stored-form.ts";
import { type DateErrorCode, readDateOrMonth } from "../answers/typed-date.ts";
import { countryCode } from "./country-code.ts";
import { PRODUCTS } from "./loader/attributes.ts";
import { LONGEST_STRING, MOST_ENTRIES, type PrefillReport } from "./loader/protocol.ts";

type PrefillCode = DateErrorCode | "unknown-field" | "invalid-value" | "too-long" | "occupied";

type Outcome = { readonly form: FormValues } | PrefillCode;

const CIVIL = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
type Field = "part" | "seller" | "invoice.date" | "manufactured" | "serial" | "country";
/** The facts, with the fields that they are filled into. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ["product", "part"],
  ["part", "part"],
  ["invoice.date", "invoice.date"],
  ["serial", "serial"],
  ["manufactured", "manufactured"],
  ["seller", "seller"],
  ["country", "country"],
]);

/** What stands in a field, in one piece; empty where it is. */
function standsIn(form: FormValues, field: Field): string {
  if (field !== "invoice.date" && field !== "manufactured") return form[field];
  const { day, month, year } = field === "invoice.date" ? form.invoice.date : form.manufactured;
  return day + month + year;
}

const STEP_OF: Readonly<Record<Field, Step>> = {
  part: "part",
  "invoice.date": "proof",
  serial: "proof",
  manufactured: "proof",
  seller: "purchase",
  country: "result",
};

/** Of what a host has filled in, that which the user has not gone past: by going on they answer what stands there. */
export const stillAhead = (placed: FormValues, step: Step): FormValues =>
  [...FIELDS.values()]
    .filter((field) => STEPS.indexOf(STEP_OF[field]) < STEPS.indexOf(step))
    .reduce((left, field) => withField(left, field, emptyForm()), placed);

/** A form with one field as it is in another. */
function withField(form: FormValues, field: Field, from: FormValues): FormValues {
  if (field === "invoice.date") return { ...form, invoice: { ...form.invoice, date: from.invoice.date } };
  if (field === "serial") return { ...form, serial: from.serial, confirmed: from.confirmed };
  return { ...form, [field]: from[field] };
}

/** A day, or for the manufacture also a month, as it stands in three boxes. */
function dateEntry(value: string, monthWillDo: boolean, now: Now): DateEntry | PrefillCode {
  const [whole, year = "", month = "", day = ""] = CIVIL.exec(value) ?? [];
  if (whole === undefined || (day === "" && !monthWillDo)) return "invalid-value";
  const entry = { day, month, year };
  const read = readDateOrMonth(entry, now.today, now.languages);
  return read.ok ? entry : read.error;
}

/** The schema leaves a choice empty that it does not know. */
function choose(before: FormValues, name: "part" | "seller", value: string): Outcome {
  const form = restoreForm({ ...before, [name]: value });
  return form[name] === "" ? "invalid-value" : { form };
}

/** @param free whether a field may be written: empty, or as we left it, or by force */
function fillOne(form: FormValues, fact: string, value: unknown, now: Now, free: (field: Field) => boolean): Outcome {
  if (typeof value !== "string") return "invalid-value";
  if (value.length > LONGEST_STRING) return "too-long";
  switch (fact) {
    case "product":
      if (!PRODUCTS.includes(value)) return "invalid-value";
      return free("part") ? choose(form, "part", value) : "occupied";
    case "part":
    case "seller":
      return free(fact) ? choose(form, fact, value) : "occupied";
    case "invoice.date": {
      const entry = dateEntry(value, false, now);
      if (typeof entry === "string") return entry;
      return free("invoice.date") ? { form: { ...form, invoice: { ...form.invoice, date: entry } } } : "occupied";
    }
    case "manufactured": {
      const entry = dateEntry(value, true, now);
      if (typeof entry === "string") return entry;
      return free("manufactured") ? { form: { ...form, manufactured: { ...entry, unknown: false } } } : "occupied";
    }
    case "serial": {
      const read = restoreForm({ serial: value }).serial;
      if (read === "") return value === "" ? "invalid-value" : "too-long";
      return free("serial") ? { form: { ...form, serial: read, confirmed: "" } } : "occupied";
    }
    case "country": {
      const country = countryCode(value);
      if (country === undefined) return "invalid-value";
      return free("country") ? { form: { ...form, country } } : "occupied";
    }
    default:
      return "unknown-field";
  }
}

/**
 * Fills the facts that are given into a form. It never submits and never skips a question: what is filled in stands
 * there for the user to see. A part outweighs the product that it belongs to. A fact that is empty now or cannot be read
 * takes back what it had filled in: that was said of something else.
 * @param given names and values, of unknown origin
 * @param may.placed a form of what the host has filled in before and the user has not gone past (`stillAhead`), and
 *   nothing else: what is still so is no answer of the user's
 * @param may.force also over what the user has answered
 * @returns the form, and in `placed` what the host has filled in by now
 */
export function prefillForm(
  before: FormValues,
  given: Iterable<readonly [string, unknown]>,
  now: Now,
  may: { placed?: FormValues; force?: boolean } = {},
): { form: FormValues; placed: FormValues; report: PrefillReport } {
  const accepted: string[] = [];
  const rejected: { key: string; code: string }[] = [];
  const entries = new Map<string, unknown>();
  for (const [name, value] of given) if (!entries.has(name) && entries.size < MOST_ENTRIES) entries.set(name, value);
  if (entries.has("part") && entries.get("product") !== undefined && isPart(entries.get("part")))
    entries.delete("product");
  const placedBefore = may.placed ?? emptyForm();
  let form = before;
  let placed = placedBefore;
  const free = (field: Field) => {
    const there = standsIn(before, field);
    return there === "" || may.force === true || there === standsIn(placedBefore, field);
  };
  /** Whether a field is still as this very fact has filled it: a product is no part of another name. */
  const isPlaced = (fact: string, field: Field) => {
    const there = standsIn(form, field);
    const fits = fact !== "product" || PRODUCTS.includes(there);
    return there !== "" && there === standsIn(placedBefore, field) && fits;
  };
  for (const [name, value] of entries) {
    const key = name.slice(0, LONGEST_STRING);
    const field = FIELDS.get(name);
    if (!field) {
      rejected.push({ key, code: "unknown-field" });
      continue;
    }
    const outcome = fillOne(form, name, value, now, free);
    if (typeof outcome !== "string") {
      form = outcome.form;
      placed = withField(placed, field, form);
      accepted.push(key);
      continue;
    }
    if (value !== "") rejected.push({ key, code: outcome });
    const byForce = value === "" && may.force === true;
    if (outcome === "occupied" || !(byForce || isPlaced(name, field))) continue;
    form = withField(form, field, emptyForm());
    placed = withField(placed, field, emptyForm());
  }
  return { form, placed, report: { accepted, rejected } };
}

const isPart = (value: unknown): boolean => restoreForm({ part: value }).part !== "";

/** The entries of an address's hash; the first one of a name counts. */
export const entriesInHash = (hash: string): [string, unknown][] => [...new URLSearchParams(hash.replace(/^#/, ""))];
