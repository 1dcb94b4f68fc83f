/**
 * The byte gate: what each way through the checker makes a browser fetch, JavaScript and styles, brotli at its best,
 * against its budget. The build ends with it, and fails where a budget is broken.
 *
 *     node bench/bytes.mjs      prints the table for the build that stands in dist/
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = path.join(ROOT, "dist");
/** Where the build keeps Vite's manifest, since hosts have no use for it. */
export const MANIFEST = path.join(ROOT, ".prerender/manifest.json");

/** @typedef {{ file: string, name?: string, src?: string, css?: string[], imports?: string[], isEntry?: boolean }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest */
/** @typedef {{ what: string, language: string, bytes: number, budget: number }} Row */

/** In bytes. The reader has a share of its own in the journey. */
const BUDGETS = { first: 92_000, reader: 20_000, journey: 130_000, partner: 90_000 };

/** @type {(file: string) => number} */
const brotli = (file) =>
  brotliCompressSync(readFileSync(path.join(DIST, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * The key of a chunk, by its name or by the end of its source.
 * @param {Manifest} manifest @param {{ name: string } | { src: string }} by @returns {string}
 */
function keyOf(manifest, by) {
  const found = Object.entries(manifest).find(([, chunk]) =>
    "name" in by ? chunk.name === by.name && chunk.file.endsWith(".js") : chunk.src?.endsWith(by.src),
  );
  if (!found) throw new Error(`the build has no chunk ${JSON.stringify(by)}`);
  return found[0];
}

/** @type {(manifest: Manifest, by: { name: string } | { src: string }) => string} the file of a chunk */
export const fileOf = (manifest, by) => manifest[keyOf(manifest, by)]?.file ?? "";

/**
 * The files of a chunk and of all that it imports at once.
 * @param {Manifest} manifest @param {string} key @param {Set<string>} files
 */
function collect(manifest, key, files) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build has no chunk ${key}`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, files);
}

/**
 * The figures of a build, for every language.
 * @param {Manifest} manifest @param {readonly string[]} languages @returns {Row[]}
 */
export function byteTable(manifest, languages) {
  /** @type {(keys: string[]) => Set<string>} */
  const filesOf = (keys) => {
    const files = new Set();
    for (const key of keys) collect(manifest, key, files);
    return files;
  };
  /** @type {(files: Set<string>) => number} */
  const sum = (files) => [...files].reduce((total, file) => total + brotli(file), 0);
  return languages.flatMap((language) => {
    const first = ["index.html", keyOf(manifest, { src: `/locales/${language}/start` })];
    const journey = [keyOf(manifest, { name: "journey" }), keyOf(manifest, { src: `/locales/${language}/journey` })];
    const readerKey = keyOf(manifest, { src: "src/damage/index.ts" });
    const beside = [
      { src: "src/app/side.tsx" },
      { src: "src/app/PartnerPage.tsx" },
      { src: `/locales/${language}/partner` },
    ];
    const partner = beside.map((by) => keyOf(manifest, by));
    const before = filesOf([...first, ...journey]);
    const reader = new Set([...filesOf([readerKey])].filter((file) => !before.has(file)));
    return [
      { what: "first page", language, bytes: sum(filesOf(first)), budget: BUDGETS.first },
      { what: "description reader", language, bytes: sum(reader), budget: BUDGETS.reader },
      {
        what: "whole journey",
        language,
        bytes: sum(filesOf([...first, ...journey, readerKey])),
        budget: BUDGETS.journey,
      },
      { what: "page for partners", language, bytes: sum(filesOf([...first, ...partner])), budget: BUDGETS.partner },
    ];
  });
}

/**
 * Prints the table, and says whether every budget holds.
 * @param {readonly Row[]} rows @returns {boolean}
 */
export function reportBytes(rows) {
  for (const { what, language, bytes, budget } of rows) {
    const mark = bytes <= budget ? "✓" : "✗";
    console.log(`${mark} ${what}, ${language}: ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB brotli`);
  }
  return rows.every(({ bytes, budget }) => bytes <= budget);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const languages = Object.keys(manifest).flatMap((key) => /\/locales\/(\w+)\/start$/.exec(key)?.[1] ?? []);
  process.exitCode = reportBytes(byteTable(manifest, languages)) ? 0 : 1;
}
