import { describe, expect, test } from "vitest";
import {
  cacheControl,
  contentSecurityPolicy,
  headerSettings,
  headersFor,
  httpOrigin,
  partnerList,
} from "./headers.mjs";

const ORIGIN = "https://check.example";
const HASH = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

describe("the policy", () => {
  test("of a full page admits our own files alone, framed by ourselves alone", () => {
    expect(contentSecurityPolicy("full", { origin: ORIGIN, styleHashes: [HASH] })).toBe(
      `default-src 'none'; script-src 'self' ${ORIGIN}; style-src 'self' ${ORIGIN} '${HASH}'; img-src 'self' ${ORIGIN} data: blob:; font-src 'self' ${ORIGIN}; connect-src 'self' ${ORIGIN}; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types app`,
    );
  });

  test("of the frame lets partners frame it, has a camera and no Trusted Types policy", () => {
    const partners = partnerList("https://a.example, http://b.example:8080");
    expect(contentSecurityPolicy("embed-frame", { partners })).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'self' https://a.example http://b.example:8080; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(contentSecurityPolicy("embed-frame")).toContain("frame-ancestors *;");
  });

  test.each([
    ["embed-page", "frame-src 'none'", "frame-src 'self'"],
    ["camera", "script-src 'self';", "script-src 'self' 'wasm-unsafe-eval';"],
  ])("of the kind %s differs from a full page in one place", (kind, from, to) => {
    const full = contentSecurityPolicy("full");
    const other = kind === "camera" ? contentSecurityPolicy("camera") : contentSecurityPolicy("embed-page");
    expect(full).toContain(from);
    expect(other).toBe(full.replace(from, to));
  });

  test("of an asset is that of a full page: workers are bound by their own", () => {
    expect(contentSecurityPolicy("asset")).toBe(contentSecurityPolicy("full"));
  });

  test("takes a style by its hash only", () => {
    for (const hash of ["unsafe-inline", "sha256-x'; script-src *", "sha256-"]) {
      expect(() => contentSecurityPolicy("full", { styleHashes: [hash] })).toThrow("not the hash of a style");
    }
  });
});

test("every page carries the other headers", () => {
  expect(headersFor("full")).toEqual({
    "Content-Security-Policy": contentSecurityPolicy("full"),
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
    "Referrer-Policy": "strict-origin",
    "X-Content-Type-Options": "nosniff",
  });
});

describe("a partner", () => {
  test.each([
    "",
    "shop.example",
    "https://shop.example/",
    "https://shop.example/path",
    "https://*.example",
    "https://Shop.example",
    "https://shop.example; script-src *",
    "https://shop.example;script-src",
    "https://shop.example'",
    "https://shop.example\r\nSet-Cookie: a=b",
    "https://shop.example https://other.example",
    "https://user@shop.example",
    "https://shop.example:443",
    "https://shop.example:99999",
    "javascript:alert(1)",
    "file:///etc",
    "data:text/html,x",
    "null",
    "'self'",
    "https://[::1]",
    "https://",
  ])("is refused with a clear error when it is %j", (value) => {
    expect(() => httpOrigin(value)).toThrow("is not an http(s) origin. Write it as https://shop.example");
    expect(() => partnerList(`https://good.example,${value}`)).toThrow("PARTNER_ORIGINS: ");
    expect(() => contentSecurityPolicy("embed-frame", { partners: [value] })).toThrow("partner: ");
    expect(() => contentSecurityPolicy("full", { origin: value })).toThrow("origin: ");
  });

  test.each([
    "https://shop.example",
    "http://localhost:4173",
    "http://127.0.0.1:8080",
    "https://xn--bcher-kva.example",
  ])("may be %s", (value) => expect(httpOrigin(value)).toBe(value));
});

test("the environment names the public origin and the partners", () => {
  expect(headerSettings({})).toEqual({ partners: ["*"] });
  expect(headerSettings({ PUBLIC_ORIGIN: ORIGIN, PARTNER_ORIGINS: "https://a.example" })).toEqual({
    origin: ORIGIN,
    partners: ["https://a.example"],
  });
  expect(() => headerSettings({ PUBLIC_ORIGIN: "check.example" })).toThrow("PUBLIC_ORIGIN: ");
});

test("only files named by their hash or version are kept for long", () => {
  expect(cacheControl("embed/0.1.0/loader.js")).toBe("public, max-age=31536000, immutable");
  expect(cacheControl("embed/v1/loader.js")).toBe("no-cache");
  expect(cacheControl("assets/index-3f2a.js")).toBe("public, max-age=31536000, immutable");
  expect(cacheControl("de/index.html")).toBe("no-cache");
  expect(cacheControl("manifest.webmanifest")).toBe("no-cache");
  expect(cacheControl("counter/sw.js")).toBe("no-cache");
});
