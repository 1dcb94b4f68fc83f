import { readFileSync } from "node:fs";
import path from "node:path";
import { setupI18n } from "@lingui/core";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NEVER_SAID } from "../../scripts/message-words.mjs";
import { COUNTRIES } from "./countries.ts";
import type { Point } from "./facts.ts";
import Rights, { OTHER_COUNTRY } from "./Rights.tsx";
import { rowsOf, type Words } from "./sentences.ts";

const LANGUAGES = ["en", "de", "ar"];
const CODES = [...COUNTRIES.keys()];

/** The words of a language from its catalogue alone: this folder imports no other but the rules. */
function wordsIn(tag: string): { words: Words; dates: string[] } {
  const file = path.resolve(import.meta.dirname, `../locales/${tag}/rights.json`);
  const catalogue: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  const messages = Object.fromEntries(Object.entries(catalogue).map(([id, m]) => [id, compileMessageOrThrow(m)]));
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  const i18n = setupI18n({ locale: tag, locales: locale, messages: { [tag]: messages } });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const dates: string[] = [];
  const words: Words = {
    language: { tag },
    t: (id, values) => {
      if (!(id in catalogue)) throw new Error(`${tag}/rights.json lacks ${id}`);
      return i18n._(id, values);
    },
    date: (civil) => {
      dates.push(civil);
      return long.format(Date.parse(civil));
    },
    list: (items) => list.format(items),
  };
  return { words, dates };
}

function render(country: string, words: Words, refused = false): string {
  return renderToStaticMarkup(
    <Rights country={country} onCountry={() => {}} refused={refused} text={words} asked={false} />,
  );
}

/** Each country's page once: a sort of all names and some formats of `Intl` stand behind every rendering. */
const pagesIn = (words: Words): ReadonlyMap<string, string> =>
  new Map([...CODES, OTHER_COUNTRY, ""].map((code) => [code, render(code, words)]));

/** The text in which the country's law is told, without the select above it. */
const told = (html: string): string =>
  html
    .slice(html.indexOf('aria-live="polite"'))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&#x27;/g, "’");

/** What no law looked up here allows anybody to say of a case that nobody has looked at. */
const PROMISES: Readonly<Record<string, RegExp>> = {
  en: /entitle|you have the right|guaranteed to/i,
  de: /Sie haben (einen |ein )?(Anspruch|Recht)|anspruchsberechtigt|steht Ihnen zu/i,
  ar: /يحق لك|من حقك/,
};

/** What says that a length is not certain. */
const HEDGES: Readonly<Record<string, RegExp>> = {
  en: /usually|generally|as far as we know/i,
  de: /in der Regel|soweit wir wissen/i,
  ar: /عادة|بحسب ما نعلم/,
};

/** What the research calls general knowledge, by hand from it. */
const RECALLED: Readonly<Record<string, readonly Point[]>> = {
  GB: ["length"],
  HK: ["length"],
  IN: ["length"],
  MY: ["whom"],
  PH: ["length"],
  PL: ["proof"],
  TH: ["length"],
  UY: ["remedies", "firm"],
};

describe.each(LANGUAGES)("the law of a country in %s", (tag) => {
  const { words, dates } = wordsIn(tag);
  const pages = pagesIn(words);
  const pageOf = (code: string): string => pages.get(code) ?? "";
  const shared = ["whom", "length", "proof", "remedies", "firm", "known"];

  test.each(CODES)("%s is told completely", (code) => {
    const country = COUNTRIES.get(code);
    if (!country) throw new Error(code);
    const rows = rowsOf(code, country, words);
    for (const row of shared) expect(rows.map((one) => one.row)).toContain(row);
    for (const { row, sentences } of rows) {
      for (const sentence of sentences) expect(sentence.trim().length, row).toBeGreaterThan(10);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
    const text = told(pageOf(code));
    expect(text).toContain(words.t("rights.disclaimer"));
    expect(text).not.toMatch(/rights\.|undefined|null|NaN|[{}]/);
  });

  test("no text says what the checker never says, nor that something is due for certain", () => {
    for (const [code, html] of [...pages, ["refused", render("", words, true)] as const]) {
      const text = html.replaceAll(/<[^>]*>/g, " ");
      for (const word of NEVER_SAID[tag] ?? []) expect(text, code).not.toMatch(word);
      expect(text, code).not.toMatch(PROMISES[tag] ?? /^/);
    }
  });

  test("no end of anything is computed: the only days told are those of the EU's own acts", () => {
    for (const code of CODES) {
      const years = [...told(pageOf(code)).matchAll(/\b(19|20)\d\d\b/g)].map(([year]) => Number(year));
      expect(Math.max(...years), code).toBeLessThanOrEqual(2026);
    }
    expect([...new Set(dates)].sort()).toEqual(["2026-07-31", "2026-09-27"]);
  });

  test("how well it is known, and from when, is said of each", () => {
    for (const [code, { known }] of COUNTRIES) {
      const text = told(pageOf(code));
      const unchecked = known.checked.length === 0;
      if (unchecked) expect(text).toContain(words.t(`rights.known.${known.confidence}`, { all: "none", points: "" }));
      expect(text).toContain("2026");
      if (known.asOf !== null) expect(text).toContain(known.asOf.slice(0, 4));
    }
  });

  test("a length that was not checked is never told as certain", () => {
    for (const [code, country] of COUNTRIES) {
      if (country.period.months === null || country.known.checked.includes("length")) continue;
      const length = rowsOf(code, country, words).find(({ row }) => row === "length");
      expect(length?.sentences[0], code).toMatch(HEDGES[tag] ?? /^$/);
    }
  });

  test("what stood in no source is told apart from what some source says", () => {
    const told = [...COUNTRIES].flatMap(([code, country]) => {
      const known = rowsOf(code, country, words).find(({ row }) => row === "known");
      const points = RECALLED[code]?.map((point) => words.t(`rights.point.${point}`)) ?? [];
      const recalled = words.t("rights.known.recalled", { points: words.list(points) });
      return known?.sentences.includes(recalled) ? [code] : [];
    });
    expect(told.sort()).toEqual(Object.keys(RECALLED).sort());
  });

  test("each kind of period has its own sentence", () => {
    const lengths = new Map<string, string>();
    for (const [code, country] of COUNTRIES) {
      const length = rowsOf(code, country, words).find(({ row }) => row === "length");
      lengths.set(country.period.kind, length?.sentences[0] ?? "");
    }
    expect(lengths.size).toBe(7);
    expect(new Set(lengths.values()).size).toBe(7);
  });

  test("the source is a link with its title, marked where nobody opened it", () => {
    for (const [code, { source, known }] of COUNTRIES) {
      const html = pageOf(code);
      expect(html).toMatch(/<a href="https?:[^"]+" target="_blank" rel="noreferrer"/);
      const opened = source.status === "read" || source.status === "mirror_source";
      expect(html.includes(words.t("rights.source.unopened")), code).toBe(!opened);
      expect(html.includes(words.t("rights.source.elsewhere")), code).toBe(!opened && known.confidence === "verified");
      expect(html.includes(words.t("rights.source.copy")), code).toBe(source.status === "mirror_source");
    }
  });

  test("no country is chosen beforehand, and they stand in the order of the language", () => {
    const html = pageOf("");
    const options = [...html.matchAll(/<option value="(\w*)"( selected="")?>([^<]*)</g)];
    expect(options).toHaveLength(CODES.length + 2);
    expect(options.filter(([, , selected]) => selected).map(([, value]) => value)).toEqual([""]);
    expect([options[0]?.[1], options.at(-1)?.[1]]).toEqual(["", OTHER_COUNTRY]);
    const names = options.slice(1, -1).map(([, , , name]) => name ?? "");
    expect(names).toEqual(names.toSorted(new Intl.Collator(tag).compare));
    expect(html).toContain('aria-live="polite"></div>');
    expect(told(html)).toContain(words.t("rights.disclaimer"));
  });

  test("a value that is no country counts as none, and another country is answered honestly", () => {
    for (const value of ["de", "XX", "constructor", "__proto__"]) expect(render(value, words)).toBe(pageOf(""));
    const other = told(pageOf(OTHER_COUNTRY));
    expect(other).toContain(words.t("rights.another"));
    expect(other).not.toContain(words.t("rights.label.source"));
  });

  test("a refusal by the policy is set apart from the law", () => {
    expect(render("", words, true)).toContain(words.t("rights.intro", { refused: "yes" }));
    expect(render("", words, false)).not.toContain(words.t("rights.intro", { refused: "yes" }));
  });
});

describe("what is told of single countries", () => {
  const { words } = wordsIn("en");
  const pages = pagesIn(words);
  const text = (code: string) => told(pages.get(code) ?? "").replaceAll(/\s+/g, " ");

  test.each([
    ["DE", "Usually 2 years, counted from the delivery"],
    ["DE", "in the first 12 months"],
    ["FR", "For the whole 24 months"],
    ["GB", "A limitation period for claims applies, usually 6 years"],
    ["GB", "In Scotland the limit is five years"],
    ["MX", "at least 90 days, counted from the delivery"],
    ["MX", "The 12 months of the IMIKI warranty may be about as long, or longer"],
    ["SA", "That may be longer than the 12 months of the IMIKI warranty"],
    ["BD", "a deadline for complaining: 30 days, counted from the event"],
    ["JP", "no single figure"],
    ["CO", "Showing the fault is generally enough"],
    ["CH", "Possibly, at least in part"],
    ["JP", "In part, perhaps: terms may limit it"],
    ["IL", "Usually from the maker."],
    ["CZ", "We checked this against the law’s text"],
    ["JP", "own page: from when. The rest"],
    [
      "UA",
      "own page: what may be asked for and whether it can be ruled out. The rest we know only as general knowledge",
    ],
    ["LT", "own page: what may be asked for. The rest we know only from secondary sources"],
    ["MX", "may have to be done again free of charge"],
    ["TW", "lapses six months after the fault was reported"],
    ["UY", "a hidden one has to show within six months of it, and be claimed within three months of showing"],
    ["PK", "a written notice of 15 days"],
    ["EG", "These rules are for durable goods. A smartwatch probably is one"],
    ["SA", "As far as we know, official rules ask for a warranty of at least 2 years"],
    ["GB", "Without a source, as general knowledge only: how long."],
    ["DE", "Directive (EU) 2019/771"],
    ["AT", "As known in August 2026; looked up in November 2026."],
    ["FI", "As known in 2022;"],
    ["EE", "Our source bears no date"],
    ["SK", "As far as we read this country’s law, since"],
    ["PL", "Whether this country has adopted that, we have not checked"],
  ])("%s: %s", (code, sentence) => {
    expect(text(code)).toContain(sentence);
  });

  test.each([
    ["GB", "en"],
    ["DE", "de"],
    ["CH", "de"],
    ["FR", "fr"],
    ["CL", "es"],
    ["BR", "pt"],
    ["ID", "id"],
    ["DK", ""], // of two languages
    ["PE", ""], // a name
  ])("the source of %s is marked as of the language %j", (code, lang) => {
    expect(pages.get(code)).toContain(`rel="noreferrer" lang="${lang}" dir="ltr">${COUNTRIES.get(code)?.source.title}`);
  });

  test("only EU states are told of EU law", () => {
    expect(text("DE")).toContain("In the European Union");
    expect(text("CH")).not.toContain("In the European Union");
    expect(text("NO")).not.toContain("In the European Union");
  });

  test("a length that stands in for an unset warranty is not called longer than one that was given", () => {
    for (const code of ["RU", "UA", "KZ"]) expect(text(code)).not.toContain("of the IMIKI warranty.");
  });
});
