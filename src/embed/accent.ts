/**
 * A host's own colour, made readable: its hue is kept, and it is darkened or lightened until text in it and on it has
 * the contrast of WCAG 2.2 AA (4.5:1) on every surface of ours. So no partner's colour gives text that cannot be read.
 */

type Rgb = readonly [red: number, green: number, blue: number];

/** The surfaces and inks of ui/tokens.css that an accent meets; a test holds the two in step. */
export const SURFACES = {
  light: { paper: "#f6f5f2", surface: "#fff", ink: "#14191b", "ink-soft": "#4b5558" },
  dark: { paper: "#111415", surface: "#191e20", ink: "#eef1f0", "ink-soft": "#a9b4b6" },
} as const;
export type Scheme = keyof typeof SURFACES;

const READABLE = 4.5;
const STEP = 0.02;
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

function rgbOf(hex: string): Rgb {
  const digits = hex.replace("#", "");
  const whole = digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits;
  const at = (index: number) => Number.parseInt(whole.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
}

const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgbOf(one)), luminance(rgbOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

interface Accent {
  readonly accent: string;
  readonly "accent-strong": string;
  readonly "on-accent": string;
  readonly "accent-soft": string;
}

/** The colours of a scheme that belong to an accent, by their names among the tokens. */
export function accentFor(hex: string, scheme: Scheme): Accent {
  const { paper, surface, ink, "ink-soft": soft } = SURFACES[scheme];
  const away = scheme === "light" ? BLACK : WHITE;
  // A tint that our own inks can be read on.
  let tint = scheme === "light" ? 0.12 : 0.2;
  const tinted = () => hexOf(mix(rgbOf(surface), rgbOf(hex), tint));
  while (tint > 0 && Math.min(contrast(tinted(), ink), contrast(tinted(), soft)) < READABLE) tint -= STEP;
  tint = Math.max(0, tint);
  const grounds = [paper, surface, tinted()];
  const reads = (colour: string) => grounds.every((ground) => contrast(colour, ground) >= READABLE);
  let shift = 0;
  const accent = () => hexOf(mix(rgbOf(hex), away, shift));
  while (shift < 1 && !reads(accent())) shift = Math.min(1, shift + STEP);
  const strong = hexOf(mix(rgbOf(accent()), away, 0.25));
  // The accent reads on the surface, so one of the two always reads on the accent and, further away, on the strong one.
  return { accent: accent(), "accent-strong": strong, "on-accent": surface, "accent-soft": tinted() };
}
