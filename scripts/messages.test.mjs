import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setupI18n } from "@lingui/core";
import { build } from "vite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileCatalogue, messageFaults, messagesPlugin } from "./messages.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "messages-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param {string} file @param {unknown} content */
function write(file, content) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === "string" ? content : JSON.stringify(content));
}

/**
 * The faults of a small house with these messages, all of them used unless another source is given.
 * @param {Record<string, Record<string, Record<string, unknown>>>} catalogues @param {string} [source]
 */
function faults(catalogues, source) {
  mkdirSync(path.join(root, "scripts"));
  const ids = Object.values(catalogues.en ?? {}).flatMap((section) => Object.keys(section));
  write("src/app/page.tsx", source ?? JSON.stringify(ids));
  for (const [language, sections] of Object.entries(catalogues)) {
    for (const [section, messages] of Object.entries(sections))
      write(`src/locales/${language}/${section}.json`, messages);
  }
  return messageFaults(root);
}

/** One message in English and another language. @type {(en: unknown, other?: unknown, language?: string) => string[]} */
const pair = (en, other = en, language = "de") =>
  faults({ en: { start: { a: en } }, [language]: { start: { a: other } } });

describe("the check of the messages", () => {
  test("finds nothing wrong with catalogues that agree", () => {
    expect(
      faults({
        en: {
          start: { "a.b": "You’ve {n, plural, =0 {no days} one {# day} other {# days}}", "a.c": "Hi, {name}" },
          answer: { d: "{s, select, yes {y} other {n}}" },
        },
        ar: {
          start: {
            "a.b": "{n, plural, zero {٠} one {١} two {٢} few {#} many {#} other {#}}",
            "a.c": "{name}، أهلا",
          },
          answer: { d: "{s, select, other {ن} yes {ي}}" },
        },
      }),
    ).toEqual([]);
  });

  test("finds a message that a language lacks, one too many, a section that it lacks, and a section too many", () => {
    const found = faults({
      en: { start: { a: "A", b: "B" }, answer: { c: "C" } },
      de: { start: { a: "A", x: "X" }, other: {} },
    });
    expect(found).toEqual([
      "de/other.json has no such section in en",
      "de/answer.json is missing",
      "de/start.json lacks “b”",
      "de/start.json has “x”, and en does not",
    ]);
  });

  test("finds an id that stands in two sections", () => {
    expect(faults({ en: { start: { a: "A" }, answer: { a: "A" } } })).toEqual([
      expect.stringMatching("“a” stands in both"),
    ]);
  });

  test("finds arguments that differ in name or in kind", () => {
    expect(pair("{name}", "{nme}")).toEqual([
      "de/start.json “a” has the arguments nme (value), and en has name (value)",
    ]);
  });
  test("finds an argument that is put in here and chosen by there", () => {
    expect(pair("{n, plural, one {#} other {#}}", "{n}")).toEqual([
      "de/start.json “a” has the arguments n (value), and en has n (plural)",
    ]);
  });

  test("finds plural categories that a language has and a message has not", () => {
    expect(pair("{n, plural, one {#} other {#}}", "{n, plural, one {#} other {#}}", "ar")).toEqual([
      "ar/start.json “a” has the plural categories one, other for {n}, and ar needs few, many, one, other, two, zero",
    ]);
  });
  test("finds plural categories that a language does not have", () => {
    expect(pair("{n, plural, one {#} other {#}}", "{n, plural, one {#} two {#} other {#}}")).toEqual([
      expect.stringContaining("and de needs one, other"),
    ]);
  });

  test("finds select branches that differ, and one without other", () => {
    expect(pair("{s, select, yes {y} other {n}}", "{s, select, no {y} other {n}}")).toEqual([
      expect.stringContaining("selects no, other on {s}, and en selects other, yes"),
    ]);
  });
  test("finds a select without the branch other", () => {
    expect(pair("{s, select, yes {y}}")).toEqual([
      expect.stringContaining("en/start.json “a” selects on {s} without"),
      expect.stringContaining("de/start.json “a” selects on {s} without"),
    ]);
  });

  test.each([
    ["{name", "is not ICU MessageFormat"],
    ["{n, plural, one {day} many}", "is not ICU MessageFormat"],
    ["{n, number}", "has {n, number}, which"],
    ["{d, date, short}", "has {d, date}, which"],
    ["{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "has {n, selectordinal}, which"],
    ["{n, plural, offset:1 one {#} other {#}}", "has offset:1, which"],
    ["Read this <br/> first", "has <br/>, which"],
    ["Days: {", "has a brace"],
    ["", "is empty"],
    ["  ", "is empty"],
    ["x ", "begins or ends with a space"],
    [7, "is not a string"],
    ["It's here", "has a straight quote"],
    ['The "watch"', "has a straight quote"],
    ["The warranty is void.", "says “void”"],
    ["Your claim was denied", "says “claim was denied”"],
    ["{s, select, a {Fraudulent} other {x}}", "says “Fraud”"],
  ])("finds what is wrong with %j", (message, fault) => {
    expect(faults({ en: { start: { a: message } } })).toEqual([expect.stringContaining(`en/start.json “a” ${fault}`)]);
  });

  test.each([
    ["de", "Die Garantie ist nichtig."],
    ["de", "Ein Betrug"],
    ["ar", "الضمان باطل"],
    ["ar", "تم رفض المطالبة"],
    ["ar", "هذا احتيال"],
  ])("finds what is never said in %s: %s", (language, message) => {
    expect(pair("Fine", message, language)).toEqual([expect.stringContaining("which the checker never says")]);
  });

  test("lets stand what only looks like a fault", () => {
    expect(faults({ en: { start: { a: "Avoid water, and devoid of", b: "It’s “fine”", c: "a,b" } } })).toEqual([]);
  });

  test("asks for the words that are never said in a new language", () => {
    expect(pair("A", "A", "fr")).toEqual([expect.stringContaining("fr has no list of words")]);
  });

  test("counts an id as used in a string, and by a template that can make it", () => {
    const start = { "a.plain": "A", "part.watch.hint": "B", "part.watch.label": "C", "x.hint": "D", "b.c": "E" };
    // biome-ignore lint/suspicious/noTemplateCurlyInString: these are templates in a source that is read
    const templates = ["part.${part.id}.hint", "${name}", "choice-${x}", "${f({ x })}.hint"];
    const source = `// a lone \` here\nt("a.plain"); ${templates.map((template) => `\`${template}\``).join("; ")}`;
    expect(faults({ en: { start } }, source)).toEqual([
      "en/start.json “part.watch.label” is used nowhere",
      "en/start.json “b.c” is used nowhere",
    ]);
  });

  test("does not count what only a test uses", () => {
    write("src/app/page.test.tsx", '"a"');
    expect(faults({ en: { start: { a: "A" } } }, "")).toEqual(["en/start.json “a” is used nowhere"]);
  });
});

describe("the plugin", () => {
  test("turns the import of a catalogue into messages that Lingui speaks", async () => {
    write("src/locales/en/start.json", { days: "{n, plural, one {# day} other {# days}}" });
    write("src/data.json", { raw: "{n}" });
    write(
      "src/main.js",
      `import start from "./locales/en/start.json"; import data from "./data.json";
       const all = import.meta.glob("./locales/*/*.json", { import: "default", eager: true });
       export default { start, data, all };`,
    );
    const input = path.join(root, "src/main.js");
    const result = await build({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [messagesPlugin()],
      build: { write: false, minify: false, lib: { entry: input, formats: ["es"] } },
    });
    const [output] = Array.isArray(result) ? result : [];
    const code = output?.output[0].code ?? "";
    const { default: made } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(made.data).toEqual({ raw: "{n}" });
    expect(made.all["./locales/en/start.json"]).toEqual(made.start);
    const i18n = setupI18n({ locale: "en", messages: { en: made.start } });
    expect([i18n._("days", { n: 1 }), i18n._("days", { n: 3 })]).toEqual(["1 day", "3 days"]);
  });

  test("names the message that cannot be compiled", () => {
    expect(() => compileCatalogue('{"a.b": "{x"}', "en/start.json")).toThrow("en/start.json, “a.b” is not ICU");
  });
});
