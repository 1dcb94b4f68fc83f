import { expect, test } from "vitest";
import counter from "../locales/en/counter.json" with { type: "json" };
import { createText, loadMessages } from "../locales/text.tsx";
import { type Answer, type Claim, ofEachCause, unansweredClaim } from "../rules/index.ts";
import { sheetOf } from "./claimed.ts";
import { findingOn } from "./finding.ts";
import { entryOf } from "./log.ts";
import { withField } from "./sheet.ts";

const NOW = { today: "2026-11-23", languages: ["en"] };

test("an entry of the log says what was claimed before what was found, and only what was answered is open", async () => {
  const text = createText("en", {
    ...(await loadMessages("en", "start")),
    ...(await loadMessages("en", "journey")),
    ...Object.fromEntries(Object.entries(counter)),
  });
  const claim: Claim = { ...unansweredClaim("watch"), seller: "official-store", causes: ofEachCause<Answer>("no") };
  const sheet = withField(sheetOf(claim), "seller", "other");
  const finding = findingOn(sheet, claim, NOW, text);
  if (!finding) throw new Error("no finding");
  const entry = entryOf({ ...sheet, serial: "QX-ZEBRA", description: "hippo" }, finding, "12:00", NOW, text);
  expect(entry.differences).toBe("Bought from: Official online store → Elsewhere");
  expect(JSON.stringify(entry)).not.toMatch(/zebra|hippo/i);
  // The condition was asked of nobody: it is not called open.
  expect(finding.reasons.map(({ code }) => code)).not.toContain("condition-unknown");
});
