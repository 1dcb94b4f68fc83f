import type { Concept, Language, Literal, Pattern } from "./notation.ts";
import { JOINED, STOP, type Word } from "./words.ts";

/** A pattern found in a text, from word to word (the end not included). */
export interface Match {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
  /** The words that the pattern itself names; those between belong to its gaps. */
  readonly named: readonly number[];
}

interface Entry {
  readonly literal: Literal;
  readonly concept: Concept;
}

/** The items of several languages' lists, by the letters that they begin with. */
export interface Index {
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
  /** Those with an open beginning, to be tried on every word. */
  readonly open: readonly Entry[];
}

const START = 3;

/** The concepts of languages by what their words begin with, so that a word of a text meets few of them. */
export function indexOf(languages: readonly Language[]): Index {
  const byStart = new Map<string, Entry[]>();
  const open: Entry[] = [];
  for (const concept of languages.flatMap(({ concepts }) => concepts))
    for (const literal of concept.literals) {
      const key = (literal.words[0] ?? "").slice(0, START);
      const same = literal.anyStart ? open : byStart.get(key);
      if (same) same.push({ literal, concept });
      else byStart.set(key, [{ literal, concept }]);
    }
  return { byStart, open };
}

function fits(form: string, word: string, anyStart: boolean, anyEnd: boolean): boolean {
  if (anyStart) return anyEnd ? form.includes(word) : form.endsWith(word);
  return anyEnd ? form.startsWith(word) : form === word;
}

/** The place after an item that begins at a word, or -1. */
function after(literal: Literal, words: readonly Word[], at: number): number {
  const last = literal.words.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = words[at + i];
    const wanted = literal.words[i] ?? "";
    if (word === undefined || (i > 0 && word.parted === STOP)) return -1;
    let fit = false;
    for (const form of word.forms)
      fit ||= fits(form, wanted, literal.anyStart && i === 0, literal.anyEnd && i === last);
    if (!fit) return -1;
  }
  return at + last + 1;
}

type Hits = Map<Concept, number>;

/** Which concepts begin at a word, each with the place after it (the longest item counts). */
function hitsAt(index: Index, words: readonly Word[], at: number): Hits {
  const hits: Hits = new Map();
  const tryAll = (entries: readonly Entry[] = []): void => {
    for (const { literal, concept } of entries) {
      const next = after(literal, words, at);
      if (next > (hits.get(concept) ?? 0)) hits.set(concept, next);
    }
  };
  for (const form of words[at]?.forms ?? []) {
    // Keys are shorter than three letters only where the item is.
    for (let length = Math.min(START, form.length); length > 0; length--)
      tryAll(index.byStart.get(form.slice(0, length)));
  }
  tryAll(index.open);
  return hits;
}

// Behind an "and" something else is told: "in the box and the water stays outside".
const AND = /^(?:and|because|but|dan|e|et|o|oder|or|ou|und|ve|y)$/;

/** The rest of a pattern after a place, the nearest words first, all within a clause. The gaps bound it, so a text takes linear time. */
function follow(
  pattern: Pattern,
  step: number,
  hits: readonly Hits[],
  words: readonly Word[],
  at: number,
): readonly number[] | undefined {
  const element = pattern.elements[step];
  if (element === undefined) return [];
  for (let here = at; here <= at + element.gap; here++) {
    const parted = words[here]?.parted ?? STOP;
    if (parted !== JOINED) return undefined;
    const next = hits[here]?.get(element.concept);
    const rest = next === undefined ? undefined : follow(pattern, step + 1, hits, words, next);
    if (next !== undefined && rest) return [...range(here, next), ...rest];
    if (AND.test(words[here]?.forms[0] ?? "")) return undefined;
  }
  return undefined;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Every pattern of the index that the words hold, in the order of the text. */
export function find(index: Index, words: readonly Word[]): Match[] {
  const hits = words.map((_, at) => hitsAt(index, words, at));
  const found: Match[] = [];
  hits.forEach((here, at) => {
    for (const [concept, next] of here)
      for (const pattern of concept.begins) {
        const rest = follow(pattern, 1, hits, words, next);
        if (rest)
          found.push({
            pattern,
            from: at,
            to: (rest[rest.length - 1] ?? next - 1) + 1,
            named: [...range(at, next), ...rest],
          });
      }
  });
  return found;
}
