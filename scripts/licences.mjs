/** The licences of what a build is made of beside its own code, as one text: most of them ask to be passed on with it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean }} Installed */

/** Apache-2.0 as it reads everywhere: what zxing-wasm is compiled from has it, and the package leaves it out. */
const COMPILED_IN = { what: "zxing-cpp, in zxing_reader.wasm (Apache-2.0)", file: "node_modules/typescript/LICENSE" };

/** @type {(folder: string) => string} @throws where a package has no text */
function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence to pass on`);
  return readFileSync(path.join(folder, file), "utf8");
}

/**
 * Every package that the dependencies bring, its licence beside it.
 * @param {string} root of the repository, with what is installed @returns {string}
 */
export function licences(root) {
  /** @type {{ packages: Record<string, Installed> }} */
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const shipped = Object.entries(packages).filter(
    ([folder, { dev, devOptional }]) => folder !== "" && !dev && !devOptional && !folder.includes("/@types/"),
  );
  const parts = shipped.map(([folder, { version, license }]) => ({
    what: `${folder.replace(/^.*node_modules\//, "")} ${version} (${license})`,
    text: licenceIn(path.join(root, folder)),
  }));
  parts.push({ what: COMPILED_IN.what, text: readFileSync(path.join(root, COMPILED_IN.file), "utf8") });
  return parts.map(({ what, text }) => `${what}\n${"=".repeat(what.length)}\n\n${text.trim()}\n`).join("\n\n");
}
