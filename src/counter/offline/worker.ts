/**
 * The counter's service worker. It keeps every file of one version and answers with those alone, so that a page never
 * gets files of two versions. scripts/offline.mjs puts the list of files before it. It is registered for `counter/`:
 * the customer's pages and `embed/` lie outside, and never see it.
 */
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { TAKE_OVER, type WorkerNews } from "./worker-messages.ts";

interface CounterBuild {
  /** The hash of all files. */
  readonly version: string;
  /** With the hash of each: what does not match it is another version's, and is not kept. */
  readonly files: { url: string; revision: string | null; integrity: string }[];
}

interface Extended extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What is used of the worker's surroundings, which TypeScript knows in no program that knows pages. */
declare const self: {
  readonly counterBuild: CounterBuild;
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: {
      type: "window";
      includeUncontrolled: true;
    }): Promise<readonly { url: string; postMessage(news: WorkerNews): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extended) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
};

const { version, files } = self.counterBuild;
const { scope } = self.registration;
// The scope stands in the name, since several checkers may lie on one origin.
const CACHE = `counter-${version}-${scope}`;
const isOurs = (name: string) => name.startsWith("counter-") && name.endsWith(`-${scope}`);

const controller = new PrecacheController({ cacheName: CACHE });
controller.addToCacheList(files);

const pages = async () => {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
};

/** All or nothing: where one file is missing, this version is given up, and the one before it stays as it is. */
self.addEventListener("install", (event) => {
  const told = controller.install(event).catch(async (error) => {
    const full = error instanceof Error && error.name === "QuotaExceededError";
    for (const page of await pages()) page.postMessage(full ? "storage-refused" : "download-cut-off");
    throw error;
  });
  event.waitUntil(told);
});

/** Older versions go, unless a page of theirs may still be open: it fetches its later parts from them (below). */
async function forgetOlder(): Promise<void> {
  if ((await pages()).length > 1) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOurs(name) && name !== CACHE).map((name) => caches.delete(name)));
}

// The page of a first visit is taken over too, so that it works without a connection from here on.
self.addEventListener("activate", (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())));

self.addEventListener("message", ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

/** Other ways to write the address of a page: with its file's name, or without the slash at its end. */
const sameAddress = ({ url }: { url: URL }): URL[] => {
  const plain = url.origin + url.pathname;
  return [new URL(plain.replace(/index\.html$/, "")), new URL(`${plain}/`)];
};
registerRoute(
  new PrecacheRoute(controller, {
    directoryIndex: "",
    cleanURLs: false,
    ignoreURLParametersMatching: [/./], // the page reads them itself
    urlManipulation: sameAddress,
  }),
);

// A page of the version before asks for its own files, whose names hold their hash: nothing can be mixed up.
const assets = new URL("../assets/", scope).href;
registerRoute(
  ({ url }) => url.href.startsWith(assets),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);
