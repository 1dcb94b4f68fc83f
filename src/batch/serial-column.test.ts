import { afterAll, expect, test, vi } from "vitest";

afterAll(() => {
  vi.doUnmock("../serial/formats.ts");
  vi.resetModules();
});

test("a serial number says when its product was made where its format is confirmed, and nothing where it is not", async () => {
  // None is confirmed as shipped (docs/rules.md §7): this is what the column says once one is.
  vi.doMock("../serial/formats.ts", () => ({
    SERIAL_FORMATS: [{ pattern: /M(?<year>\d{2})(?<month>\d{2})[A-Z]+/, date: "YYMM" }],
  }));
  vi.resetModules(); // what other tests have loaded knows none
  const { TableJudge } = await import("./judged-rows.ts");
  const { planFor } = await import("./plan.ts");
  const { openTable } = await import("./table.ts");
  const table = openTable("part,serial\nwatch,m26-03 ab\nwatch,another number\nwatch,\nwatch,M2603AB");
  const judge = new TableJudge(table, planFor(table), "2026-11-25", ",");
  const rows = table.spans.flatMap((span) => judge.judge(span));
  expect(rows.map(({ outcome, end }) => [outcome, end])).toEqual([
    ["undetermined", 20270629],
    ["undetermined", 0],
    ["undetermined", 0],
    ["undetermined", 20270629],
  ]);
});
