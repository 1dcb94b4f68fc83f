import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explain } from "./explain.ts";
import { readDescription } from "./index.ts";

// Sentences of our own, a file a language: the fact that must be asked first ("-": nothing may be asked), a tab, the text.
const folder = new URL("./tests/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

interface Sentence {
  readonly wanted: string;
  readonly text: string;
}

function sentencesOf(file: string): Sentence[] {
  const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n");
  return lines.map((line) => {
    const [wanted = "", text = ""] = line.split("\t");
    return { wanted, text };
  });
}

const first = (text: string, lang: string): string =>
  readDescription(text, lang)[0]?.fact.replace("causes.", "") ?? "-";

describe.each(files)("%s", (file) => {
  const lang = file.replace(".txt", "");
  const sentences = sentencesOf(file);

  test("holds at least forty sentences, two fifths of them traps", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(40);
    expect(sentences.filter(({ wanted }) => wanted === "-").length).toBeGreaterThanOrEqual(sentences.length * 0.35);
  });

  test.each(sentences)("$wanted: $text", ({ wanted, text }) => {
    expect(first(text, lang), JSON.stringify(explain(text, lang).steps, null, 1)).toBe(wanted);
  });
});

test("fifteen languages have sentences", () => {
  expect(files).toHaveLength(15);
});

describe("the hint", () => {
  test("is only a hint: a text is read in its own language whatever the page's is", () => {
    for (const hint of [undefined, "", "en", "de", "xx", "zh-Hant-TW"]) {
      expect(readDescription("Mir ist die Uhr ins Wasser gefallen und jetzt geht nichts mehr", hint)[0]?.fact).toBe(
        "causes.liquid",
      );
      expect(readDescription("掉进水里了", hint)[0]?.fact).toBe("causes.liquid");
    }
  });
});

describe("mixed and misspelt texts", () => {
  test.each([
    ["Akku leer, fell in the pool", "liquid"],
    ["Bildschirm gesprungen :( pls help", "force"],
    ["my watch पानी में गिर गई", "liquid"],
    ["DROPED IT ON THE FLOOOR", "drop"],
    ["Display ist beschaedigt, draufgetreten", "force"],
    ["螢幕摔裂了", "drop"],
    ["進水了", "liquid"],
    ["ＤＲＯＰＰＥＤ ｉｔ", "drop"],
    ["tele\u0301phone tombe\u0301 dans l\u2019eau", "liquid"],
  ])("%s", (text, wanted) => {
    expect(first(text, "en")).toBe(wanted);
  });
});

describe("what denies, and how far", () => {
  test.each([
    ["never dropped, never wet", "-"],
    ["No drops, scratches or water damage", "-"],
    ["It was not dropped or bent", "-"],
    ["not working since I dropped it", "drop"],
    ["does not turn on, fell on the floor", "drop"],
    ["never dropped it but it got wet", "liquid"],
    ["Maybe it got wet", "liquid"],
    ["I think it fell", "drop"],
    ["waterproof, but it fell off the desk", "drop"],
  ])("%s", (text, wanted) => {
    expect(first(text, "en")).toBe(wanted);
  });
});

describe("one question for one accident", () => {
  test("the fall into the water is no drop", () => {
    expect(readDescription("it fell into the sink").map(({ fact }) => fact)).toEqual(["causes.liquid"]);
  });
  test("a stray word beside firm evidence is no question", () => {
    const text =
      "I tipped a glass of water over it, it was soaked. The cat was asleep and I had banged my mug on the desk, we laughed.";
    expect(readDescription(text).map(({ fact }) => fact)).toEqual(["causes.liquid"]);
  });
  test("cracks are no force to somebody who never dropped it", () => {
    expect(readDescription("The lid is cracked in two places. It was never dropped.")).toEqual([]);
  });
  test('what follows an "and" belongs to another statement', () => {
    expect(readDescription("the clip is in the box and the tea is cold, but there is no sound")).toEqual([]);
  });
  test("the bitten cable is the animal's", () => {
    expect(readDescription("my dog chewed the cable, wires torn").map(({ fact }) => fact)).toEqual(["causes.pests"]);
  });
});
