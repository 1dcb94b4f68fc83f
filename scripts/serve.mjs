/**
 * The preview server: serves the build with the headers that a host is to send, under any base path.
 *
 *     node scripts/serve.mjs [--port 4173] [--strict] [--base /warranty/] [--root dist]
 */
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { cacheControl, headerSettings, headersFor } from "./headers.mjs";
import { PAGES_FILE, readPages } from "./host-files.mjs";
import { requestListener } from "./static-files.mjs";

/** @typedef {import("./headers.mjs").Page} Page */
/** @typedef {import("./headers.mjs").HeaderSettings} HeaderSettings */

/** @type {(server: import("node:http").Server, port: number, host: string) => Promise<number>} */
const listen = (server, port, host) =>
  new Promise((done, fail) => {
    server.once("error", fail).listen(port, host, () => {
      const address = server.address();
      server.off("error", fail);
      done(typeof address === "object" && address ? address.port : port);
    });
  });

/** @type {(error: unknown, ...codes: string[]) => boolean} */
const isError = (error, ...codes) => error instanceof Error && "code" in error && codes.includes(String(error.code));

/** @type {(server: import("node:http").Server) => Promise<void>} */
const stop = (server) =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/**
 * Listens on 127.0.0.1 and, where there is one, ::1: `localhost` means either, and browsers ask for both.
 * @param {import("node:http").RequestListener} answer @param {number} port 0 for any free one
 * @param {boolean} strict fail if the port is taken, rather than take the next
 * @returns {Promise<{ port: number, servers: import("node:http").Server[] }>}
 */
async function listenLocally(answer, port, strict) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = createServer(answer);
    const second = createServer(answer);
    try {
      const taken = await listen(first, port === 0 ? 0 : port + attempt, "127.0.0.1");
      try {
        await listen(second, taken, "::1");
        return { port: taken, servers: [first, second] };
      } catch (error) {
        if (isError(error, "EADDRNOTAVAIL", "EAFNOSUPPORT")) return { port: taken, servers: [first] };
        await stop(first);
        throw error;
      }
    } catch (error) {
      if (!isError(error, "EADDRINUSE")) throw error;
      if (strict) throw new Error(`Port ${port} is taken. Free it, or choose another with --port.`, { cause: error });
    }
  }
  throw new Error(`No free port from ${port} on. Choose another with --port.`);
}

/** @type {(base: string) => string} */
const normalBase = (base) => `/${base}/`.replace(/\/{2,}/g, "/");

/**
 * The headers of each file of a build, as a host is to send them.
 * @param {{ root: string, headers?: HeaderSettings, pages?: Page[] }} build
 *   `pages`: by default what the build left in its list
 * @returns {(file: string) => Record<string, string>}
 */
export function headersOfBuild({ root, headers = headerSettings(process.env), pages = readPages(root) }) {
  if (pages.length === 0)
    console.warn(`There is no ${PAGES_FILE} beside ${root}: its pages get the strictest headers, and no styles.`);
  return (file) => {
    const page = pages.find(({ path: own }) => own === file);
    // A page that is not in the list gets the strictest set: it fails where it can be seen.
    const kind = page?.kind ?? (file.endsWith(".html") ? "full" : "asset");
    const own = headersFor(kind, { ...headers, styleHashes: page?.styleHashes ?? [] });
    return { ...own, "Cache-Control": cacheControl(file) };
  };
}

/**
 * Serves a build until it is closed.
 * @param {object} options
 * @param {string} options.root the folder of the build
 * @param {string} [options.base] the path it is served under, `/warranty/`
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {boolean} [options.strict] fail if the port is taken, rather than take the next free one
 * @param {HeaderSettings} [options.headers] by default what the environment says, with the server's own origin
 * @param {Page[]} [options.pages] by default what the build left in its list
 * @returns {Promise<{ origin: string, url: string, close: () => Promise<void> }>}
 */
export async function startServer({ root, base = "/", port = 0, strict = false, headers, pages }) {
  const under = normalBase(base);
  const settings = { ...(headers ?? headerSettings(process.env)) };
  const headersOf = headersOfBuild({ root, headers: settings, ...(pages && { pages }) });
  const answer = requestListener(path.resolve(root), under, headersOf);
  const { port: taken, servers } = await listenLocally(answer, port, strict);
  const origin = `http://localhost:${taken}`;
  settings.origin ??= origin;
  return { origin, url: `${origin}${under}`, close: async () => void (await Promise.all(servers.map(stop))) };
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: process.env.PORT ?? "4173" },
      base: { type: "string", default: "/" },
      root: { type: "string", default: "dist" },
      strict: { type: "boolean", default: false },
    },
  });
  const built = await stat(path.join(values.root, "index.html")).catch(() => undefined);
  if (!built) throw new Error(`There is no build in ${values.root}. Run: npm run build`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port: ${values.port} is not a port.`);
  const server = await startServer({ root: values.root, base: values.base, strict: values.strict, port });
  console.log(`\n  The warranty checker is at ${server.url}\n  Stop it with Ctrl+C.\n`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close());
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
