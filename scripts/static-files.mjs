/** Answers requests for the files of one folder: the part of the preview server that knows nothing of our pages. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { lookup } from "mrmime";

/** @typedef {{ body: Buffer, small: Buffer | undefined, tag: string, type: string }} Stored a file in memory, and its brotli form */

const compress = promisify(brotliCompress);
const COMPRESSIBLE = /\.(html|m?js|css|json|svg|txt|webmanifest|wasm|ts|xml|ics)$/;
/**
 * The best that brotli can: what a host that compresses beforehand sends, so that bytes counted here are true. Not for
 * wasm: a megabyte takes seconds, and is in no budget.
 * @type {(file: string) => import("node:zlib").BrotliOptions}
 */
const brotli = (file) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: file.endsWith(".wasm") ? 5 : constants.BROTLI_MAX_QUALITY },
});

/**
 * Reads files of one folder and keeps them until they change.
 * @param {string} root @returns {(name: string) => Promise<Stored | "folder" | undefined>}
 */
function fileStore(root) {
  /** @type {Map<string, Promise<Stored>>} */
  const kept = new Map();
  return async (name) => {
    const file = path.join(root, name);
    if (name.includes("\0") || !`${file}${path.sep}`.startsWith(`${root}${path.sep}`)) return undefined;
    const info = await stat(file).catch(() => undefined);
    if (info === undefined) return undefined;
    if (info.isDirectory()) return "folder";
    const tag = `W/"${info.size.toString(36)}-${info.mtimeMs.toString(36)}"`;
    const key = `${file} ${tag}`;
    const stored = kept.get(key) ?? load(file, tag);
    kept.set(key, stored);
    return stored;
  };
}

/** @type {(file: string, tag: string) => Promise<Stored>} */
async function load(file, tag) {
  const body = await readFile(file);
  const small = COMPRESSIBLE.test(file) ? await compress(body, brotli(file)) : undefined;
  const type = lookup(file) ?? "application/octet-stream";
  return { body, small, tag, type: /^text\/|javascript|json|manifest/.test(type) ? `${type};charset=utf-8` : type };
}

/** @type {(encoded: string) => string | undefined} */
function decoded(encoded) {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {Stored} [file]
 */

/**
 * What to answer to an address: a file, a page's folder, the way to it, or the page for what is not there.
 * @param {string} root @param {string} base @param {(file: string) => Record<string, string>} headersOf
 * @returns {(url: URL) => Promise<Reply>}
 */
function router(root, base, headersOf) {
  const read = fileStore(root);
  /** @type {(name: string, status: number) => Promise<Reply | undefined>} */
  const reply = async (name, status) => {
    const file = await read(name);
    return file === undefined || file === "folder" ? undefined : { status, headers: headersOf(name), file };
  };
  /** @type {(to: string) => Reply} */
  const redirect = (to) => ({ status: 308, headers: { ...headersOf(""), Location: to } });
  return async (url) => {
    const missing = async () => (await reply("404.html", 404)) ?? { status: 404, headers: headersOf("") };
    if (`${url.pathname}/` === base) return redirect(`${base}${url.search}`);
    const asked = url.pathname.startsWith(base) ? decoded(url.pathname.slice(base.length)) : undefined;
    if (asked === undefined) return missing();
    if (asked === "" || asked.endsWith("/")) return (await reply(`${asked}index.html`, 200)) ?? missing();
    if ((await read(asked)) === "folder") return redirect(`${url.pathname}/${url.search}`);
    return (await reply(asked, 200)) ?? missing();
  };
}

/** @type {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, reply: Reply) => void} */
function send(request, response, { status, headers, file }) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (file === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.setHeader("ETag", file.tag).setHeader("Content-Type", file.type);
  if (file.small) response.setHeader("Vary", "Accept-Encoding");
  if (status === 200 && request.headers["if-none-match"] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  const accepts = /\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = accepts && file.small ? file.small : file.body;
  if (body === file.small) response.setHeader("Content-Encoding", "br");
  response.writeHead(status, { "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * A listener for `http.createServer` that serves the files of `root` under `base`.
 * @param {string} root an absolute path @param {string} base begins and ends with `/`
 * @param {(file: string) => Record<string, string>} headersOf the headers of a file of the folder, `de/index.html`
 * @returns {import("node:http").RequestListener}
 */
export function requestListener(root, base, headersOf) {
  const route = router(root, base, headersOf);
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const address = request.url ?? "/";
    const work = URL.canParse(address, "http://localhost")
      ? route(new URL(address, "http://localhost"))
      : Promise.resolve({ status: 400, headers: {} });
    work.then(
      (reply) => send(request, response, reply),
      () => response.writeHead(500).end(),
    );
  };
}
