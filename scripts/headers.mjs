/**
 * The headers of every page, from one source: the preview server sends them, and the build writes them as ready files
 * for the common hosts (host-files.mjs), so that what is tested is what is served.
 */

/**
 * `full`: a page of its own; `camera`: one where the camera can open; `embed-frame`: what partners frame, where it can
 * too; `embed-page`: the page that shows partners how; `asset`: anything that is not a page. Of assets only the service
 * worker stands in the list of pages, since its policy and its age are its own and not those of a page that it answers
 * for.
 * @typedef {"full" | "camera" | "embed-frame" | "embed-page" | "asset"} PageKind
 */

/**
 * @typedef {object} HeaderSettings
 * @property {string} [origin] the checker's public origin; WebKit needs it beside 'self' in an opaque frame
 * @property {string[]} [partners] who may frame the checker, as `partnerList` gives it; by default anyone
 * @property {string[]} [styleHashes] of the page's own <style> elements: `sha256-…`
 */

/**
 * Where codes are read by WebAssembly: its compiling is all that this lets through.
 * @type {ReadonlySet<PageKind>}
 */
const WITH_CAMERA = new Set(["camera", "embed-frame"]);

/** @typedef {{ path: string, kind: PageKind, styleHashes: string[] }} Page a file of the build, `de/index.html`, and what it needs */

const HOST = /^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/;
const STYLE_HASH = /^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/**
 * The origin as it was given, or an error. It goes into a header: a list of what URL parsers let through in a host
 * has `;`, `,` and quotes in it, so only the letters of real host names pass.
 * @param {string} value @param {string} [name] what to call it in the error @returns {string}
 */
export function httpOrigin(value, name = "origin") {
  if (!HOST.test(value) || !URL.canParse(value) || new URL(value).origin !== value) {
    const what = JSON.stringify(value);
    throw new Error(`${name}: ${what} is not an http(s) origin. Write it as https://shop.example, without a path.`);
  }
  return value;
}

/**
 * Reads PARTNER_ORIGINS: `https://a.example, https://b.example:8443`; unset or `*` is anyone.
 * @param {string} [setting] @returns {string[]}
 */
export function partnerList(setting = "*") {
  const origins = setting.split(",").map((part) => part.trim());
  if (setting.trim() === "*") return ["*"];
  return origins.map((origin) => httpOrigin(origin, "PARTNER_ORIGINS"));
}

/**
 * The settings that a host's environment gives: PUBLIC_ORIGIN and PARTNER_ORIGINS.
 * @param {Record<string, string | undefined>} env @returns {HeaderSettings}
 */
export function headerSettings(env) {
  const partners = partnerList(env.PARTNER_ORIGINS);
  const origin = env.PUBLIC_ORIGIN;
  return origin === undefined ? { partners } : { partners, origin: httpOrigin(origin, "PUBLIC_ORIGIN") };
}

/**
 * Who may frame a page. Beside a list of partners it is always ourselves: the page for partners shows the frame live.
 * @type {(kind: PageKind, partners: string[]) => string}
 */
function frameAncestors(kind, partners) {
  if (kind !== "embed-frame") return "'self'";
  return partners.includes("*") ? "*" : ["'self'", ...partners.map((p) => httpOrigin(p, "partner"))].join(" ");
}

/**
 * The Content-Security-Policy of a kind of page.
 * @param {PageKind} kind @param {HeaderSettings} [settings] @returns {string}
 */
export function contentSecurityPolicy(kind, { origin, partners = ["*"], styleHashes = [] } = {}) {
  for (const hash of styleHashes) {
    if (!STYLE_HASH.test(hash)) throw new Error(`${JSON.stringify(hash)} is not the hash of a style: sha256-…`);
  }
  const own = origin === undefined ? "'self'" : `'self' ${httpOrigin(origin)}`;
  const hashes = styleHashes.map((hash) => ` '${hash}'`).join("");
  return [
    "default-src 'none'",
    `script-src ${own}${WITH_CAMERA.has(kind) ? " 'wasm-unsafe-eval'" : ""}`,
    `style-src ${own}${hashes}`,
    `img-src ${own} data: blob:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-src ${kind === "embed-page" ? "'self'" : "'none'"}`,
    `frame-ancestors ${frameAncestors(kind, partners)}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${kind === "embed-frame" ? "'none'" : "app"}`,
  ].join("; ");
}

/** What every answer carries, whatever it is. @type {Readonly<Record<string, string>>} */
export const COMMON_HEADERS = Object.freeze({
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
  "Referrer-Policy": "strict-origin",
  "X-Content-Type-Options": "nosniff",
});

/**
 * All headers of a kind of page, but for caching.
 * @param {PageKind} kind @param {HeaderSettings} [settings] @returns {Record<string, string>}
 */
export function headersFor(kind, settings) {
  return { "Content-Security-Policy": contentSecurityPolicy(kind, settings), ...COMMON_HEADERS };
}

/** For files named by the hash of what is in them, and loaders by their version. */
export const IMMUTABLE = "public, max-age=31536000, immutable";
/** For all others: kept, and asked for again each time. */
export const REVALIDATE = "no-cache";

/**
 * How long a file of the build may be kept.
 * @param {string} path within the build, `assets/index-3f2a.js` @returns {string}
 */
export const cacheControl = (path) =>
  path.startsWith("assets/") || /^embed\/\d[^/]*\//.test(path) ? IMMUTABLE : REVALIDATE;
