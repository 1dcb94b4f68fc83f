/**
 * What judging costs beside reading: 100,000 rows with quotes, line ends, other scripts, formulas and rows that are
 * wrong, text in, text out, against Papa Parse reading the same text and doing nothing with it. Both run in turn, since
 * what else the machine does moves the figures; the ratio is what counts, and the least that is wanted is 0.5.
 *
 *     node bench/batch.mjs [--rows 100000] [--rounds 7]
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { importSource } from "../scripts/import-source.mjs";
import { inRatio, inWhole, median, seeded } from "./figures.mjs";

/** @typedef {{ title: string, ms: number, perSecond: number }} BatchRate */
/** @typedef {{ ours: BatchRate, papa: BatchRate, ratio: number, least: number }} BatchResult `ratio`: our speed to that of Papa Parse */

const TODAY = "2026-11-25";
const LEAST = 0.5;

const NOTES = [
  "Screen stays black",
  '"Battery drains, even when idle"',
  '"He said ""it just stopped"""',
  '"Does not charge\nsince Monday"',
  "左耳没有声音",
  "السماعة اليسرى صامتة",
  "=HYPERLINK(A1)",
];
const HEADINGS =
  "reference,part,seller,condition,owner,invoice.date,invoice.listsDevice,invoice.listsPrice,invoice.matchesProduct," +
  "invoice.unaltered,manufactured.from,manufactured.to,causes,note";

/** @param {number} rows */
function makeCsv(rows) {
  const random = seeded(7);
  const any = (/** @type {number} */ below) => Math.floor(random() * below);
  /** @type {(...values: string[]) => string} */
  const oneOf = (...values) => values[any(values.length)] ?? "";
  const day = () => `202${3 + any(4)}-${String(1 + any(12)).padStart(2, "0")}-${String(1 + any(28)).padStart(2, "0")}`;
  const lines = [HEADINGS];
  for (let row = 0; row < rows; row += 1) {
    const answer = () => (any(20) === 0 ? oneOf("no", "unknown", "") : "yes");
    const causes = any(5) > 0 ? "none" : oneOf("liquid", "drop; force", "wear", "label", "software", "unknown");
    const invoice = any(5) > 0;
    lines.push(
      [
        `C${row}`,
        any(200) === 0 ? "gramophone" : oneOf("watch", "earbuds", "watch", "battery", "charger", "strap", "cable"),
        any(10) > 0 ? "authorised-dealer" : oneOf("official-store", "other", "unknown"),
        any(20) > 0 ? "new" : "used",
        any(10) > 0 ? "buyer" : oneOf("gift", "second-hand", ""),
        any(300) === 0 ? "2025-02-30" : invoice ? day() : "",
        ...(invoice ? [answer(), answer(), answer(), answer()] : ["", "", "", ""]),
        ...(invoice ? ["", ""] : ["2025-01-01", "2025-01-31"]),
        causes,
        NOTES[row % NOTES.length],
      ].join(","),
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** @type {(work: () => unknown) => number} */
function milliseconds(work) {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/**
 * Measures the batch.
 * @param {{ rows: number, rounds: number }} options @returns {Promise<BatchResult>}
 */
export async function measureBatch({ rows, rounds }) {
  const csv = makeCsv(rows);
  /** @type {typeof import("../src/batch/index.ts")} */
  const { checkCsv } = await importSource("src/batch/index.ts");
  /** @type {number[]} */
  const reading = [];
  /** @type {number[]} */
  const checking = [];
  for (let round = -1; round < rounds; round += 1) {
    const papa = milliseconds(() => Papa.parse(csv));
    const ours = milliseconds(() => checkCsv(csv, TODAY));
    if (round < 0) continue; // warms up
    reading.push(papa);
    checking.push(ours);
  }
  const rate = (/** @type {string} */ title, /** @type {number[]} */ times) => {
    const ms = median(times);
    return { title, ms, perSecond: (rows / ms) * 1000 };
  };
  return {
    ours: rate("checkCsv, text in, text out", checking),
    papa: rate("Papa Parse, reading alone", reading),
    ratio: median(reading.map((papa, round) => papa / (checking[round] ?? 1))),
    least: LEAST,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { rows: { type: "string", default: "100000" }, rounds: { type: "string", default: "7" } },
  });
  const options = { rows: Number(values.rows), rounds: Number(values.rounds) };
  const { ours, papa, ratio, least } = await measureBatch(options);
  console.log(`${inWhole(options.rows)} rows, median of ${options.rounds} rounds in turn`);
  for (const { title, ms, perSecond } of [papa, ours])
    console.log(`${title}: ${inWhole(ms)} ms, ${inWhole(perSecond)} rows a second`);
  console.log(`speed beside Papa Parse alone: ${inRatio(ratio)} (wanted: at least ${least})`);
  process.exitCode = ratio >= least ? 0 : 1;
}
