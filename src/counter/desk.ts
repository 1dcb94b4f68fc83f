/** The case on the counter, and what can be done to it as a whole. */
import type { Claim } from "../rules/index.ts";
import { type FactName, type FieldName, factOf, isBlank, type Sheet, withField, withSerial } from "./sheet.ts";

export interface Desk {
  readonly sheet: Sheet;
  /** What the customer's link handed over; `null` where the case was begun here. */
  readonly claimed: Claim | null;
  /** The claimed facts that somebody has looked at. */
  readonly looked: ReadonlySet<FactName>;
  /** The number of its entry in the log, once it is saved. */
  readonly entry: number | null;
  /** That entry says what is on screen. */
  readonly saved: boolean;
  /** The case that stood here before, to be taken back. */
  readonly before: Desk | null;
}

const BLANK: Desk = { sheet: {}, claimed: null, looked: new Set(), entry: null, saved: false, before: null };

/** A counter with nothing on it. */
export const blankDesk = (): Desk => BLANK;

export function fill(desk: Desk, field: FieldName, value: string, today: string): Desk {
  const fact = factOf(field);
  return {
    ...desk,
    saved: false,
    sheet: field === "serial" ? withSerial(desk.sheet, value, today) : withField(desk.sheet, field, value),
    looked: fact ? new Set([...desk.looked, fact]) : desk.looked,
  };
}

export const confirm = (desk: Desk, facts: readonly FactName[]): Desk => ({
  ...desk,
  looked: new Set([...desk.looked, ...facts]),
});

/** What stood here, to be taken back; a counter with nothing on it is nothing to take back. */
const kept = ({ before, ...desk }: Desk): Desk | null => (isBlank(desk.sheet) ? before : { ...desk, before: null });

/** A new case. Staff stay, everything else is cleared. */
export const begin = (desk: Desk, sheet: Sheet = {}, claimed: Claim | null = null): Desk => ({
  ...BLANK,
  sheet: { staff: desk.sheet.staff ?? "", ...sheet },
  claimed,
  before: kept(desk),
});

/** The case before, and this one in its place: whoever takes back by mistake loses nothing either. */
export const takeBack = (desk: Desk): Desk => (desk.before ? { ...desk.before, before: kept(desk) } : desk);
