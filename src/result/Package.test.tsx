import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { createText, loadMessages, TextProvider } from "../locales/text.tsx";
import type { Period } from "../rules/index.ts";
import { Package } from "./Package.tsx";

vi.mock("../rules/index.ts", async (original) => {
  const rules = await original<typeof import("../rules/index.ts")>();
  return { ...rules, COVERAGE: { ...rules.COVERAGE, cable: { ...rules.COVERAGE.cable, months: 24 } } };
});

test("each part of the package has the end of its own period, from the start that they share (R3)", async () => {
  const period: Period = {
    basis: "invoice",
    months: 12,
    start: "2024-02-29",
    end: "2025-02-28",
    state: "ended",
    daysLeft: -1,
  };
  const text = createText("en", await loadMessages("en", "journey"), "en-GB");
  const html = renderToStaticMarkup(
    <TextProvider text={text}>
      <Package period={period} />
    </TextProvider>,
  );
  const rows = [...html.matchAll(/<tr>.*?<\/tr>/g)].map(([row]) => row.replaceAll(/<[^>]*>|&nbsp;|\u00A0/g, " "));
  expect(rows[1]).toContain("28 February 2025");
  expect(rows[2]).toContain("28 February 2026");
  expect(rows[4]).toContain("–");
});
