/**
 * A claim as a short text for a link, so that the customer's case opens at a dealer's counter: without serial number and
 * description, which the claim does not hold. Each answer is a digit of its own radix, all of them one number.
 */
import {
  ANSWERS,
  CAUSES,
  type Claim,
  CONDITIONS,
  daysBetween,
  INVOICE_QUESTIONS,
  OWNERS,
  PARTS,
  SELLERS,
} from "../rules/index.ts";

/** Written first, so that a later counter can read what an earlier answer wrote, or say that it cannot. */
export const HANDOVER_VERSION = "1";
/** What the hash of the counter's address begins with. */
export const HANDOVER_KEY = "c=";
/** The day from which days are counted, and how many there are until the last one of docs/rules.md §3. */
export const DAY_ZERO = "2000-01-01";
export const DAYS = 73_049;
/** A link may be cut off or mistyped: a prime, so that one in a thousand such links is taken for another claim. */
export const CHECK = 1009n;

/** The remainder that goes with a number; not 0 for 0, so that an empty text is none. */
export const checkOf = (number: bigint): bigint => (number * 7n + 5n) % CHECK;

type Digit = readonly [value: number, radix: number];

const choice = <T>(values: readonly T[], value: T): Digit => [values.indexOf(value), values.length];
const day = (date: string): Digit => [daysBetween(DAY_ZERO, date), DAYS];

/** The claim as digits, in the order in which they are read. */
function digitsOf({ part, seller, condition, owner, invoice, manufactured, causes }: Claim): Digit[] {
  return [
    choice(PARTS, part),
    choice(SELLERS, seller),
    choice(CONDITIONS, condition),
    choice(OWNERS, owner),
    [invoice ? 1 : 0, 2],
    ...(invoice ? [day(invoice.date), ...INVOICE_QUESTIONS.map((one) => choice(ANSWERS, invoice[one]))] : []),
    [manufactured ? 1 : 0, 2],
    ...(manufactured ? [day(manufactured.from), day(manufactured.to)] : []),
    ...CAUSES.map((cause) => choice(ANSWERS, causes[cause])),
  ];
}

/** A claim as a text of at most 22 letters and digits, the version first. */
export function writeHandOver(claim: Claim): string {
  const number = digitsOf(claim).reduceRight((sum, [value, radix]) => sum * BigInt(radix) + BigInt(value), 0n);
  return HANDOVER_VERSION + (number * CHECK + checkOf(number)).toString(36);
}
