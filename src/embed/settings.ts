/** How a host wants the frame to look: read strictly from its address and from messages, never anything but values. */
import { type LanguageTag, languageNamed } from "../locales/languages.ts";
import { HIDEABLE, LARGEST_RADIUS } from "./loader/attributes.ts";
import { ownValue } from "./loader/protocol.ts";

const THEMES = ["auto", "light", "dark"] as const;

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  /** Six hex digits, in lower case; `null` is our own. */
  readonly accent: string | null;
  /** In CSS pixels, 0 to 24; `null` is our own. */
  readonly radius: number | null;
  readonly hide: readonly (typeof HIDEABLE)[number][];
  /** The answer may offer to be shared with the host. */
  readonly share: boolean;
}

export const PLAIN: Settings = { theme: "auto", accent: null, radius: null, hide: [], share: false };

const COLOUR = /^#?([0-9a-f]{6})$/i;

const readTheme = (value: unknown) => THEMES.find((theme) => theme === value);

function readAccent(value: unknown): string | undefined {
  const [, digits] = typeof value === "string" ? (COLOUR.exec(value) ?? []) : [];
  return digits?.toLowerCase();
}

function readRadius(value: unknown): number | undefined {
  const radius = typeof value === "string" && /^\d{1,2}$/.test(value) ? Number(value) : value;
  const fits = typeof radius === "number" && Number.isInteger(radius) && radius >= 0 && radius <= LARGEST_RADIUS;
  return fits ? radius : undefined;
}

function readHide(value: unknown): Settings["hide"] | undefined {
  if (typeof value !== "string" || value.length > 40) return undefined;
  const names = value.split(/[\s,]+/);
  return HIDEABLE.filter((name) => names.includes(name));
}

const readShare = (value: unknown) => (typeof value === "boolean" ? value : undefined);

/** What a message or an address says: of what is wrong in it our own, and what it does not name is left as it was. */
function readSettings(from: (name: string) => unknown, before: Settings): Settings {
  const read = <Name extends keyof Settings>(name: Name, reader: (value: unknown) => Settings[Name] | undefined) => {
    const value = from(name);
    return value === undefined ? before[name] : (reader(value) ?? PLAIN[name]);
  };
  return {
    theme: read("theme", readTheme),
    accent: read("accent", readAccent),
    radius: read("radius", readRadius),
    hide: read("hide", readHide),
    share: read("share", readShare),
  };
}

/** What a message says; what it does not name is as it was before. */
export const settingsInMessage = (message: unknown, before: Settings): Settings =>
  readSettings((name) => ownValue(message, name), before);

/** The address of a frame says everything but `share`, which needs a channel. */
export const settingsInQuery = (query: URLSearchParams): Settings =>
  readSettings((name) => (name === "share" ? undefined : (query.get(name) ?? undefined)), PLAIN);

/** A language of ours that a tag such as `de-AT` means. */
export const languageIn = (value: unknown): LanguageTag | undefined =>
  typeof value === "string" && value.length <= 35 ? languageNamed(value)?.tag : undefined;

/** The one origin that `host=` names, if it is one: exactly as an origin is written, and never `null` or `*`. */
export function hostIn(query: URLSearchParams): string | null {
  const host = query.get("host");
  try {
    return host !== null && host.length <= 200 && /^https?:/.test(host) && new URL(host).origin === host ? host : null;
  } catch {
    return null; // no address; `URL.canParse` would lock out browsers of 2023
  }
}
