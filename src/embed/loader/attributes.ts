/** What a partner writes on the element, read with its bounds. */
import { LONGEST_STRING } from "./protocol.ts";

/** The facts in HTML's spelling; the one that differs from the claim's is `invoice.date`. */
const FACTS = ["product", "part", "purchase-date", "serial", "manufactured", "seller", "country"];
/** What `product` can be; any other part is named by `part`. */
export const PRODUCTS: readonly string[] = ["watch", "earbuds"];
/** What `hide` can name. */
export const HIDEABLE = ["header", "footer"] as const;
/** Of corners, in CSS pixels. */
export const LARGEST_RADIUS = 24;
export const LOOKS = ["theme", "accent", "radius", "hide"] as const;
export const ATTRIBUTES = [
  "lang",
  ...LOOKS,
  "share",
  ...FACTS,
  "min-height",
  "max-height",
  "timeout",
  "loading",
  "camera",
  "frame-title",
];

/** Whole numbers: the value without one, and the bounds. */
export const NUMBERS = {
  "min-height": [480, 0, 10_000],
  "max-height": [6000, 100, 100_000],
  timeout: [10_000, 500, 120_000],
} as const;
type NumberName = keyof typeof NUMBERS;
const isNumber = (name: string): name is NumberName => name in NUMBERS;

/** Whether a flag is there. Frameworks that know no such attribute write `false` out. */
export const isOn = (element: Element, name: "share" | "camera"): boolean =>
  (element.getAttribute(name) ?? "false") !== "false";

/** A number that the element states, in its bounds; the usual one where it states none that can be read. */
export function numberOf(element: Element, name: NumberName): number {
  const [usual, least, most] = NUMBERS[name];
  const given = element.getAttribute(name) ?? "";
  return Math.min(most, Math.max(least, /^\d{1,6}$/.test(given) ? Number(given) : usual));
}

/**
 * The facts that an element states, by the names that the frame knows; or that of one attribute, empty where it has gone,
 * and beside a part its product, which counts where there is no part any more.
 */
export function factsOf(element: Element, only?: string): [string, string][] {
  return FACTS.flatMap((name): [string, string][] => {
    const value = element.getAttribute(name) ?? "";
    if (only === undefined || (only === "part" && name === "product") ? !value : only !== name) return [];
    return [[name === "purchase-date" ? "invoice.date" : name, value.slice(0, LONGEST_STRING + 1)]];
  });
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Gives a class a property for each attribute; `lang` and `part` are every element's own already. */
export function reflect(prototype: HTMLElement): void {
  for (const name of ATTRIBUTES) {
    if (camel(name) in prototype) continue;
    Object.defineProperty(prototype, camel(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): unknown {
        if (name === "share" || name === "camera") return isOn(this, name);
        return isNumber(name) ? numberOf(this, name) : (this.getAttribute(name) ?? "");
      },
      set(this: HTMLElement, value: unknown) {
        setAttribute(this, name, value);
      },
    });
  }
}

/** Writes an attribute as a property of its name does: nothing takes it away, and a flag is there or not. */
export function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value).slice(0, LONGEST_STRING));
}
