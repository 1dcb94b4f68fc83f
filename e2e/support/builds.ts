/** Versions of the build, and a line to them that can be cut: what a service worker meets in its life. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { lookup } from "mrmime";
import { headersFor } from "../../scripts/headers.mjs";
import { readPages } from "../../scripts/host-files.mjs";
import { listKeptFiles, WORKER } from "../../scripts/offline.mjs";

const TEXT = /\.(html|js|css|json|webmanifest)$/;
/** The fonts keep their names: they stand in the style of each page, which is held to its hash. */
const RENAMED = /\.(js|css|wasm)$/;

/**
 * A build that differs in every file, as one from other sources does: each asset has another name, and each page and
 * each part of the counter says which version it is of.
 */
function otherBuild(folder: string, name: string): string {
  const root = path.join(folder, name);
  cpSync("dist", root, { recursive: true });
  const assets = readdirSync(path.join(root, "assets")).filter((asset) => RENAMED.test(asset));
  const renamed = (text: string) =>
    assets.reduce((all, asset) => all.replaceAll(asset, asset.replace(/(\.\w+)$/, `-${name}$1`)), text);
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).filter((one) => TEXT.test(one))) {
    const at = path.join(root, file);
    const text = file === WORKER ? readFileSync(at, "utf8") : renamed(readFileSync(at, "utf8"));
    const part = /^assets\/(Camera(?=Dialog)|start|side|counter)(?:Dialog)?-.*\.js$/.exec(file)?.[1];
    const said =
      part === undefined
        ? ""
        : `\nglobalThis.document && (document.documentElement.dataset.${part.toLowerCase()} = "${name}");`;
    writeFileSync(at, text.replace("<html ", `<html data-build="${name}" `) + said);
  }
  for (const asset of assets) renameSync(path.join(root, "assets", asset), path.join(root, "assets", renamed(asset)));
  listKeptFiles(root);
  return root;
}

export interface Line {
  readonly url: string;
  /** Shows another version from here on. */
  show(name: "v1" | "v2"): void;
  /** Lets only those addresses through that match; the others break off. */
  only(passing: (address: string) => boolean): void;
  close(): Promise<void>;
}

const pages = readPages("dist");

/** A file of a build under the headers that it is to have; `null` where there is none. */
function answerFrom(root: string, address: string) {
  const asked = new URL(address, "http://line").pathname.slice(1);
  const name = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
  const file = path.join(root, name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const { kind, styleHashes } = pages.find((page) => page.path === name) ?? { kind: "asset", styleHashes: [] };
  // Kept by nothing but the service worker: the browser's own cache would hide what that one lacks.
  const headers = { ...headersFor(kind, { styleHashes }), "Cache-Control": "no-store" };
  return { headers: { ...headers, "Content-Type": lookup(name) ?? "" }, body: readFileSync(file) };
}

/** Serves two versions of the build, one at a time, over a line that can be cut. */
export async function startLine(): Promise<Line> {
  const folder = mkdtempSync(path.join(tmpdir(), "builds-"));
  const builds = { v1: otherBuild(folder, "v1"), v2: otherBuild(folder, "v2") };
  let shown = builds.v1;
  let passes = (_: string) => true;
  const server = createServer((asked, answer) => {
    const address = asked.url ?? "/";
    if (!passes(address)) return void asked.socket.destroy();
    const found = answerFrom(shown, address);
    return found ? answer.writeHead(200, found.headers).end(found.body) : answer.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    show(name) {
      shown = builds[name];
    },
    only(passing) {
      passes = passing;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
