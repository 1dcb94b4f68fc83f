/**
 * Lighthouse on every page of ours, as on a phone, under the headers of a host: four scores, medians.
 *
 *     node bench/lighthouse.mjs [--runs 3] [--only counter/,de/]      needs `npm run build` before
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod/mini";
import { BROWSER_ARGS, findBrowser } from "../scripts/browser.mjs";
import { startServer } from "../scripts/serve.mjs";
import { median } from "./figures.mjs";
import { installPeers, PEERS } from "./peers.mjs";

const PAGES = ["", "de/", "ar/", "counter/", "embed/", "policy/", "embed/v1/en/"];
const CATEGORIES = /** @type {const} */ (["performance", "accessibility", "best-practices", "seo"]);
const FULL = 100;

/** @typedef {{ page: string, scores: number[], lacks: string[] } | { page: string, failure: string }} LighthouseResult */

const Score = z.nullable(z.number());
const Audit = z.object({ title: z.string(), score: Score, displayValue: z.optional(z.string()) });
const Category = z.object({
  score: Score,
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const Report = z.object({ categories: z.record(z.string(), Category), audits: z.record(z.string(), Audit) });

/** @type {(url: string, browser: string) => Promise<z.infer<typeof Report>>} */
const inspect = (url, browser) =>
  new Promise((done, fail) => {
    const flags = ["--headless=new", "--no-sandbox", ...BROWSER_ARGS].join(" ");
    const cli = path.join(PEERS, "node_modules/lighthouse/cli/index.js");
    const asked = [`--only-categories=${CATEGORIES.join(",")}`, "--output=json", "--quiet", `--chrome-flags=${flags}`];
    const child = spawn(process.execPath, [cli, url, ...asked], {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ["ignore", "pipe", "inherit"],
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on("data", (part) => said.push(part));
    child.on("error", fail).on("close", (code) => {
      if (code !== 0) fail(new Error(`Lighthouse ended with ${code} on ${url}`));
      else done(Report.parse(JSON.parse(Buffer.concat(said).toString("utf8"))));
    });
  });

/** @type {(report: z.infer<typeof Report>) => string[]} what keeps a score from being full */
const lacking = ({ categories, audits }) =>
  Object.entries(categories).flatMap(([name, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [`${name}: ${id}, ${audit.title}${audit.displayValue ? `, ${audit.displayValue}` : ""}`];
    }),
  );

/**
 * Inspects the pages.
 * @param {{ runs: number, only?: readonly string[] }} options @returns {Promise<LighthouseResult[]>}
 */
export async function measureLighthouse({ runs, only = PAGES }) {
  const notInstalled = installPeers();
  if (notInstalled) return only.map((page) => ({ page, failure: notInstalled }));
  const browser = findBrowser();
  const server = await startServer({ root: path.join(import.meta.dirname, "../dist") });
  /** @type {LighthouseResult[]} */
  const results = [];
  try {
    for (const page of only) {
      /** @type {z.infer<typeof Report>[]} */
      const reports = [];
      for (let run = 0; run < runs; run += 1) reports.push(await inspect(`${server.url}${page}`, browser));
      const scores = CATEGORIES.map((name) =>
        median(reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * FULL))),
      );
      results.push({ page, scores, lacks: [...new Set(reports.flatMap(lacking))] });
    }
  } finally {
    await server.close();
  }
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "3" }, only: { type: "string" } } });
  const only = values.only?.split(",");
  for (const result of await measureLighthouse({ runs: Number(values.runs), ...(only && { only }) })) {
    if ("failure" in result) console.log(`✗ /${result.page}: ${result.failure}`);
    else console.log([`/${result.page}: ${result.scores.join(" ")}`, ...result.lacks].join("\n    "));
  }
}
