import { expect, test } from "vitest";
import { type JudgedPiece, LABEL_BREAK } from "../../batch/messages.ts";
import { bitsOf, REASON_GROUPS } from "../../batch/reason-groups.ts";
import { Results } from "./results.ts";

const OVER = bitsOf([{ code: "period-ended", clauses: [], effect: "defeats" }]);

/** Rows whose outcomes go round: covered, not covered since the period is over, open, a problem. */
function piece(first: number, length: number): JudgedPiece {
  const rows = Array.from({ length }, (_, at) => first + at);
  return {
    kind: "rows",
    outcomes: Uint8Array.from(rows, (row) => row % 4),
    reasons: Uint32Array.from(rows, (row) => (row % 4 === 1 ? OVER : 0)),
    ends: Uint32Array.from(rows, (row) => (row % 4 === 0 ? 20270403 : 0)),
    labels: rows.map((row) => (row === 0 ? "" : `entry${LABEL_BREAK}${row}`)),
    problems: rows.flatMap((row, at) =>
      row % 4 === 3 ? [{ row: at, code: "empty-row", fact: null, column: null, value: `${row}` } as const] : [],
    ),
    part: 1,
  };
}

test("rows are counted, found and listed as they come, in pieces of any length", () => {
  const results = new Results();
  results.choose("problem");
  let rows = 0;
  for (const length of [3, 500, 1, 96]) {
    results.add(piece(rows, length));
    rows += length;
  }
  expect([results.rows, results.listed]).toEqual([600, 150]);
  expect(results.at(149)).toMatchObject({
    row: 599,
    outcome: "problem",
    label: "\u2068entry\u2069 · \u2068599\u2069",
    problems: [{ value: "599" }],
  });
  results.choose("period-ended");
  expect(results.at(1)).toMatchObject({ row: 5, outcome: "not-covered", reasons: OVER, end: "", problems: [] });
  expect([results.withReason("period-ended"), results.withReason("no-proof")]).toEqual([150, 0]);
  expect([results.withOutcome("covered"), results.withOutcome("problem")]).toEqual([150, 150]);
  results.choose("all");
  expect(results.at(504)).toMatchObject({ label: "\u2068entry\u2069 · \u2068504\u2069", end: "2027-04-03" });
  expect(results.at(0)?.label).toBe("");
  expect(results.at(600)).toBeUndefined();
});

test("every reason is counted by itself, the one of the highest bit too", () => {
  const results = new Results();
  const all = REASON_GROUPS.map((_, bit) => (1 << bit) >>> 0);
  results.add({ ...piece(0, all.length), reasons: Uint32Array.from([...all.slice(1), 0xffffffff]) });
  expect(REASON_GROUPS.map((group) => results.withReason(group))).toEqual(all.map((_, bit) => (bit === 0 ? 1 : 2)));
});
