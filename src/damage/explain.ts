import type { Suggestion } from "./facts.ts";
import type { Finding } from "./fates.ts";
import { read } from "./reading.ts";

/** One thing that was found in a text, in words for a person. */
export interface Step {
  readonly language: string;
  readonly pattern: string;
  readonly meaning: string;
  readonly words: string;
  readonly fate: Finding["fate"];
}

interface Explanation {
  /** How many words speak for each language; a hint counts for one. */
  readonly votes: ReadonlyMap<string, number>;
  readonly steps: readonly Step[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * Says why a text was read as it was: every pattern that was found, in which language, on which words, and
 * whether it counts or what took it away. Kept out of what customers load.
 */
export function explain(text: string, lang?: string): Explanation {
  const { words, votes, findings, suggestions } = read(text, lang);
  const steps = findings.map(({ match: { pattern, from, to }, fate }) => ({
    language: pattern.language.lexicon.code,
    pattern: pattern.source,
    meaning: pattern.meaning,
    words: text.slice(words[from]?.start, words[to - 1]?.end),
    fate,
  }));
  return { votes, steps, suggestions };
}
