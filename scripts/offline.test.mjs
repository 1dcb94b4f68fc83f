import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptFiles, listKeptFiles, WORKER } from "./offline.mjs";

let dist = "";

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), "offline-"));
  for (const [file, content] of [
    ["index.html", "the checker"],
    ["embed/index.html", "the partner’s page"],
    ["assets/index-1a2b.js", "one"],
    ["counter/index.html", "the counter"],
    ["counter/de/index.html", "der Tresen"],
    ["counter/manifest.webmanifest", "{}"],
    ["icons/icon-192.png", "a picture"],
    [WORKER, "worker();\n"],
  ]) {
    mkdirSync(path.dirname(path.join(dist, file ?? "")), { recursive: true });
    writeFileSync(path.join(dist, file ?? ""), content ?? "");
  }
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

test("the counter keeps its own pages by their addresses, and all assets, and nothing of the others’ pages", () => {
  const files = keptFiles(dist);
  expect(files.map(({ url }) => url)).toEqual([
    "../assets/index-1a2b.js",
    "de/",
    "./",
    "manifest.webmanifest",
    "../icons/icon-192.png",
  ]);
  for (const { integrity } of files) expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/);
  // What has its hash in its name needs no revision; all else has one.
  expect(files.map(({ revision }) => revision === null)).toEqual([true, false, false, false, false]);
});

test("a version is the same for the same files, another for any other, and a worker holds one list", () => {
  const first = listKeptFiles(dist);
  expect(listKeptFiles(dist)).toBe(first);
  writeFileSync(path.join(dist, "counter/de/index.html"), "der neue Tresen");
  const second = listKeptFiles(dist);
  expect(second).not.toBe(first);
  const code = readFileSync(path.join(dist, WORKER), "utf8");
  expect(code.match(/counterBuild=/g)).toHaveLength(1);
  expect(code).toContain(`"version":"${second}"`);
  expect(code.endsWith("worker();\n")).toBe(true);
});
