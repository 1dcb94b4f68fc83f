/**
 * Tells a hand scanner, which types like a keyboard, from a person: by the time between the keys alone. Pure: strokes
 * with their times go in, codes come out.
 */

import { handOverIn } from "../../answers/handover-reading.ts";

/** Nobody types one key after another this fast, not even by rolling over the keys. */
export const FAST_MS = 35;
/** This many so fast in a row are needed. Fewer can come from a hand that falls on the keyboard. */
export const LEAST = 6;
/** A radio link may stutter up to this before it is known to be a scan; a person who types is seldom so fast. */
const STUTTER_MS = 80;
/** What a slow scanner takes for a key: by radio, through a remote desktop, or since it is set to. */
export const SLOW_MS = 120;
/** Nobody presses so many shortcuts at that pace, and then Enter or Tab. */
const LEAST_SLOW = 8;
/** What ends a code without a suffix: long, since what is known to be a scan may stall. Its suffix comes before that. */
export const PAUSE_MS = 300;
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
  /** Where it writes: into no field, where it is a shortcut; into one; or into one of several lines, into which programs type too. */
  readonly into: "page" | "field" | "prose";
}

export interface Heard {
  /** The stroke is the scanner's: the page is not to see it. */
  readonly swallow: boolean;
  /** By now it is known to be a scan: what its strokes have done so far is to be taken back. */
  readonly recognised: boolean;
  /** A code that is complete. */
  readonly code: string | null;
  /** After that: a scan may begin with this stroke, and all before it is none of it. */
  readonly begins: boolean;
}

interface StrokeReader {
  hear(stroke: Stroke): Heard;
  /** No stroke came for PAUSE_MS: the code that stands, if there is one, is complete. */
  pause(): Heard;
  /** A code is being read, and waits for its end. */
  readonly reading: boolean;
}

const PASS: Heard = { swallow: false, recognised: false, code: null, begins: false };

/** Words with spaces are what a person or a program writes, unless they are a customer's link. */
const isWords = (text: string): boolean => text.includes(" ") && handOverIn(text) === null;

/** A reader that has heard nothing yet. */
export function readStrokes(): StrokeReader {
  let typed = "";
  let began = 0;
  let fast = 0;
  let count = 0;
  /** So many strokes came before the first that wrote into a field. */
  let shortcuts = 0;
  let slowest = 0;
  let prose = false;
  let last = Number.NEGATIVE_INFINITY;
  let ended = false;
  let counted = { code: "", at: Number.NEGATIVE_INFINITY };

  const reading = () => fast >= LEAST;
  const begin = ({ key, at, into }: Stroke) => {
    typed = key;
    began = at;
    last = at;
    fast = 1;
    count = 1;
    shortcuts = into === "page" ? 1 : 0;
    slowest = 0;
    prose = into === "prose";
    ended = false;
  };
  const drop = () => {
    typed = "";
    fast = 0;
    count = 0;
  };
  const complete = (recognised: boolean): Heard => {
    const same = typed === counted.code && began - counted.at <= SAME_MS;
    counted = { code: typed, at: last };
    ended = true;
    return { ...PASS, recognised, code: same ? null : typed };
  };
  /** The code that stands, unless it is the one that was read just now. In a text it is known by its end alone. */
  const finish = (): Heard => {
    const heard = reading() && !(prose && isWords(typed)) ? complete(prose) : PASS;
    drop();
    return heard;
  };
  /**
   * A scan that is slow is known by its end alone, and where its first stroke was a shortcut. Such a one may have led into
   * a field: but so does a person's, who then types on in it, if never so fast.
   */
  const isSlow = (): boolean => {
    if (reading() || count < LEAST_SLOW || shortcuts === 0) return false;
    if (shortcuts === count || handOverIn(typed) !== null) return true;
    return !isWords(typed) && (shortcuts > 1 || slowest < STUTTER_MS);
  };

  function hearCharacter(stroke: Stroke): Heard {
    const { key, at, into } = stroke;
    const since = at - last;
    const wasReading = reading();
    const patience = wasReading ? PAUSE_MS : shortcuts > 0 ? SLOW_MS : STUTTER_MS;
    if (typed === "" || since > patience) {
      const heard = finish();
      begin(stroke);
      return { ...heard, begins: true };
    }
    typed += key;
    if (into === "page" && shortcuts === count) shortcuts += 1;
    count += 1;
    fast = wasReading || since <= FAST_MS ? fast + 1 : 1;
    slowest = Math.max(slowest, since);
    last = at;
    const known = reading() && !prose;
    return { ...PASS, swallow: known, recognised: known && !wasReading };
  }

  function hearSuffix({ at }: Stroke): Heard {
    const since = at - last;
    slowest = Math.max(slowest, since);
    const heard = since <= SLOW_MS && isSlow() ? complete(true) : finish();
    drop();
    // Also of a scan that has ended already, by a pause or by an Enter before this one.
    return { ...heard, swallow: ended && since < PAUSE_MS };
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
