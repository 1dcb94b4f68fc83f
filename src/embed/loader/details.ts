/** What the frame tells, read strictly: each detail is made anew of what is known, and everything else is dropped. */
import { isCount, isWord, MOST_ENTRIES, ownValue, type PrefillReport, VERSION } from "./protocol.ts";

/** Gives what a value is read as; `undefined` where it is not what it has to be. */
type Reader = (value: unknown) => unknown;
type Shape = Readonly<Record<string, Reader>>;

const that =
  (holds: (value: unknown) => boolean): Reader =>
  (value) =>
    holds(value) ? value : undefined;
const word = that(isWord);
const count = that(isCount);
const flag: Reader = (value) => value === true;
/** One of the values of a closed vocabulary, written with blanks between. */
const oneOf = (values: string): Reader => {
  const known = values.split(" ");
  return (value) => known.find((one) => one === value);
};
const orNull =
  (read: Reader): Reader =>
  (value) =>
    read(value) ?? null;
const list = (value: unknown): unknown[] => (Array.isArray(value) && value.length <= MOST_ENTRIES ? value : []);
const words = that((value) => Array.isArray(value) && list(value).length === value.length && value.every(isWord));
const shaped =
  (shape: Shape): Reader =>
  (value) => {
    const read = Object.entries(shape).map(([name, reader]) => [name, reader(ownValue(value, name))]);
    return read.some(([, one]) => one === undefined) ? undefined : Object.fromEntries(read);
  };

const result = { outcome: oneOf("covered not-covered undetermined"), policy: word };
const period = { start: word, end: word, state: oneOf("upcoming running ended") };
const READERS: Readonly<Record<string, Reader>> = {
  ready: shaped({
    v: that((value) => value === VERSION),
    appVersion: word,
    policy: word,
    lang: word,
    scheme: oneOf("light dark"),
    capabilities: shaped({ print: flag, download: flag, copy: flag, camera: flag, share: flag }),
  }),
  step: shaped({
    id: oneOf("part proof purchase damage check result"),
    index: count,
    total: count,
    userInitiated: flag,
  }),
  result: shaped(result),
  share: shaped({
    ...result,
    reasons: words,
    period: orNull(shaped(period)),
    basis: orNull(oneOf("invoice serial-number")),
    part: word,
  }),
  error: shaped({ code: oneOf("timeout version origin height-loop app") }),
  action: shaped({ id: oneOf("print contact copy calendar") }),
};

/** The detail of an event; `undefined` where the message has none that can be trusted. */
export function detailOf(kind: string, from: unknown): object | undefined {
  const detail = Object.hasOwn(READERS, kind) ? READERS[kind]?.(from) : undefined;
  return typeof detail === "object" && detail !== null ? detail : undefined;
}

/** What became of the facts that were given; empty where the answer is none. */
export const reportOf = (from: unknown): PrefillReport => ({
  accepted: list(ownValue(from, "accepted")).filter(isWord),
  rejected: list(ownValue(from, "rejected")).flatMap((one) => {
    const [key, code] = [ownValue(one, "key"), ownValue(one, "code")];
    return typeof key === "string" && isWord(code) ? [{ key, code }] : [];
  }),
});
