/**
 * The catalogues: `src/locales/<language>/<section>.json`, flat, id → ICU MessageFormat, English the source.
 *
 *     node scripts/messages.mjs      checks them all; a message that is missing, unused or wrong fails the build
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { catalogueFaults } from "./message-check.mjs";
import { unusedFaults } from "./message-use.mjs";

/** @typedef {import("./message-check.mjs").Catalogues} Catalogues */

const CATALOGUE = /[\\/]src[\\/]locales[\\/][^\\/]+[\\/][^\\/]+\.json$/;
// Without `.json` at its end, since Vite would read it as JSON; `\0` marks what is not a file.
const COMPILED = "\0catalogue:";

/**
 * A catalogue as a module whose default export is the messages, compiled for src/locales/message.ts.
 * @param {string} json @param {string} file for the error @returns {string}
 */
export function compileCatalogue(json, file) {
  const compiled = Object.entries(JSON.parse(json)).map(([id, message]) => {
    try {
      return [id, compileMessageOrThrow(String(message))];
    } catch (error) {
      throw new Error(`${file}, “${id}” is not ICU MessageFormat: ${error instanceof Error ? error.message : error}`);
    }
  });
  return `export default ${JSON.stringify(Object.fromEntries(compiled))};\n`;
}

/**
 * Vite: an import of a catalogue gives it compiled, so that no parser of messages is shipped. For the type checker it
 * stays JSON, which types the ids.
 * @returns {import("vite").Plugin}
 */
export function messagesPlugin() {
  return {
    name: "messages",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (!source.endsWith(".json")) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!resolved || !CATALOGUE.test(resolved.id)) return null;
      return `${COMPILED}${resolved.id.slice(0, -".json".length)}`;
    },
    load(id) {
      if (!id.startsWith(COMPILED)) return null;
      const file = `${id.slice(COMPILED.length)}.json`;
      this.addWatchFile(file);
      return { code: compileCatalogue(readFileSync(file, "utf8"), file), map: null, moduleType: "js" };
    },
    hotUpdate({ file }) {
      if (!CATALOGUE.test(file)) return undefined;
      const module = this.environment.moduleGraph.getModuleById(`${COMPILED}${file.slice(0, -".json".length)}`);
      return module ? [module] : undefined;
    },
  };
}

/**
 * All catalogues under a folder.
 * @param {string} folder `src/locales` @returns {Catalogues}
 */
function readCatalogues(folder) {
  /** @type {Catalogues} */
  const catalogues = {};
  for (const language of readdirSync(folder, { withFileTypes: true })) {
    if (!language.isDirectory()) continue;
    const files = readdirSync(path.join(folder, language.name)).filter((name) => name.endsWith(".json"));
    const sections = files.map((name) => {
      const text = readFileSync(path.join(folder, language.name, name), "utf8");
      return [name.slice(0, -".json".length), JSON.parse(text)];
    });
    catalogues[language.name] = Object.fromEntries(sections);
  }
  return catalogues;
}

/** @type {(folder: string) => string[]} */
const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !/\.test\.\w+$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));

/**
 * Everything that is wrong with the catalogues of a repository. What the pages and the build that writes them say
 * counts as used; what a test says does not.
 * @param {string} root @returns {string[]}
 */
export function messageFaults(root) {
  const catalogues = readCatalogues(path.join(root, "src/locales"));
  const sources = [...sourcesIn(path.join(root, "src")), ...sourcesIn(path.join(root, "scripts"))];
  return [...catalogueFaults(catalogues), ...unusedFaults(catalogues, sources)];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = messageFaults(path.resolve(import.meta.dirname, ".."));
  for (const fault of faults) console.error(`  ✗ ${fault}`);
  console.log(
    faults.length === 0 ? "The messages of all languages are in order." : `${faults.length} faults in the messages.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
