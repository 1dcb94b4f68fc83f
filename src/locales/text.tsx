import { createContext, type ReactNode, useContext } from "react";
import type counter from "./en/counter.json";
import type embed from "./en/embed.json";
import type journey from "./en/journey.json";
import type many from "./en/many.json";
import type page from "./en/page.json";
import type partner from "./en/partner.json";
import type policy from "./en/policy.json";
import type rights from "./en/rights.json";
import type scan from "./en/scan.json";
import type start from "./en/start.json";
import { type Language, languageOf } from "./languages.ts";
import { type Messages, type Numbers, say, type Values } from "./message.ts";

type MessageId =
  | keyof typeof start
  | keyof typeof journey
  | keyof typeof page
  | keyof typeof rights
  | keyof typeof embed
  | keyof typeof counter
  | keyof typeof many
  | keyof typeof partner
  | keyof typeof policy
  | keyof typeof scan;
/** The parts of a catalogue that the way to the answer needs. */
export type WaySection = "start" | "journey";
/** Those that belong to what is opened beside it. */
export type SideSection = "page" | "rights" | "embed" | "counter" | "many" | "partner" | "policy" | "scan";

/** Everything that a page needs to speak one language: its messages, dates and numbers. */
export interface Text {
  readonly language: Language;
  /** A message of the catalogue, with its values put in. */
  t(id: MessageId, values?: Values): string;
  /** A civil date in full, in the Gregorian calendar: 5 March 2026. */
  date(civil: string): string;
  /** Days from the first to the last, or the one day that both are. */
  range(days: { readonly from: string; readonly to: string }): string;
  /** The name of the month in which a civil date lies, as short as the language has it. */
  month(civil: string): string;
  /** Things in a row: a, b and c. */
  list(items: readonly string[]): string;
  /** What takes long to make for numbers, dates and lists, to be made one after another where nobody waits for it. */
  readonly ahead: readonly (() => unknown)[];
  /** Adds a section of the catalogue, once it is loaded. */
  load(messages: Messages): void;
}

const utcMidnight = (civil: string): number => Date.parse(`${civil}T00:00:00Z`);

/** What is made when it is first asked for: a phone takes a tenth of a second for what a first page needs none of. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * @param lang the page’s language, as in `<html lang>`.
 * @param region the same language as the user’s own region writes it, for dates and numbers.
 */
export function createText(lang: string, messages: Messages, region = lang): Text {
  const language = languageOf(lang);
  // Numbers and dates stand in the digits of the policy and its papers, dates in the Gregorian calendar, everywhere.
  const locale = lazily(() => new Intl.Locale(region, { calendar: "gregory", numberingSystem: "latn" }));
  const catalogue = new Map(Object.entries(messages));
  const long = lazily(() => new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }));
  const short = lazily(() => new Intl.DateTimeFormat(locale(), { month: "short", timeZone: "UTC" }));
  const lists = lazily(() => new Intl.ListFormat(language.tag, { type: "conjunction" }));
  const plurals = lazily(() => new Intl.PluralRules(language.tag));
  const digits = lazily(() => new Intl.NumberFormat(locale()));
  const numbers: Numbers = {
    category: (count) => plurals().select(count),
    // Below a thousand, whole numbers look the same wherever they stand in Latin digits.
    written: (count) => (/^\d{1,3}$/.test(`${count}`) ? `${count}` : digits().format(count)),
  };
  const t: Text["t"] = (id, values = {}) => say(catalogue.get(id) ?? id, values, numbers);
  // A date stays on one line.
  const date = (civil: string) => long().format(utcMidnight(civil)).replaceAll(" ", "\u00A0");
  return {
    language,
    t,
    date,
    range: ({ from, to }) => (from === to ? date(from) : long().formatRange(utcMidnight(from), utcMidnight(to))),
    month: (civil) => short().format(utcMidnight(civil)),
    list: (items) => lists().format(items),
    ahead: [locale, digits, long, lists],
    load: (added) => {
      for (const [id, message] of Object.entries(added)) catalogue.set(id, message);
    },
  };
}

const TextContext = createContext<Text | null>(null);

/** The words that `useText` gives to everything within. */
export const TextProvider = ({ text, children }: { text: Text; children: ReactNode }) => (
  <TextContext value={text}>{children}</TextContext>
);

/** The words of the page. Throws outside a `TextProvider`, which is a programmer's error. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error("useText needs a TextProvider above it");
  return text;
}

const catalogues = import.meta.glob<Messages>("./*/{start,journey}.json", { import: "default" });

/** Fetches a section of a language's catalogue. */
export async function loadMessages(lang: string, section: WaySection): Promise<Messages> {
  const load = catalogues[`./${languageOf(lang).tag}/${section}.json`];
  if (!load) throw new Error(`no catalogue ${section} for ${lang}`);
  return load();
}
