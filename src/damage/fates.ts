import type { Match } from "./find.ts";
import { continues, isDenied } from "./scope.ts";
import type { Word } from "./words.ts";

/** What became of one find: it counts, or why it does not. */
export interface Finding {
  readonly match: Match;
  readonly fate: "counts" | "trap" | "trapped" | "negated" | "another language";
}

// A short word on its own is too likely to be another language's: it counts only where the text mostly is its language.
const SHORT = 4;
const MOSTLY = 0.7;
const AT_ALL = 0.3;
const FEW_VOTES = 2;

/** Whether the text is in the language of a find, for all that can be told; `share` of the votes will do for long words. */
function isRead(
  { pattern, named: [first = 0, ...more] }: Match,
  words: readonly Word[],
  votes: ReadonlyMap<string, number>,
  most: number,
  share: number,
): boolean {
  const own = votes.get(pattern.language.lexicon.code) ?? 0;
  const spelling = words[first]?.forms[0] ?? "";
  const isShort = more.length === 0 && spelling.length <= SHORT && /^[a-z]/.test(spelling);
  return own >= most * (isShort ? MOSTLY : share);
}

/** A trap takes the words that it names from all evidence, but a phrase from evidence that names all of it and more. */
function isTrapped(match: Match, traps: ReadonlyMap<number, readonly Match[]>): boolean {
  const weaker = (trap: Match): boolean =>
    trap.named.length > 1 &&
    trap.named.length < match.named.length &&
    trap.named.every((at) => match.named.includes(at));
  return match.named.some((at) => traps.get(at)?.some((trap) => !weaker(trap)));
}

/** The matches by each word that they name, so that looking them up does not grow with the text. */
function byWord(matches: readonly Match[]): Map<number, Match[]> {
  const covering = new Map<number, Match[]>();
  for (const match of matches)
    for (const at of match.named) {
      const here = covering.get(at);
      if (here) here.push(match);
      else covering.set(at, [match]);
    }
  return covering;
}

/** What becomes of each find, in the languages that have that share of the votes. */
function fatesIn(
  share: number,
  matches: readonly Match[],
  words: readonly Word[],
  votes: ReadonlyMap<string, number>,
): Finding[] {
  const most = Math.max(0, ...votes.values());
  const read = new Set(matches.filter((match) => isRead(match, words, votes, most, share)));
  const traps = byWord([...read].filter(({ pattern }) => pattern.meaning === "trap"));
  const deniedWords = new Set<number>();
  let denied: Match | undefined;
  const findings = matches.map((match): Finding => {
    if (!read.has(match)) return { match, fate: "another language" };
    if (match.pattern.meaning === "trap") return { match, fate: "trap" };
    if (isTrapped(match, traps)) return { match, fate: "trapped" };
    const listed = denied !== undefined && !match.pattern.steadfast && continues(match, denied, words);
    if (!listed && !isDenied(match, words)) return { match, fate: "counts" };
    denied = match;
    for (const at of match.named) deniedWords.add(at);
    return { match, fate: "negated" };
  });
  // Who says that it never fell tells of cracks that came by themselves.
  const isDropDenied = findings.some(
    ({ match, fate }) => fate === "negated" && match.pattern.meaning === "causes.drop",
  );
  // Words that one language denies are not evidence in another that merely shares them.
  const isDeniedToo = ({ pattern: { meaning, language }, named }: Match): boolean =>
    (isDropDenied && meaning === "causes.force") ||
    ((votes.get(language.lexicon.code) ?? 0) < most
      ? named.some((at) => deniedWords.has(at))
      : named.every((at) => deniedWords.has(at)));
  return findings.map((finding) =>
    finding.fate === "counts" && isDeniedToo(finding.match) ? { ...finding, fate: "negated" } : finding,
  );
}

/**
 * What becomes of each find: whether it is read at all, trapped, denied, or counts as evidence. Where hardly a word
 * tells the language and the likely one finds nothing, the others are heard.
 */
export function fates(
  matches: readonly Match[],
  words: readonly Word[],
  votes: ReadonlyMap<string, number>,
): Finding[] {
  const likely = fatesIn(MOSTLY, matches, words, votes);
  const isTold = likely.some(({ fate }) => fate === "counts" || fate === "negated");
  const isClear = Math.max(0, ...votes.values()) >= FEW_VOTES;
  return isTold ? likely : fatesIn(isClear ? AT_ALL : 0, matches, words, votes);
}
