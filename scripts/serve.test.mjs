import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentSecurityPolicy } from "./headers.mjs";
import { startServer } from "./serve.mjs";

const SCRIPT = "export const answer = 42;\n".repeat(100);
let folder = "";
let root = "";
/** @type {Awaited<ReturnType<typeof startServer>>} */
let site;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "serve-"));
  root = path.join(folder, "dist");
  mkdirSync(path.join(root, "de"), { recursive: true });
  mkdirSync(path.join(root, "assets"));
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(root, "index.html"), "<!doctype html><title>root</title>");
  writeFileSync(path.join(root, "404.html"), "<!doctype html><title>nothing here</title>");
  writeFileSync(path.join(root, "de/index.html"), "<!doctype html><title>de</title>");
  writeFileSync(path.join(root, "assets/app-1a2b.js"), SCRIPT);
  site = await startServer({
    root,
    base: "/warranty/",
    pages: [{ path: "de/index.html", kind: "embed-frame", styleHashes: [] }],
    headers: { partners: ["https://shop.example"] },
  });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * As it goes over the wire: fetch would follow redirects, unpack, and tidy the path.
 * @param {string} address @param {import("node:http").RequestOptions} [options]
 * @returns {Promise<{ status: number | undefined, headers: import("node:http").IncomingHttpHeaders, body: Buffer }>}
 */
const ask = (address, options = {}) =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(site.origin);
    request({ hostname, port, path: address, ...options }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", fail)
      .end();
  });

test("a page comes with the headers of its kind and is asked for anew each time", async () => {
  const { status, headers, body } = await ask("/warranty/de/");
  expect(status).toBe(200);
  expect(body.toString()).toContain("<title>de</title>");
  expect(headers["content-type"]).toBe("text/html;charset=utf-8");
  expect(headers["cache-control"]).toBe("no-cache");
  expect(headers["content-security-policy"]).toBe(
    contentSecurityPolicy("embed-frame", { origin: site.origin, partners: ["https://shop.example"] }),
  );
});

test("both localhost and 127.0.0.1 answer", async () => {
  const own = new URL(site.url);
  for (const host of ["localhost", "127.0.0.1"]) {
    own.hostname = host;
    expect((await fetch(own)).status).toBe(200);
  }
});

test("a hashed file is kept for long, and comes in brotli to whom takes it", async () => {
  const { headers, body } = await ask("/warranty/assets/app-1a2b.js", { headers: { "accept-encoding": "gzip, br" } });
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(headers["content-encoding"]).toBe("br");
  expect(headers.vary).toBe("Accept-Encoding");
  expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
  const plain = await ask("/warranty/assets/app-1a2b.js");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(SCRIPT);
});

test("what the browser still has is not sent again, and what has changed is", async () => {
  const first = await ask("/warranty/");
  const headers = { "if-none-match": String(first.headers.etag) };
  const again = await ask("/warranty/", { headers });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  writeFileSync(path.join(root, "index.html"), "<!doctype html><title>changed</title>");
  expect((await ask("/warranty/", { headers })).body.toString()).toContain("changed");
});

test("what is not there gets the page that says so, with its status", async () => {
  for (const address of ["/warranty/nothing", "/warranty/assets/", "/", "/warranty/%", "/warrantyx/de/"]) {
    const { status, headers, body } = await ask(address);
    expect(status, address).toBe(404);
    expect(body.toString()).toContain("nothing here");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
  }
});

test("a folder without its slash is led to it, with the query", async () => {
  const { status, headers } = await ask("/warranty/de?theme=dark");
  expect([status, headers.location]).toEqual([308, "/warranty/de/?theme=dark"]);
  expect((await ask("/warranty?lang=de")).headers.location).toBe("/warranty/?lang=de");
});

test("nothing outside the folder is served", async () => {
  for (const climb of ["../secret.txt", "%2e%2e/secret.txt", "..%2fsecret.txt", "de/..%2f..%2fsecret.txt", "%00"]) {
    const { status, body } = await ask(`/warranty/${climb}`);
    expect(status, climb).toBe(404);
    expect(body.toString()).not.toContain("secret");
  }
});

test("it only reads", async () => {
  expect((await ask("/warranty/", { method: "POST" })).status).toBe(405);
  const head = await ask("/warranty/", { method: "HEAD" });
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test("a taken port leads to the next one, or to an error that says so", async () => {
  const port = Number(new URL(site.origin).port);
  await expect(startServer({ root, port, strict: true })).rejects.toThrow(`Port ${port} is taken.`);
  const other = await startServer({ root, port });
  expect(Number(new URL(other.origin).port)).toBeGreaterThan(port);
  await other.close();
});
