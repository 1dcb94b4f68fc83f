/** What frame and loader say to each other. Both sides check every word of the other's. */

/** The major version of the protocol: that of `embed/v1/`. */
export const VERSION = 1;
export const CHANNEL = "imiki-warranty";
export const LONGEST_STRING = 200;
export const MOST_ENTRIES = 50;
/** No page is higher than this, and no number of a message is larger. */
export const LARGEST = 100_000;

export const FACTS = ["product", "part", "invoice.date", "serial", "manufactured", "seller", "country"] as const;
export const isKnownFact = (name: string): boolean => FACTS.some((fact) => fact === name);
export const STEPS = ["part", "proof", "purchase", "damage", "check", "result"] as const;
export const OUTCOMES = ["covered", "not-covered", "undetermined"] as const;
export const STATES = ["upcoming", "running", "ended"] as const;
export const BASES = ["invoice", "serial-number"] as const;
export const SCHEMES = ["light", "dark"] as const;
export const ACTIONS = ["print", "contact", "copy", "calendar"] as const;
export const CAPABILITIES = ["print", "download", "copy", "camera", "share"] as const;
/** What a frame tells; `attend` is where the focus went by a step of the user's own. */
export const OUTWARD = ["ready", "step", "result", "share", "error", "resize", "action", "attend"] as const;
export type Outward = (typeof OUTWARD)[number];
export const ERRORS = ["timeout", "version", "origin", "height-loop", "app"] as const;
export type ErrorCode = (typeof ERRORS)[number];

export interface PrefillReport {
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly key: string; readonly code: string }[];
}

/** An own property of something from outside; `undefined` where it has none, or is nothing to have any. */
export const ownValue = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

/** The property if it is one of the values; `undefined` otherwise. */
export function choiceIn<const T extends readonly unknown[]>(
  from: unknown,
  name: string,
  values: T,
): T[number] | undefined {
  const value = ownValue(from, name);
  return values.find((known) => known === value);
}

/** The property if it is a short string of a plain word: codes, ids, dates. Never markup, never an address. */
export function wordIn(from: unknown, name: string): string | undefined {
  const value = ownValue(from, name);
  return isWord(value) ? value : undefined;
}

export const isWord = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LONGEST_STRING && /^[\w.+-]+$/.test(value);

/** The property if it is a whole number that a page can have. */
export function countIn(from: unknown, name: string): number | undefined {
  const value = ownValue(from, name);
  return isCount(value) ? value : undefined;
}

export const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= LARGEST;

/** A list as far as it is of words; `undefined` where it is none, or too long. */
export function wordsIn(from: unknown, name: string): string[] | undefined {
  const value = ownValue(from, name);
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return undefined;
  const words = value.filter(isWord);
  return words.length === value.length ? words : undefined;
}
