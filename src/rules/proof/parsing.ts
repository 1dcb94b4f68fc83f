/**
 * What `parseClaim` must refuse (§3): a list of the paths in the order of §3, and of each the question what stands there.
 * Nothing is parsed; every path is looked up in the input by itself.
 */
import type { ClaimError, ErrorCode } from "../index.ts";
import { isDay } from "./days.ts";
import { answers, causes, conditions, invoiceQuestions, owners, parts, sellers } from "./facts.ts";

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An own property; one that is undefined is absent. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

/** Why a value that is there is refused, or nothing. */
type Refusal = (value: unknown, today: string) => ErrorCode | undefined;

const among =
  (allowed: readonly string[]): Refusal =>
  (value) =>
    typeof value === "string" && allowed.includes(value) ? undefined : "invalid-value";
const day: Refusal = (value) => (isDay(value) ? undefined : "invalid-date");
const dayUpToToday: Refusal = (value, today) =>
  isDay(value) ? (value > today ? "future-date" : undefined) : "invalid-date";
const object: Refusal = (value) => (isObject(value) ? undefined : "not-an-object");

interface Expected {
  readonly name: string;
  readonly refusal: Refusal;
  readonly optional?: true;
  readonly inside?: readonly Expected[];
}

const field = (name: string, refusal: Refusal): Expected => ({ name, refusal });
const answered = (names: readonly string[]) => names.map((name) => field(name, among(answers)));

const CLAIM: readonly Expected[] = [
  field("part", among(parts)),
  field("seller", among(sellers)),
  field("condition", among(conditions)),
  field("owner", among(owners)),
  {
    name: "invoice",
    refusal: object,
    optional: true,
    inside: [field("date", dayUpToToday), ...answered(invoiceQuestions)],
  },
  {
    name: "manufactured",
    refusal: object,
    optional: true,
    inside: [field("from", dayUpToToday), field("to", day)],
  },
  { name: "causes", refusal: object, inside: answered(causes) },
];

function backwards(value: unknown): boolean {
  if (!isObject(value)) return false;
  const from = own(value, "from");
  const to = own(value, "to");
  return isDay(from) && isDay(to) && from > to;
}

function errorsIn(fields: Fields, expected: readonly Expected[], prefix: string, today: string): ClaimError[] {
  const errors: ClaimError[] = [];
  for (const { name, refusal, optional, inside } of expected) {
    const path = `${prefix}${name}`;
    const value = own(fields, name);
    if (value === undefined) {
      if (!optional) errors.push({ path, code: "missing" });
      continue;
    }
    const code = refusal(value, today);
    if (code) errors.push({ path, code });
    else if (inside && isObject(value)) errors.push(...errorsIn(value, inside, `${path}.`, today));
  }
  // The two dates of one object stand before its unknown fields, which come after everything known about it.
  if (prefix === "manufactured." && backwards(fields)) errors.push({ path: "manufactured", code: "from-after-to" });
  const names = expected.map(({ name }) => name);
  for (const name of Object.keys(fields)) {
    if (!names.includes(name) && own(fields, name) !== undefined)
      errors.push({ path: `${prefix}${name}`, code: "unknown-field" });
  }
  return errors;
}

/** The errors that `parseClaim` must find, in order; none for a valid claim. */
export function expectedErrors(input: unknown, today: string): ClaimError[] {
  if (!isDay(today)) throw new RangeError("today is no day");
  return isObject(input) ? errorsIn(input, CLAIM, "", today) : [{ path: "", code: "not-an-object" }];
}
