/** Finds what is wrong with the catalogues. Every function gives sentences; none means nothing is wrong. */

import { pluralCategories, shapeOf } from "./message-shape.mjs";
import { NEVER_SAID } from "./message-words.mjs";

/** @typedef {import("./message-shape.mjs").Shape} Shape */
/** @typedef {Record<string, Record<string, Record<string, unknown>>>} Catalogues language → section → id → message */

export const SOURCE = "en";

/** @type {(values: Iterable<string>) => string} */
const listed = (values) => [...values].sort().join(", ") || "none";

/**
 * The shape of each well-formed message of a section, and what is wrong with each of the others.
 * @param {string} language @param {string} section @param {Record<string, unknown>} messages @param {string[]} faults
 */
function readSection(language, section, messages, faults) {
  /** @type {Map<string, Shape>} */
  const shapes = new Map();
  for (const [id, message] of Object.entries(messages)) {
    const at = `${language}/${section}.json “${id}”`;
    if (typeof message !== "string") {
      faults.push(`${at} is not a string`);
      continue;
    }
    try {
      const shape = shapeOf(message);
      shapes.set(id, shape);
      faults.push(...messageFaults(language, message, shape).map((fault) => `${at} ${fault}`));
    } catch (error) {
      faults.push(`${at} is not ICU MessageFormat: ${String(error).split("\n")[0]}`);
    }
  }
  return shapes;
}

/** @type {(language: string, message: string, shape: Shape) => string[]} */
function messageFaults(language, message, { choices, texts, unknown }) {
  const faults = unknown.map((syntax) => `has ${syntax}, which src/locales/message.ts does not speak`);
  if (message.trim() === "") faults.push("is empty");
  else if (message !== message.trim()) faults.push("begins or ends with a space");
  for (const { arg, type, keys } of choices) {
    if (type === "select") {
      if (!keys.includes("other")) faults.push(`selects on {${arg}} without the branch other`);
      continue;
    }
    const named = keys.filter((key) => !key.startsWith("=")).sort();
    const needed = pluralCategories(language);
    if (listed(named) !== listed(needed)) {
      faults.push(`has the plural categories ${listed(named)} for {${arg}}, and ${language} needs ${listed(needed)}`);
    }
  }
  // Looked for in the prose: in the syntax an apostrophe is an escape.
  const prose = texts.join(" ");
  if (/['"]/.test(prose)) faults.push("has a straight quote or apostrophe: use the language’s own, such as ’ “ ”");
  if (/[{}]/.test(prose)) faults.push("has a brace that belongs to nothing");
  for (const word of NEVER_SAID[language] ?? []) {
    const said = word.exec(texts.join(""))?.[0];
    if (said !== undefined) faults.push(`says “${said}”, which the checker never says`);
  }
  return faults;
}

/** @type {(choices: Shape["choices"], arg: string) => string} the branches of every select on an argument */
const branches = (choices, arg) =>
  listed(
    new Set(choices.filter((choice) => choice.type === "select" && choice.arg === arg).map(({ keys }) => listed(keys))),
  );

/** @type {(own: Shape, source: Shape) => string[]} what differs between a message and its source */
function differences(own, source) {
  const faults = [];
  const kinds = (/** @type {Shape} */ shape) =>
    listed([...shape.args].map(([arg, kind]) => `${arg} (${listed(kind)})`));
  if (kinds(own) !== kinds(source)) faults.push(`has the arguments ${kinds(own)}, and ${SOURCE} has ${kinds(source)}`);
  for (const arg of source.args.keys()) {
    const [here, there] = [branches(own.choices, arg), branches(source.choices, arg)];
    if (own.args.has(arg) && here !== there) faults.push(`selects ${here} on {${arg}}, and ${SOURCE} selects ${there}`);
  }
  return faults;
}

/** @type {(source: Record<string, Record<string, unknown>>) => string[]} ids that stand in two sections */
function repeatedIds(source) {
  const seen = new Map();
  const faults = [];
  for (const [section, messages] of Object.entries(source)) {
    for (const id of Object.keys(messages)) {
      const first = seen.get(id);
      if (first !== undefined) faults.push(`${SOURCE}: “${id}” stands in both ${first}.json and ${section}.json`);
      seen.set(id, section);
    }
  }
  return faults;
}

/**
 * What is wrong within and between the languages.
 * @param {Catalogues} catalogues @returns {string[]}
 */
export function catalogueFaults(catalogues) {
  const source = catalogues[SOURCE];
  if (!source) return [`There is no catalogue in ${SOURCE}, the source of all others.`];
  const faults = repeatedIds(source);
  /** @type {Map<string, Map<string, Shape>>} */
  const sourceShapes = new Map();
  for (const [section, messages] of Object.entries(source)) {
    sourceShapes.set(section, readSection(SOURCE, section, messages, faults));
  }
  for (const [language, sections] of Object.entries(catalogues)) {
    if (!NEVER_SAID[language]) faults.push(`${language} has no list of words that are never said: message-words.mjs`);
    if (language === SOURCE) continue;
    for (const section of Object.keys(sections)) {
      if (!source[section]) faults.push(`${language}/${section}.json has no such section in ${SOURCE}`);
    }
    for (const [section, shapes] of sourceShapes) {
      const own = sections[section];
      const wanted = source[section] ?? {};
      if (!own) {
        faults.push(`${language}/${section}.json is missing`);
        continue;
      }
      for (const id of Object.keys(wanted)) if (!(id in own)) faults.push(`${language}/${section}.json lacks “${id}”`);
      for (const id of Object.keys(own))
        if (!(id in wanted)) faults.push(`${language}/${section}.json has “${id}”, and ${SOURCE} does not`);
      for (const [id, shape] of readSection(language, section, own, faults)) {
        const from = shapes.get(id);
        if (from)
          faults.push(...differences(shape, from).map((fault) => `${language}/${section}.json “${id}” ${fault}`));
      }
    }
  }
  return faults;
}
