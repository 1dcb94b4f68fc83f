/** What the customer claims, fact by fact, against what is found at the counter. */
import type { Now } from "../answers/given-facts.ts";
import { manufactureOf } from "../answers/given-facts.ts";
import { readDateParts } from "../answers/typed-date.ts";
import { addDays, CAUSES, type Claim, COVERAGE, INVOICE_QUESTIONS, type Manufactured } from "../rules/index.ts";
import { counts, FACT_NAMES, type FactName, type FieldName, formOf, type Sheet } from "./sheet.ts";

/** `open`: still to be looked at. `confirmed`: found as claimed. `changed`: found otherwise. */
export type ClaimState = "open" | "confirmed" | "changed";

const known = (value: string): string => (value === "unknown" ? "" : value);

/** Day, month and year as they are typed into the boxes. */
function boxes(name: "invoice.date" | "manufactured", civil: string): Sheet {
  const [year = "", month = "", day = ""] = civil.split("-").map((part) => String(Number(part)));
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

/** A day, or a whole month, is what the boxes can say. */
function manufacturedOn({ from, to }: Manufactured): Sheet {
  if (from === to) return boxes("manufactured", to);
  const wholeMonth = from.endsWith("-01") && addDays(to, 1).endsWith("-01") && from.slice(0, 7) === to.slice(0, 7);
  return wholeMonth ? { ...boxes("manufactured", to), "manufactured.day": "" } : { confirmed: `${from}/${to}` };
}

function proofOf({ part, invoice, manufactured }: Claim): string {
  if (COVERAGE[part].months === null) return ""; // it was not asked
  if (!invoice) return manufactured ? "serial" : "none";
  return !manufactured && INVOICE_QUESTIONS.every((one) => invoice[one] === "unknown") ? "date" : "invoice"; // R23
}

/** The sheet that a claim fills in. What the customer did not know, or was not asked, is left open. */
export function sheetOf(claim: Claim): Sheet {
  const { part, seller, condition, owner, invoice, manufactured, causes } = claim;
  const answers: Partial<Record<FieldName, string>> = {};
  for (const question of INVOICE_QUESTIONS) if (invoice) answers[`invoice.${question}`] = known(invoice[question]);
  for (const cause of CAUSES) answers[`causes.${cause}`] = known(causes[cause]);
  return {
    part,
    proof: proofOf(claim),
    seller: known(seller),
    condition: known(condition),
    owner: known(owner),
    ...answers,
    ...(invoice && boxes("invoice.date", invoice.date)),
    ...(manufactured && manufacturedOn(manufactured)),
  };
}

/** The answer to a fact in one form, so that a date typed otherwise is the same date; empty where there is none. */
export function valueOn(sheet: Sheet, fact: FactName, now: Now): string {
  if (fact === "invoice.date") {
    const read = readDateParts(formOf(sheet).invoice.date, now.today, now.languages);
    return read.ok ? read.date : "";
  }
  if (fact === "manufactured") {
    const made = manufactureOf(formOf(sheet), now);
    return made ? `${made.from}/${made.to}` : "";
  }
  return sheet[fact] ?? "";
}

/** The facts that a claim states; what it leaves unknown is none. */
export function claimedFacts(claim: Claim, now: Now): FactName[] {
  const sheet = sheetOf(claim);
  return FACT_NAMES.filter((fact) => valueOn(sheet, fact, now) !== "" && (fact !== "proof" || sheet.proof !== "none"));
}

export interface Difference {
  fact: FactName;
  claimed: string;
  found: string;
}

/** Those that can still count beside what is found: once the proof is another one, its date is no question of its own. */
const standing = (sheet: Sheet, claim: Claim, now: Now): FactName[] =>
  claimedFacts(claim, now).filter((fact) => counts(fact, sheet));

/** Where what is found differs from what the customer claims. */
export function differencesOn(sheet: Sheet, claim: Claim, now: Now): Difference[] {
  const theirs = sheetOf(claim);
  return standing(sheet, claim, now).flatMap((fact) => {
    const claimed = valueOn(theirs, fact, now);
    const found = valueOn(sheet, fact, now);
    return claimed === found ? [] : [{ fact, claimed, found }];
  });
}

/** How each claimed fact stands. */
export function claimStates(
  sheet: Sheet,
  claim: Claim | null,
  looked: ReadonlySet<FactName>,
  now: Now,
): ReadonlyMap<FactName, ClaimState> {
  if (!claim) return new Map();
  const changed = new Set(differencesOn(sheet, claim, now).map(({ fact }) => fact));
  const stateOf = (fact: FactName): ClaimState =>
    changed.has(fact) ? "changed" : looked.has(fact) ? "confirmed" : "open";
  return new Map(standing(sheet, claim, now).map((fact) => [fact, stateOf(fact)]));
}
