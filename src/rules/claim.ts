/** Reads a claim from outside: everything that is wrong with it at once, in the order of rules §3; nothing thrown. */
import { FIRST_DATE, isCivilDate, LAST_DATE, requireDate } from "./calendar.ts";
import {
  ANSWERS,
  CAUSES,
  type Cause,
  type Claim,
  CONDITIONS,
  INVOICE_QUESTIONS,
  type Invoice,
  type Manufactured,
  OWNERS,
  PARTS,
  SELLERS,
  unansweredClaim,
  unansweredInvoice,
} from "./facts.ts";

export const ERROR_CODES = [
  "not-an-object",
  "missing",
  "invalid-value",
  "invalid-date",
  "future-date",
  "from-after-to",
  "unknown-field",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export interface ClaimError {
  /** The full path of the field, such as `causes.drop`; empty for the claim itself. */
  path: string;
  code: ErrorCode;
}
export type ParsedClaim = { ok: true; claim: Claim } | { ok: false; errors: ClaimError[] };

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An own property; one that is `undefined` is absent, and so is an inherited one. No code of the object is run: one with a
 * getter is there, and is no value that a claim can have.
 */
function own(object: object, field: string): unknown {
  const property = Object.getOwnPropertyDescriptor(object, field);
  return property?.get ? null : property?.value;
}

/**
 * Collects the errors of one claim while its fields are read. What is refused is replaced by a value that causes no
 * further error, so that reading can go on: a claim with errors is never handed out.
 */
class Reader {
  readonly errors: ClaimError[] = [];
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  #report(path: string, code: ErrorCode): undefined {
    this.errors.push({ path, code });
    return undefined;
  }

  choice<T extends string>(object: object, field: string, values: readonly [T, ...T[]], path = field): T {
    const value = own(object, field);
    const known = values.find((one) => one === value);
    if (known === undefined) this.#report(path, value === undefined ? "missing" : "invalid-value");
    return known ?? values[0];
  }

  date(object: object, field: string, path: string, replacement: string): string {
    const value = own(object, field);
    if (isCivilDate(value)) return value;
    this.#report(path, value === undefined ? "missing" : "invalid-date");
    return replacement;
  }

  /** A date that cannot lie after today. */
  pastDate(object: object, field: string, path: string): string {
    const date = this.date(object, field, path, FIRST_DATE);
    if (date > this.#today) this.#report(path, "future-date");
    return date;
  }

  group<T>(object: object, field: string, read: (group: object) => T): T | undefined {
    const value = own(object, field);
    if (value === undefined) return undefined;
    return isObject(value) ? read(value) : this.#report(field, "not-an-object");
  }

  requiredGroup<T>(object: object, field: string, read: (group: object) => T): T | undefined {
    return own(object, field) === undefined ? this.#report(field, "missing") : this.group(object, field, read);
  }

  inOrder(from: string, to: string, path: string): void {
    if (from > to) this.#report(path, "from-after-to");
  }

  nothingElse(object: object, known: readonly string[], prefix = ""): void {
    for (const field of Object.keys(object))
      if (!known.includes(field) && own(object, field) !== undefined) this.#report(prefix + field, "unknown-field");
  }
}

function readInvoice(reader: Reader, group: object): Invoice {
  const invoice = unansweredInvoice(reader.pastDate(group, "date", "invoice.date"));
  for (const question of INVOICE_QUESTIONS)
    invoice[question] = reader.choice(group, question, ANSWERS, `invoice.${question}`);
  reader.nothingElse(group, ["date", ...INVOICE_QUESTIONS], "invoice.");
  return invoice;
}

function readManufactured(reader: Reader, group: object): Manufactured {
  const from = reader.pastDate(group, "from", "manufactured.from");
  const to = reader.date(group, "to", "manufactured.to", LAST_DATE);
  reader.inOrder(from, to, "manufactured");
  reader.nothingElse(group, ["from", "to"], "manufactured.");
  return { from, to };
}

function readCauses(reader: Reader, group: object, causes: Record<Cause, Claim["causes"][Cause]>): void {
  for (const cause of CAUSES) causes[cause] = reader.choice(group, cause, ANSWERS, `causes.${cause}`);
  reader.nothingElse(group, CAUSES, "causes.");
}

/**
 * Reads a claim from JSON of unknown origin.
 * @param today the civil date where the user is, `YYYY-MM-DD`: neither an invoice nor the first possible day of manufacture can lie
 *   after it.
 * @returns the claim, or every error at once: fields in the order of rules §3, unknown ones after the known ones.
 * @throws {RangeError} if `today` is no date from 2000-01-01 to 2199-12-31.
 */
export function parseClaim(input: unknown, today: string): ParsedClaim {
  requireDate(today);
  if (!isObject(input)) return { ok: false, errors: [{ path: "", code: "not-an-object" }] };
  const reader = new Reader(today);
  const claim = unansweredClaim(reader.choice(input, "part", PARTS));
  claim.seller = reader.choice(input, "seller", SELLERS);
  claim.condition = reader.choice(input, "condition", CONDITIONS);
  claim.owner = reader.choice(input, "owner", OWNERS);
  const invoice = reader.group(input, "invoice", (group) => readInvoice(reader, group));
  const manufactured = reader.group(input, "manufactured", (group) => readManufactured(reader, group));
  reader.requiredGroup(input, "causes", (group) => readCauses(reader, group, claim.causes));
  reader.nothingElse(input, ["part", "seller", "condition", "owner", "invoice", "manufactured", "causes"]);
  if (reader.errors.length > 0) return { ok: false, errors: reader.errors };
  return { ok: true, claim: { ...claim, ...(invoice && { invoice }), ...(manufactured && { manufactured }) } };
}
