import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentSecurityPolicy } from "./headers.mjs";
import { readPages, writeHeaderFiles } from "./host-files.mjs";

const HASH = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
/** @type {import("./headers.mjs").Page[]} */
const PAGES = [
  { path: "index.html", kind: "full", styleHashes: [HASH] },
  { path: "404.html", kind: "full", styleHashes: [] },
  { path: "de/index.html", kind: "full", styleHashes: [] },
  { path: "embed/index.html", kind: "embed-page", styleHashes: [] },
  { path: "embed/v1/de/index.html", kind: "embed-frame", styleHashes: [] },
];

let folder = "";
let dist = "";
/** @param {string[]} name */
const read = (...name) => readFileSync(path.join(folder, ...name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hosts-"));
  dist = path.join(folder, "dist");
  mkdirSync(dist);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a page has one policy in _headers, at each address it has", () => {
  writeHeaderFiles(dist, PAGES, { origin: "https://check.example" });
  const rules = read("dist", "_headers")
    .trim()
    .split("\n\n")
    .map((rule) => rule.split("\n"));
  const addresses = rules.map(([address]) => address);
  expect(addresses).toEqual([
    "/*",
    "/assets/*",
    "/",
    "/index.html",
    "/404.html",
    "/de/*",
    "/embed/",
    "/embed/index.html",
    "/embed/v1/de/*",
  ]);
  expect(rules[0]?.join("\n")).not.toContain("Content-Security-Policy");
  const policy = contentSecurityPolicy("full", { origin: "https://check.example", styleHashes: [HASH] });
  expect(rules[2]).toEqual(["/", `  Content-Security-Policy: ${policy}`]);
  expect(rules.at(-1)?.[1]).toContain("frame-ancestors *;");
});

test("the service worker has a policy of its own, and is asked for anew each time", () => {
  writeHeaderFiles(dist, [...PAGES, { path: "counter/sw.js", kind: "asset", styleHashes: [] }]);
  const policy = contentSecurityPolicy("asset");
  const rule = `/counter/sw.js\n  Content-Security-Policy: ${policy}\n  Cache-Control: no-cache\n`;
  expect(read("dist", "_headers")).toContain(rule);
  const nginx = read("dist-hosting", "nginx.conf").split("\n\n");
  const location = nginx.find((part) => part.startsWith("location = /counter/sw.js {"));
  expect(location).toContain(policy);
  expect(location).toContain("no-cache");
  expect(read("dist-hosting", "Caddyfile")).toContain("/counter/sw.js\n");
});

test("the snippets for nginx and Caddy lie beside the build and name every page", () => {
  writeHeaderFiles(dist, PAGES, { base: "/warranty/", partners: ["https://shop.example"] });
  expect(existsSync(path.join(dist, "nginx.conf"))).toBe(false);
  const nginx = read("dist-hosting", "nginx.conf");
  const caddy = read("dist-hosting", "Caddyfile");
  for (const page of PAGES) {
    expect(nginx).toContain(`location = /warranty/${page.path} {`);
    expect(caddy).toContain(`/warranty/${page.path}\n`);
  }
  expect(nginx).toContain("frame-ancestors https://shop.example;");
  expect(caddy).toContain("frame-ancestors https://shop.example;");
});

test("the preview server finds the list of pages beside the build", () => {
  expect(readPages(dist)).toEqual([]);
  writeHeaderFiles(dist, PAGES);
  expect(readPages(dist)).toEqual(PAGES);
});
