import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createText, loadMessages, TextProvider } from "../locales/text.tsx";
import {
  type Answer,
  CLAUSE_TEXTS,
  type Claim,
  type ClauseId,
  ofEachCause,
  type Part,
  unansweredClaim,
} from "../rules/index.ts";
import { changesSaid } from "./changes-said.ts";
import { leadOf } from "./lead.ts";
import { Reasons } from "./Reasons.tsx";
import { summaryText } from "./summary-text.ts";
import { Timeline } from "./Timeline.tsx";
import { verdictOf } from "./verdict.ts";
import { WhatToDo } from "./WhatToDo.tsx";

const TODAY = "2026-11-23";
const text = createText("en", {
  ...(await loadMessages("en", "start")),
  ...(await loadMessages("en", "journey")),
});
const { t } = text;
const invoice = {
  date: "2026-05-03",
  listsDevice: "yes",
  listsPrice: "yes",
  matchesProduct: "yes",
  unaltered: "yes",
} as const;
const claimOf = (difference: Partial<Claim> = {}): Claim => ({
  ...unansweredClaim("watch"),
  seller: "official-store",
  condition: "new",
  owner: "buyer",
  invoice,
  causes: ofEachCause<Answer>("no"),
  ...difference,
});
const around = (claim: Claim) => ({ claim, byPurchaseDay: false, undated: false });
const draw = (view: React.ReactNode): string =>
  renderToStaticMarkup(<TextProvider text={text}>{view}</TextProvider>)
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("each reason stands beside its own clause, in that clause's own words, with the mark of its effect", () => {
  const claim = claimOf({ part: "charger", causes: ofEachCause<Answer>("yes") });
  const { reasons } = verdictOf(claim, TODAY).decision;
  const html = draw(<Reasons reasons={reasons} circumstances={around(claim)} />);
  const figures = [...html.matchAll(/id="clause-([^"]+)".*?<blockquote[^>]*>(.*?)<\/blockquote>(.*?)<\/figure>/g)];
  expect(figures.length).toBeGreaterThan(8);
  for (const [, id, quoted, after] of figures) {
    expect(quoted, id).toBe(CLAUSE_TEXTS[id as ClauseId]);
    if (id === "exclusion.4" || id === "exclusion.7") expect(after).toContain(t(`remark.${id}`));
    else expect(after, id).toBe("");
  }
  const marks = { supports: "check", defeats: "minus", open: "missing" };
  for (const [, effect = "", icon] of html.matchAll(/data-effect="(\w+)".*?class="icon icon-(\w+)"/g))
    expect(icon).toBe(marks[effect as keyof typeof marks]);
});

test("within the period a refusal counts no days that are left, and a doubtful invoice is said to be one", () => {
  const timeline = (claim: Claim) =>
    draw(<Timeline claim={claim} verdict={verdictOf(claim, TODAY)} today={TODAY} byPurchaseDay={false} />);
  const refused = timeline(claimOf({ causes: { ...ofEachCause<Answer>("no"), drop: "yes" } }));
  expect(refused).toContain(t("time.refused"));
  expect(refused).not.toContain("days left");
  const doubtful = {
    invoice: { ...invoice, listsPrice: "unknown" },
    manufactured: { from: "2026-04-20", to: "2026-04-20" },
  } as const;
  expect(timeline(claimOf(doubtful))).toContain(t("time.incomplete"));
  expect(timeline(claimOf())).not.toContain(t("time.incomplete"));
});

test("where the serial number counts although there is an invoice, the period says why (R6)", () => {
  const timeline = (claim: Claim) =>
    draw(<Timeline claim={claim} verdict={verdictOf(claim, TODAY)} today={TODAY} byPurchaseDay={false} />);
  const manufactured = { from: "2026-04-20", to: "2026-04-20" };
  const lacking = timeline(claimOf({ invoice: { ...invoice, listsPrice: "no" }, manufactured }));
  expect(lacking).toContain(t("reason.invoice-incomplete"));
  const { invoice: _, ...unproved } = claimOf({ manufactured });
  expect(timeline(unproved)).not.toContain(t("reason.invoice-incomplete"));
});

const todo = (claim: Claim) => {
  const verdict = verdictOf(claim, TODAY);
  return draw(
    <WhatToDo
      circumstances={around(claim)}
      verdict={verdict}
      period={verdict.decision.period ?? null}
      today={TODAY}
      summary=""
      essential=""
      copyText={async () => {}}
      can={{ print: true, download: true, copy: true }}
    />,
  );
};

test("what to bring and what to look for go by the part and by what is wrong", () => {
  const items = {
    watch: "watch",
    screen: "product",
    earbuds: "earbuds",
    "charging-case": "case",
    charger: "charger",
    cable: "cable",
  } as const;
  for (const [part, item] of Object.entries(items)) {
    const html = todo(claimOf({ part: part as Part }));
    expect(html, part).toContain(`<li>${t(`do.bring.${item}`)}</li>`);
    const unlisted = part === "charger" || part === "charging-case";
    expect(html.includes(t("do.bring.period")), part).toBe(unlisted);
  }
  expect(todo(claimOf({ invoice: { ...invoice, matchesProduct: "no" } }))).toContain(t("do.wrong-invoice"));
  expect(todo(claimOf({ seller: "other" }))).not.toContain(t("do.wrong-invoice"));
  const { invoice: _, ...unproved } = claimOf();
  expect(todo(unproved)).toContain("in your e-mails");
  const given = todo({ ...unproved, owner: "gift" });
  expect(given).toContain("Ask whoever gave it to you for the invoice");
  expect(given).not.toContain("in your e-mails");
});

test("a complete invoice is looked for where it would better the answer, and not where its date has ended too (R6)", () => {
  const lacking = { ...invoice, listsPrice: "no" } as const;
  const manufactured = { from: "2025-02-01", to: "2025-02-28" };
  expect(todo(claimOf({ invoice: lacking, manufactured }))).toContain(t("do.find-invoice"));
  expect(todo(claimOf({ invoice: lacking }))).toContain(t("do.find-invoice"));
  const rest = t("verdict.missing-one.rest");
  expect(leadOf(verdictOf(claimOf({ invoice: lacking }), TODAY), around(claimOf()), text)).toContain(rest);
  const old = { ...lacking, date: "2025-05-03" };
  for (const claim of [claimOf({ invoice: old }), claimOf({ invoice: old, seller: "unknown" })]) {
    expect(todo(claim)).not.toContain(t("do.find-invoice"));
    const lead = leadOf(verdictOf(claim, TODAY), around(claim), text);
    expect(lead).toContain(t("thing.proof.made"));
    expect(lead).not.toContain("an invoice");
    expect(lead).not.toContain(rest); // its date has ended
  }
});

test("a reminder is offered up to the day before the last", () => {
  const period = (date: string) => todo(claimOf({ invoice: { ...invoice, date } }));
  expect(period("2025-11-24")).toContain('data-action="calendar"');
  expect(period("2025-11-23")).not.toContain('data-action="calendar"');
});

test("nobody is sent to find out what can change nothing any more", () => {
  const unknown = { seller: "unknown", condition: "unknown", owner: "unknown" } as const;
  const refused = todo(claimOf({ ...unknown, causes: { ...ofEachCause<Answer>("no"), liquid: "yes" } }));
  const open = todo(claimOf(unknown));
  for (const fact of ["seller", "condition", "owner"] as const) {
    expect(open).toContain(t(`${fact}.who-knows`));
    expect(refused).not.toContain(t(`${fact}.who-knows`));
  }
});

test("what is open twice in one thing, such as the invoice, is not said as if it were several things", () => {
  const claim = claimOf({ invoice: { ...invoice, matchesProduct: "unknown", unaltered: "unknown" } });
  const [change] = changesSaid(verdictOf(claim, TODAY), around(claim), new Set(), TODAY, text);
  expect(change?.said).toContain(`: ${t("thing.invoice")}.`);
  expect(change?.said).not.toMatch(/\b(these|together)\b/i);
});

test("what is covered is said to be so for flaws alone, as the policy has it", () => {
  expect(leadOf(verdictOf(claimOf(), TODAY), around(claimOf()), text)).toContain(
    "for flaws in material or craftsmanship",
  );
});

test("the text that is taken away names each day by what it is, and the clauses of each reason", () => {
  const claim = claimOf();
  const verdict = verdictOf(claim, TODAY);
  const rest = { asked: new Set<string>(), lead: "", told: [], changes: [], today: TODAY };
  const summary = summaryText({ verdict, circumstances: around(claim), ...rest }, text);
  expect(summary).toContain(`${t("time.start")}: May 3, 2026`);
  expect(summary).toContain(`${t("time.end")}: May 3, 2027`);
  expect(summary).toContain("(Period of the main product");
  expect(summary).toContain("Provisional: the dealer checks invoice and product.");
});

test("a period that is still to begin is said to be that", () => {
  const { invoice: _, ...without } = claimOf();
  const claim: Claim = { ...without, manufactured: { from: "2026-10-01", to: "2026-10-01" } };
  expect(leadOf(verdictOf(claim, TODAY), around(claim), text)).toMatch(/begins on December.30,.2026/);
});
