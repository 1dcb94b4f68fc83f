import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QrCode } from "./QrCode.tsx";

/** How many modules a code is wide, its quiet zone included. */
function across(letters: number): number {
  const text = `https://${"w".repeat(letters - 8)}`;
  const box = /viewBox="-4 -4 (\d+) \d+"/.exec(renderToStaticMarkup(<QrCode text={text} title="" />));
  return Number(box?.[1]);
}

test("a code stays coarse enough for 25 mm of paper, for every address that a site may have", () => {
  expect(25 / across(82)).toBeGreaterThan(0.55);
  expect(25 / across(120)).toBeGreaterThan(0.45);
});
