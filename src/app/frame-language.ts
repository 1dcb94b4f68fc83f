import { loadBeside } from "../locales/beside.ts";
import { type LanguageTag, languageOf } from "../locales/languages.ts";
import { createText, loadMessages, type SideSection, type Text, type WaySection } from "../locales/text.tsx";
import { readingLanguages } from "./environment.ts";

const WAY: readonly WaySection[] = ["start", "journey"];
const BESIDE: readonly SideSection[] = ["rights", "embed", "scan"];

/** Changes the language where it stands: in a frame another page would begin the journey anew. The last one asked for wins. */
export function speakLanguage(page: HTMLElement, draw: (text: Text) => void): (tag: LanguageTag) => void {
  let asked = 0;
  return async (tag) => {
    asked += 1;
    const turn = asked;
    const sections = await Promise.all([
      ...WAY.map((section) => loadMessages(tag, section)),
      ...BESIDE.map((section) => loadBeside(tag, section)),
    ]).catch(() => null);
    if (turn !== asked || !sections) return; // without the words, it stays as it is
    const text = createText(tag, {}, readingLanguages(tag)[0]);
    for (const section of sections) text.load(section);
    page.lang = tag;
    page.dir = languageOf(tag).dir;
    draw(text);
  };
}
