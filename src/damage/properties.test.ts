import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACTS } from "./facts.ts";
import { find, indexOf } from "./find.ts";
import { readDescription } from "./index.ts";
import { lexicons } from "./languages/index.ts";
import { parseLexicon } from "./notation.ts";
import { wordsOf } from "./words.ts";

const TELLING = [
  "dropped",
  "in the water",
  "not",
  "never",
  "screen",
  "cracked",
  "掉进水里",
  "没有",
  "нет",
  "упал",
  "suya düştü",
  "पानी",
  "لم",
  "%",
  ".",
  ", ",
];

/** Texts of every kind: any code units, lone surrogates among them, and heaps of words that mean something. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 10_000 }),
  fc.string({ unit: "grapheme", maxLength: 2_000 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 2_000 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...TELLING), { maxLength: 1_500 }).map((parts) => parts.join(" ").slice(0, 10_000)),
);

describe("any text", () => {
  test("never throws, and asks at most three things, each once, of the closed list, quoting the text", () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string(), { nil: undefined }), (text, lang) => {
        const asked = readDescription(text, lang);
        expect(asked.length).toBeLessThanOrEqual(3);
        expect(new Set(asked.map(({ fact }) => fact)).size).toBe(asked.length);
        for (const { fact, quote, score } of asked) {
          expect(FACTS).toContain(fact);
          expect(quote).not.toBe("");
          expect(text.includes(quote)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("is read the same each time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readDescription(text)).toEqual(readDescription(text));
      }),
      { numRuns: 40 },
    );
  });

  test("words cover it in order and do not overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.start >= end || word.end === end).toBe(true);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("work grows with the length, not faster", () => {
  const index = indexOf(Object.values(lexicons).flat().map(parseLexicon));

  test.each(["dropped in the water ", "not never screen cracked ", "掉进水里摔", "упал в воду "])("%s", (unit) => {
    const found = (times: number): number => find(index, wordsOf(unit.repeat(times))).length;
    const small = found(50);
    expect(small).toBeGreaterThan(0);
    expect(found(400)).toBeLessThanOrEqual(small * 8 * 1.1);
  });
});
