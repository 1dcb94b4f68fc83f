/**
 * The loader: one classic script for partners' pages, evergreen at `embed/v1/` and immutable under its version, with
 * its types beside both and the hash that a page can pin it by.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "vite";

/** The protocol's major version: a change that breaks it makes a folder of its own, and this one stays. */
const MAJOR = "v1";

/**
 * Penpal can write a log of all that it does, and words its errors for developers. The loader asks for no log and shows
 * nobody its errors, and its bytes are the partner's; codes and behaviour stay.
 * @returns {import("vite").Plugin}
 */
function withoutWords() {
  const LOG = /(?<![#.\w])log\?\.\(/g;
  const ERROR = /(new PenpalError_default\(\s*"\w+"),\s*(?:`(?:[^`\\]|\\.)*`|"[^"]*")\s*\)/g;
  return {
    name: "penpal-without-words",
    transform: (code, id) =>
      id.includes("/penpal/") ? { code: code.replaceAll(LOG, "0 && (").replaceAll(ERROR, "$1)"), map: null } : null,
  };
}

/**
 * @param {{ root: string, dist: string, titles: Record<string, string> }} where `titles`: what the frame is called, by language
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
  await mkdir(immutable, { recursive: true });
  const script = await readFile(path.join(evergreen, "loader.js"));
  await writeFile(path.join(immutable, "loader.js"), script);
  for (const folder of [evergreen, immutable])
    await copyFile(path.join(root, "src/embed/loader.d.ts"), path.join(folder, "loader.d.ts"));
  const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
  const list = {
    current: version,
    protocol: MAJOR,
    versions: { [version]: { file: `${version}/loader.js`, integrity } },
  };
  await writeFile(path.join(dist, "embed/versions.json"), `${JSON.stringify(list, null, 2)}\n`);
}
