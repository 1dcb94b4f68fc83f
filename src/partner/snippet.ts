/** What a partner copies into a page. */
import { NUMBERS } from "../embed/loader/attributes.ts";
import { attributesOf, type Wish } from "./wish.ts";

/** The loader that a wish asks for. */
interface Loader {
  readonly src: string;
  /** The hash that the page holds it to; `null` where it is to be the newest. */
  readonly integrity: string | null;
}

/** What the snippet names beside the wish. */
export interface Naming {
  /** Where the checker lies, with a slash at its end. */
  readonly address: string;
  readonly loader: Loader;
  /** The link that stands until the checker is ready, and if it never is. */
  readonly link: { readonly lang: string; readonly text: string };
}

/** The room that the first page takes in most columns (embed/loader/style.ts): kept until the loader knows better. */
const FIRST_HEIGHT = 1200;
const WIDE = 88;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** A text as it can stand in HTML, also within an attribute. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const attribute = ([name, value]: readonly [string, string]): string =>
  value === "" ? name : `${name}="${escaped(value)}"`;

/** A tag with its attributes: in one line where they fit, else each in its own. */
function opening(name: string, attributes: readonly string[]): string {
  const inLine = `<${[name, ...attributes].join(" ")}>`;
  return inLine.length <= WIDE ? inLine : `<${name}\n  ${attributes.join("\n  ")}\n>`;
}

/** Where the link leads: to the checker in the language of the page. */
export const linkAddress = ({ address, link }: Naming): string => `${address}?lang=${link.lang}`;

const linkTag = (naming: Naming): string =>
  `<a href="${escaped(linkAddress(naming))}">${escaped(naming.link.text)}</a>`;

/** The attributes of the script that loads it. A hash is held against what comes only where the request says so. */
export const scriptAttributes = ({ src, integrity }: Loader): [string, string][] =>
  integrity === null
    ? [["src", src]]
    : [
        ["src", src],
        ["integrity", integrity],
        ["crossorigin", "anonymous"],
      ];

/** One line of CSS that keeps the room until the loader has run, which then knows how much it takes. */
function reserve(wish: Wish): string {
  const attributes = new Map(attributesOf(wish));
  const [least, most] = [
    Number(attributes.get("min-height") ?? 0),
    Number(attributes.get("max-height") ?? NUMBERS["max-height"][0]),
  ];
  const waiting =
    wish.form === "element"
      ? "imiki-warranty-checker:not(:defined)"
      : "[data-imiki-warranty]:not(:has(imiki-warranty-checker))";
  return `${waiting} { display: block; min-height: ${Math.min(most, Math.max(least, FIRST_HEIGHT))}px }`;
}

/** The element or the `div` with its link inside. */
export function markupOf(wish: Wish, naming: Naming): string {
  const attributes = attributesOf(wish);
  const tag = wish.form === "element" ? "imiki-warranty-checker" : "div";
  const own =
    wish.form === "element"
      ? attributes.map(attribute)
      : ["data-imiki-warranty", ...attributes.map(([name, value]) => attribute([`data-${name}`, value]))];
  return `${opening(tag, own)}\n  ${linkTag(naming)}\n</${tag}>`;
}

/** All that a page needs: the style that keeps the room, the script, the markup. */
export function snippetOf(wish: Wish, naming: Naming): string {
  const script = opening("script", ["async", ...scriptAttributes(naming.loader).map(attribute)]);
  return [`<style>\n  ${reserve(wish)}\n</style>`, `${script}</script>`, markupOf(wish, naming)].join("\n");
}
