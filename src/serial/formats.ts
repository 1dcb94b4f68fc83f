import type { DateCodeKind } from "./date-code.ts";

/** A serial number's layout, as the owner of the brand has confirmed it. */
export interface SerialFormat {
  /**
   * The whole number in its canonical form (`normaliseSerial`: upper case, no spaces or hyphens, a leading `SN` cut off).
   * Named groups give the digits of the date, wherever they stand: `year`, and `month` and `day`, `week`, or `month`.
   */
  readonly pattern: RegExp;
  /** How those digits show the manufacture date: to the day (`YYMMDD`), the week (`YYWW`) or the month (`YYMM`). */
  readonly date: DateCodeKind;
  /** The product that has numbers of this layout, for showing; left out where several share it. */
  readonly product?: string;
}

/**
 * The confirmed formats. Empty as shipped: no public source shows what an IMIKI serial number looks like, so nothing
 * here may claim to know (docs/rules.md §7). While it is empty, date codes are only ever candidates for the user to confirm.
 *
 * The owner of the brand adds a format as one entry, with a test that reads a real number. The first that matches
 * decides by itself, so the narrower one goes first. A product whose numbers read `W1`, year, week, six digits:
 *
 *     { product: "Watch W1", pattern: /W1(?<year>\d{2})(?<week>\d{2})\d{6}/, date: "YYWW" }
 */
export const SERIAL_FORMATS: readonly SerialFormat[] = [];
