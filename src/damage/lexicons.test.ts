import { describe, expect, test } from "vitest";
import { factNamed } from "./facts.ts";
import { grammar } from "./grammar.ts";
import { lexicons } from "./languages/index.ts";
import { LISTS, parseLexicon } from "./notation.ts";

const all = Object.values(lexicons).flat();

test("the table holds fifteen languages, each once", () => {
  expect(all.map(({ code }) => code).sort()).toEqual([
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "hi",
    "id",
    "it",
    "ja",
    "nl",
    "pl",
    "pt",
    "ru",
    "tr",
    "zh",
  ]);
});

describe.each(all)("$code", (lexicon) => {
  const { concepts, roles } = parseLexicon(lexicon);

  test("fills every list, in the order that the grammar reads them", () => {
    expect(lexicon.lists).toHaveLength(LISTS.length);
    for (const name of [
      "not",
      "common",
      "water",
      "fall",
      "crush",
      "glass",
      "broken",
      "open",
      "disaster",
      "scratch",
      "used",
    ])
      expect(lexicon.lists[LISTS.indexOf(name)], name).not.toBe("");
  });

  test("lists hold single items only, none twice, in alphabetical order", () => {
    for (const [i, list] of lexicon.lists.entries()) {
      const items = list === "" ? [] : list.split(" ");
      expect(items, LISTS[i]).toEqual([...new Set(items)].sort());
      for (const item of items) expect(item, LISTS[i]).toMatch(/^\*?[^\s|_~&@?=*.-]+(?:\*|\.)?$/u);
    }
  });

  test("no item is so short that anything begins with it", () => {
    for (const { literals } of concepts)
      for (const { words, anyEnd } of literals) {
        expect(words.length).toBeGreaterThan(0);
        if (anyEnd && words.length === 1 && /^[a-z]+$/.test(words[0] ?? ""))
          expect(words[0]?.length, words[0]).toBeGreaterThan(1);
      }
  });

  test("its own lines speak of facts, traps or lists", () => {
    for (const line of (lexicon.more ?? "").split("\n")) {
      const [name = ""] = line.split(" ");
      expect(name === "" || name === "trap" || name.startsWith("@") || factNamed(name) !== undefined, line).toBe(true);
    }
  });

  test("negates", () => {
    expect((roles.get("not")?.size ?? 0) + (roles.get("never")?.size ?? 0)).toBeGreaterThan(2);
  });
});

test("the grammar speaks of facts, traps and lists alone", () => {
  for (const line of grammar.trim().split("\n")) {
    const [name = ""] = line.split(" ");
    expect(name === "trap" || name.startsWith("@") || factNamed(name) !== undefined, line).toBe(true);
  }
});
