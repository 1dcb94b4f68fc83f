import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accentFor, contrast, type Scheme, SURFACES } from "./accent.ts";

const SCHEMES: readonly Scheme[] = ["light", "dark"];
const steps = [0, 51, 102, 153, 204, 255];
const hex = (...parts: number[]): string => parts.map((part) => part.toString(16).padStart(2, "0")).join("");
const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => hex(r, g, b))));

test.each(SCHEMES)(
  "every accent can be read on every surface, and what stands on it on the accent, in %s",
  (scheme) => {
    const { paper, surface, ink, "ink-soft": soft } = SURFACES[scheme];
    for (const colour of colours) {
      const made = accentFor(colour, scheme);
      const pairs = [
        [made.accent, paper],
        [made.accent, surface],
        [made.accent, made["accent-soft"]],
        [made["accent-strong"], paper],
        [made["accent-strong"], surface],
        [made["on-accent"], made.accent],
        [made["on-accent"], made["accent-strong"]],
        [ink, made["accent-soft"]],
        [soft, made["accent-soft"]],
      ] as const;
      for (const [one, other] of pairs)
        expect(contrast(one, other), `${colour}: ${one} on ${other}`).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test("an accent that can be read already is left as it is", () => {
  expect(accentFor("005f69", "light").accent).toBe("#005f69");
  expect(accentFor("66cdd5", "dark").accent).toBe("#66cdd5");
});

test("the surfaces are those of the tokens", () => {
  const [light = "", dark = ""] = readFileSync("src/ui/tokens.css", "utf8").split(
    "@media (prefers-color-scheme: dark)",
  );
  for (const [name, value] of Object.entries(SURFACES.light)) expect(light).toContain(`--${name}: ${value};`);
  for (const [name, value] of Object.entries(SURFACES.dark)) expect(dark).toContain(`--${name}: ${value};`);
});
