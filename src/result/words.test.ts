import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../locales/languages.ts";
import { createText, loadMessages } from "../locales/text.tsx";
import {
  ANSWERS,
  type Answer,
  CAUSES,
  type Claim,
  evaluate,
  INVOICE_QUESTIONS,
  ofEachCause,
  PARTS,
  unansweredClaim,
  unansweredInvoice,
} from "../rules/index.ts";
import { changesSaid } from "./changes-said.ts";
import { leadOf } from "./lead.ts";
import { summaryText } from "./summary-text.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import { changeSentence, isTold, reasonSentence, thingsMissing } from "./words.ts";

const TODAY = "2026-11-23";
const NEW = "2026-05-03";
const OLD = "2024-05-03";

const covered: Claim = {
  part: "watch",
  seller: "official-store",
  condition: "new",
  owner: "buyer",
  invoice: { date: NEW, listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "yes" },
  causes: ofEachCause<Answer>("no"),
};
const { invoice, ...without } = covered;
const made = (day: string) => ({ from: day, to: day });

/** Claims that between them give every reason and every change that there is. */
const CLAIMS: readonly Claim[] = [
  covered,
  without,
  { ...without, manufactured: made(OLD) },
  { ...without, manufactured: made("2026-10-01") },
  ...PARTS.map((part) => ({ ...covered, part })),
  ...(["other", "unknown"] as const).map((seller) => ({ ...covered, seller })),
  ...(["used", "unknown"] as const).map((condition) => ({ ...covered, condition })),
  ...(["gift", "second-hand", "unknown"] as const).map((owner) => ({ ...covered, owner })),
  ...(invoice
    ? INVOICE_QUESTIONS.flatMap((question) =>
        ANSWERS.flatMap((answer) => [
          { ...covered, invoice: { ...invoice, [question]: answer } },
          { ...covered, invoice: { ...invoice, [question]: answer }, manufactured: made(OLD) },
          { ...covered, invoice: { ...invoice, date: OLD, [question]: answer }, manufactured: made("2026-01-01") },
        ]),
      )
    : []),
  ...CAUSES.flatMap((cause) =>
    (["yes", "unknown"] as const).map(
      (answer): Claim => ({
        ...covered,
        part: "charger",
        causes: { ...covered.causes, [cause]: answer },
      }),
    ),
  ),
];

const at = (claim: Claim) => ({ claim, byPurchaseDay: false, undated: false });
const verdictFor = (claim: Claim): Verdict => verdictOf(claim, TODAY);

for (const { tag } of LANGUAGES)
  describe(`the words of the answer in ${tag}`, async () => {
    const text = createText(tag, {
      ...(await loadMessages(tag, "start")),
      ...(await loadMessages(tag, "journey")),
    });
    /** A sentence is words: not empty, no id that slipped through, no value left open. */
    const isSentence = (sentence: string) =>
      sentence.length > 5 && !/^[a-z-]+\.[\w.-]+$/.test(sentence) && !/[{}]/.test(sentence);

    it("has a sentence for every reason", () => {
      const told = new Set<string>();
      for (const claim of CLAIMS)
        for (const reason of evaluate(claim, TODAY).reasons) {
          told.add(reason.code);
          expect(isSentence(reasonSentence(reason, text, at(claim))), reason.code).toBe(true);
        }
      expect(told.size).toBe(16 + 2 * CAUSES.length);
    });

    it("has a sentence for everything that would change the answer", () => {
      const facts = new Set<string>();
      for (const claim of CLAIMS)
        for (const change of evaluate(claim, TODAY).wouldChange) {
          facts.add(change.fact);
          expect(isSentence(changeSentence(change, text)), JSON.stringify(change)).toBe(true);
        }
      expect([...facts]).toEqual(
        expect.arrayContaining(["invoice.date", "invoice", "manufactured.to", "seller", "owner"]),
      );
    });

    it("says that more would be asked where the answer came early, and names what is missing of a serial number", () => {
      const early: Claim = { ...unansweredClaim("watch"), manufactured: made(OLD) };
      const outcomes = (...asked: string[]) =>
        changesSaid(verdictFor(early), at(early), new Set(asked), TODAY, text).map(({ outcome }) => outcome);
      expect(outcomes("part", "proof")).toEqual([text.t("change.outcome", { outcome: "more" })]);
      // The damage was told all the same, and the purchase is still to be asked.
      expect(outcomes("part", "proof", "causes.drop")).toEqual([text.t("change.outcome", { outcome: "more" })]);
      expect(outcomes("part", "proof", "owner")).toEqual([text.t("change.outcome", { outcome: "undetermined" })]);
      expect(thingsMissing(verdictFor(without), { ...at(without), undated: true }, text)).toBe(
        text.t("thing.proof.undated"),
      );
    });

    it("sums up what a purchase day without its invoice would come to, and what is open together (R23)", () => {
      const byDay: Claim = { ...covered, invoice: { ...unansweredInvoice(NEW) } };
      const known = { claim: byDay, byPurchaseDay: true, undated: false };
      const { reasons } = verdictFor(byDay).decision;
      const told = reasons.filter((reason) => isTold(reason, new Set(["part", "proof"]), known));
      expect(told.map(({ code }) => code)).toEqual(["invoice-incomplete", "invoice-unverified"]);
      const [brought] = changesSaid(verdictFor(byDay), known, new Set(), TODAY, text);
      expect(brought?.outcome).toBe(text.t("change.outcome", { outcome: "covered" }));
      const several: Claim = { ...covered, seller: "unknown", owner: "unknown" };
      const changes = changesSaid(verdictFor(several), at(several), new Set(), TODAY, text);
      const verdict = verdictFor(several);
      const rest = { asked: new Set<string>(), circumstances: at(several), lead: "", told: [], today: TODAY };
      expect(summaryText({ verdict, ...rest, changes }, text)).toContain(changes[0]?.said);
    });

    it("keeps a choice between two proofs together in a list of what is missing", () => {
      const unsure = (claim: Claim, undated = false) => {
        const open: Claim = { ...claim, seller: "unknown" };
        return thingsMissing(verdictFor(open), { ...at(open), undated }, text);
      };
      const lacking = invoice && { ...invoice, listsPrice: "no" as const };
      for (const things of [
        unsure(without),
        unsure(without, true),
        unsure({ ...covered, ...(lacking && { invoice: lacking }) }),
      ])
        expect(things).toMatch(/^[^()]+ \([^()]+\)[^()]+$/);
    });

    it("does not call a later invoice the only way where a purchase day has ended: the serial number may count (R6)", () => {
      const byDay: Claim = { ...covered, invoice: { ...unansweredInvoice("2025-11-01") } };
      const lead = leadOf(verdictFor(byDay), { claim: byDay, byPurchaseDay: true, undated: false }, text);
      expect(lead).toContain(text.date("2026-11-01"));
      expect(lead).not.toMatch(/\bonly\b|\bnur\b|إلا/);
    });

    it("sums up without soft hyphens or spaces that do not break", () => {
      for (const claim of CLAIMS) {
        const verdict = verdictFor(claim);
        const summary = summaryText(
          { verdict, asked: new Set(), circumstances: at(claim), lead: "Lead.", told: [], changes: [], today: TODAY },
          text,
        );
        expect(summary).not.toMatch(/[\u00AD\u00A0{}]/);
      }
    });
  });

describe("the verdict", () => {
  const headlines = (claim: Claim) => [verdictFor(claim).headline, verdictFor(claim).refusal];

  it("tells an ended period, a part, a damage, a state, software, a purchase and papers apart (R21)", () => {
    const old = invoice && { ...invoice, date: OLD };
    expect(headlines({ ...covered, part: "strap" })).toEqual(["not-covered", "part"]);
    expect(headlines({ ...covered, ...(old && { invoice: old }) })).toEqual(["not-covered", "ended"]);
    expect(headlines({ ...covered, causes: { ...covered.causes, liquid: "yes" } })).toEqual(["not-covered", "damage"]);
    expect(headlines({ ...covered, causes: { ...covered.causes, modified: "yes" } })).toEqual(["not-covered", "state"]);
    expect(headlines({ ...covered, causes: { ...covered.causes, software: "yes" } })).toEqual([
      "not-covered",
      "software",
    ]);
    expect(headlines({ ...covered, seller: "other" })).toEqual(["not-covered", "purchase"]);
    expect(headlines({ ...covered, ...(invoice && { invoice: { ...invoice, unaltered: "no" } }) })).toEqual([
      "not-covered",
      "papers",
    ]);
  });

  it("calls for a dealer where only an inspection can settle it, and names the one thing that is missing", () => {
    expect(headlines({ ...covered, causes: { ...covered.causes, wear: "yes" } })).toEqual(["dealer", null]);
    expect(headlines({ ...covered, causes: { ...covered.causes, drop: "unknown" } })).toEqual(["dealer", null]);
    expect(headlines(without)).toEqual(["missing-one", null]);
    expect(headlines({ ...without, seller: "unknown" })).toEqual(["missing-some", null]);
    expect(headlines(covered)).toEqual(["covered", null]);
  });

  it("does not call open what nobody was asked", () => {
    const claim: Claim = { ...covered, part: "strap", seller: "unknown" };
    const { reasons } = evaluate(claim, TODAY);
    expect(reasons.filter((reason) => isTold(reason, new Set(["part"]), at(claim))).map(({ code }) => code)).toEqual([
      "part-not-covered",
    ]);
  });
});
