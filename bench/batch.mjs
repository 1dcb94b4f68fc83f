/**
 * What judging costs beside reading: 100,000 rows with quotes, line ends, other scripts, formulas and rows that are
 * wrong, from their text to all that the page shows of them, against Papa Parse reading the same text and doing nothing
 * with it; and what the file to save costs, which is made on demand: text in, text out. All run in turn, since what else
 * the machine does moves the figures; the ratio is what counts, and the least that is wanted of what is judged is 0.5.
 *
 *     node bench/batch.mjs [--rows 100000] [--rounds 7]
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { importSource } from "../scripts/import-source.mjs";
import { inRatio, inWhole, median, seeded } from "./figures.mjs";

/** @typedef {{ title: string, ms: number, perSecond: number, ratio: number }} BatchRate `ratio`: its speed to that of Papa Parse's reading */
/** @typedef {{ judged: BatchRate, written: BatchRate, papa: BatchRate, papaWritten: BatchRate, least: number }} BatchResult */

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

/** @type {(work: () => unknown) => Promise<number>} */
async function milliseconds(work) {
  const before = performance.now();
  await work();
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
  /** @type {typeof import("../src/batch/worker-desk.ts")} */
  const { Desk } = await importSource("src/batch/worker-desk.ts");

  /** As the page has it done: the table is opened, judged by what its columns seem to say, and each message is kept. */
  async function judge() {
    /** @type {import("../src/batch/messages.ts").News[]} */
    const heard = [];
    const desk = new Desk((news) => heard.push(news));
    await desk.take({ kind: "open", source: csv });
    const [opened] = heard;
    if (opened?.kind !== "opened") throw new Error("The table was not opened.");
    await desk.take({ kind: "judge", plan: opened.plan, today: TODAY, fileDelimiter: "," });
    const judged = heard.reduce((sum, news) => sum + (news.kind === "rows" ? news.outcomes.length : 0), 0);
    if (judged !== rows) throw new Error(`${judged} of ${rows} rows were judged.`);
  }

  const works = {
    papa: { title: "Papa Parse, reading alone", work: () => Papa.parse(csv) },
    judged: { title: "judged, with all that the page shows", work: judge },
    papaWritten: { title: "Papa Parse, reading and writing", work: () => Papa.unparse(Papa.parse(csv).data) },
    written: { title: "checkCsv, text in, text out", work: () => checkCsv(csv, TODAY) },
  };
  /** @type {Record<keyof typeof works, number[]>} */
  const times = { papa: [], judged: [], papaWritten: [], written: [] };
  const names = /** @type {(keyof typeof works)[]} */ (Object.keys(works));
  for (let round = -1; round < rounds; round += 1)
    for (const name of names) {
      const ms = await milliseconds(works[name].work);
      if (round >= 0) times[name].push(ms); // the first one warms up
    }
  const rateOf = (/** @type {keyof typeof works} */ name) => {
    const ms = median(times[name]);
    const ratio = median(times.papa.map((papa, round) => papa / (times[name][round] ?? 1)));
    return { title: works[name].title, ms, perSecond: (rows / ms) * 1000, ratio };
  };
  return {
    papa: rateOf("papa"),
    judged: rateOf("judged"),
    papaWritten: rateOf("papaWritten"),
    written: rateOf("written"),
    least: LEAST,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { rows: { type: "string", default: "100000" }, rounds: { type: "string", default: "7" } },
  });
  const options = { rows: Number(values.rows), rounds: Number(values.rounds) };
  const { least, ...rates } = await measureBatch(options);
  console.log(
    `${inWhole(options.rows)} rows, median of ${options.rounds} rounds in turn; in front, the speed beside Papa Parse alone`,
  );
  for (const { title, ms, perSecond, ratio } of Object.values(rates))
    console.log(`${inRatio(ratio)} ${title}: ${inWhole(ms)} ms, ${inWhole(perSecond)} rows a second`);
  console.log(`wanted of what is judged: at least ${least}`);
  process.exitCode = rates.judged.ratio >= least ? 0 : 1;
}
