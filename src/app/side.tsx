/** Starts a page beside the journey: the counter, the page for partners, or the policy. */
import type { ComponentType } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Side } from "../locales/addresses.ts";
import { loadBeside } from "../locales/beside.ts";
import type { Messages } from "../locales/message.ts";
import { loadMessages, type Text, TextProvider } from "../locales/text.tsx";
import { whenIdle } from "./environment.ts";
import { fullPage, type Home, placed } from "./home.ts";
import { isDrawnWhole, SidePage } from "./SidePage.tsx";

/** What stands below the heading of each page, with the words that it needs beside its own section. */
const VIEWS: Readonly<
  Record<Side, { load(): Promise<{ default: ComponentType }>; words(lang: string): Promise<Messages>[] }>
> = {
  counter: {
    load: () => import("./counter.tsx"),
    words: (lang) => [loadMessages(lang, "journey"), loadBeside(lang, "scan")],
  },
  partner: { load: () => import("./PartnerPage.tsx"), words: () => [] },
  policy: { load: () => import("../policy/Policy.tsx"), words: (lang) => [loadMessages(lang, "journey")] },
};

/** Draws the page as it was prerendered, then with what belongs to it. */
export async function startSide(root: HTMLElement, side: Side, text: Text): Promise<void> {
  const page = document.documentElement;
  const home: Home = { ...fullPage, ...placed(side) };
  const onReady = () => {
    page.dataset.ready = "1";
    // A place that its address names was not there yet when the browser looked for it.
    if (!view) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  const { load, words } = VIEWS[side];
  const loading = Promise.all([load(), ...words(text.language.tag)]);
  for (const make of text.ahead) whenIdle(make); // while that is on its way
  // A large page is laid out once, in the letters that stay.
  const fonts = text.language.dir === "rtl" ? ["Figtree", "Readex Pro"] : ["Figtree"];
  const letters = fonts.map((font) => document.fonts.load(`1em "${font}"`, text.t("app.name")).catch(() => []));
  const loadView = async () => {
    const [{ default: View }, ...messages] = await loading;
    await Promise.all(letters);
    for (const section of messages) text.load(section);
    return View;
  };
  text.load(await loadBeside(text.language.tag, side));
  const view = isDrawnWhole(side, text.language.dir) ? await loadView() : undefined;
  hydrateRoot(
    root,
    <TextProvider text={text}>
      <SidePage home={home} side={side} view={view} load={loadView} onReady={onReady} />
    </TextProvider>,
  );
}
