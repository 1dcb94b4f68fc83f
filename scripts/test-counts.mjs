/** Counts what the test runners report, so that nothing which did not run counts as passed. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod/mini";

/** @typedef {{ passed: number, failed: number, notes: string[] }} Counts */

const Unit = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const Journeys = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/**
 * One check that ended well or did not.
 * @param {boolean} ok @param {string} [note] @returns {Counts}
 */
export const oneCheck = (ok, note) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes: note ? [note] : [] });

/**
 * A JSON report from its file; undefined if it is not there or not JSON.
 * @param {string} file @returns {unknown}
 */
export function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

/** @type {(passed: number, bad: [number, string][], endedWell: boolean) => Counts} */
function sum(passed, bad, endedWell) {
  const there = bad.filter(([count]) => count > 0);
  const notes = there.map(([count, what]) => `${count} ${what}`);
  let failed = there.reduce((all, [count]) => all + count, 0);
  if (passed + failed === 0) {
    failed = 1;
    notes.push("no test ran");
  } else if (failed === 0 && !endedWell) {
    failed = 1;
    notes.push("every test passed, and the run failed all the same");
  }
  return { passed, failed, notes };
}

/**
 * The counts of a Vitest JSON report.
 * @param {unknown} report @param {boolean} endedWell whether the run ended with 0 @returns {Counts}
 */
export function unitCounts(report, endedWell) {
  const read = Unit.safeParse(report);
  if (!read.success) return oneCheck(false, "there is no report of the unit tests");
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read.data;
  // A file that does not load has no tests to fail.
  const unloaded = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  /** @type {[number, string][]} */
  const bad = [
    [numFailedTests, "failed"],
    [numPendingTests, "skipped, which counts as failed"],
    [numTodoTests, "still to be written, which counts as failed"],
    [unloaded.length, "files did not load"],
  ];
  return sum(numPassedTests, bad, endedWell);
}

/**
 * The counts of a Playwright JSON report. A journey that passed at a second try has failed.
 * @param {unknown} report @param {boolean} endedWell whether the run ended with 0 @returns {Counts}
 */
export function journeyCounts(report, endedWell) {
  const read = Journeys.safeParse(report);
  if (!read.success) return oneCheck(false, "there is no report of the browser journeys");
  const { errors, stats } = read.data;
  /** @type {[number, string][]} */
  const bad = [
    [stats.unexpected, "failed"],
    [stats.flaky, "flaky, which counts as failed"],
    [stats.skipped, "skipped, which counts as failed"],
    [errors.length, "errors outside the tests"],
  ];
  return sum(stats.expected, bad, endedWell);
}
