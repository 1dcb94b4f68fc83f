import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const ROOT = path.resolve(import.meta.dirname, "..");

/**
 * What a source file of ours exports, bundled as the pages have it, for a script that needs no build before it.
 * @param {string} file from the root, such as `src/rules/index.ts`
 */
export async function importSource(file) {
  const folder = await mkdtemp(path.join(tmpdir(), "source-"));
  const bundled = path.join(folder, "bundle.mjs");
  try {
    const bundle = await rolldown({ input: path.join(ROOT, file), platform: "node", logLevel: "silent" });
    await bundle.write({ file: bundled, format: "esm", codeSplitting: false });
    await bundle.close();
    return await import(pathToFileURL(bundled).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
