/** What the frame is called, by language: the languages that there are. Put in by the build. */
declare const __TITLES__: Readonly<Record<string, string>>;
const TITLES = __TITLES__;

/** The title of the frame in a language. */
export const titleIn = (lang: string): string => TITLES[lang] ?? "IMIKI";

/** What elements around say of their language, the nearest first; also outside of the shadow tree that this one stands in. */
function tagsAround(element: Element): string[] {
  const root = element.getRootNode();
  const above = element.parentElement ?? (root instanceof ShadowRoot && root.host);
  return [element.getAttribute("lang") ?? "", ...(above ? tagsAround(above) : [])];
}

/** The language to speak: the nearest of ours that the element or the page around it has, else the browser's, else English. */
export const languageFor = (element: Element): string =>
  [...tagsAround(element), ...navigator.languages, "en"]
    .map((tag) => tag.toLowerCase().replace(/[-_].*/, ""))
    .find((base) => Object.hasOwn(TITLES, base)) ?? "";
