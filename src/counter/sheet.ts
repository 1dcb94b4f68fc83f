/** What stands in each input of the counter, by the names of the page contract, and the claim that it comes to. */
import { emptyForm, type FormValues, PROOFS } from "../answers/form.ts";
import { givenFacts, type Now } from "../answers/given-facts.ts";
import type { OfPurchase } from "../answers/noticed.ts";
import type { DateField } from "../answers/typed-date.ts";
import {
  ANSWERS,
  type Answer,
  CAUSES,
  type Cause,
  type Claim,
  CONDITIONS,
  causeApplies,
  INVOICE_QUESTIONS,
  type InvoiceQuestion,
  OWNERS,
  PARTS,
  type PartialClaim,
  relevantFacts,
  SELLERS,
  unansweredClaim,
  unansweredInvoice,
} from "../rules/index.ts";
import { readSerial } from "../serial/index.ts";

/** A fact that is asked as one question and confirmed as one. */
export type FactName =
  | "part"
  | "proof"
  | "invoice.date"
  | `invoice.${InvoiceQuestion}`
  | "manufactured"
  | "seller"
  | "condition"
  | "owner"
  | `causes.${Cause}`;

/** What is taken down beside the facts. */
export const NOTES = ["description", "handedIn", "accessories", "reference", "staff"] as const;
export type NoteName = (typeof NOTES)[number];

export type FieldName =
  | Exclude<FactName, "invoice.date" | "manufactured">
  | `${"invoice.date" | "manufactured"}.${DateField}`
  | "confirmed"
  | "serial"
  | `noticed.${OfPurchase}`
  | `before.${OfPurchase}`
  | "before.proof"
  | NoteName;

export type Sheet = Readonly<Partial<Record<FieldName, string>>>;

export const FACT_NAMES: readonly FactName[] = [
  "part",
  "proof",
  "invoice.date",
  ...INVOICE_QUESTIONS.map((question) => `invoice.${question}` as const),
  "manufactured",
  "seller",
  "condition",
  "owner",
  ...CAUSES.map((cause) => `causes.${cause}` as const),
];

/** The fact that a field belongs to; none for what decides nothing. */
export function factOf(field: FieldName): FactName | undefined {
  if (field === "confirmed") return "manufactured";
  if (field === "noticed.seller") return "seller";
  if (field === "noticed.owner") return "owner";
  return FACT_NAMES.find((fact) => field === fact || field.startsWith(`${fact}.`));
}

const chosen = <T extends string>(values: readonly T[], typed = ""): T | "" =>
  values.find((one) => one === typed) ?? "";

/** The sheet as the form of the customer's way, so that one reading of dates and serial numbers serves both. */
export function formOf(sheet: Sheet): FormValues {
  const form = emptyForm();
  const date = (name: "invoice.date" | "manufactured") => ({
    day: sheet[`${name}.day`] ?? "",
    month: sheet[`${name}.month`] ?? "",
    year: sheet[`${name}.year`] ?? "",
  });
  const invoice = { ...form.invoice, date: date("invoice.date") };
  for (const question of INVOICE_QUESTIONS) invoice[question] = chosen(ANSWERS, sheet[`invoice.${question}`]);
  return {
    ...form,
    part: chosen(PARTS, sheet.part),
    proof: chosen(PROOFS, sheet.proof),
    invoice,
    serial: sheet.serial ?? "",
    manufactured: { ...form.manufactured, ...date("manufactured") },
    confirmed: sheet.confirmed ?? "",
    seller: chosen(SELLERS, sheet.seller),
    condition: chosen(CONDITIONS, sheet.condition),
    owner: chosen(OWNERS, sheet.owner),
    description: sheet.description ?? "",
  };
}

/** The facts as far as they are given. */
function givenOn(sheet: Sheet, now: Now): PartialClaim {
  const causes: Partial<Record<Cause, Answer>> = {};
  for (const cause of CAUSES) {
    const answer = chosen(ANSWERS, sheet[`causes.${cause}`]);
    if (answer) causes[cause] = answer;
  }
  return { ...givenFacts(formOf(sheet), now), causes };
}

/** What the sheet comes to; `null` until the part is known. What is left open is unknown. */
export function claimOn(sheet: Sheet, now: Now): Claim | null {
  const { part, invoice, manufactured, causes, ...bought } = givenOn(sheet, now);
  if (part === undefined) return null;
  const claim: Claim = { ...unansweredClaim(part), ...bought };
  if (invoice) claim.invoice = { ...unansweredInvoice(invoice.date), ...invoice };
  if (manufactured) claim.manufactured = manufactured;
  Object.assign(claim.causes, causes);
  return claim;
}

/** The facts that can still matter. The inspection counts as a whole, so that one finding puts none of it aside (R18). */
export function relevantOn(sheet: Sheet, now: Now): ReadonlySet<string> {
  const relevant = new Set(relevantFacts({ ...givenOn(sheet, now), causes: {} }, now.today));
  if (!relevant.has("proof")) return relevant;
  const { proof = "" } = sheet;
  const incomplete = (["listsDevice", "listsPrice"] as const).some(
    (question) => isAnswered(sheet, `invoice.${question}`) && sheet[`invoice.${question}`] !== "yes",
  );
  if (proof !== "none" && proof !== "serial") relevant.add("invoice.date");
  if (proof === "serial" || (proof === "invoice" && incomplete)) relevant.add("manufactured"); // R6
  return relevant;
}

/** Whether a fact has an answer, *not known* included. */
export function isAnswered(sheet: Sheet, fact: FactName): boolean {
  if (fact === "invoice.date") return (sheet["invoice.date.year"] ?? "") !== "";
  if (fact === "manufactured") return (sheet["manufactured.year"] ?? "") + (sheet.confirmed ?? "") !== "";
  return (sheet[fact] ?? "") !== "";
}

/**
 * Whether an answer to a fact counts, by the proof and the part that were chosen. What was answered before they were
 * stays on the sheet, and counts again if they are chosen again.
 */
export function counts(fact: FactName, sheet: Sheet): boolean {
  const { proof, part } = formOf(sheet);
  if (fact === "invoice.date") return proof === "invoice" || proof === "date";
  if (fact === "manufactured") return proof === "invoice" || proof === "serial";
  if (fact.startsWith("invoice.")) return proof === "invoice";
  const cause = CAUSES.find((one) => fact === `causes.${one}`);
  return cause === undefined || part === "" || causeApplies(cause, part); // R16
}

/** The points of the inspection that are still to be answered. */
export const openPoints = (sheet: Sheet): readonly `causes.${Cause}`[] =>
  CAUSES.map((cause) => `causes.${cause}` as const).filter(
    (point) => counts(point, sheet) && !isAnswered(sheet, point),
  );

/** The facts that somebody has answered: only of those is it told that they are open. */
export const answeredOn = (sheet: Sheet): ReadonlySet<string> =>
  new Set(FACT_NAMES.filter((fact) => isAnswered(sheet, fact)));

/** Another serial number; a date that was read from the one before goes with it, one that was typed or claimed stays. */
export function withSerial(sheet: Sheet, serial: string, today: string): Sheet {
  const read = readSerial(sheet.serial ?? "", today).candidates.map(
    ({ manufactured: { from, to } }) => `${from}/${to}`,
  );
  return { ...sheet, serial, ...(read.includes(sheet.confirmed ?? "") && { confirmed: "" }) };
}

/** Whether anything was entered; the reference number is given by itself, and staff stay from case to case. */
export const isBlank = (sheet: Sheet): boolean =>
  Object.entries(sheet).every(([name, value]) => name === "reference" || name === "staff" || value === "");

/** What an answer about the words means for the fact that they are about. */
const MEANT: Readonly<Record<OfPurchase, Readonly<Record<string, string>>>> = {
  seller: { yes: "other", unknown: "unknown" },
  owner: { yes: "second-hand", unknown: "unknown" },
};

/**
 * The sheet with what was answered about the words. What it puts in the place of a fact is taken back with it: after a
 * *no* the fact is what it was before the words were asked about, unless somebody has changed it since.
 */
function withNoticed(sheet: Sheet, about: OfPurchase, answer: string): Sheet {
  const meant = MEANT[about];
  const last = meant[sheet[`noticed.${about}`] ?? ""];
  const own = (last !== undefined && sheet[about] === last ? sheet[`before.${about}`] : sheet[about]) ?? "";
  return { ...sheet, [`noticed.${about}`]: answer, [`before.${about}`]: own, [about]: meant[answer] ?? own };
}

/** The fields that say when something was, and which proof that is. */
const PROVING = {
  "invoice.date": { proof: "invoice", fields: ["invoice.date.day", "invoice.date.month", "invoice.date.year"] },
  manufactured: {
    proof: "serial",
    fields: ["manufactured.day", "manufactured.month", "manufactured.year", "confirmed"],
  },
} as const satisfies Record<string, { proof: string; fields: readonly FieldName[] }>;

/**
 * What says which proof there is answers the question about the proof, where that was left open or denied. Once all of
 * it is taken away again, the proof is what it was before, unless somebody has changed it since.
 */
function withProof(sheet: Sheet, fact: keyof typeof PROVING, value: string): Sheet {
  const { proof = "", "before.proof": before, ...others } = sheet;
  const { proof: meant, fields } = PROVING[fact];
  if (value !== "" && (proof === "" || proof === "none")) return { ...sheet, proof: meant, "before.proof": proof };
  const emptied = fields.every((field) => (sheet[field] ?? "") === "");
  if (emptied && before !== undefined && proof === meant) return { ...others, proof: before };
  return sheet;
}

/** The sheet with one field filled in. */
export function withField(sheet: Sheet, field: FieldName, value: string): Sheet {
  if (field === "noticed.seller" || field === "noticed.owner")
    return withNoticed(sheet, field === "noticed.seller" ? "seller" : "owner", value);
  const { "before.proof": before, ...others } = sheet;
  if (field === "proof") return { ...others, proof: value };
  const next = { ...sheet, [field]: value };
  const fact = factOf(field);
  return fact === "invoice.date" || fact === "manufactured" ? withProof(next, fact, value) : next;
}
