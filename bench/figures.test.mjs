import { expect, test } from "vitest";
import { inKilobytes, inRatio, inWhole, median, rotated, seeded } from "./figures.mjs";

test("The median is the middle, of an even count the mean of the two in the middle, whatever the order", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 9, 3])).toBe(6);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test("The figures themselves stay in their order", () => {
  const figures = [3, 1, 2];
  median(figures);
  expect(figures).toEqual([3, 1, 2]);
});

test("Every round begins with another one and leaves none out", () => {
  const all = ["a", "b", "c"];
  expect([0, 1, 2, 3].map((round) => rotated(all, round).join(""))).toEqual(["abc", "bca", "cab", "abc"]);
});

test("Random numbers are the same for everybody, from 0 to below 1, and spread", () => {
  const numbers = Array.from({ length: 1000 }, seeded(7));
  expect(numbers).toEqual(Array.from({ length: 1000 }, seeded(7)));
  expect(numbers).not.toEqual(Array.from({ length: 1000 }, seeded(8)));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, one) => sum + one, 0) / 1000).toBeCloseTo(0.5, 1);
});

test("Figures are written so that a small ratio still says something", () => {
  expect([inRatio(0.412), inRatio(1), inRatio(0.000_137), inRatio(0)]).toEqual(["0.41", "1.00", "0.00014", "0.00"]);
  expect([inWhole(1234.4), inKilobytes(69_349)]).toEqual(["1,234", "69.3 kB"]);
});
