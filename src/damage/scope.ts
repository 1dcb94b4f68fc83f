import type { Match } from "./find.ts";
import type { Role } from "./notation.ts";
import { JOINED, STOP, type Word } from "./words.ts";

// How far a "not" reaches: past this many words that carry meaning of their own it speaks of something else
// ("does not turn on, fell" denies the turning on).
const REACH = 1;
// "never" and "without" reach over a list of things that did not happen.
const REACH_OF_NEVER = 3;
const FARTHEST = 9;
const SIGNS_AFTER = 14;

const is = (match: Match, role: Role, word: Word | undefined): boolean =>
  word?.forms.some((form) => match.pattern.language.roles.get(role)?.has(form)) ?? false;

// Short words are articles, pronouns and auxiliaries nearly everywhere; a lexicon lists the longer ones.
const SHORT = 3;
const isFill = (match: Match, word: Word | undefined): boolean =>
  is(match, "fill", word) || (match.pattern.language.lexicon.gap < 5 && (word?.forms[0]?.length ?? 0) <= SHORT);

function negatedBefore(match: Match, words: readonly Word[]): boolean {
  const wordsInOne = match.pattern.language.lexicon.gap > 4 ? 2 : 1;
  let passed = 0;
  // "not working since the update" denies the working.
  if (is(match, "after", words[match.from])) return false;
  for (let at = match.from - 1; at >= 0 && at >= match.from - FARTHEST; at--) {
    if ((words[at + 1]?.parted ?? STOP) !== JOINED) return false;
    const word = words[at];
    if (is(match, "never", word)) return true;
    if (is(match, "not", word)) return passed <= REACH * wordsInOne;
    if (is(match, "stop", word) || is(match, "after", word)) return false;
    if (!isFill(match, word) && ++passed > REACH_OF_NEVER * wordsInOne) return false;
  }
  return false;
}

function negatedInside(match: Match, words: readonly Word[]): boolean {
  for (let at = match.from; at < match.to; at++) {
    if (!match.named.includes(at) && (is(match, "not", words[at]) || is(match, "never", words[at]))) return true;
  }
  return false;
}

function negatedBehind(match: Match, words: readonly Word[]): boolean {
  for (let at = match.to; at < match.to + 3; at++) {
    const word = words[at];
    if (word === undefined || word.parted !== JOINED) return false;
    if (is(match, "behind", word)) return true;
    if (!isFill(match, word)) return false;
  }
  return false;
}

function negatedByForm(match: Match, words: readonly Word[]): boolean {
  const { negatedWithin, negatedAfter } = match.pattern.language.lexicon;
  const text = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ forms }) => forms[0] ?? "")
      .join("");
  if (negatedWithin?.test(text(match.to - 1, match.to))) return true;
  return negatedAfter?.test(text(match.to, match.to + SIGNS_AFTER)) ?? false;
}

/** Whether the text says that it was not so. */
export function isDenied(match: Match, words: readonly Word[]): boolean {
  if (match.pattern.steadfast) return false;
  return (
    negatedBefore(match, words) ||
    negatedInside(match, words) ||
    negatedBehind(match, words) ||
    negatedByForm(match, words)
  );
}

/** Whether evidence goes on a list that began with denied evidence: "no drops, scratches or water damage". */
export function continues(match: Match, denied: Match, words: readonly Word[]): boolean {
  if (match.pattern.language !== denied.pattern.language || match.from < denied.to || match.from > denied.to + 2)
    return false;
  for (let at = denied.to; at <= match.from; at++) if (words[at]?.parted === STOP) return false;
  const between = words.slice(denied.to, match.from);
  return between.every((word) => isFill(match, word));
}
