/** The log of the checks on this machine: what an entry holds, and what keeps it. */
import type { Now } from "../answers/given-facts.ts";
import { foldText } from "../answers/typed-date-text.ts";
import type { Text } from "../locales/text.tsx";
import type { Finding } from "./finding.ts";
import { differenceRows, toldReason } from "./finding.ts";
import type { Sheet } from "./sheet.ts";

/**
 * A checked case. Neither the serial number, which is kept nowhere beyond the tab (docs/rules.md §7), nor the customer's words:
 * both stand on the slip, under the same reference.
 */
export interface LogEntry {
  reference: string;
  /** The civil date of the check. */
  day: string;
  /** The time where the counter stands, `14:05`. */
  time: string;
  staff: string;
  part: string;
  outcome: string;
  verdict: string;
  /** First and last covered day, where there is a period. */
  start: string;
  end: string;
  reasons: string;
  differences: string;
  policy: string;
}

export interface KeptEntry extends LogEntry {
  id: number;
}

/** Where a case stands in the log. */
export interface Kept {
  id: number;
  reference: string;
}

/** Keeps the log. Everything may fail: storage can be refused, full, or taken away at any time. */
export interface LogStore {
  /** The entries, the latest first; `null` while the log is switched off. */
  read(): Promise<readonly KeptEntry[] | null>;
  switchOn(): Promise<void>;
  /** Switches it off, and erases all of it. */
  switchOff(): Promise<void>;
  /**
   * Keeps an entry in one transaction, in place of an earlier one of the same reference, and under the reference that is
   * left to it (`ownReference`). `null` where the log is switched off: nothing is made then.
   */
  save(entry: LogEntry, earlier: number | null): Promise<Kept | null>;
  erase(id: number): Promise<void>;
  /** Calls back when another window has changed the log, until the returned function is called. */
  follow(listener: () => void): () => void;
}

/** The entries with one more, or with another in the place of its number; the latest stays first. */
export const withEntry = (entries: readonly KeptEntry[], entry: KeptEntry): readonly KeptEntry[] =>
  [...entries.filter(({ id }) => id !== entry.id), entry].sort((one, other) => other.id - one.id);

/** Whether an entry of that number and reference stands in the log. */
export const isKept = (
  entries: readonly KeptEntry[] | null,
  id: number | null,
  reference: string | undefined,
): boolean => entries?.some((entry) => entry.id === id && entry.reference === reference) ?? false;

/** A case as it is kept. */
export function entryOf(sheet: Sheet, finding: Finding, time: string, { today }: Now, text: Text): LogEntry {
  const { decision, headline } = finding.verdict;
  const { t } = text;
  return {
    reference: sheet.reference ?? "",
    day: today,
    time,
    staff: (sheet.staff ?? "").trim(),
    part: t(`part.${finding.claim.part}`),
    outcome: decision.outcome,
    verdict: t(`verdict.${headline}`),
    start: decision.period?.start ?? "",
    end: decision.period?.end ?? "",
    reasons: finding.reasons.map((reason) => toldReason(reason, finding, text)).join(" "),
    differences: differenceRows(finding.differences, text)
      .map(({ name, claimed, found }) => `${name}: ${claimed} → ${found}`)
      .join("; "),
    policy: decision.policy,
  };
}

/**
 * Looks for the entries in which all words occur, however they are spelt: in all that an entry holds but its number, and
 * in its day as the screen writes it. Each entry is prepared once, and none before something is looked for.
 */
export function searcher(entries: readonly KeptEntry[], date: Text["date"]): (wanted: string) => readonly KeptEntry[] {
  let texts: readonly string[] | undefined;
  return (wanted) => {
    const words = foldText(wanted).split(/\s+/).filter(Boolean);
    if (words.length === 0) return entries;
    texts ??= entries.map(({ id: _, ...entry }) => foldText([...Object.values(entry), date(entry.day)].join("\n")));
    return entries.filter((_, at) => words.every((word) => texts?.[at]?.includes(word)));
  };
}

/** A reference that was given here, and not typed. */
const GIVEN = /^\d{6}-\d{3,}$/;

/**
 * The reference of an entry among those of the others: another one where it has none, or where another tab has given the
 * same. What somebody has typed stays, since several products can come under one number of a repair.
 */
export function ownReference({ reference, day }: LogEntry, others: readonly string[]): string {
  const typed = reference.trim();
  return typed === "" || (GIVEN.test(typed) && others.includes(typed)) ? nextReference(day, others) : typed;
}

/** What the references of a day begin with. */
export const dayPrefix = (day: string): string => `${day.replaceAll("-", "").slice(2)}-`;

/** A reference where no log counts the cases: the day and the time, `14:05:12`, which no other case here has. */
export const timeReference = (today: string, time: string): string => dayPrefix(today) + time.replaceAll(":", "");

/** The next free reference of a day: the day, and a number that counts up. */
export function nextReference(today: string, taken: readonly string[]): string {
  const prefix = dayPrefix(today);
  const counted = taken.map((one) => (one.startsWith(prefix) ? one.slice(prefix.length) : ""));
  const numbers = counted.map((one) => (/^\d{1,5}$/.test(one) ? Number(one) : 0)); // a time has six digits
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
}
