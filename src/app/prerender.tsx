import { renderToString } from "react-dom/server";
import { LANGUAGES, type LanguageTag } from "../locales/languages.ts";
import { createText, loadMessages, TextProvider } from "../locales/text.tsx";
import { App } from "./App.tsx";
import { frameAddress } from "./frame-address.ts";
import { fullPage, type Home } from "./home.ts";

export interface PrerenderedPage {
  lang: LanguageTag;
  dir: string;
  title: string;
  description: string;
  noscript: string;
  /** What stands at an address where there is nothing. */
  missing: string;
  /** The markup of the first question, and the same as a frame has it. */
  markup: string;
  frameMarkup: string;
}

const never = () => new Promise<never>(() => {});

/** The first page of every language as complete HTML: a customer sees it before a byte of script has run. */
export const prerenderPages = (): Promise<PrerenderedPage[]> =>
  Promise.all(
    LANGUAGES.map(async ({ tag, dir }) => {
      const text = createText(tag, await loadMessages(tag, "start"));
      text.load(await loadMessages(tag, "page")); // what stands in the page around the checker
      const markupIn = (home: Home) =>
        renderToString(
          <TextProvider text={text}>
            <App home={home} loadJourney={never} onReady={() => {}} />
          </TextProvider>,
        );
      return {
        lang: tag,
        dir,
        title: text.t("app.name"),
        description: text.t("app.description"),
        noscript: text.t("app.noscript"),
        missing: text.t("app.missing"),
        markup: markupIn(fullPage),
        frameMarkup: markupIn({ ...fullPage, addressOf: frameAddress }),
      };
    }),
  );
