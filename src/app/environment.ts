/** What pages take from the clock, the browser’s languages, its history and its storage. */

import { STEPS, type Step } from "../answers/steps.ts";
import { addressFrom, type PageName, pathOf } from "../locales/addresses.ts";
import { LANGUAGES, type LanguageTag, languageNamed } from "../locales/languages.ts";

/** A number in two digits, as clocks and dates have it. */
export const two = (n: number): string => String(n).padStart(2, "0");

/** The civil date where the user is, `YYYY-MM-DD` (R4). */
export function readToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether this is a page of its own, and in no frame. */
export const isOwnPage = (): boolean => self === top;

/** Whether files can be fetched, as far as the device knows: it may say so and have no connection. */
export const canFetch = (): boolean => navigator.onLine;

/**
 * The page's language as the user's own region writes it, then the page's language itself; last the other languages, so
 * that a month by its name is still understood once the page speaks another one.
 */
export const readingLanguages = (page: string): string[] => [
  // A system without a language calls itself `en-US@posix`, which no formatter takes.
  ...navigator.languages.filter((tag) => tag.split("-")[0] === page && !tag.includes("@")),
  ...new Set([page, ...LANGUAGES.map(({ tag }) => tag)]),
];

/**
 * The address of the page in the language that `?lang=` asks for; `null` where this is it, or where there is none.
 * Partners link to the root with `?lang=`.
 */
export function addressAskedFor(page: PageName, current: LanguageTag): string | null {
  const query = new URLSearchParams(location.search);
  const asked = languageNamed(query.get("lang") ?? "");
  if (!asked || asked.tag === current) return null;
  query.delete("lang");
  const rest = `${query}` && `?${query}`;
  return addressFrom(pathOf(page, current), pathOf(page, asked.tag)) + rest + location.hash;
}

/** The whole address of the counter in a language, as seen from a page in a folder of the build. */
export const counterFrom = (folder: string, tag: LanguageTag): string =>
  new URL(addressFrom(folder, pathOf("counter", tag)), location.href).href;

const KEY = "imiki-warranty-answers";

/** Storage may be refused or full: then what was to be kept lives as long as the page, and nothing on screen is lost. */
export function tryStorage<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

/** Keeps the answers for as long as the tab lives. */
export const saveAnswers = (values: object): void => {
  tryStorage(() => sessionStorage.setItem(KEY, JSON.stringify(values)));
};

/** Leaves nothing of the answers in the tab. */
export const forgetAnswers = (): void => {
  tryStorage(() => sessionStorage.removeItem(KEY));
};

/** The answers of this tab, as they were stored; `null` where there are none, or where they cannot be read. */
export const storedAnswers = (): unknown => tryStorage(() => JSON.parse(sessionStorage.getItem(KEY) ?? "null"));

/** Puts a text on the clipboard; rejects where the browser or the page around a frame refuses it. */
export const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Where the journey stands, kept with the entry of the browser's history. */
export interface Place {
  step: Step;
  /** Came from the page that checks the answers, and goes back there. */
  changing: boolean;
  /** How many entries of this journey lie behind, so that *Back* never leaves the checker. */
  depth: number;
}

const isStep = (value: unknown): value is Step => STEPS.some((step) => step === value);

/** The place of a history entry, or else the one that the hash names. */
export function readPlace(state: unknown): Place {
  const named = location.hash.slice(1);
  const stored = typeof state === "object" && state !== null ? state : {};
  const { step, changing, depth } = { step: named, changing: false, depth: 0, ...stored };
  return {
    step: isStep(step) ? step : "part",
    changing: changing === true,
    depth: typeof depth === "number" ? depth : 0,
  };
}

/** The place of the history entry that stands. */
export const currentPlace = (): Place => readPlace(history.state);

/** The step stands in the hash, never in the path. */
const addressOf = ({ step }: Place): string => (step === "part" ? location.pathname + location.search : `#${step}`);

/** Adds an entry to the history. */
export const pushPlace = (place: Place): void => history.pushState(place, "", addressOf(place));

/** Puts a place into the entry that there is. */
export const settlePlace = (place: Place): void => history.replaceState(place, "", addressOf(place));

/** Does something once the page has nothing else to do. */
export const whenIdle = (task: () => unknown): unknown =>
  "requestIdleCallback" in window ? requestIdleCallback(task, { timeout: 3000 }) : setTimeout(task, 1);
