import type { Suggestion } from "./facts.ts";
import { type Finding, fates } from "./fates.ts";
import { find, type Index, indexOf } from "./find.ts";
import { lexicons } from "./languages/index.ts";
import { type Language, parseLexicon } from "./notation.ts";
import { suggestionsOf } from "./weigh.ts";
import { type Script, type Word, wordsOf } from "./words.ts";

/** A text as it was read, step by step. */
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

/** Reads a text, and keeps every step of the reading for whoever asks why. */
export function read(text: string, lang = ""): Reading {
  const words = wordsOf(text);
  const found = [...new Set(words.map(({ script }) => script))].map(tableOf);
  const votes = votesOf(words, found, lang.slice(0, 2).toLowerCase());
  const matches = found.flatMap(({ index }) => find(index, words)).sort((a, b) => a.from - b.from);
  const findings = fates(matches, words, votes);
  return { words, votes, findings, suggestions: suggestionsOf(findings, words, text) };
}
