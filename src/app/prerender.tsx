import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { PAGE_NAMES, type PageName, pathOf } from "../locales/addresses.ts";
import { loadBeside } from "../locales/beside.ts";
import { LANGUAGES, type LanguageTag } from "../locales/languages.ts";
import { createText, loadMessages, type Text, TextProvider } from "../locales/text.tsx";
import Policy from "../policy/Policy.tsx";
import { App } from "./App.tsx";
import { frameAddress } from "./frame-address.ts";
import { fullPage, type Home, placed } from "./home.ts";
import { isDrawnWhole, SidePage } from "./SidePage.tsx";

/** A page as it stands in a language: its first paint, and what is said of it. */
export interface PrerenderedPage {
  lang: LanguageTag;
  dir: string;
  name: PageName;
  /** Its folder, from the root of the build. */
  path: string;
  title: string;
  /** What the page alone is called, without the name of the whole. */
  heading: string;
  description: string;
  markup: string;
  /** The same as a frame has it; of the checker alone. */
  frameMarkup: string | null;
  noscript: string;
  /** Says that the scripts have not come. */
  stalled: string;
}

/** What stands at an address where there is nothing, in a language. */
export interface MissingPage {
  lang: LanguageTag;
  dir: string;
  /** The checker’s folder, from the root of the build. */
  path: string;
  missing: string;
  check: string;
  contact: string;
}

const never = () => new Promise<never>(() => {});
const nothing = () => {};
const framed: Home = { ...fullPage, addressOf: frameAddress, otherPages: () => [], promise: "app.private.frame" };

const markupIn = (text: Text, page: ReactNode) => renderToString(<TextProvider text={text}>{page}</TextProvider>);
const checker = (home: Home) => <App home={home} loadJourney={never} onReady={nothing} />;

/** The first page of every language as complete HTML: a customer sees it before a byte of script has run. */
export async function prerenderPages(): Promise<{ pages: PrerenderedPage[]; missing: MissingPage[] }> {
  const pages: PrerenderedPage[] = [];
  const missing: MissingPage[] = [];
  for (const { tag: lang, dir } of LANGUAGES) {
    const text = createText(lang, await loadMessages(lang, "start"));
    for (const section of ["page", "embed", "counter", "partner", "policy"] as const)
      text.load(await loadBeside(lang, section));
    text.load(await loadMessages(lang, "journey")); // the names of the clauses
    const { t } = text;
    const ways = { missing: t("app.missing"), check: t("app.page.checker"), contact: t("app.contact") };
    missing.push({ lang, dir, path: pathOf("checker", lang), ...ways });
    for (const name of PAGE_NAMES) {
      const outside = { noscript: t("app.noscript"), stalled: t("app.stalled") };
      const shared = { lang, dir, name, path: pathOf(name, lang), ...outside };
      if (name === "checker") {
        const said = { title: t("app.name"), heading: t("app.title"), description: t("app.description") };
        const frameMarkup = markupIn(text, checker(framed));
        pages.push({ ...shared, ...said, markup: markupIn(text, checker(fullPage)), frameMarkup });
      } else {
        const heading = t(`${name}.title`);
        const said = { title: `${heading} – ${t("app.name")}`, heading, description: t(`${name}.lead`) };
        const home = { ...fullPage, ...placed(name) };
        const view = isDrawnWhole(name, dir) ? Policy : undefined;
        const side = <SidePage home={home} side={name} view={view} load={never} onReady={nothing} />;
        pages.push({ ...shared, ...said, markup: markupIn(text, side), frameMarkup: null });
      }
    }
  }
  return { pages, missing };
}
