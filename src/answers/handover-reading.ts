/** Reads what a customer's link hands over. Apart from its writing, since the way to the answer has no need of it. */
import {
  ANSWERS,
  addDays,
  CAUSES,
  type Claim,
  CONDITIONS,
  INVOICE_QUESTIONS,
  LAST_DATE,
  OWNERS,
  PARTS,
  parseClaim,
  SELLERS,
  unansweredClaim,
  unansweredInvoice,
} from "../rules/index.ts";
import { CHECK, checkOf, DAY_ZERO, DAYS, HANDOVER_KEY, HANDOVER_VERSION, writeHandOver } from "./handover.ts";

/** `version`: written by a checker that this one does not know yet. `broken`: cut off, mistyped, or never one. */
type HandedOver = { ok: true; claim: Claim } | { ok: false; why: "version" | "broken" };

const BROKEN: HandedOver = { ok: false, why: "broken" };
const WRITTEN = /^[0-9a-z]{2,40}$/;

/** A number in base 36, of any length. */
const numberOf = (text: string): bigint =>
  [...text].reduce((number, digit) => number * 36n + BigInt(Number.parseInt(digit, 36)), 0n);

/** Takes the digits of a number one by one, each by its radix. */
class Digits {
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  take(radix: number): number {
    const digit = Number(this.#rest % BigInt(radix));
    this.#rest /= BigInt(radix);
    return digit;
  }
  choice<const T>(values: readonly [T, ...T[]]): T {
    return values[this.take(values.length)] ?? values[0];
  }
  day(): string {
    return addDays(DAY_ZERO, this.take(DAYS));
  }
}

function claimIn(digits: Digits): Claim {
  const claim = unansweredClaim(digits.choice(PARTS));
  claim.seller = digits.choice(SELLERS);
  claim.condition = digits.choice(CONDITIONS);
  claim.owner = digits.choice(OWNERS);
  if (digits.take(2) === 1) {
    claim.invoice = unansweredInvoice(digits.day());
    for (const question of INVOICE_QUESTIONS) claim.invoice[question] = digits.choice(ANSWERS);
  }
  if (digits.take(2) === 1) claim.manufactured = { from: digits.day(), to: digits.day() };
  for (const cause of CAUSES) claim.causes[cause] = digits.choice(ANSWERS);
  return claim;
}

/** Reads the text that `writeHandOver` wrote. Total: whatever else it is given is refused, and nothing is guessed. */
export function readHandOver(text: string): HandedOver {
  const written = text.trim().toLowerCase();
  if (!WRITTEN.test(written)) return BROKEN;
  if (!written.startsWith(HANDOVER_VERSION)) return { ok: false, why: "version" };
  const number = numberOf(written.slice(HANDOVER_VERSION.length));
  if (number % CHECK !== checkOf(number / CHECK)) return BROKEN;
  // Every day of docs/rules.md §3 is admitted: which days lie ahead is for the form to say, where nothing is lost.
  const parsed = parseClaim(claimIn(new Digits(number / CHECK)), LAST_DATE);
  return parsed.ok && writeHandOver(parsed.claim) === written ? parsed : BROKEN;
}

// As programs that pass a link on may write it, and as a scanner types it while Caps Lock is on.
const KEY = HANDOVER_KEY.replace("=", "(?:=|%3d)");
const HANDED_OVER = new RegExp(`^[^#]*#${KEY}([^#]*)`, "i");

/** The text that a hash, or a whole address as a scanner reads it, hands over; `null` where it hands over none. */
export const handOverIn = (address: string): string | null => HANDED_OVER.exec(address)?.[1] ?? null;
