/** The one table that the bench writes: every measure, ours, its target, and the peers beside it. Pure. */
import { inKilobytes, inRatio, inWhole } from "./figures.mjs";

/** @typedef {import("./pages.mjs").PageResult} PageResult */
/** @typedef {import("./pages.mjs").PageFigures} PageFigures */
/** @typedef {import("./rules.mjs").RulesResult} RulesResult */
/** @typedef {import("./lighthouse.mjs").LighthouseResult} LighthouseResult */
/** @typedef {import("./bytes.mjs").Row} ByteRow */
/** @typedef {{ what: string, ours: string, target: string, met: boolean | null, beside: string }} Row `met`: null without a target */
/** @typedef {import("./batch.mjs").BatchResult} BatchResult */
/** @typedef {import("./batch.mjs").BatchRate} BatchRate */

/** @type {(milliseconds: number) => string} */
const inMilliseconds = (milliseconds) => `${inWhole(milliseconds)} ms`;

/** What the pages are held to, as a share of the floor or as it is. */
const PAGE_ROWS = /** @type {const} */ ([
  { what: "first paint", key: "first", unit: inMilliseconds, most: 0.45 },
  { what: "largest paint", key: "largest", unit: inMilliseconds, most: 0.45 },
  { what: "ready: a tap reaches the page's state", key: "ready", unit: inMilliseconds, most: 1.15 },
  {
    what: "slowest step, from the tap to the next page on screen",
    key: "slowestStep",
    unit: inMilliseconds,
    most: 1.5,
  },
]);
const NOTHING = "–";

/**
 * The rows of the pages. Ratios are those of the medians to the floor's.
 * @param {readonly PageResult[]} results the floor first @returns {Row[]}
 */
export function pageRows(results) {
  const measured = results.flatMap((result) => ("figures" in result ? [result] : []));
  const floor = measured.find(({ name }) => name === "hello")?.figures;
  const ours = measured.filter(({ name }) => name === "ours");
  const others = measured.filter(({ name }) => name !== "ours");
  const failures = results.flatMap((result) => ("failure" in result ? [`${result.title}: ${result.failure}`] : []));
  /** @type {(cell: (figures: PageFigures) => string) => string} */
  const beside = (cell) =>
    [...others.map(({ title, figures }) => `${title} ${cell(figures)}`), ...failures].join("<br>");
  return ours.flatMap(({ title, figures }) => {
    const named = (/** @type {string} */ what) => (title === "ours" ? what : `${what}, ${title}`);
    const times = PAGE_ROWS.map(({ what, key, unit, most }) => {
      const ratio = (/** @type {PageFigures} */ one) => (floor ? one[key] / floor[key] : Number.NaN);
      const cell = (/** @type {PageFigures} */ one) => `${inRatio(ratio(one))} (${unit(one[key])})`;
      const met = Number(inRatio(ratio(figures))) <= most;
      return { what: named(what), ours: cell(figures), target: `≤ ${most}`, met, beside: beside(cell) };
    });
    const shift = (/** @type {PageFigures} */ one) => one.shift.toFixed(3);
    const all = (/** @type {PageFigures} */ one) => inKilobytes(one.all);
    return [
      ...times,
      {
        what: named("layout shift, the most of all runs"),
        ours: shift(figures),
        target: "0",
        met: Number(shift(figures)) === 0,
        beside: beside(shift),
      },
      {
        what: named("all that is fetched up to the answer, fonts too"),
        ours: all(figures),
        target: NOTHING,
        met: null,
        beside: beside(all),
      },
    ];
  });
}

/** The peers fetch all of theirs with the first page, so that they stand beside the whole of ours. */
const WHOLE = "whole journey";

/**
 * JavaScript and styles by the byte gate of the build; the peers' as they were fetched.
 * @param {readonly ByteRow[]} bytes @param {readonly PageResult[]} results @returns {Row[]}
 */
export function byteRows(bytes, results) {
  const fetched = results
    .flatMap((one) =>
      "figures" in one && one.name !== "ours" ? [`${one.title} ${inKilobytes(one.figures.code)}`] : [],
    )
    .join("<br>");
  return [...new Set(bytes.map(({ what }) => what))].flatMap((what) => {
    const rows = bytes.filter((row) => row.what === what);
    const budget = rows[0]?.budget ?? 0;
    const figures = rows.map((row) => `${row.language} ${inKilobytes(row.bytes)}`).join("<br>");
    const met = rows.every((row) => row.bytes <= row.budget);
    const beside = what === WHOLE ? fetched : NOTHING;
    return [{ what: `JavaScript and CSS, ${what}`, ours: figures, target: `≤ ${inKilobytes(budget)}`, met, beside }];
  });
}

const LEAST_SPEED = 0.15;

/**
 * The row of the rules.
 * @param {readonly RulesResult[]} results the plain function first @returns {Row[]}
 */
export function rulesRows(results) {
  const measured = results.flatMap((result) => ("perSecond" in result ? [result] : []));
  const floor = measured.find(({ name }) => name === "plain");
  const ours = measured.find(({ name }) => name === "ours");
  if (!floor || !ours) return [];
  const cell = (/** @type {number} */ speed) => `${inRatio(speed / floor.perSecond)} (${inWhole(speed)})`;
  const beside = results
    .filter(({ name }) => name !== "ours")
    .map((one) => `${one.title} ${"perSecond" in one ? cell(one.perSecond) : `: ${one.failure}`}`)
    .join("<br>");
  const met = Number(inRatio(ours.perSecond / floor.perSecond)) >= LEAST_SPEED;
  return [
    {
      what: "decisions a second, the whole one; beside it a smaller model",
      ours: cell(ours.perSecond),
      target: `≥ ${LEAST_SPEED}`,
      met,
      beside,
    },
  ];
}

/**
 * The rows of the batch: what the page shows, and the file that it saves on demand.
 * @param {BatchResult} batch @returns {Row[]}
 */
export function batchRows({ judged, written, papa, papaWritten, least }) {
  const inBoth = (/** @type {BatchRate} */ { ratio, perSecond }) => `${inRatio(ratio)} (${inWhole(perSecond)})`;
  const beside = (/** @type {BatchRate} */ rate) => `${rate.title} ${inBoth(rate)}`;
  return [
    {
      what: "rows of a list a second, judged",
      ours: inBoth(judged),
      target: `≥ ${least}`,
      met: judged.ratio >= least,
      beside: beside(papa),
    },
    {
      what: "rows of a list a second, judged and written as CSV",
      ours: inBoth(written),
      target: NOTHING,
      met: null,
      beside: beside(papaWritten),
    },
  ];
}

/**
 * One row for all pages: the scores are performance, accessibility, best practices, SEO.
 * @param {readonly LighthouseResult[]} results @returns {Row[]}
 */
export function lighthouseRows(results) {
  if (results.length === 0) return [];
  const said = results.map((one) => `/${one.page} ${"scores" in one ? one.scores.join(" ") : one.failure}`);
  const met = results.every((one) => "scores" in one && one.scores.every((score) => score === 100));
  const what = "Lighthouse on a phone: performance, accessibility, best practices, SEO";
  return [{ what, ours: said.join("<br>"), target: "100 each", met, beside: NOTHING }];
}

/** @type {(met: boolean | null) => string} */
const mark = (met) => (met === null ? "" : met ? " ✓" : " ✗");

/**
 * The table as Markdown.
 * @param {readonly Row[]} rows @returns {string}
 */
export function table(rows) {
  const lines = rows.map(
    ({ what, ours, target, met, beside }) => `| ${what} | ${ours} | ${target}${mark(met)} | ${beside} |`,
  );
  return ["| measure | ours | target | beside |", "| --- | --- | --- | --- |", ...lines].join("\n");
}
