import { expect, test } from "vitest";
import { batchRows, byteRows, lighthouseRows, pageRows, rulesRows, table } from "./report.mjs";

const floor = { first: 1000, largest: 1000, ready: 1000, slowestStep: 60, shift: 0, code: 58_000, all: 59_000 };
const ours = { first: 400, largest: 460, ready: 1150, slowestStep: 100, shift: 0, code: 125_000, all: 150_000 };
const hello = { name: "hello", title: "hello", figures: floor };
const checker = { name: "ours", title: "ours", figures: ours };
const lost = { name: "rjsf", title: "rjsf", failure: "it could not be built" };

test("Times are held to their share of the floor, and what is equal to the target meets it", () => {
  const rows = pageRows([hello, checker]);
  expect(rows.map(({ what, met }) => [what.split(/[:,]/)[0], met])).toEqual([
    ["first paint", true],
    ["largest paint", false],
    ["ready", true],
    ["slowest step", false],
    ["layout shift", true],
    ["all that is fetched up to the answer", null],
  ]);
  expect(rows[0]?.ours).toBe("0.40 (400 ms)");
  expect(rows[0]?.beside).toBe("hello 1.00 (1,000 ms)");
});

test("A peer that could not be measured is named with the reason, in every row of the pages", () => {
  for (const { beside } of pageRows([hello, lost, checker])) expect(beside).toContain("rjsf: it could not be built");
});

test("Other languages of ours have rows of their own", () => {
  const german = { ...checker, title: "ours (de)" };
  expect(pageRows([hello, checker, german]).map(({ what }) => what)).toContain("first paint, ours (de)");
});

test("Bytes are held to the budgets of the build, in every language", () => {
  const english = { what: "first page", language: "en", bytes: 69_300, budget: 92_000 };
  const [row] = byteRows([english, { ...english, language: "de", bytes: 92_001 }], [hello, checker]);
  expect(row).toEqual({
    what: "JavaScript and CSS, first page",
    ours: "en 69.3 kB<br>de 92.0 kB",
    target: "≤ 92.0 kB",
    met: false,
    beside: "–",
  });
});

test("The peers, which fetch all they have at once, stand beside the whole of ours", () => {
  const whole = { what: "whole journey", language: "en", bytes: 127_900, budget: 130_000 };
  expect(byteRows([whole], [hello, checker, lost])[0]?.beside).toBe("hello 58.0 kB");
});

test("Decisions are compared with the plain function", () => {
  const results = [
    { name: "plain", title: "plain function", perSecond: 1_000_000 },
    { name: "ours", title: "ours", perSecond: 150_000 },
    { name: "feelin", title: "feelin", perSecond: 130 },
  ];
  const [row] = rulesRows(results);
  expect(row).toMatchObject({ ours: "0.15 (150,000)", met: true });
  expect(row?.beside).toBe("plain function 1.00 (1,000,000)<br>feelin 0.00013 (130)");
});

test("What is judged of a list is held to a share of the reading alone, and the file to none", () => {
  const rate = (/** @type {string} */ title, /** @type {number} */ ratio) => ({
    title,
    ms: 400 / ratio,
    perSecond: 250_000 * ratio,
    ratio,
  });
  const batch = {
    papa: rate("reading", 1),
    judged: rate("judged", 0.6),
    papaWritten: rate("reading and writing", 0.5),
    written: rate("written", 0.4),
    least: 0.5,
  };
  expect(batchRows(batch)).toEqual([
    {
      what: "rows of a list a second, judged",
      ours: "0.60 (150,000)",
      target: "≥ 0.5",
      met: true,
      beside: "reading 1.00 (250,000)",
    },
    {
      what: "rows of a list a second, judged and written as CSV",
      ours: "0.40 (100,000)",
      target: "–",
      met: null,
      beside: "reading and writing 0.50 (125,000)",
    },
  ]);
  expect(batchRows({ ...batch, judged: rate("judged", 0.49) })[0]?.met).toBe(false);
});

test("One page below a full score is enough to miss the target", () => {
  const full = { page: "", scores: [100, 100, 100, 100], lacks: [] };
  expect(lighthouseRows([full])[0]?.met).toBe(true);
  expect(lighthouseRows([full, { page: "de/", scores: [100, 100, 100, 90], lacks: [] }])[0]).toMatchObject({
    ours: "/ 100 100 100 100<br>/de/ 100 100 100 90",
    met: false,
  });
  expect(lighthouseRows([])).toEqual([]);
});

test("The table marks what is met and what is not, and says nothing where there is no target", () => {
  const row = { what: "a", ours: "b", target: "c", beside: "d" };
  const [, , met, missed, without] = table([
    { ...row, met: true },
    { ...row, met: false },
    { ...row, met: null },
  ]).split("\n");
  expect([met, missed, without]).toEqual(["| a | b | c ✓ | d |", "| a | b | c ✗ | d |", "| a | b | c | d |"]);
});
