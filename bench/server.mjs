/** One static server for all pages of the bench: brotli at its best, ours under the headers that a host has to send. */
import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { cacheControl } from "../scripts/headers.mjs";
import { headersOfBuild } from "../scripts/serve.mjs";
import { requestListener } from "../scripts/static-files.mjs";

/** @typedef {{ path: string, bytes: number }} Sent an answer: what was asked for, and how long its body was */
/** @typedef {{ url: string, log: Sent[], close: () => Promise<void> }} CountingServer */

/**
 * Compresses every file before it is asked for, so that no measured request waits for it.
 * @param {string} root @param {string} url
 */
async function warm(root, url) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/");
    await (await fetch(`${url}${file}`)).arrayBuffer();
  }
}

/**
 * Serves a folder and keeps a log of what was sent.
 * @param {{ root: string, ours: boolean }} site @returns {Promise<CountingServer>}
 */
export async function serveCounting({ root, ours }) {
  /** @type {Sent[]} */
  const log = [];
  const headersOf = ours
    ? headersOfBuild({ root })
    : (/** @type {string} */ file) => ({ "Cache-Control": cacheControl(file) });
  const answer = requestListener(path.resolve(root), "/", headersOf);
  const server = createServer((request, response) => {
    response.once("finish", () => {
      const bytes = Number(response.getHeader("content-length") ?? 0);
      log.push({ path: request.url ?? "", bytes });
    });
    answer(request, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
  await warm(root, url);
  log.length = 0;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url, log, close };
}
