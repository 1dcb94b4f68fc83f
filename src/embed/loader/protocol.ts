/** What frame and loader say to each other. Both sides check every word of the other's. */

/** The major version of the protocol: that of `embed/v1/`. */
export const VERSION = 1;
export const CHANNEL = "imiki-warranty";
export const LONGEST_STRING = 200;
export const MOST_ENTRIES = 50;
/** No page is higher than this, and no number of a message is larger. */
const LARGEST = 100_000;

export type ErrorCode = "timeout" | "version" | "origin" | "height-loop" | "app";
/** What a frame tells; `attend` is where the focus went by a step of the user's own. */
export type Outward = "ready" | "step" | "result" | "share" | "error" | "resize" | "action" | "attend";

export interface PrefillReport {
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly key: string; readonly code: string }[];
}

/** An own property of something from outside; `undefined` where it has none, or is nothing to have any. */
export const ownValue = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

/** What an object from outside says; getters are not called, and nothing that is inherited counts. */
export const entriesOf = (values: unknown): [string, unknown][] =>
  typeof values === "object" && values !== null
    ? Object.keys(values).map((name) => [name, ownValue(values, name)])
    : [];

/** A short string of plain words: codes, ids, dates. Never markup, never an address. */
export const isWord = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LONGEST_STRING && /^[\w.+-]+$/.test(value);

/** A whole number that a page can have. */
export const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST;
