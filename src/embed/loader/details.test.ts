import fc from "fast-check";
import { expect, test } from "vitest";
import { detailOf, reportOf } from "./details.ts";

const KINDS = ["ready", "step", "result", "share", "error", "action"];
const KNOWN = {
  ready: ["v", "appVersion", "policy", "lang", "scheme", "capabilities"],
  step: ["id", "index", "total", "userInitiated"],
  result: ["outcome", "policy"],
  share: ["outcome", "policy", "reasons", "period", "basis", "part"],
  error: ["code"],
  action: ["id"],
};
const step = { id: "part", index: 1, total: 5, userInitiated: false };
const share = { outcome: "covered", policy: "p", reasons: ["a"], period: null, basis: "invoice", part: "watch" };

/** Details that are nearly right, with anything in the place of one of their values. */
const nearly = fc
  .tuple(fc.constantFrom(step, share), fc.string(), fc.anything({ withNullPrototype: true, withBigInt: true }))
  .chain(([detail, other, value]) =>
    fc.constantFrom(...Object.keys(detail), other).map((name) => ({ ...detail, [name]: value })),
  );

/** Every string that lies somewhere in a value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value
      ? Object.values(value).flatMap(stringsIn)
      : [];

test("whatever a frame tells, it throws nothing, and nothing but known names and short plain words come through", () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.oneof(nearly, fc.anything({ withNullPrototype: true })), (kind, told) => {
      const detail = detailOf(kind, told);
      if (detail === undefined) return;
      const known = Object.entries(KNOWN).find(([name]) => name === kind)?.[1] ?? [];
      expect(Object.keys(detail).sort()).toEqual([...known].sort());
      for (const word of stringsIn(detail)) expect(word).toMatch(/^[\w.+-]{1,200}$/);
    }),
    { numRuns: 2000 },
  );
});

test("a detail that is right comes through as it is, and without what is not known of it", () => {
  expect(detailOf("step", { ...step, serial: "AB24", __proto__: { x: 1 } })).toEqual(step);
  expect(detailOf("share", { ...share, description: "it fell" })).toEqual(share);
});

test("a kind that is none of ours is none, whatever an object may know by that name", () => {
  for (const kind of ["constructor", "toString", "__proto__", "hasOwnProperty", "resize", ""])
    expect(detailOf(kind, {})).toBeUndefined();
});

test("a report holds at most fifty entries, of plain codes", () => {
  const rejected = [{ key: "part", code: "occupied" }, { key: 7, code: "x" }, { key: "part", code: "<b>" }, null];
  expect(reportOf({ accepted: ["part", "<b>", 7], rejected })).toEqual({
    accepted: ["part"],
    rejected: [{ key: "part", code: "occupied" }],
  });
  expect(reportOf({ accepted: Array(51).fill("part") })).toEqual({ accepted: [], rejected: [] });
  for (const wrong of [undefined, null, "accepted", 7, []]) expect(reportOf(wrong).accepted).toEqual([]);
});
