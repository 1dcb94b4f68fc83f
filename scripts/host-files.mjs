/**
 * Writes the headers as files that the common hosts read: `_headers` in the build itself, where Netlify and Cloudflare
 * look for it, and snippets for nginx and Caddy beside the build, so that they are never served.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { COMMON_HEADERS, contentSecurityPolicy, headersFor, IMMUTABLE, REVALIDATE } from "./headers.mjs";

/** @typedef {import("./headers.mjs").Page} Page */
/** @typedef {import("./headers.mjs").HeaderSettings} HeaderSettings */
/**
 * @typedef {HeaderSettings & { base?: string, versions?: string[] }} HostSettings
 *   `base`: where the checker lies on the host, `/warranty/`; `versions`: the loaders that never change
 */

/** Where the build leaves its list of pages for the preview server, under the repository's root. */
export const PAGES_FILE = ".prerender/pages.json";

/**
 * Reads PUBLIC_PATH, where the checker lies on its host: `/warranty/`; unset is the host's root.
 * @param {string} [setting] @returns {string}
 */
export function publicPath(setting = "/") {
  if (!/^\/([\w.-]+\/)*$/.test(setting))
    throw new Error(`PUBLIC_PATH: ${JSON.stringify(setting)} is not a path on a host. Write it as /warranty/.`);
  return setting;
}

/** @type {(page: Page) => string} the address of a page: `de/` for `de/index.html` */
const address = (page) => page.path.replace(/(^|\/)index\.html$/, "$1");

/** Neither nginx nor, on every system, Caddy knows it. */
const MANIFEST_TYPE = "application/manifest+json";

/** Where the build has to lie: a host's files stand where its addresses do. @type {(base: string) => string} */
const rooted = (base) => (base === "/" ? "has the build as its root" : `has the build in ${base} under its root`);

/** @type {(lines: [string, string][], indent: string, form: (name: string, value: string) => string) => string} */
const block = (lines, indent, form) => lines.map(([name, value]) => `${indent}${form(name, value)}`).join("\n");

/**
 * The addresses of a page as rules of `_headers`. Cloudflare reads 100 rules at most, and there are many languages: a
 * folder that no other page lies in takes one rule for all of it.
 * @type {(page: Page, pages: Page[]) => string[]}
 */
function patterns(page, pages) {
  const at = address(page);
  const alone = at !== page.path && at !== "" && !pages.some((other) => other !== page && other.path.startsWith(at));
  return alone ? [`${at}*`] : [...new Set([at, page.path])];
}

/**
 * Netlify and Cloudflare join the values of all rules that match, and two policies are both in force: so a page's
 * policy is given for its own two addresses, and the common headers once, for everything.
 * @type {(pages: Page[], settings: HostSettings) => string}
 */
function netlify(pages, { base = "/", versions = [], ...settings }) {
  const form = (/** @type {string} */ name, /** @type {string} */ value) => `${name}: ${value}`;
  const rules = pages.flatMap((page) => {
    const policy = contentSecurityPolicy(page.kind, { ...settings, styleHashes: page.styleHashes });
    /** @type {[string, string][]} */
    const lines = [["Content-Security-Policy", policy]];
    // A script with an address of its own, the service worker: a kept one would keep the old version alive.
    if (page.kind === "asset") lines.push(["Cache-Control", REVALIDATE]);
    return patterns(page, pages).map((at) => `${base}${at}\n${block(lines, "  ", form)}`);
  });
  const common = `${base}*\n${block(Object.entries(COMMON_HEADERS), "  ", form)}`;
  const assets = `${base}assets/*\n  Cache-Control: ${IMMUTABLE}\n  Content-Security-Policy: ${contentSecurityPolicy("asset", settings)}`;
  const loaders = versions.map((version) => `${base}embed/${version}/*\n  Cache-Control: ${IMMUTABLE}`);
  const where = base === "/" ? [] : [`# put this into the root of the site that ${rooted(base)}`];
  return `${[...where, common, assets, ...loaders, ...rules].join("\n\n")}\n`;
}

/**
 * One location a page: `add_header` in a location puts away those of the levels above, so each has the whole set.
 * @type {(pages: Page[], settings: HostSettings) => string}
 */
function nginx(pages, { base = "/", versions = [], ...settings }) {
  const form = (/** @type {string} */ name, /** @type {string} */ value) => `add_header ${name} "${value}" always;`;
  const location = (/** @type {string} */ match, /** @type {Record<string, string>} */ headers, more = "") =>
    `location ${match} {\n${more}${block(Object.entries(headers), "  ", form)}\n}`;
  const asset = headersFor("asset", settings);
  return `${[
    `# include this inside the server { } that ${rooted(base)}`,
    "index index.html;",
    "charset utf-8;",
    `error_page 404 ${base}404.html;`,
    ...["assets", ...versions.map((version) => `embed/${version}`)].map((folder) =>
      location(`^~ ${base}${folder}/`, { ...asset, "Cache-Control": IMMUTABLE }),
    ),
    location(base, { ...asset, "Cache-Control": REVALIDATE }, "  try_files $uri $uri/ =404;\n"),
    location(
      `~ ^${base}.*\\.webmanifest$`,
      { ...asset, "Cache-Control": REVALIDATE },
      `  types { }\n  default_type ${MANIFEST_TYPE};\n`,
    ),
    ...pages.map((page) => {
      const headers = headersFor(page.kind, { ...settings, styleHashes: page.styleHashes });
      return location(`= ${base}${page.path}`, { ...headers, "Cache-Control": REVALIDATE });
    }),
  ].join("\n\n")}\n`;
}

/** @type {(pages: Page[], settings: HostSettings) => string} */
function caddy(pages, { base = "/", versions = [], ...settings }) {
  const form = (/** @type {string} */ name, /** @type {string} */ value) => `${name} "${value}"`;
  const rule = (/** @type {string} */ matcher, /** @type {Record<string, string>} */ headers) =>
    `header ${matcher} {\n${block(Object.entries(headers), "  ", form)}\n}`;
  const own = pages.flatMap((page, index) => {
    const name = `@page${index + 1}`;
    const policy = contentSecurityPolicy(page.kind, { ...settings, styleHashes: page.styleHashes });
    // A later `header` replaces what an earlier one set, the asset's policy here.
    const addresses = [...new Set([`${base}${address(page)}`, `${base}${page.path}`])].join(" ");
    return [`${name} path ${addresses}`, rule(name, { "Content-Security-Policy": policy })];
  });
  const missing = pages.find((page) => page.path === "404.html");
  const policy = contentSecurityPolicy(missing?.kind ?? "full", {
    ...settings,
    styleHashes: missing?.styleHashes ?? [],
  });
  return `${[
    `# import this inside the site block that ${rooted(base)}`,
    "route {",
    rule(`${base}*`, { ...headersFor("asset", settings), "Cache-Control": REVALIDATE }),
    ...["assets", ...versions.map((version) => `embed/${version}`)].map((folder) =>
      rule(`${base}${folder}/*`, { "Cache-Control": IMMUTABLE }),
    ),
    "@manifest path *.webmanifest",
    rule("@manifest", { "Content-Type": MANIFEST_TYPE }),
    ...own,
    "file_server",
    "}",
    `handle_errors {\n  rewrite * ${base}404.html\n  header Content-Security-Policy "${policy}"\n  header Cache-Control "${REVALIDATE}"\n  file_server\n}`,
  ].join("\n\n")}\n`;
}

/**
 * Writes `_headers` into the build, `nginx.conf` and `Caddyfile` into `<dist>-hosting/`, and the list of pages to
 * PAGES_FILE beside the build, where the preview server reads it.
 * @param {string} dist the folder of the build @param {Page[]} pages @param {HostSettings} [settings] @returns {void}
 */
export function writeHeaderFiles(dist, pages, settings = {}) {
  const root = path.resolve(dist);
  const hosting = `${root}-hosting`;
  mkdirSync(hosting, { recursive: true });
  writeFileSync(path.join(root, "_headers"), netlify(pages, settings));
  writeFileSync(path.join(hosting, "nginx.conf"), nginx(pages, settings));
  writeFileSync(path.join(hosting, "Caddyfile"), caddy(pages, settings));
  const list = path.join(root, "..", PAGES_FILE);
  mkdirSync(path.dirname(list), { recursive: true });
  writeFileSync(list, `${JSON.stringify(pages, null, 2)}\n`);
}

/**
 * The list of pages that the build left beside `dist`; none if there is none.
 * @param {string} dist @returns {Page[]}
 */
export function readPages(dist) {
  try {
    return JSON.parse(readFileSync(path.join(path.resolve(dist), "..", PAGES_FILE), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
