/** What a frame's page does about its address, its links and its focus, and what its host lets it do. */

import { languageIn } from "../embed/settings.ts";
import { LANGUAGES, type LanguageTag } from "../locales/languages.ts";
import type { TakeAway } from "../result/WhatToDo.tsx";
import type { Devices } from "../scan/camera-stream.ts";
import { focusInView } from "../ui/focus-field.ts";
import { cameras } from "./camera.ts";

/** What a host is told that its customers do. */
const ACTIONS = ["print", "contact", "copy", "calendar"];

/** Takes the hash out of the address, and gives it. */
export function takeHash(): string {
  const { hash, pathname, search } = location;
  if (hash !== "") history.replaceState(null, "", pathname + search);
  return hash;
}

/** Goes to the page of the language that `?lang=` asks for, or that the browser has where the page has none of its own. */
export function leaveForLanguage(current: LanguageTag, query: URLSearchParams): boolean {
  const undecided = document.documentElement.dataset.undecided === "1";
  const asked = languageIn(query.get("lang"));
  const fromBrowser = () => navigator.languages.map(languageIn).find((tag) => tag !== undefined) ?? LANGUAGES[0].tag;
  const tag = asked ?? (undecided ? fromBrowser() : current);
  if (!undecided && tag === current) return false;
  query.delete("lang");
  const rest = `${query}` && `?${query}`;
  location.replace(`${undecided ? "./" : "../"}${tag}/${rest}${location.hash}`);
  return true;
}

/** Every sandbox refuses this, whatever else it allows; elsewhere it changes nothing that matters to a page alone. */
function isSandboxed(): boolean {
  try {
    // biome-ignore lint/correctness/noSelfAssign: asked for the refusal alone
    document.domain = document.domain;
    return false;
  } catch {
    return true;
  }
}
let sandboxed: boolean | undefined;

/** Whether the pages around let this one use a feature; `null` where the browser does not say. */
function policyAllows(feature: string): boolean | null {
  const policy: unknown = Reflect.get(document, "featurePolicy") ?? Reflect.get(document, "permissionsPolicy");
  const asks = typeof policy === "object" && policy !== null && "allowsFeature" in policy ? policy : null;
  return asks && typeof asks.allowsFeature === "function" ? asks.allowsFeature(feature) === true : null;
}

/** @param byLoader the frame was made by our loader, which gives it what it needs. */
export function canTakeAway(byLoader: boolean): TakeAway {
  sandboxed ??= isSandboxed();
  const free = byLoader || !sandboxed;
  return { print: free && "print" in window, download: free, copy: policyAllows("clipboard-write") ?? free };
}

/**
 * The device's cameras; `null` where the page around the frame lets it ask for none, and where the browser does not say
 * so. A refusal of the user's own counts the same where only the permission can be asked, since it says no more.
 */
export async function camerasInFrame(): Promise<Devices | null> {
  const allowed = policyAllows("camera");
  if (allowed !== null) return allowed ? cameras() : null;
  try {
    const { state } = await navigator.permissions.query({ name: "camera" });
    return state === "denied" ? null : cameras();
  } catch {
    return null;
  }
}

interface Clicks {
  onLanguage(tag: LanguageTag): void;
  onAction(id: string): void;
}

/** Links that would add to the host's history or leave the frame do their work in place. */
export function watchClicks(page: Document, { onLanguage, onAction }: Clicks): void {
  page.addEventListener("click", (event) => {
    const from = event.target instanceof Element ? event.target : null;
    const link = from?.closest("a");
    const action =
      link?.protocol === "mailto:" ? "contact" : from?.closest("[data-action]")?.getAttribute("data-action");
    const known = ACTIONS.find((id) => id === action);
    if (known) onAction(known);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const tag = languageIn(link.hreflang);
    if (tag) {
      event.preventDefault();
      onLanguage(tag);
    } else if (link.getAttribute("href")?.startsWith("#")) {
      event.preventDefault();
      const target = page.getElementById(link.hash.slice(1));
      if (target) focusInView(target);
    } else if (/^https?:$/.test(link.protocol) && link.target === "") link.target = "_blank";
  });
}

/** Tells where the focus was set by a step of the user's own: the host's page brings it into sight, since we cannot. */
export function watchFocus(page: Document, tell: (place: { top: number; bottom: number }) => void): void {
  // A pointer or the Tab key moves the focus itself, to what is in sight already.
  let byUser = false;
  const begin = (event: Event) => {
    byUser = !(event instanceof KeyboardEvent) || /^(Tab|Arrow)/.test(event.key);
  };
  const end = () => {
    byUser = false;
  };
  for (const name of ["pointerdown", "keydown"]) page.addEventListener(name, begin, true);
  for (const name of ["pointerup", "pointercancel", "keyup"]) page.addEventListener(name, end, true);
  // When the window gets the focus again, so does what had it before, and nobody has gone a step.
  let left: Element | null = null;
  window.addEventListener("blur", () => {
    left = page.activeElement;
  });
  page.addEventListener("focusin", ({ target }) => {
    const isBack = target === left;
    left = null;
    if (byUser || isBack || !(target instanceof Element)) return;
    const { top, bottom } = target.getBoundingClientRect();
    const scrolled = window.scrollY;
    tell({ top: Math.max(0, Math.round(top + scrolled)), bottom: Math.max(0, Math.round(bottom + scrolled)) });
  });
}
