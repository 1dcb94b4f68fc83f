/**
 * The test command: every stage in order, and one line at the end that counts them all. A stage that fails does not
 * hide those after it.
 *
 *     node scripts/test.mjs            what `npm test` runs
 *     node scripts/test.mjs --full     with mutation testing and all that is slow
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod/mini";
import { findBrowser } from "./browser.mjs";
import { journeyCounts, oneCheck, readReport, unitCounts } from "./test-counts.mjs";

/** @typedef {import("./test-counts.mjs").Counts} Counts */

const ROOT = path.resolve(import.meta.dirname, "..");
const UNIT_REPORT = path.join(ROOT, "reports/unit.json");
const JOURNEY_REPORT = path.join(ROOT, "reports/e2e.json");
const full = process.argv.includes("--full");

const Package = z.object({ bin: z.record(z.string(), z.string()) });

/** @type {(name: string, command: string) => string} a package's command, run by Node itself on every system */
function commandOf(name, command) {
  const folder = path.join(ROOT, "node_modules", name);
  const { bin } = Package.parse(JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")));
  return path.join(folder, bin[command] ?? "");
}

/** @type {(script: string, args?: string[], env?: Record<string, string>) => Promise<boolean>} whether it ended with 0 */
const run = (script, args = [], env = {}) =>
  new Promise((done) => {
    const all = { ...process.env, ...(full ? { FULL: "1" } : {}), ...env };
    spawn(process.execPath, [script, ...args], { cwd: ROOT, env: all, stdio: ["ignore", "inherit", "inherit"] })
      .on("error", () => done(false))
      .on("close", (code) => done(code === 0));
  });

/** @type {() => Promise<Counts>} */
async function unit() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
  const endedWell = await run(commandOf("vitest", "vitest"), ["run", ...reporters]);
  return unitCounts(readReport(UNIT_REPORT), endedWell);
}

/** @type {() => Promise<Counts>} */
async function journeys() {
  let browser = "";
  try {
    browser = findBrowser();
  } catch (error) {
    return oneCheck(false, error instanceof Error ? error.message : String(error));
  }
  const endedWell = await run(commandOf("playwright", "playwright"), ["test"], { CHROMIUM_PATH: browser });
  return journeyCounts(readReport(JOURNEY_REPORT), endedWell);
}

/** @type {{ name: string, needs?: string, run: () => Promise<Counts> }[]} */
const stages = [
  {
    name: "format and lint",
    run: async () => oneCheck(await run(commandOf("@biomejs/biome", "biome"), ["ci", "--error-on-warnings"])),
  },
  { name: "types", run: async () => oneCheck(await run(commandOf("typescript", "tsc"), ["--noEmit"])) },
  { name: "messages", run: async () => oneCheck(await run(path.join(ROOT, "scripts/messages.mjs"))) },
  { name: "unit and property tests", run: unit },
  { name: "build", run: async () => oneCheck(await run(path.join(ROOT, "scripts/build.mjs"))) },
  { name: "browser journeys", needs: "build", run: journeys },
  ...(full
    ? [
        {
          name: "mutation tests of the rules",
          run: async () => oneCheck(await run(commandOf("@stryker-mutator/core", "stryker"), ["run"])),
        },
      ]
    : []),
];

// An old report must not speak for a run that wrote none.
for (const report of [UNIT_REPORT, JOURNEY_REPORT]) rmSync(report, { force: true });
/** @type {Map<string, Counts & { seconds: number }>} */
const results = new Map();
for (const stage of stages) {
  console.log(`\n━━ ${stage.name}`);
  const start = performance.now();
  const blocked = stage.needs !== undefined && results.get(stage.needs)?.failed !== 0;
  const counts = blocked ? oneCheck(false, `not run, since the ${stage.needs} failed`) : await stage.run();
  results.set(stage.name, { ...counts, seconds: (performance.now() - start) / 1000 });
}

console.log("\n━━ all stages");
let passed = 0;
let failed = 0;
for (const [name, counts] of results) {
  passed += counts.passed;
  failed += counts.failed;
  const mark = counts.failed === 0 ? "✓" : "✗";
  const notes = counts.notes.length > 0 ? `: ${counts.notes.join("; ")}` : "";
  console.log(
    `${mark} ${name}, ${counts.seconds.toFixed(1)} s, ${counts.passed} passed, ${counts.failed} failed${notes}`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
