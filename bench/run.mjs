/**
 * `npm run bench`: measures everything in one run and writes docs/bench.md. Needs a build; installs the peers by
 * itself.
 *
 *     node bench/run.mjs [--runs 7] [--only pages,rules,batch,lighthouse]
 *
 * Each part also runs alone: bench/pages.mjs, bench/rules.mjs, bench/batch.mjs, bench/lighthouse.mjs, bench/bytes.mjs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { z } from "zod/mini";
import { findBrowser } from "../scripts/browser.mjs";
import { measureBatch } from "./batch.mjs";
import { byteTable, MANIFEST } from "./bytes.mjs";
import { inRatio } from "./figures.mjs";
import { measureLighthouse } from "./lighthouse.mjs";
import { measurePages } from "./pages.mjs";
import { PEERS } from "./peers.mjs";
import { batchRows, byteRows, lighthouseRows, pageRows, rulesRows, table } from "./report.mjs";
import { measureRules } from "./rules.mjs";

const REPORT = path.join(import.meta.dirname, "../docs/bench.md");
const MANY = 7;

/** Those whose version says what was measured, where the name in the table does not. */
const NAMED = [
  ...["react", "react-hook-form", "zod", "preact", "govuk-frontend", "survey-core", "@formio/js", "@formkit/vue"],
  ...["@rjsf/core", "json-logic-js", "json-rules-engine", "@gorules/zen-engine", "publicodes", "feelin", "lighthouse"],
];

function versions() {
  const Packages = z.object({ dependencies: z.record(z.string(), z.string()) });
  const { dependencies } = Packages.parse(JSON.parse(readFileSync(path.join(PEERS, "package.json"), "utf8")));
  return NAMED.map((name) => `${name} ${dependencies[name]}`).join(", ");
}

async function machine() {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const version = browser.version();
  await browser.close();
  const processor = cpus()[0]?.model.trim() ?? "an unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${processor}, ${memory} GB, Node ${process.version}, Chromium ${version}`;
}

const { values } = parseArgs({
  options: { runs: { type: "string", default: String(MANY) }, only: { type: "string" } },
});
const runs = Number(values.runs);
const wanted = (/** @type {string} */ part) => !values.only || values.only.split(",").includes(part);

const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
const bytes = byteTable(manifest, ["en", "de", "ar"]);
const pages = wanted("pages") ? await measurePages({ runs }) : [];
const rules = wanted("rules") ? await measureRules({ rounds: runs, ms: 1000 }) : null;
const batch = wanted("batch") ? await measureBatch({ rows: 100_000, rounds: runs }) : null;
const lighthouse = wanted("lighthouse") ? await measureLighthouse({ runs: Math.min(runs, 3) }) : [];

const rows = [
  ...pageRows(pages),
  ...byteRows(bytes, pages),
  ...rulesRows(rules?.results ?? []),
  ...(batch ? batchRows(batch) : []),
  ...lighthouseRows(lighthouse),
];
const text = `# The bench

What the checker costs beside other ways to build it, measured in one run on ${new Date().toISOString().slice(0, 10)}. To repeat it:

\`\`\`sh
npm ci && npm run build && npm run bench
\`\`\`

It installs the peers into \`bench/peers\`, takes half an hour, and writes this page anew. Absolute times belong to this machine
(${await machine()}): compare the ratios.

${table(rows)}

## How it is measured

- **Pages.** The same four steps (proof, part, damage, answer), each as small as its library lets it be
  (\`bench/peers/pages\`); ours is the whole checker, in English, with its five steps. One server, brotli at its best, ours
  under its real headers. A cold browser for every visit, a phone's screen, the processor 4 times slower, 1.6 Mbps,
  150 ms a request. ${runs} visits each, interleaved in an order that rotates; medians; in front, the ratio to a React page
  that says hello. A visit in which a page does not come through is made once more.
- **Ready.** A finger taps the first choice as soon as it is painted, and again every 50 ms, until something is on screen
  that only the page's own script can have drawn for that choice: the field that belongs to it, the second step of the
  hello, the word that a strap decides the outcome. A tap that came too early counts where the page makes up for it.
- **Slowest step.** From the time stamp of the click to the first frame with the next step, once nothing is fetched any
  more; the slowest of the way to the answer.
- **Bytes.** Ours by the build's own gate (\`bench/bytes.mjs\`), the peers' by the server's log, to the answer.
- **Rules.** 20,000 random claims. The plain function and the engines hold a smaller model of the same policy
  (\`bench/peers/rules/model.mjs\`): one proof, one list of facts, the outcome and its codes. They are held to each other on
  ${rules?.compared ?? 0} claims first. Ours also says the period, every clause, what is missing, what would change the answer; the smaller
  model comes to its outcome on ${inRatio(rules?.sameAsOurs ?? 0)} of the claims. In front, the ratio to the plain function; a second is one of the
  processor, so that what else the machine does counts less.

Versions: ${versions()}.
`;
writeFileSync(REPORT, text);
console.log(`${table(rows)}\n\nWritten to ${path.relative(process.cwd(), REPORT)}.`);
