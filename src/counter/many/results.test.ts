import { expect, test } from "vitest";
import type { JudgedPiece } from "../../batch/messages.ts";
import { bitsOf } from "../../batch/reason-groups.ts";
import { Results } from "./results.ts";

const OVER = bitsOf([{ code: "period-ended", clauses: [], effect: "defeats" }]);

/** Rows whose outcomes go round: covered, not covered since the period is over, open, a problem. */
function piece(first: number, length: number): JudgedPiece {
  const rows = Array.from({ length }, (_, at) => first + at);
  return {
    kind: "rows",
    first,
    outcomes: Uint8Array.from(rows, (row) => row % 4),
    reasons: Uint32Array.from(rows, (row) => (row % 4 === 1 ? OVER : 0)),
    ends: rows.map(() => ""),
    labels: rows.map((row) => `entry ${row}`),
    problems: rows
      .filter((row) => row % 4 === 3)
      .map((row) => ({ row, code: "empty-row", fact: null, column: null, value: "" })),
    lines: new Blob(rows.map((row) => `${row}\r\n`)),
    part: 1,
  };
}

test("rows are counted, found, listed and written as they come, in pieces of any length", async () => {
  const results = new Results("heading\r\n");
  results.choose("problem");
  let rows = 0;
  for (const length of [3, 500, 1, 96]) {
    results.add(piece(rows, length));
    rows += length;
  }
  expect([results.rows, results.listed]).toEqual([600, 150]);
  expect(results.at(149)).toMatchObject({ row: 599, outcome: "problem", label: "entry 599", problems: [{ row: 599 }] });
  results.choose("period-ended");
  expect(results.at(1)).toMatchObject({ row: 5, outcome: "not-covered", reasons: OVER, problems: [] });
  expect(results.reasons.get("period-ended")).toBe(150);
  results.choose("all");
  expect(results.at(502)?.label).toBe("entry 502");
  expect(results.at(600)).toBeUndefined();
  expect(await new Blob(results.csv).text()).toBe(
    `heading\r\n${Array.from({ length: 600 }, (_, row) => `${row}\r\n`).join("")}`,
  );
});
