import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { COMMON_HEADERS, contentSecurityPolicy } from "./headers.mjs";
import { publicPath, readPages, writeHeaderFiles } from "./host-files.mjs";

const HASH = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
/** @type {import("./headers.mjs").Page[]} */
const PAGES = [
  { path: "index.html", kind: "full", styleHashes: [HASH] },
  { path: "404.html", kind: "full", styleHashes: [] },
  { path: "de/index.html", kind: "full", styleHashes: [] },
  { path: "counter/index.html", kind: "camera", styleHashes: [] },
  { path: "counter/ar/index.html", kind: "camera", styleHashes: [] },
  { path: "embed/index.html", kind: "embed-page", styleHashes: [] },
  { path: "embed/de/index.html", kind: "embed-page", styleHashes: [] },
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
  writeHeaderFiles(dist, PAGES, { origin: "https://check.example", versions: ["0.1.0"] });
  const rules = read("dist", "_headers")
    .trim()
    .split("\n\n")
    .map((rule) => rule.split("\n"));
  const addresses = rules.map(([address]) => address);
  expect(addresses).toEqual([
    "/*",
    "/assets/*",
    "/embed/0.1.0/*",
    "/",
    "/index.html",
    "/404.html",
    "/de/*",
    "/counter/",
    "/counter/index.html",
    "/counter/ar/*",
    "/embed/",
    "/embed/index.html",
    "/embed/de/*",
    "/embed/v1/de/*",
  ]);
  const policyAt = (/** @type {string} */ at) => rules.find(([address]) => address === at)?.[1];
  expect(policyAt("/embed/0.1.0/*")).toContain("immutable");
  expect(policyAt("/counter/ar/*")).toContain("script-src 'self' https://check.example 'wasm-unsafe-eval';");
  expect(policyAt("/embed/de/*")).toContain("frame-src 'self';");
  expect(rules[0]?.join("\n")).not.toContain("Content-Security-Policy");
  const policy = contentSecurityPolicy("full", { origin: "https://check.example", styleHashes: [HASH] });
  expect(rules[3]).toEqual(["/", `  Content-Security-Policy: ${policy}`]);
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
  writeHeaderFiles(dist, PAGES, { base: "/warranty/", partners: ["https://shop.example"], versions: ["0.1.0"] });
  expect(existsSync(path.join(dist, "nginx.conf"))).toBe(false);
  const nginx = read("dist-hosting", "nginx.conf");
  const caddy = read("dist-hosting", "Caddyfile");
  for (const page of PAGES) {
    expect(nginx).toContain(`location = /warranty/${page.path} {`);
    expect(caddy).toContain(`/warranty/${page.path}\n`);
  }
  for (const file of [nginx, caddy]) expect(file).toContain("frame-ancestors 'self' https://shop.example;");
  expect(nginx).toContain("location ^~ /warranty/embed/0.1.0/ {");
  expect(caddy).toContain("header /warranty/embed/0.1.0/* {");
  const missing = caddy.slice(caddy.indexOf("handle_errors"));
  expect(missing).toContain('header Cache-Control "no-cache"'); // also of what would never change, were it there
});

test("each file says first where the build has to lie, and nginx and Caddy learn the type of a manifest", () => {
  const files = () => ["dist/_headers", "dist-hosting/nginx.conf", "dist-hosting/Caddyfile"].map((name) => read(name));
  writeHeaderFiles(dist, PAGES);
  expect(files().map((file) => /^#.* has the build as its root$/m.test(file))).toEqual([false, true, true]);
  writeHeaderFiles(dist, PAGES, { base: "/warranty/" });
  for (const file of files())
    expect(file.split("\n")[0]).toMatch(/^# .+ has the build in \/warranty\/ under its root$/);
  const manifest = files()[1]
    ?.split("\n\n")
    .find((part) => part.startsWith("location ~ ^/warranty/.*\\.webmanifest$ {"));
  expect(manifest).toContain("default_type application/manifest+json;");
  expect(manifest).toContain("nosniff");
  expect(files()[2]).toContain('header @manifest {\n  Content-Type "application/manifest+json"');
});

test("PUBLIC_PATH is a path with a slash at both ends", () => {
  expect(publicPath()).toBe("/");
  expect(publicPath("/shop/warranty/")).toBe("/shop/warranty/");
  for (const wrong of ["", "warranty/", "/warranty", "/a b/", "/x{}/", "https://shop.example/"])
    expect(() => publicPath(wrong)).toThrow("PUBLIC_PATH");
});

test("the preview server finds the list of pages beside the build", () => {
  expect(readPages(dist)).toEqual([]);
  writeHeaderFiles(dist, PAGES);
  expect(readPages(dist)).toEqual(PAGES);
});

test("every rule that puts away the headers above it has the whole set, with the policy of its own page", () => {
  writeHeaderFiles(dist, PAGES, { base: "/warranty/", versions: ["0.1.0"] });
  const nginx = read("dist-hosting", "nginx.conf").split("\n\n");
  const locations = nginx.filter((part) => part.startsWith("location "));
  expect(locations).toHaveLength(PAGES.length + 4);
  for (const location of locations)
    for (const [name, value] of Object.entries(COMMON_HEADERS))
      expect(location, name).toContain(`add_header ${name} "${value}" always;`); // also with a 404
  for (const { path: at, kind, styleHashes } of PAGES)
    expect(nginx.find((part) => part.startsWith(`location = /warranty/${at} {`))).toContain(
      `add_header Content-Security-Policy "${contentSecurityPolicy(kind, { styleHashes })}" always;`,
    );
  expect(nginx).toContain("error_page 404 /warranty/404.html;");

  const caddy = read("dist-hosting", "Caddyfile").split("\n\n");
  const all = caddy.find((part) => part.startsWith("header /warranty/* {"));
  for (const [name, value] of Object.entries(COMMON_HEADERS)) expect(all, name).toContain(`${name} "${value}"`);
  for (const [index, { path: at, kind, styleHashes }] of PAGES.entries()) {
    const folder = at.replace(/(^|\/)index\.html$/, "$1");
    const addresses = [...new Set([`/warranty/${folder}`, `/warranty/${at}`])].join(" ");
    expect(caddy).toContain(`@page${index + 1} path ${addresses}`);
    expect(caddy.find((part) => part.startsWith(`header @page${index + 1} {`))).toContain(
      `Content-Security-Policy "${contentSecurityPolicy(kind, { styleHashes })}"`,
    );
  }
  expect(caddy.find((part) => part.startsWith("handle_errors"))).toContain(`"${contentSecurityPolicy("full")}"`);

  const [, ...netlify] = read("dist", "_headers").split("\n\n");
  for (const [name, value] of Object.entries(COMMON_HEADERS)) expect(netlify[0], name).toContain(`  ${name}: ${value}`);
  expect(netlify[1]).toContain(`Content-Security-Policy: ${contentSecurityPolicy("asset")}`);
});
