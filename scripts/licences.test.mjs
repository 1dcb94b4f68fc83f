import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licences } from "./licences.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));
let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "licences-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("every dependency is named with its version and licence, and the fonts' and the wasm's own stand there whole", () => {
  const text = licences(repository);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8"));
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version} (`);
  for (const [name, version] of Object.entries(devDependencies)) expect(text).not.toContain(`${name} ${version} (`);
  expect(text).toContain("SIL OPEN FONT LICENSE");
  expect(text).toContain("The Figtree Project Authors");
  expect(text).toMatch(/Apache License\s+Version 2\.0/);
});

test("a package without a licence stops the build", () => {
  mkdirSync(path.join(root, "node_modules/bare"), { recursive: true });
  const packages = { "": {}, "node_modules/bare": { version: "1.0.0" } };
  writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages }));
  expect(() => licences(root)).toThrow(/bare has no licence/);
});
