import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { journeyCounts, oneCheck, readReport, unitCounts } from "./test-counts.mjs";

/** @param {Record<string, unknown>} [differing] */
const unit = (differing) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: "a.test.ts", status: "passed", assertionResults: [{}] }],
  ...differing,
});
/** @param {Record<string, number>} [stats] @param {unknown[]} [errors] */
const journeys = (stats, errors = []) => ({
  errors,
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
});

test("tests that passed count as passed", () => {
  expect(unitCounts(unit(), true)).toEqual({ passed: 5, failed: 0, notes: [] });
  expect(journeyCounts(journeys(), true)).toEqual({ passed: 3, failed: 0, notes: [] });
});

test("what failed, was skipped, is to be written or did not load counts as failed", () => {
  const unloaded = [{ name: "b.test.ts", status: "failed", assertionResults: [] }];
  const counts = unitCounts(
    unit({ numFailedTests: 1, numPendingTests: 2, numTodoTests: 3, testResults: unloaded }),
    false,
  );
  expect([counts.passed, counts.failed]).toEqual([5, 7]);
  expect(counts.notes).toContain("2 skipped, which counts as failed");
});

test("a journey that is flaky or skipped, and an error outside the journeys, count as failed", () => {
  const counts = journeyCounts(journeys({ unexpected: 1, flaky: 1, skipped: 1 }, [{}]), false);
  expect([counts.passed, counts.failed]).toEqual([3, 4]);
});

test("a report that is missing, broken or empty counts as one failure", () => {
  for (const report of [undefined, {}, "text"]) {
    expect(unitCounts(report, true).failed).toBe(1);
    expect(journeyCounts(report, true).failed).toBe(1);
  }
  expect(unitCounts(unit({ numPassedTests: 0 }), true)).toEqual({ passed: 0, failed: 1, notes: ["no test ran"] });
  expect(journeyCounts(journeys({ expected: 0 }), true).failed).toBe(1);
});

test("a run that failed although every test passed counts as one failure", () => {
  expect(unitCounts(unit(), false).failed).toBe(1);
  expect(journeyCounts(journeys(), false).failed).toBe(1);
});

test("a check counts as one", () => {
  expect(oneCheck(true)).toEqual({ passed: 1, failed: 0, notes: [] });
  expect(oneCheck(false, "why")).toEqual({ passed: 0, failed: 1, notes: ["why"] });
});

test("a report is read if it is there and JSON", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "report-"));
  writeFileSync(path.join(folder, "broken.json"), "{");
  writeFileSync(path.join(folder, "good.json"), '{"a":1}');
  const files = ["missing.json", "broken.json", "good.json"].map((name) => readReport(path.join(folder, name)));
  expect(files).toEqual([undefined, undefined, { a: 1 }]);
  rmSync(folder, { recursive: true });
});
