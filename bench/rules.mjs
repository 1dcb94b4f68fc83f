/**
 * The rules bench: decisions a second of ours, beside a plain function and rule engines, on the same random claims.
 *
 *     node bench/rules.mjs [--rounds 5] [--ms 1000] [--only ours,zen]
 *
 * The plain function and the engines hold a smaller model of the same policy (peers/rules/model.mjs); that they agree
 * on it is checked first. Ours builds its whole decision: period, reasons with their clauses, what is missing, what
 * would change the answer, the notes.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { importSource } from "../scripts/import-source.mjs";
import { randomClaims, smallCase, TODAY } from "./claims.mjs";
import { inRatio, inWhole, median, rotated } from "./figures.mjs";
import { installPeers, PEERS } from "./peers.mjs";

/** @typedef {{ outcome: string, reasons: unknown[] }} Small what all of them say */
/** @typedef {() => Small | Promise<Small>} Task the next claim, decided */
/** @typedef {{ name: string, title: string, perSecond: number } | { name: string, title: string, failure: string }} RulesResult */

const CLAIMS = 20_000;
/** How many of them the engines have to agree on first; the slowest take ten milliseconds each. */
const COMPARED = 500;
/** Decisions between two looks at the clock, so that looking costs the quick ones nothing. */
const BATCH = 50;

const ENGINES = [
  { name: "json-logic", title: "json-logic" },
  { name: "json-rules-engine", title: "json-rules-engine" },
  { name: "zen", title: "zen (native)" },
  { name: "publicodes", title: "publicodes" },
  { name: "feelin", title: "feelin" },
];

/** @type {(name: string) => Promise<(facts: import("./claims.mjs").SmallCase) => Small | Promise<Small>>} */
const engine = async (name) => (await import(pathToFileURL(path.join(PEERS, `rules/${name}.mjs`)).href)).decide;

/** @template T @param {readonly T[]} cases @param {(one: T) => Small | Promise<Small>} decide @returns {Task} */
function overAndOver(cases, decide) {
  let at = 0;
  return () => {
    const one = /** @type {T} */ (cases[at]);
    at = (at + 1) % cases.length;
    return decide(one);
  };
}

/** @type {(start: NodeJS.CpuUsage) => number} of the processor */
function millisecondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Decisions in a second of the processor: what else a machine does takes time from the wall's clock, and not from it.
 * @type {(task: Task, ms: number) => Promise<number>}
 */
async function speedOf(task, ms) {
  const waits = task() instanceof Promise;
  const start = process.cpuUsage();
  let count = 0;
  let spent = 0;
  for (; spent < ms; spent = millisecondsSince(start)) {
    if (waits) await task();
    else for (let one = 0; one < BATCH; one += 1) task();
    count += waits ? 1 : BATCH;
  }
  return (count / spent) * 1000;
}

/**
 * Measures the rules.
 * @param {{ rounds: number, ms: number, only?: readonly string[] }} options `only`: beside the plain function
 * @returns {Promise<{ results: RulesResult[], compared: number, sameAsOurs: number }>}
 *   `sameAsOurs`: the share of claims for which the smaller model comes to the outcome of the whole policy
 */
export async function measureRules({ rounds, ms, only }) {
  /** @type {typeof import("../src/rules/index.ts")} */
  const { evaluate, CAUSES } = await importSource("src/rules/index.ts");
  const claims = randomClaims(CLAIMS, CAUSES);
  const cases = claims.map(smallCase);
  const plain = await engine("plain");
  const same = await Promise.all(
    cases.map(async (facts, at) => {
      const claim = claims[at];
      return claim !== undefined && (await plain(facts)).outcome === evaluate(claim, TODAY).outcome;
    }),
  );
  /** @type {{ name: string, title: string, task?: Task, failure?: string, speeds: number[] }[]} */
  const entries = [
    { name: "plain", title: "plain function", task: overAndOver(cases, plain), speeds: [] },
    { name: "ours", title: "ours", task: overAndOver(claims, (claim) => evaluate(claim, TODAY)), speeds: [] },
  ];
  const notInstalled = installPeers();
  for (const { name, title } of ENGINES) {
    if (only && !only.includes(name)) continue;
    try {
      if (notInstalled) throw new Error(notInstalled);
      const decide = await engine(name);
      for (const facts of cases.slice(0, COMPARED)) {
        const [said, expected] = [await decide(facts), await plain(facts)].map((one) => JSON.stringify(one));
        if (said !== expected) throw new Error(`it says ${said}, not ${expected}, of ${JSON.stringify(facts)}`);
      }
      entries.push({ name, title, task: overAndOver(cases, decide), speeds: [] });
    } catch (error) {
      entries.push({ name, title, failure: error instanceof Error ? error.message : String(error), speeds: [] });
    }
  }
  for (let round = -1; round < rounds; round += 1)
    for (const { task, speeds } of rotated(entries, round + 1)) {
      const speed = task ? await speedOf(task, ms) : 0;
      if (round >= 0) speeds.push(speed); // the first round is for the compiler
    }
  const results = entries.map(({ name, title, failure, speeds }) =>
    failure ? { name, title, failure } : { name, title, perSecond: median(speeds) },
  );
  return { results, compared: COMPARED, sameAsOurs: same.filter(Boolean).length / CLAIMS };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      ms: { type: "string", default: "1000" },
      only: { type: "string" },
    },
  });
  const only = values.only?.split(",");
  const options = { rounds: Number(values.rounds), ms: Number(values.ms), ...(only && { only }) };
  const { results, compared, sameAsOurs } = await measureRules(options);
  const floor = results[0] && "perSecond" in results[0] ? results[0].perSecond : Number.NaN;
  console.log(
    `The engines agree on ${compared} claims; the smaller model on ${inRatio(sameAsOurs)} of the outcomes with ours.`,
  );
  for (const result of results)
    console.log(
      "failure" in result
        ? `✗ ${result.title}: ${result.failure}`
        : `${result.title}: ${inWhole(result.perSecond)} decisions a second (${inRatio(result.perSecond / floor)})`,
    );
}
