/**
 * The build: the client, the first page of every language as complete HTML with its critical CSS, and the headers that
 * a host has to send with each page.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { byteTable, fileOf, MANIFEST, reportBytes } from "../bench/bytes.mjs";
import { writeLoader } from "./embed-loader.mjs";
import { frameForms, frameStyles } from "./embed-pages.mjs";
import { headerSettings } from "./headers.mjs";
import { publicPath, writeHeaderFiles } from "./host-files.mjs";
import { licences } from "./licences.mjs";
import { messageFaults } from "./messages.mjs";
import { WORKER, writeOffline } from "./offline.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = path.join(root, "dist");
const server = path.join(root, ".prerender/server");

/** @typedef {import("../src/app/prerender.tsx").PrerenderedPage} PrerenderedPage */
/** @typedef {import("./embed-pages.mjs").FrameForm} FrameForm */
/** @typedef {import("../bench/bytes.mjs").Manifest} Manifest */

/** @param {string} text @returns {string} */
const escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** @param {string} content @returns {string} */
const hashOf = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/**
 * A page of a language, from the template that Vite wrote.
 * @param {{ template: string, page: PrerenderedPage, pages: PrerenderedPage[], css: string, ahead: string[], frame?: FrameForm }} parts
 *   `ahead`: the scripts that the page needs at once; `frame`: the same page as it stands in a partner's frame
 */
function pageOf({ template, page, pages, css, ahead, frame }) {
  const file = frame?.path ?? `${page.path}index.html`;
  const up = "../".repeat(file.split("/").length - 1) || "./";
  const style = css.replaceAll(/url\(\.?\/?(?!data:)/g, `url(${up}assets/`);
  const links = (frame ? [] : pages)
    .filter(({ name }) => name === page.name)
    .map(({ lang, path: folder }) => `<link rel="alternate" hreflang="${lang}" href="${up}${folder}">`);
  const attributes = frame?.attributes ?? (page.name === "checker" ? "" : ` data-page="${page.name}"`);
  const html = template
    .replace(/<html[^>]*>/, `<html lang="${page.lang}" dir="${page.dir}"${attributes}>`)
    .replace(/<title>.*?<\/title>/, `<title>${escapeHtml(page.title)}</title>`)
    .replace(/<link rel="stylesheet"[^>]*>/, "")
    // In the page itself, since a browser asks for it again with every entry of its history.
    .replace('href="./icon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`)
    // The counter is a program of its own, where it is installed (offline.mjs).
    .replace('href="./manifest', page.name === "counter" ? 'href="manifest' : 'href="./manifest')
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replace(
      "</head>",
      () =>
        // A capital, since programs find the field of that name by it: `[name=description]`.
        `<meta name="Description" content="${escapeHtml(page.description)}">${links.join("")}` +
        ahead.map((script) => `<link rel="modulepreload" crossorigin href="${up}${script}">`).join("") +
        `<style>${style}</style></head>`,
    )
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${frame ? page.frameMarkup : page.markup}</div><noscript><p class="noscript">${escapeHtml(page.noscript)} ` +
        `<a href="mailto:help@imikilife.com">help@imikilife.com</a></p></noscript><p class="stalled">${escapeHtml(page.stalled)}</p>`,
    );
  return { path: file, html, styleHashes: [hashOf(style)] };
}

/**
 * What stands where there is nothing: in every language, and without fetching anything, since it may stand at any depth.
 * @param {import("../src/app/prerender.tsx").MissingPage[]} missing @param {string} css
 * @param {string} base where the checker stands on its host
 */
function missingPage(missing, css, base) {
  const style = css.replaceAll(/@font-face\s*\{[^}]*\}/g, "");
  const said = missing.map(
    (page) =>
      `<section class="step" lang="${page.lang}" dir="${page.dir}"><h1>${escapeHtml(page.missing)}</h1>` +
      `<p><a class="button primary" href="${base}${page.path}">${escapeHtml(page.check)}</a></p>` +
      `<p>${escapeHtml(page.contact)}: <bdi><a href="mailto:help@imikilife.com">help@imikilife.com</a></bdi></p></section>`,
  );
  const html =
    `<!doctype html><html lang="${missing[0]?.lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${missing[0]?.missing}</title><style>${style}</style></head>` +
    `<body><main class="step">${said.join("")}</main></body></html>`;
  return { path: "404.html", html, styleHashes: [hashOf(style)] };
}

const faults = messageFaults(root);
if (faults.length > 0) throw new Error(faults.join("\n"));
await rm(dist, { recursive: true, force: true });
await build({ root, logLevel: "warn" });
await build({
  root,
  logLevel: "warn",
  build: { ssr: "src/app/prerender.tsx", outDir: server, emptyOutDir: true, manifest: false, copyPublicDir: false },
});
const { prerenderPages } = await import(pathToFileURL(path.join(server, "prerender.js")).href);

/** @type {{ pages: PrerenderedPage[], missing: import("../src/app/prerender.tsx").MissingPage[] }} */
const { pages, missing } = await prerenderPages();
/** @type {Manifest} */
const manifest = JSON.parse(await readFile(path.join(dist, ".vite/manifest.json"), "utf8"));
const template = await readFile(path.join(dist, "index.html"), "utf8");
/** @type {(name: string) => Promise<string>} the styles of a part of the build, by its name in the manifest */
const stylesOf = async (name) => {
  const files = manifest[name]?.css ?? [];
  return (await Promise.all(files.map((file) => readFile(path.join(dist, file), "utf8")))).join("");
};
const css = await stylesOf("index.html");
/** What is drawn with the policy's page when it is built. */
const policyCss = await stylesOf("src/policy/Policy.tsx");

const icon = await readFile(path.join(root, "public/icon.svg"), "utf8");
/** @type {import("./headers.mjs").Page[]} */
const written = [];
/** @type {(made: ReturnType<typeof pageOf>, kind: import("./headers.mjs").PageKind) => Promise<void>} */
async function write({ html, ...made }, kind) {
  const file = path.join(dist, made.path);
  await mkdir(path.dirname(file), { recursive: true });
  // As a sign by its number: hosts that hide addresses from robots would change the page, and break its hashes.
  await writeFile(file, html.replaceAll("help@", "help&#64;"));
  written.push({ ...made, kind });
}
/** @type {Readonly<Record<PrerenderedPage["name"], import("./headers.mjs").PageKind>>} */
const KINDS = { checker: "camera", counter: "camera", partner: "embed-page", policy: "full" };
const source = pages[0];
for (const page of pages) {
  const catalogue = (/** @type {string} */ section) => fileOf(manifest, { src: `/locales/${page.lang}/${section}` });
  const checker = page.name === "checker";
  const ahead = [catalogue("start"), ...(checker ? [] : [catalogue(page.name), fileOf(manifest, { name: "side" })])];
  const parts = { template, page, pages, ahead };
  await write(pageOf({ ...parts, css: page.name === "policy" ? css + policyCss : css }), KINDS[page.name]);
  if (!checker) continue;
  for (const frame of frameForms(page.lang, page === source))
    await write(pageOf({ ...parts, css: frameStyles(css), frame }), "embed-frame");
}
const base = publicPath(process.env.PUBLIC_PATH);
await write(missingPage(missing, css, base), "full");
const versions = await writeLoader({
  root,
  dist,
  titles: Object.fromEntries(pages.filter(({ name }) => name === "checker").map(({ lang, title }) => [lang, title])),
});
await writeOffline({ root, dist, pages });
await writeFile(path.join(dist, "licences.txt"), licences(root));
written.push({ path: WORKER, kind: "asset", styleHashes: [] });
await writeFile(MANIFEST, JSON.stringify(manifest));
await rm(path.join(dist, ".vite"), { recursive: true });
writeHeaderFiles(dist, written, {
  ...headerSettings(process.env),
  base,
  versions,
});

const rows = byteTable(
  manifest,
  missing.map(({ lang }) => lang),
);
if (!reportBytes(rows)) throw new Error("a byte budget is broken (bench/bytes.mjs)");
