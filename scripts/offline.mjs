/**
 * What makes the counter work without a connection: its service worker, with the list of the files of this version, and
 * a manifest a language, so that it can be installed.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";

/** Where the service worker stands: its folder is all that it can ever serve. */
export const WORKER = "counter/sw.js";

/** @typedef {import("../src/app/prerender.tsx").PrerenderedPage} PrerenderedPage */
/** @typedef {{ url: string, revision: string | null, integrity: string }} KeptFile as Workbox has it */

/** @type {(folder: string) => string[]} the files under a folder, however deep, in an order that does not change */
const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** @type {(content: Buffer | string, as: "base64" | "hex") => string} */
const hashOf = (content, as) => createHash("sha256").update(content).digest(as);

/**
 * The files that the counter needs, each with its hash: its own pages in all languages, and all assets, since nearly
 * all are a dynamic import away, and one that is missing would be missed only without a connection.
 * @param {string} dist @returns {KeptFile[]}
 */
export function keptFiles(dist) {
  const own = ["assets", "counter", "icons"].flatMap((folder) => filesUnder(path.join(dist, folder)));
  return own
    .map((file) => ({ file, name: path.relative(dist, file).split(path.sep).join("/") }))
    .filter(({ name }) => name !== WORKER)
    .map(({ file, name }) => {
      const content = readFileSync(file);
      return {
        // As visitors ask for it: a page by its folder, which some hosts lead to from the file.
        url: path.posix.relative("counter", name).replace(/(^|\/)index\.html$/, "$1") || "./",
        revision: name.startsWith("assets/") ? null : hashOf(content, "hex").slice(0, 16),
        integrity: `sha256-${hashOf(content, "base64")}`,
      };
    });
}

/**
 * Puts the list of the files that stand in a build into its service worker, in place of the one that it has.
 * @param {string} dist @returns {string} the version, which is the hash of them all
 */
export function listKeptFiles(dist) {
  const file = path.join(dist, WORKER);
  const code = readFileSync(file, "utf8").replace(/^self\.counterBuild=.*\n/, "");
  const files = keptFiles(dist);
  const version = hashOf(JSON.stringify(files) + code, "hex").slice(0, 16);
  writeFileSync(file, `self.counterBuild=${JSON.stringify({ version, files })};\n${code}`);
  return version;
}

/**
 * The counter as an installed program, in the language it was installed in; in all of them the same one.
 * @param {PrerenderedPage} page
 */
const manifestOf = ({ lang, dir, title, description, heading, path: folder }) => ({
  id: "imiki-warranty-counter",
  name: title,
  short_name: heading,
  description,
  lang,
  dir,
  start_url: "./",
  scope: path.posix.relative(folder, "counter/") || "./",
  display: "standalone",
  background_color: "#f6f5f2",
  theme_color: "#005f69",
  icons: ["192", "512", "maskable-512"].map((name) => ({
    src: `${path.posix.relative(folder, "icons")}/icon-${name}.png`,
    sizes: `${name.replace("maskable-", "")}x${name.replace("maskable-", "")}`,
    type: "image/png",
    purpose: name.startsWith("maskable") ? "maskable" : "any",
  })),
});

/**
 * Writes what belongs to the counter beside its pages. Comes after everything that it keeps is written.
 * @param {{ root: string, dist: string, pages: PrerenderedPage[] }} what
 */
export async function writeOffline({ root, dist, pages }) {
  for (const page of pages.filter(({ name }) => name === "counter"))
    writeFileSync(path.join(dist, page.path, "manifest.webmanifest"), JSON.stringify(manifestOf(page)));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      target: "es2022",
      outDir: path.join(dist, path.dirname(WORKER)),
      emptyOutDir: false,
      lib: {
        entry: path.join(root, "src/counter/offline/worker.ts"),
        // One classic script with Workbox in it: our policy lets no worker import others.
        formats: ["iife"],
        name: "counterWorker",
        fileName: () => path.basename(WORKER),
      },
    },
  });
  listKeptFiles(dist);
}
