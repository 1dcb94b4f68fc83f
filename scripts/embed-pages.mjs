/** The frame's pages: made of the same page as the others, in looks that a host can choose. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FRAME_CSS = fileURLToPath(new URL("../src/embed/frame.css", import.meta.url));

/** @type {(css: string, from: number) => string} what stands between a brace and its own end */
function blockAt(css, from) {
  const start = css.indexOf("{", from);
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    if (css[at] === "}") depth -= 1;
    if (depth === 0) return css.slice(start + 1, at);
  }
  throw new Error("a style sheet ends within a block");
}

/**
 * The styles of a frame: those of a page, with the tokens of each scheme for a host that chooses one, so that they
 * stand in one place, and what a frame lays out otherwise. On paper a page is black and white: screens only.
 * @param {string} css the critical styles of a page @returns {string}
 */
export function frameStyles(css) {
  const light = /:root\{[^}]*--paper/.exec(css);
  const dark = /@media \(prefers-color-scheme:\s*dark\)\{:root\{[^}]*--paper/.exec(css);
  if (!light || !dark) throw new Error("the styles have no tokens of a light and a dark scheme");
  const tokens = (/** @type {number} */ at) =>
    blockAt(css, at)
      .split(";")
      .filter((token) => token.startsWith("--"));
  const inDark = tokens(dark.index + dark[0].indexOf(":root"));
  const names = inDark.map((token) => token.split(":")[0]);
  const inLight = tokens(light.index).filter((token) => names.includes(token.split(":")[0]));
  const rule = (/** @type {string} */ theme, /** @type {string[]} */ colours) =>
    `:root[data-theme=${theme}]{color-scheme:${theme};${colours.join(";")}}`;
  const chosen = rule("light", inLight) + rule("dark", inDark);
  return `${css}@media screen{${chosen}}${readFileSync(FRAME_CSS, "utf8")}`;
}

/** @typedef {{ path: string, attributes: string }} FrameForm a frame's page: where it lies, and what marks it as one */

/**
 * The frames of a language: its own page, and of the source language also the one that goes to the language asked for.
 * @param {string} lang @param {boolean} source @returns {FrameForm[]}
 */
export function frameForms(lang, source) {
  const attributes = ' data-mode="embed"';
  const own = { path: `embed/v1/${lang}/index.html`, attributes };
  return source ? [own, { path: "embed/v1/index.html", attributes: `${attributes} data-undecided="1"` }] : [own];
}
