/** Serial numbers, as docs/rules.md §7 says: that is the `§7` of this folder. */
import type { DateRange } from "./civil.ts";
import { DATE_CODE_KINDS, type DateCodeKind, readDateCode } from "./date-code.ts";
import { SERIAL_FORMATS, type SerialFormat } from "./formats.ts";
import { plainAscii } from "./plain-ascii.ts";

export type { DateRange } from "./civil.ts";
export type { DateCodeKind } from "./date-code.ts";
export { SERIAL_FORMATS, type SerialFormat } from "./formats.ts";

/** A date code that the serial number may contain. Nothing is known until the user has confirmed it on the label. */
interface Candidate {
  /** The digits read. */
  readonly code: string;
  readonly kind: DateCodeKind;
  readonly manufactured: DateRange;
}

interface SerialReading {
  /** The canonical form, for comparing; what was typed is the caller's to keep for the slip. */
  readonly serial: string;
  /** What a confirmed format says: it decides by itself, and then there are no candidates. */
  readonly confirmed?: { readonly product?: string; readonly manufactured: DateRange };
  readonly candidates: readonly Candidate[];
}

/** No date code before this day is a candidate (§7). */
const EARLIEST = "2019-01-01";
const MOST_CANDIDATES = 4;

// Spaces, a scanner's Enter or Tab, invisible marks, and every kind of hyphen and dash (the minus sign is none of \p{Pd}).
const NOT_PART_OF_IT = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Pd}\u2212]/gu;
const LABEL = /^(?:\][A-Z]\d|(?:SERIAL(?:N(?:UMBER|O|[°º]))?|SER\.NO|S[/.]?N(?:O(?=[.:#]))?|№)[.:#=]*)+/;
/** What a scanner may be set to send before a code, to say of which kind it is: `]C1`, `]d2`, `]Q3` (ISO/IEC 15424). */
const SYMBOLOGY = /^\][a-z]\d/i;

/** A code without the sign of its kind, which stands on no label. */
export const withoutSymbology = (code: string): string => code.replace(SYMBOLOGY, "");

/**
 * The canonical form of a typed or scanned serial number: upper case, without spaces, hyphens, a leading label
 * ("SN:", "S/N", "Serial No.") and what a scanner says of its code ("]C1"), with digits of any script as 0 to 9. No shape is invalid, and it never throws (§7).
 */
export function normaliseSerial(typed: string): string {
  return plainAscii(typed.replace(NOT_PART_OF_IT, "")).toUpperCase().replace(LABEL, "");
}

function confirm(serial: string, today: string, format: SerialFormat): SerialReading["confirmed"] {
  // The whole number must match, and no `g` may make the answer depend on the one before.
  const whole = new RegExp(`^(?:${format.pattern.source})$`, format.pattern.flags.replace(/[gy]/g, ""));
  const { year = "", month = "", day = "", week = "" } = whole.exec(serial)?.groups ?? {};
  const manufactured = readDateCode(format.date, year + month + day + week);
  if (manufactured === undefined || manufactured.from > today) return undefined;
  return format.product === undefined ? { manufactured } : { product: format.product, manufactured };
}

function findCandidates(serial: string, today: string): Candidate[] {
  const found: Candidate[] = [];
  for (const kind of DATE_CODE_KINDS) {
    for (let at = 0; at + kind.length <= serial.length; at += 1) {
      const code = serial.slice(at, at + kind.length);
      const range = readDateCode(kind, code);
      if (range === undefined || range.from < EARLIEST || range.from > today) continue;
      if (found.some(({ manufactured: { from, to } }) => from === range.from && to === range.to)) continue;
      found.push({ code, kind, manufactured: range });
      if (found.length === MOST_CANDIDATES) return found;
    }
  }
  return found;
}

/**
 * When the thing with this serial number was made, as far as the number shows it (§7).
 *
 * A confirmed format decides by itself. Otherwise the usual date codes of the industry, in any place, are at most four
 * *candidates*, likeliest first, that the user confirms against the label: never to be applied silently. Every range
 * begins on or before `today` (`YYYY-MM-DD`), and a candidate's not before 2019-01-01; the last day may lie ahead (R7, R9).
 * A format whose groups give an impossible date, or one after today, does not match. Total: never throws.
 *
 * @example readSerial("SN: AB24-0305-77", "2026-11-23").candidates[0]
 * // { code: "240305", kind: "YYMMDD", manufactured: { from: "2024-03-05", to: "2024-03-05" } }
 */
export function readSerial(
  typed: string,
  today: string,
  formats: readonly SerialFormat[] = SERIAL_FORMATS,
): SerialReading {
  const serial = normaliseSerial(typed);
  for (const format of formats) {
    const confirmed = confirm(serial, today, format);
    if (confirmed !== undefined) return { serial, confirmed, candidates: [] };
  }
  return { serial, candidates: findCandidates(serial, today) };
}
