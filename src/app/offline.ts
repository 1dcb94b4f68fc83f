/** Registers the counter's service worker, and tells the counter how it stands. */
import type { Offline, OfflineState } from "../counter/offline/offline.ts";
import { TAKE_OVER, type WorkerNews } from "../counter/offline/worker-messages.ts";
import { addressFrom, pathOf } from "../locales/addresses.ts";
import type { LanguageTag } from "../locales/languages.ts";
import { isOwnPage } from "./environment.ts";
import { ownScript } from "./trusted.ts";

/** A download that was cut off is tried again after this, and as soon as the browser says that it is online. */
const RETRY_MS = 60_000;
/** How often to look for a newer version; a counter may stay open all day. */
const LOOK_MS = 60 * 60_000;

/** Registering failed: because nothing may be stored here, or only because the script did not come. */
async function isRefusal(error: unknown): Promise<boolean> {
  if (!(error instanceof Error)) return false;
  if (error.name !== "SecurityError") return ["NotSupportedError", "InvalidStateError"].includes(error.name);
  // Said of a script of the wrong type too, such as a page of the host in its place.
  return caches.keys().then(
    () => false,
    () => true,
  );
}

/** Whether the version that is saved is the one of this page: a first visit may take so long that a newer one is there. */
async function isOwnVersion(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>("script[type=module][src]");
  return own === null || (await caches.match(own.src, { ignoreVary: true })) !== undefined;
}

/** A page in a frame has nothing to do with it. */
const NOTHING: Offline = { current: () => NO_STATE, follow: () => () => {}, takeNewer() {} };
const NO_STATE: OfflineState = { status: "none", newer: false };

/** Begins to save the counter for use without a connection. */
export function startOffline(lang: LanguageTag): Offline {
  if (!isOwnPage()) return NOTHING;
  const listeners = new Set<() => void>();
  let state: OfflineState = { status: "saving", newer: false };
  const set = (change: Partial<OfflineState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const container = "serviceWorker" in navigator ? navigator.serviceWorker : null;
  if (container) keepSaved(container, pathOf("counter", lang), set);
  else set({ status: "refused" });
  return {
    current: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    takeNewer: () => void (container && changeVersion(container)),
  };
}

/** Lets the version that waits take over, then loads the page of it; where it has taken over already, just that. */
async function changeVersion(container: ServiceWorkerContainer): Promise<void> {
  const waiting = (await container.getRegistration())?.waiting;
  if (!waiting) return location.reload();
  container.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
}

function keepSaved(container: ServiceWorkerContainer, page: string, set: (change: Partial<OfflineState>) => void) {
  const scope = addressFrom(page, pathOf("counter", "en"));
  let registration: ServiceWorkerRegistration | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let refused = false;

  const refuse = () => {
    refused = true;
    set({ status: "refused" });
  };
  const cutOff = () => {
    if (registration?.active) return; // the version that is there stays complete
    set({ status: "interrupted" });
    clearTimeout(retry);
    retry = setTimeout(save, RETRY_MS);
  };
  const follow = (worker: ServiceWorker) => {
    const isFirst = !registration?.active;
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") {
        set({ status: "saved" });
        if (isFirst) void isOwnVersion().then((own) => own || set({ newer: true }));
      }
      if (worker.state === "installed" && registration?.active) set({ newer: true });
      if (worker.state === "redundant" && !refused) cutOff();
    });
  };
  async function register() {
    const made = await container.register(ownScript(`${scope}sw.js`), { scope, updateViaCache: "none" });
    const { active, waiting, installing } = made;
    registration = made;
    refused = false;
    set({ status: active ? "saved" : "saving", newer: active !== null && waiting !== null });
    if (installing) follow(installing);
    made.onupdatefound = () => {
      if (made.installing) follow(made.installing);
    };
  }
  function save() {
    register().catch(async (error) => ((await isRefusal(error)) ? refuse() : cutOff()));
  }
  /** Asks whether there is a newer version; without a connection there is none. */
  const look = () => {
    if (registration?.active) registration.update().catch(() => {});
    else save();
  };

  // Another tab may have changed the version beneath this page: then it goes on as it is until it is loaded again.
  const before = container.controller;
  container.addEventListener("controllerchange", () => {
    if (before) set({ newer: true });
  });
  container.addEventListener("message", ({ data }: MessageEvent<WorkerNews>) => {
    if (data === "storage-refused" && !registration?.active) refuse();
    if (data === "download-cut-off") cutOff();
  });
  container.startMessages();
  window.addEventListener("online", look);
  setInterval(look, LOOK_MS);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
  save();
}
