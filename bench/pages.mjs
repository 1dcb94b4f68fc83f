/**
 * The page bench: ours beside the peers, on one machine, interleaved, each visit in a cold browser on the profile of
 * page-visit.mjs.
 *
 *     node bench/pages.mjs [--runs 7] [--only ours,baseline] [--lang en,de,ar]      needs `npm run build` before
 *
 * *Ready* has one rule for all: a finger taps the first choice as soon as it is painted, and again every 50 ms, until
 * something is on screen that only the page's own script can have drawn for that choice, such as the field that
 * belongs to it. What was tapped too early counts where the page made up for it, and does not where it was lost.
 */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { BROWSER_ARGS, findBrowser } from "../scripts/browser.mjs";
import { inKilobytes, inRatio, inWhole, median, rotated } from "./figures.mjs";
import { pagePeers } from "./page-peers.mjs";
import { look, tap } from "./page-visit.mjs";
import { buildPeer, installPeers } from "./peers.mjs";
import { serveCounting } from "./server.mjs";

/** @typedef {import("./page-peers.mjs").PagePeer} PagePeer */
/**
 * @typedef {object} PageFigures medians; times in milliseconds, bytes as they went over the line
 * @property {number} first @property {number} largest @property {number} ready
 * @property {number} slowestStep @property {number} shift the largest of all runs
 * @property {number} code JavaScript and style sheets @property {number} all everything, to the answer
 */
/** @typedef {{ name: string, title: string, figures: PageFigures } | { name: string, title: string, failure: string }} PageResult */
/** @typedef {{ first: number, largest: number, ready: number, slowestStep: number, shift: number, code: number, all: number }} Run */

/** @type {(peer: PagePeer, notInstalled: string | null) => string | null} why it cannot be measured */
function prepared({ name, root }, notInstalled) {
  if (name === "ours") return existsSync(root) ? null : "there is no build: npm run build";
  return notInstalled ?? buildPeer(name);
}

/** @type {(sent: readonly import("./server.mjs").Sent[]) => number} */
const bytesOf = (sent) => sent.reduce((total, { bytes }) => total + bytes, 0);

/** @type {(runs: readonly Run[]) => PageFigures} */
const medians = (runs) => {
  const of = (/** @type {keyof Run} */ figure) => median(runs.map((run) => run[figure]));
  const shift = Math.max(...runs.map((run) => run.shift));
  const [first, largest, ready, slowestStep] = [of("first"), of("largest"), of("ready"), of("slowestStep")];
  return { first, largest, ready, slowestStep, shift, code: of("code"), all: of("all") };
};

/** @type {(error: unknown) => string} */
const messageOf = (error) => (error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));

/**
 * One visit of either kind, made once more where the page did not come through: some do not, now and then.
 * @param {import("playwright").Browser} browser @param {PagePeer} peer
 * @param {Awaited<ReturnType<typeof serveCounting>>} server @param {number} round @returns {Promise<Run>}
 */
async function visited(browser, peer, server, round, again = false) {
  const served = { peer, url: server.url };
  try {
    server.log.length = 0;
    const { steps, ...seen } = await look(browser, served);
    const code = bytesOf(server.log.filter(({ path }) => /\.(m?js|css)$/.test(path)));
    const all = bytesOf(server.log);
    const ready = await tap(browser, served);
    const times = [seen.first, seen.largest, ready].map(inWhole).join(", ");
    const stepTimes = steps.map(inWhole).join(" ");
    console.error(`round ${round + 1}, ${peer.title}: painted, largest, ready ${times}; steps ${stepTimes}`);
    return { ...seen, ready, code, all };
  } catch (error) {
    if (again) throw error;
    console.error(`round ${round + 1}, once more: ${messageOf(error)}`);
    return visited(browser, peer, server, round, true);
  }
}

/**
 * Measures the pages.
 * @param {{ runs: number, only?: readonly string[], languages?: readonly string[] }} options `only`: beside the floor
 * @returns {Promise<PageResult[]>}
 */
export async function measurePages({ runs, only, languages = ["en"] }) {
  const wanted = pagePeers(languages).filter(({ name }) => name === "hello" || !only || only.includes(name));
  const notInstalled = installPeers();
  const entries = await Promise.all(
    wanted.map(async (peer) => {
      const failure = prepared(peer, notInstalled);
      const server = failure ? null : await serveCounting({ root: peer.root, ours: peer.name === "ours" });
      return { peer, failure, server, runs: /** @type {Run[]} */ ([]) };
    }),
  );
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  try {
    // The browser's own first visit is slower than all that follow.
    const warmUp = entries.find(({ server }) => server);
    if (warmUp?.server) await look(browser, { peer: warmUp.peer, url: warmUp.server.url });
    for (let round = 0; round < runs; round += 1)
      for (const entry of rotated(entries, round)) {
        const { peer, server } = entry;
        if (entry.failure || !server) continue;
        try {
          entry.runs.push(await visited(browser, peer, server, round));
        } catch (error) {
          entry.failure = messageOf(error);
          console.error(`✗ ${peer.title}: ${entry.failure}`);
        }
      }
  } finally {
    await browser.close();
    for (const { server } of entries) await server?.close();
  }
  return entries.map(({ peer: { name, title }, failure, runs: measured }) =>
    failure ? { name, title, failure } : { name, title, figures: medians(measured) },
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "7" },
      only: { type: "string" },
      lang: { type: "string", default: "en" },
    },
  });
  const only = values.only?.split(",");
  const results = await measurePages({
    runs: Number(values.runs),
    languages: values.lang.split(","),
    ...(only && { only }),
  });
  const floor = results.flatMap((result) => ("figures" in result ? [result.figures] : []))[0];
  for (const result of results) {
    if ("failure" in result) {
      console.log(`✗ ${result.title}: ${result.failure}`);
      continue;
    }
    const { first, largest, ready, slowestStep, shift, code, all } = result.figures;
    /** @type {(ms: number, of: number | undefined) => string} */
    const time = (ms, of) => `${inWhole(ms)} ms (${inRatio(ms / (of ?? ms))})`;
    console.log(
      `${result.title}: painted ${time(first, floor?.first)}, largest ${time(largest, floor?.largest)}, ` +
        `ready ${time(ready, floor?.ready)}, slowest step ${time(slowestStep, floor?.slowestStep)}, ` +
        `shift ${shift.toFixed(3)}, code ${inKilobytes(code)}, all ${inKilobytes(all)}`,
    );
  }
}
