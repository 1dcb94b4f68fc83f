import { type Fact, factNamed } from "./facts.ts";
import { grammar } from "./grammar.ts";
import { undoubled, wordsOf } from "./words.ts";

/*
 * A lexicon is text: one line a list or a fact, then its items parted by spaces. docs/damage.md teaches it.
 *   @water water. coffee hot+tub          force run|ran_over @glass&@broken
 *     water       a stem of four letters or more (a double is one): any ending may follow     water.   this word only
 *     *water      any beginning            hot+tub  words next to each other as one item
 *     a|b         either                   @water   any item of the list
 *     a_b         b right after a          a~b      b after a, a few words between, no "and"
 *     a-b         with one word between at most, and no comma           a&b      a~b or b~a
 *     =x          says what it says whether or not a "not" stands before it
 */

/** One item of a list: a word or a run of words to find. */
export interface Literal {
  readonly words: readonly string[];
  readonly anyStart: boolean;
  readonly anyEnd: boolean;
}

/** What may stand at one place of a pattern. Patterns that name the same list share it. */
export interface Concept {
  readonly literals: Literal[];
  /** The patterns that begin with it. */
  readonly begins: Pattern[];
}

export interface Element {
  readonly concept: Concept;
  /** How many words may stand before it. */
  readonly gap: number;
}

export interface Pattern {
  readonly language: Language;
  readonly meaning: Fact | "trap";
  readonly elements: readonly Element[];
  readonly steadfast: boolean;
  /** As it stands in the lexicon, for whoever asks why. */
  readonly source: string;
}

/**
 * The lists that every lexicon fills, in this order; grammar.ts says what they mean together. A lexicon names them
 * in comments only, since fifty names in fifteen languages would weigh as much as a language.
 */
export const LISTS = (
  "never not stop fill common water wet enter flow after swim fall crush glass broken cable acid battery leak animal bite " +
  "open swap self fix other left heat surge bad volt label gone disaster app fail update sync " +
  "scratch strap paint peel old used fake genuine signal ear tried proof"
).split(" ");

/** A language's lexicon, as written: see docs/damage.md. */
export interface Lexicon {
  readonly code: string;
  /** How many words (or signs, where words are not spaced) may stand in a gap. */
  readonly gap: number;
  readonly lists: readonly string[];
  /** Lines in the notation above: patterns and lists of the language's own. */
  readonly more?: string;
  /** A negation inside a word of the evidence (Turkish), or in the signs right after it (Japanese). */
  readonly negatedWithin?: RegExp;
  readonly negatedAfter?: RegExp;
}

// Words with a grammatical role: negators (those that reach far, and the others), the words that end their reach,
// those that it passes over, those that betray the language, and negators that stand behind what they deny.
const ROLES = ["never", "not", "stop", "after", "fill", "common", "behind"] as const;
export type Role = (typeof ROLES)[number];

export interface Language {
  readonly lexicon: Lexicon;
  readonly concepts: readonly Concept[];
  /** The words with a grammatical role, and those that betray the language. */
  readonly roles: ReadonlyMap<Role, ReadonlySet<string>>;
}

// A word of so many letters is a stem, unless a full stop closes it; doubled ones count once, or "accu" finds "acute".
const STEM = 4;
const PLAIN = /^[a-z0-9+*.]+$/;

function literal(source: string): Literal {
  // Most items are plain letters, which need no folding: a lexicon is read while somebody waits.
  const words = PLAIN.test(source)
    ? source
        .split(/[+*.]+/)
        .filter(Boolean)
        .map(undoubled)
    : wordsOf(source).map(({ forms }) => forms[0] ?? "");
  const last = source.slice(source.lastIndexOf("+") + 1).replace("*", "");
  const anyEnd = source.endsWith("*") || (undoubled(last).length >= STEM && !source.endsWith("."));
  return { words, anyStart: source.startsWith("*"), anyEnd };
}

/** The concepts of a lexicon, by their source: `@water`, `run|ran`. */
class Concepts extends Map<string, Concept> {
  named(source: string): Concept {
    const known = this.get(source);
    if (known) return known;
    const alternatives = source.startsWith("@") && !source.includes("|") ? [] : source.split("|");
    const literals = alternatives.flatMap((one) => (one.startsWith("@") ? this.named(one).literals : [literal(one)]));
    const concept = { literals, begins: [] };
    this.set(source, concept);
    return concept;
  }
}

/** Both readings of a pattern whose parts may stand in either order. */
function orders(body: string): readonly string[] {
  const [left, right] = body.split("&");
  return left === undefined || right === undefined ? [body] : [`${left}~${right}`, `${right}~${left}`];
}

function addPatterns(source: string, meaning: Fact | "trap", concepts: Concepts, language: Language): void {
  const steadfast = source.startsWith("=");
  for (const order of orders(steadfast ? source.slice(1) : source)) {
    const elements = order.split(/(?=[_~-])/).map((part) => ({
      concept: concepts.named(part.replace(/^[_~-]/, "")),
      gap: part.startsWith("~") ? language.lexicon.gap : part.startsWith("-") ? 1 : 0,
    }));
    const pattern = { language, meaning, elements, steadfast, source };
    elements[0]?.concept.begins.push(pattern);
  }
}

const linesOf = (text: string): string[][] => text.split("\n").map((line) => line.trim().split(/\s+/));

/** Reads a lexicon: its lists, its own lines and the grammar, each line a list (`@name`), a fact or "trap". */
export function parseLexicon(lexicon: Lexicon): Language {
  const concepts = new Concepts();
  const language = { lexicon, concepts: [], roles: new Map<Role, ReadonlySet<string>>() };
  const lines = [
    ...lexicon.lists.map((items, i) => [`@${LISTS[i]}`, ...items.split(" ")]),
    ...linesOf(lexicon.more ?? ""),
    ...linesOf(grammar),
  ];
  for (const [name = "", ...items] of lines)
    if (name.startsWith("@")) concepts.named(name).literals.push(...items.filter(Boolean).map(literal));
  for (const role of ROLES)
    language.roles.set(role, new Set(concepts.named(`@${role}`).literals.map(({ words }) => words.join(" "))));
  concepts.named("@no").literals.push(...concepts.named("@not").literals, ...concepts.named("@never").literals);
  for (const [name = "", ...items] of lines) {
    const meaning = name === "trap" ? name : factNamed(name);
    if (meaning) for (const item of items) addPatterns(item, meaning, concepts, language);
  }
  return { ...language, concepts: [...concepts.values()] };
}
