/** What a partner wants of the checker: what the builder's controls stand at. */

import { countryCode } from "../embed/country-code.ts";
import { LARGEST_RADIUS, NUMBERS } from "../embed/loader/attributes.ts";
import type { WarrantyCheckerAttributes } from "../embed/loader.d.ts";

/** The attributes that have a control. What only a customer has, such as a serial number, is filled in by a program. */
const NAMES = [
  "lang",
  "theme",
  "accent",
  "radius",
  "hide",
  "share",
  "product",
  "part",
  "seller",
  "country",
  "min-height",
  "max-height",
  "timeout",
  "loading",
  "camera",
  "frame-title",
] as const satisfies readonly (keyof WarrantyCheckerAttributes)[];
export type AttributeName = (typeof NAMES)[number];

/** The attributes that are there or not, without a value. */
const FLAGS: readonly AttributeName[] = ["share", "camera"];

function boundsOf(name: keyof typeof NUMBERS): readonly [number, number] {
  const [, least, most] = NUMBERS[name];
  return [least, most];
}

/** The number of an attribute, in its bounds: those that the loader holds it to, the radius as the frame does. */
export const BOUNDS = {
  radius: [0, LARGEST_RADIUS],
  "min-height": boundsOf("min-height"),
  "max-height": boundsOf("max-height"),
  timeout: boundsOf("timeout"),
} as const satisfies Partial<Record<AttributeName, readonly [number, number]>>;
type NumberName = keyof typeof BOUNDS;

export interface Wish {
  /** How it stands in the page: the element, or a `div` for content systems that strip what they do not know. */
  readonly form: "element" | "div";
  readonly version: "evergreen" | "pinned";
  /** As typed or chosen; empty where the checker's own is wanted. A flag is `on` or empty. */
  readonly values: Readonly<Record<AttributeName, string>>;
}

export const PLAIN: Wish = {
  form: "element",
  version: "evergreen",
  values: {
    lang: "",
    theme: "",
    accent: "",
    radius: "",
    hide: "",
    share: "",
    product: "",
    part: "",
    seller: "",
    country: "",
    "min-height": "",
    "max-height": "",
    timeout: "",
    loading: "",
    camera: "",
    "frame-title": "",
  },
};

const hasBounds = (name: AttributeName): name is NumberName => name in BOUNDS;

/** Whether a value can stand in a page: what is being typed may not yet. */
export function isUsable(name: AttributeName, value: string): boolean {
  if (name === "country") return countryCode(value) !== undefined;
  if (name === "accent") return /^#?[0-9a-f]{6}$/i.test(value);
  if (!hasBounds(name)) return value !== "";
  const [least, most] = BOUNDS[name];
  return /^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/** The attributes of a wish, in the order of the contract; a flag has no value. */
export const attributesOf = ({ values }: Wish): [name: AttributeName, value: string][] =>
  NAMES.filter((name) => isUsable(name, values[name])).map((name) => [name, written(name, values[name])]);

function written(name: AttributeName, value: string): string {
  if (FLAGS.includes(name)) return "";
  if (name === "country") return countryCode(value) ?? "";
  return name === "accent" ? value.replace("#", "").toLowerCase() : value;
}
