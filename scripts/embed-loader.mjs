/**
 * The loader: one classic script for partners' pages, evergreen at `embed/v1/` and immutable under its version, with
 * its types beside both and the hash that a page can pin it by.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** The protocol's major version: a change that breaks it makes a folder of its own, and this one stays. */
const MAJOR = "v1";
/** In bytes, gzip: what a partner's page has to fetch before anything of ours is seen. */
const BUDGET = 6500;

/**
 * Penpal can write a log of all that it does, words its errors for developers, wraps values and calls with options, gives
 * up after a time that it is told, answers with what cannot be copied, and speaks to its own older versions. The loader
 * asks for none of it, and its bytes are the partner's; codes and behaviour stay.
 * @returns {import("vite").Plugin}
 */
function withoutWords() {
  /** @type {[RegExp, string][]} */
  const unused = [
    [/(?<![#.\w])log\?\.\(/g, "0 && ("],
    [/(new PenpalError_default\(\s*"\w+"),\s*(?:`(?:[^`\\]|\\.)*`|"[^"]*"|error\.message)\s*\)/g, "$1)"],
    [/error\.name === "DataCloneError"/g, "false"],
    [/\w+ instanceof (?:Reply|CallOptions)_default/g, "false"],
    [/timeout !== void 0/g, "false"],
    [/clearTimeout\(timeoutId\);/g, ""],
    [/, timeoutId(?= \})/g, ""],
    [/const \{ timeout, transferables \} = .+;/g, "const timeout = void 0, transferables = [];"],
    [/methodsToTreatAsNative\.has\(\w+\)/g, "false"],
    [/const lastArg = .+;/g, "const lastArg = {};"],
    [/remoteParticipantId === DEPRECATED_PENPAL_PARTICIPANT_ID/g, "false"],
    [/remoteParticipantId !== DEPRECATED_PENPAL_PARTICIPANT_ID/g, "true"],
  ];
  return {
    name: "penpal-without-words",
    transform(code, id) {
      if (!id.includes("/penpal/")) return null;
      return { code: unused.reduce((left, [what, instead]) => left.replaceAll(what, instead), code), map: null };
    },
  };
}

/**
 * A script in ASCII alone: served without its charset, it would be read in that of the partner's page.
 * @param {string} code every other letter of it stands in a string @returns {string}
 */
const inAscii = (code) =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** @type {(script: Uint8Array) => string} */
const integrityOf = (script) => `sha384-${createHash("sha384").update(script).digest("base64")}`;

/**
 * The loaders that pages may have pinned, with their hashes. Those of earlier versions lie in `public/embed/<version>/`,
 * from where the build has copied them.
 * @param {string} folder `embed/` of the build @returns {Promise<Record<string, { file: string, integrity: string }>>}
 */
async function pinnable(folder) {
  const names = (await readdir(folder)).filter((name) => /^\d/.test(name)).sort();
  const entries = names.map(async (name) => {
    const file = `${name}/loader.js`;
    return [name, { file, integrity: integrityOf(await readFile(path.join(folder, file))) }];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * @param {{ root: string, dist: string, titles: Record<string, string> }} where `titles`: what the frame is called, by language
 * @returns {Promise<string[]>} the versions that pages may have pinned
 */
export async function writeLoader({ root, dist, titles }) {
  const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const evergreen = path.join(dist, "embed", MAJOR);
  const immutable = path.join(dist, "embed", version);
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [withoutWords()],
    define: { __TITLES__: JSON.stringify(titles) },
    build: {
      target: "es2022",
      outDir: evergreen,
      emptyOutDir: false,
      lib: {
        entry: path.join(root, "src/embed/loader/index.ts"),
        formats: ["iife"],
        name: "imikiWarranty",
        fileName: () => "loader.js",
      },
    },
  });
  const script = Buffer.from(inAscii(await readFile(path.join(evergreen, "loader.js"), "utf8")));
  await writeFile(path.join(evergreen, "loader.js"), script);
  const published = await readFile(path.join(immutable, "loader.js")).catch(() => script);
  if (!published.equals(script))
    throw new Error(`embed/${version}/loader.js is published and never changes: raise the version in package.json`);
  await mkdir(immutable, { recursive: true });
  await writeFile(path.join(immutable, "loader.js"), script);
  for (const folder of [evergreen, immutable])
    await copyFile(path.join(root, "src/embed/loader.d.ts"), path.join(folder, "loader.d.ts"));
  const versions = await pinnable(path.join(dist, "embed"));
  const list = { current: version, protocol: MAJOR, versions };
  await writeFile(path.join(dist, "embed/versions.json"), `${JSON.stringify(list, null, 2)}\n`);
  const size = gzipSync(script, { level: 9 }).length;
  console.log(`${size <= BUDGET ? "✓" : "✗"} loader: ${(size / 1000).toFixed(2)} kB of ${BUDGET / 1000} kB gzip`);
  if (size > BUDGET)
    throw new Error(`the loader's byte budget is broken by ${size - BUDGET} B (scripts/embed-loader.mjs)`);
  return Object.keys(versions);
}
