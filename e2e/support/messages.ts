/** The catalogues, for the few tests that are about what stands on the page. */
import { readFileSync } from "node:fs";

const SECTIONS = ["start", "page", "journey", "partner", "scan"] as const;

function entriesOf(lang: string): [string, string][] {
  return SECTIONS.flatMap((section): [string, string][] => {
    const file = new URL(`../../src/locales/${lang}/${section}.json`, import.meta.url);
    const messages: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Object.entries(messages ?? {}).map(([id, text]) => [id, String(text)]);
  });
}

/** A message of a language's catalogue, word for word. */
export function message(lang: string, id: string): string {
  const found = entriesOf(lang).find(([known]) => known === id);
  if (found === undefined) throw new Error(`no message ${id} in ${lang}`);
  return found[1];
}

/** A whole message in which anything may stand for the values. */
export function messagePattern(lang: string, id: string): RegExp {
  const literal = message(lang, id).split(/\{\w+\}/);
  return new RegExp(`^${literal.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+")}$`);
}
