import { expect, test } from "vitest";
import { codesInView } from "./in-view.ts";

test("a code is taken once two pictures in a row show it, in whatever order", () => {
  const view = codesInView();
  expect(view.see(["A1"])).toEqual([]);
  expect(view.see(["B2"])).toEqual([]);
  expect(view.see(["B2", "A1"])).toEqual([]);
  expect(view.see(["A1", "B2", "A1"])).toEqual(["A1", "B2"]);
});

test("a picture without a code, or with an empty one, gives none", () => {
  const view = codesInView();
  for (const codes of [[], [], [" "], [" "]]) expect(view.see(codes)).toEqual([]);
  view.see(["A1"]);
  view.see([]);
  expect(view.see(["A1"])).toEqual([]);
});
