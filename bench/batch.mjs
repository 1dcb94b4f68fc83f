/**
 * What judging costs beside reading: 100,000 rows with quotes, line ends, other scripts, formulas and rows that are
 * wrong, text in, text out, against Papa Parse reading the same text and doing nothing with it. Both run in turn, since
 * what else the machine does moves the figures; the ratio is what counts, and the least that is wanted is 0.5.
 *
 *     node bench/batch.mjs [--rows 100000] [--rounds 7]
 */
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { importSource } from "../scripts/import-source.mjs";

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

/** The same numbers each time. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @param {number} rows */
function makeCsv(rows) {
  const any = numbers(7);
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

/** @type {(values: number[]) => number} */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** @type {(work: () => unknown) => number} */
function milliseconds(work) {
  const before = performance.now();
  work();
  return performance.now() - before;
}

const { values } = parseArgs({ options: { rows: { type: "string" }, rounds: { type: "string" } } });
const rows = Number(values.rows ?? 100_000);
const rounds = Number(values.rounds ?? 7);
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
const ratio = median(reading.map((papa, round) => papa / (checking[round] ?? 1)));
const perSecond = (/** @type {number[]} */ times) => Math.round((rows / median(times)) * 1000).toLocaleString("en");
console.log(
  `${rows.toLocaleString("en")} rows, ${(csv.length / 1e6).toFixed(1)} MB, median of ${rounds} rounds in turn`,
);
console.log(`Papa Parse, reading alone      ${median(reading).toFixed(0)} ms, ${perSecond(reading)} rows/s`);
console.log(`checkCsv, text in, text out    ${median(checking).toFixed(0)} ms, ${perSecond(checking)} rows/s`);
console.log(`speed beside Papa Parse alone  ${ratio.toFixed(2)} (wanted: at least ${LEAST})`);
process.exitCode = ratio >= LEAST ? 0 : 1;
