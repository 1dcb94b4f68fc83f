/** Finds the messages that nothing says. */
import { SOURCE } from "./message-check.mjs";

/** @typedef {import("./message-check.mjs").Catalogues} Catalogues */

const LITERAL = /(["'`])([\w.-]+)\1/g;
// Only what is shaped like an id: to look for every template would go astray at the first backtick in a comment.
const TEMPLATE = /`((?:[\w.-]|\$\{[^`{}]*(?:\{[^`{}]*\}[^`{}]*)*\})+)`/g;
const HOLE = /\$\{[^`{}]*(?:\{[^`{}]*\}[^`{}]*)*\}/;

/** @type {(template: string) => RegExp | undefined} the ids that a template can make, if it can make ids */
function idPattern(template) {
  const parts = template.split(HOLE);
  const fixed = parts.join("");
  // Something with a dot and a letter must stand in it, or `${a}` would use every id there is.
  if (parts.length < 2 || !/^[\w.-]*$/.test(fixed) || !/\.\w|\w\./.test(fixed)) return undefined;
  return new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join(".+")}$`);
}

/**
 * Ids that no source file uses: neither as a string of their own, nor by a template such as `part.${part}.hint`.
 * @param {Catalogues} catalogues @param {string[]} sources the text of every file that speaks @returns {string[]}
 */
export function unusedFaults(catalogues, sources) {
  const text = sources.join("\n");
  const literals = new Set([...text.matchAll(LITERAL)].map(([, , id]) => id));
  const patterns = [...new Set([...text.matchAll(TEMPLATE)].map(([, template]) => template ?? ""))]
    .map(idPattern)
    .filter((pattern) => pattern !== undefined);
  return Object.entries(catalogues[SOURCE] ?? {}).flatMap(([section, messages]) =>
    Object.keys(messages)
      .filter((id) => !literals.has(id) && !patterns.some((pattern) => pattern.test(id)))
      .map((id) => `${SOURCE}/${section}.json “${id}” is used nowhere`),
  );
}
