import { accentFor, type Scheme } from "./accent.ts";
import type { Settings } from "./settings.ts";

const rule = (selector: string, values: object): string =>
  `${selector}{${Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join("")}}`;

/**
 * The style sheet of a host's settings: made of numbers and colours that we computed, never of what was given. A selector says
 * `:root` twice, to weigh as much as a theme that is chosen.
 */
export function sheetOf({ accent, radius }: Settings): string {
  const colours = (selector: string, scheme: Scheme) =>
    accent === null ? "" : rule(selector, accentFor(accent, scheme));
  const corners =
    radius === null ? "" : rule(":root:root", { radius: `${radius}px`, "radius-s": `${radius * 0.66}px` });
  // On paper it stays black and white.
  return `@media screen {
    ${colours(":root:root", "light")}${colours(":root:root[data-theme=dark]", "dark")}
    @media (prefers-color-scheme: dark) { ${colours(":root:root:not([data-theme=light])", "dark")} }
    ${corners}${radius === null ? "" : ".button{border-radius:var(--radius)}"}
  }`;
}

/** Gives the document the looks that a host asks for. */
export function createDress(page: Document): (settings: Settings) => void {
  const sheet = new CSSStyleSheet();
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return (settings) => {
    const { dataset } = page.documentElement;
    dataset.theme = settings.theme;
    dataset.hide = settings.hide.join(" ");
    sheet.replaceSync(sheetOf(settings));
  };
}
