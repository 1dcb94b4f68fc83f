/**
 * Tells a hand scanner, which types like a keyboard, from a person: by the time between the keys alone. Pure: strokes
 * with their times go in, codes come out.
 */

import { handOverIn } from "../../answers/handover-reading.ts";

/** Nobody types one key after another this fast, not even by rolling over the keys. */
export const FAST_MS = 35;
/** This many so fast in a row are needed. Fewer can come from a hand that falls on the keyboard. */
export const LEAST = 6;
/** A radio link may stutter up to this, before and after it is known to be a scan. */
export const STUTTER_MS = 80;
/** What ends a code without a suffix: longer, since a busy page hears of a key late. */
export const PAUSE_MS = 150;
/** Enter or Tab belongs to the scan up to this long after its last character; nobody reacts to a scan so fast. */
const SUFFIX_MS = 250;
/** The same code again is the same label, still under the beam. */
const SAME_MS = 2000;

/**
 * `character`: a key that writes `key`; `suffix`: Enter or Tab; `other`: any other key, or one that a person holds down.
 * Keys that only change others, such as Shift, are no strokes.
 */
export interface Stroke {
  readonly kind: "character" | "suffix" | "other";
  readonly key: string;
  /** In milliseconds, on any clock that does not jump. */
  readonly at: number;
  /** It writes into a text of several lines, into which programs type too. */
  readonly prose: boolean;
}

export interface Heard {
  /** The stroke is the scanner's: the page is not to see it. */
  readonly swallow: boolean;
  /** By now it is known to be a scan: what the strokes before it wrote is to be taken back. */
  readonly recognised: boolean;
  /** A code that is complete. */
  readonly code: string | null;
}

interface StrokeReader {
  hear(stroke: Stroke): Heard;
  /** No stroke came for PAUSE_MS: the code that stands, if there is one, is complete. */
  pause(): Heard;
  /** A code is being read, and waits for its end. */
  readonly reading: boolean;
}

const PASS: Heard = { swallow: false, recognised: false, code: null };

/** A reader that has heard nothing yet. */
export function readStrokes(): StrokeReader {
  let typed = "";
  let fast = 0;
  let prose = false;
  let last = Number.NEGATIVE_INFINITY;
  let ended = false;
  let counted = { code: "", at: Number.NEGATIVE_INFINITY };

  const reading = () => fast >= LEAST;
  const begin = (stroke: Stroke) => {
    typed = stroke.key;
    fast = 1;
    last = stroke.at;
    prose = stroke.prose;
    ended = false;
  };
  const drop = () => {
    typed = "";
    fast = 0;
  };
  /**
   * The code that stands, unless it is the one that was read just now. In a text it is known by its end alone: words
   * with spaces are what a program types for its user.
   */
  const finish = (): Heard => {
    if (!reading()) return PASS;
    const code = typed;
    drop();
    if (prose && code.includes(" ") && handOverIn(code) === null) return PASS;
    const same = code === counted.code && last - counted.at <= SAME_MS;
    counted = { code, at: last };
    ended = true;
    return { swallow: false, recognised: prose, code: same ? null : code };
  };

  function hearCharacter(stroke: Stroke): Heard {
    const { key, at } = stroke;
    const wasReading = reading();
    if (typed === "" || at - last > STUTTER_MS) {
      const heard = finish();
      begin(stroke);
      return heard;
    }
    typed += key;
    fast = wasReading || at - last <= FAST_MS ? fast + 1 : 1;
    last = at;
    const known = reading() && !prose;
    return { swallow: known, recognised: known && !wasReading, code: null };
  }

  function hearSuffix({ at }: Stroke): Heard {
    const near = at - last <= SUFFIX_MS;
    const heard = finish();
    drop();
    // Also of a scan that has ended already, by a pause or by an Enter before this one.
    return { ...heard, swallow: ended && near };
  }

  function hearOther({ at }: Stroke): Heard {
    if (reading() && !prose && at - last <= STUTTER_MS) return { ...PASS, swallow: true }; // a control character within the code
    const heard = finish();
    drop();
    return heard;
  }

  const by = { character: hearCharacter, suffix: hearSuffix, other: hearOther };
  return {
    hear: (stroke) => by[stroke.kind](stroke),
    pause: finish,
    get reading() {
      return reading();
    },
  };
}
