/** The case on the counter, and what can be done to it as a whole. */
import { writeHandOver } from "../answers/handover.ts";
import type { Claim } from "../rules/index.ts";
import { sheetOf } from "./claimed.ts";
import type { Kept } from "./log.ts";
import {
  type FactName,
  type FieldName,
  factOf,
  isBlank,
  openPoints,
  type Sheet,
  withField,
  withSerial,
} from "./sheet.ts";

/** One case, with what was done about it. */
interface Case {
  /** Which case it is, whatever becomes of its sheet. */
  readonly id: symbol;
  readonly sheet: Sheet;
  /** What the customer's link handed over; `null` where the case was begun here. */
  readonly claimed: Claim | null;
  /** The claimed facts that somebody has looked at. */
  readonly looked: ReadonlySet<FactName>;
  /** The number of its entry in the log, once it is saved. */
  readonly entry: number | null;
  /** The serial number in whose place another one was read. */
  readonly replaced: string | null;
  /** That entry says what is on screen. */
  readonly saved: boolean;
}

export interface Desk extends Case {
  /** The cases that stood here before, the last one first, to be taken back. */
  readonly before: readonly Case[];
}

/** At most this many cases can be taken back: enough for a link that was opened too often, and few of other customers. */
const MOST_BEFORE = 3;

const BLANK = {
  sheet: {},
  claimed: null,
  looked: new Set<FactName>(),
  entry: null,
  saved: false,
  replaced: null,
  before: [],
};

/** A counter with nothing on it. */
export const blankDesk = (): Desk => ({ ...BLANK, id: Symbol() });

/** Fills in a field. The case then is no longer the one that was saved. */
export function fill(desk: Desk, field: FieldName, value: string, today: string): Desk {
  const fact = factOf(field);
  return {
    ...desk,
    saved: false,
    replaced: field === "serial" ? null : desk.replaced,
    sheet: field === "serial" ? withSerial(desk.sheet, value, today) : withField(desk.sheet, field, value),
    looked: fact ? new Set([...desk.looked, fact]) : desk.looked,
  };
}

/** Nothing is found at the open points of the inspection; what was answered or is claimed stays as it is. */
export const nothingFound = (desk: Desk, today: string): Desk =>
  openPoints(desk.sheet).reduce((next, point) => fill(next, point, "no", today), desk);

/** Notes that somebody has looked at claimed facts. */
export const confirm = (desk: Desk, facts: readonly FactName[]): Desk => ({
  ...desk,
  looked: new Set([...desk.looked, ...facts]),
});

/** What stood here, to be taken back; a counter with nothing on it is nothing to take back. */
const kept = ({ before: _, ...one }: Desk): readonly Case[] => (isBlank(one.sheet) ? [] : [one]);

/** A new case. Staff stay, everything else is cleared. */
export const begin = (desk: Desk, sheet: Sheet = {}, claimed: Claim | null = null): Desk => ({
  ...BLANK,
  id: Symbol(),
  sheet: { staff: desk.sheet.staff ?? "", ...sheet },
  claimed,
  before: [...kept(desk), ...desk.before].slice(0, MOST_BEFORE),
});

/** The serial number that was read. Where another one stood, the case can be taken back as it was. */
export function takeSerial(desk: Desk, serial: string, today: string): Desk {
  const { serial: stood = "" } = desk.sheet;
  const next = fill(desk, "serial", serial, today);
  if (stood.trim() === "" || stood === serial) return next;
  return { ...next, replaced: stood, before: [...kept(desk), ...desk.before].slice(0, MOST_BEFORE) };
}

/** What is filled in, in one form; the reference is given by itself, and staff stay from case to case. */
const filledIn = (sheet: Sheet): string =>
  Object.entries({ ...sheet, reference: "", staff: "" })
    .flatMap(([name, value]) => (value === "" ? [] : `${name}=${value}`))
    .sort()
    .join("\n");

/** Whether a claim stands here as it came: nobody has looked at it, changed it or saved it. */
const isUntouched = ({ sheet, claimed, looked, entry }: Desk, claim: Claim): boolean =>
  claimed !== null &&
  writeHandOver(claimed) === writeHandOver(claim) &&
  looked.size === 0 &&
  entry === null &&
  filledIn(sheet) === filledIn(sheetOf(claim));

/** The case that a customer claims: a new one, unless it is the one that stands here already. */
export const open = (desk: Desk, claim: Claim): Desk =>
  isUntouched(desk, claim) ? desk : begin(desk, sheetOf(claim), claim);

/** The case before; this one comes last of all in its place, so that whoever takes back by mistake loses nothing. */
export function takeBack(desk: Desk): Desk {
  const [last, ...others] = desk.before;
  return last ? { ...last, before: [...others, ...kept(desk)] } : desk;
}

/** A case stands in the log, as its sheet was: the one here, or one that stood here before. */
export function keep(desk: Desk, id: symbol, { id: entry, reference }: Kept, of: Sheet): Desk {
  const mark = <T extends Case>(one: T): T => {
    if (one.id !== id) return one;
    const sheet = one.sheet.reference === of.reference ? { ...one.sheet, reference } : one.sheet;
    return { ...one, entry, saved: one.saved || one.sheet === of, sheet };
  };
  return { ...mark(desk), before: desk.before.map(mark) };
}
