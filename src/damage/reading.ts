import { FACTS, type Fact, type Suggestion } from "./facts.ts";
import { find, type Index, indexOf, type Match } from "./find.ts";
import { lexicons } from "./languages/index.ts";
import { type Language, parseLexicon } from "./notation.ts";
import { continues, denial } from "./scope.ts";
import { type Script, type Word, wordsOf } from "./words.ts";

/** What became of one find: it counts, or why it does not. */
export interface Finding {
  readonly match: Match;
  readonly fate: "counts" | "trap" | "trapped" | "negated" | "another language";
}

export interface Reading {
  readonly words: readonly Word[];
  readonly votes: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  readonly suggestions: readonly Suggestion[];
}

interface Table {
  readonly index: Index;
  readonly common: ReadonlyMap<string, readonly string[]>;
}

const tables = new Map<Script, Table>();

/** The languages of a script, read from their lexicons when the first text needs them. */
function tableOf(script: Script): Table {
  const known = tables.get(script);
  if (known) return known;
  const languages: Language[] = lexicons[script].map(parseLexicon);
  const common = new Map<string, string[]>();
  for (const { lexicon, roles } of languages)
    for (const word of new Set([...roles.values()].flatMap((words) => [...words])))
      common.set(word, [...(common.get(word) ?? []), lexicon.code]);
  const table = { index: indexOf(languages), common };
  tables.set(script, table);
  return table;
}

// A page's language says little about the language that somebody types in.
const HINT = 1;

function votesOf(words: readonly Word[], found: readonly Table[], hint: string): Map<string, number> {
  const votes = new Map<string, number>(hint === "" ? [] : [[hint, HINT]]);
  for (const { forms } of words)
    for (const { common } of found)
      for (const code of common.get(forms[0] ?? "") ?? []) votes.set(code, (votes.get(code) ?? 0) + 1);
  return votes;
}

// A short word on its own is too likely to be another language's: it counts only where the text mostly is its language.
const SHORT = 4;
const MOSTLY = 0.7;
const AT_ALL = 0.2;
const FEW_VOTES = 2;

/** Whether the text is in the language of a find, for all that can be told. */
function isRead({ pattern, named: [first = 0, ...more] }: Match, words: readonly Word[], votes: ReadonlyMap<string, number>, most: number): boolean {
  const own = votes.get(pattern.language.lexicon.code) ?? 0;
  const spelling = words[first]?.forms[0] ?? "";
  if (more.length === 0 && spelling.length <= SHORT && /^[a-z]/.test(spelling)) return own >= most * MOSTLY;
  return most < FEW_VOTES || own >= most * AT_ALL;
}

const covers = (outer: Match, inner: Match): boolean => outer.from <= inner.from && outer.to >= inner.to;

/** A trap takes the words that it names from all evidence, but a phrase from evidence that names all of it and more. */
function isTrapped(match: Match, traps: ReadonlyMap<number, readonly Match[]>): boolean {
  const weaker = (trap: Match): boolean =>
    trap.named.length > 1 && trap.named.length < match.named.length && trap.named.every((at) => match.named.includes(at));
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

function fates(matches: readonly Match[], words: readonly Word[], votes: ReadonlyMap<string, number>): Finding[] {
  const most = Math.max(0, ...votes.values());
  const traps = byWord(matches.filter((match) => match.pattern.meaning === "trap" && isRead(match, words, votes, most)));
  const deniedWords = new Set<number>();
  let denied: Match | undefined;
  const findings = matches.map((match): Finding => {
    if (!isRead(match, words, votes, most)) return { match, fate: "another language" };
    if (match.pattern.meaning === "trap") return { match, fate: "trap" };
    if (isTrapped(match, traps)) return { match, fate: "trapped" };
    const listed = denied !== undefined && !match.pattern.steadfast && continues(match, denied, words);
    if (!listed && denial(match, words) === "") return { match, fate: "counts" };
    denied = match;
    for (const at of match.named) deniedWords.add(at);
    return { match, fate: "negated" };
  });
  // Words that one language denies are not evidence in another that merely shares them.
  return findings.map((finding) =>
    finding.fate === "counts" && finding.match.named.every((at) => deniedWords.has(at)) ? { ...finding, fate: "negated" } : finding,
  );
}

const WEAK = 0.5;
const MORE_WORDS = 0.15;
const ENOUGH = 1;

interface Evidence {
  readonly fact: Fact;
  score: number;
  best: Match;
}

const weightOf = ({ pattern }: Match): number => (pattern.weak ? WEAK : 1) + MORE_WORDS * (pattern.elements.length - 1);

/** The evidence for each fact: overlapping finds are one piece of evidence, further ones add. */
function weigh(findings: readonly Finding[]): Evidence[] {
  const byFact = new Map<Fact, Evidence>();
  const counted = findings.filter(({ fate }) => fate === "counts").map(({ match }) => match);
  for (const match of counted.sort((a, b) => weightOf(b) - weightOf(a) || a.from - b.from)) {
    const fact = match.pattern.meaning;
    if (fact === "trap") continue;
    const known = byFact.get(fact);
    if (known === undefined) byFact.set(fact, { fact, score: weightOf(match), best: match });
    else if (match.from >= known.best.to || match.to <= known.best.from)
      known.score += WEAK * (match.pattern.weak ? 1 : 0.5);
  }
  return [...byFact.values()].filter(({ score }) => score >= ENOUGH);
}

const MOST = 3;

// What a cause brings with it is no further question: the fall into the water, the cable that the dog bit through.
const CONSEQUENCES: Partial<Record<Fact, readonly Fact[]>> = {
  "causes.disaster": ["causes.liquid", "causes.power"],
  "causes.liquid": ["causes.drop", "causes.power"],
  "causes.pests": ["causes.adapter", "causes.force"],
};

function choose(evidence: readonly Evidence[], words: readonly Word[], text: string): Suggestion[] {
  const order = [...evidence].sort((a, b) => b.score - a.score || FACTS.indexOf(a.fact) - FACTS.indexOf(b.fact));
  const kept: Evidence[] = [];
  for (const one of order) {
    // What stands inside better evidence is a part of it: "fell into water" is no drop.
    const told = kept.some((other) => covers(other.best, one.best));
    const isConsequence = order.some(({ fact }) => CONSEQUENCES[fact]?.includes(one.fact));
    if (!told && !isConsequence && (one.fact !== "causes.wear" || kept.length === 0)) kept.push(one);
  }
  return kept.slice(0, MOST).map(({ fact, score, best }) => {
    const quote = text.slice(words[best.from]?.start ?? 0, words[best.to - 1]?.end ?? text.length);
    return { fact, quote, score: Math.round(score * 100) / 100 };
  });
}

/** Reads a text, and keeps every step of the reading for whoever asks why. */
export function read(text: string, lang = ""): Reading {
  const words = wordsOf(text);
  const found = [...new Set(words.map(({ script }) => script))].map(tableOf);
  const votes = votesOf(words, found, lang.slice(0, 2).toLowerCase());
  const matches = found.flatMap(({ index }) => find(index, words)).sort((a, b) => a.from - b.from);
  const findings = fates(matches, words, votes);
  return { words, votes, findings, suggestions: choose(weigh(findings), words, text) };
}
