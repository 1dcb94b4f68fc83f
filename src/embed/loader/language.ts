/** What the frame is called, by language: the languages that there are. Put in by the build. */
declare const __TITLES__: Readonly<Record<string, string>>;
const TITLES = __TITLES__;

export const titleIn = (lang: string): string => TITLES[lang] ?? "IMIKI";

const known = (tag: string): string | undefined => {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return Object.hasOwn(TITLES, base) ? base : undefined;
};

/** The nearest element around that says its language; also outside of the shadow tree that this one stands in. */
function aroundOf(element: Element): Element | null {
  const near = element.closest("[lang]");
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? aroundOf(root.host) : null;
}

/** The language to speak: the element's own or the page's around it, else one of the browser's, else English. */
export function languageFor(element: Element): string {
  const tags = [aroundOf(element)?.getAttribute("lang") ?? "", ...navigator.languages];
  return tags.map(known).find((tag) => tag !== undefined) ?? "en";
}
