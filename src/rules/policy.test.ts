import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CASES } from "./cases.ts";
import { citedText } from "./cited-clauses.ts";
import { CAUSE_CLAUSES, CLAUSE_IDS, COVERAGE, editionYear } from "./edition.ts";
import { evaluate } from "./evaluate.ts";
import { CLAUSE_TEXTS, POLICY } from "./policy.ts";

const published = readFileSync(new URL("./warranty-policy.txt", import.meta.url), "utf8");
/** The words alone: the web page's line breaks are not the policy's. */
const words = (text: string): string => text.split(/\s+/).filter(Boolean).join(" ");
/** Read within each test: an edition that cannot be read has to fail a test, not the collecting of tests. */
const clauses = () => POLICY.blocks.filter((block) => block.kind === "clause");

test("every clause that a reason of the case table cites is quoted word for word, and one that decides nothing is not", () => {
  const cited = new Set(
    CASES.flatMap(({ claim, today }) => evaluate(claim, today).reasons.flatMap((one) => one.clauses)),
  );
  expect(cited.size).toBeGreaterThan(15);
  for (const id of cited) expect(citedText(id), id).toBe(CLAUSE_TEXTS[id]);
  expect(citedText("contact")).toBe("");
});

describe("The edition of the policy", () => {
  test("holds headings, clauses and leads that are, together, the whole of what was published", () => {
    // The saved web page ends with its own button, which is no part of the policy.
    expect(words([...POLICY.blocks.map(({ text }) => text), "Scroll to Top"].join(" "))).toBe(words(published));
  });

  test("quotes every heading, clause and lead word for word", () => {
    for (const { text } of POLICY.blocks) expect(published).toContain(text);
  });

  test("quotes in the order of the policy", () => {
    let from = 0;
    for (const { text } of POLICY.blocks) {
      const at = published.indexOf(text, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + text.length;
    }
  });

  test("tells headings, and the two sentences around the exclusions, from the clauses", () => {
    const texts = (kind: string): string[] =>
      POLICY.blocks.filter((block) => block.kind === kind).map(({ text }) => text);
    expect(texts("heading")).toEqual([
      ...["Warranty Policy", "What does this Warranty Include?", "Terms in this Policy", "Main Product"],
      ...["Warranty Period", "Proof of Warranty", "Invoice (any type)", "Serial Number (SN)"],
      ...["Products Excluded from the Warranty", "Contact Us"],
    ]);
    expect(texts("lead")).toHaveLength(2);
    expect(texts("heading").length + clauses().length + texts("lead").length).toBe(POLICY.blocks.length);
  });

  test("has every clause once, in the order of rules §1", () => {
    expect(clauses().map(({ id }) => id)).toEqual([...CLAUSE_IDS]);
    expect(new Set(CLAUSE_IDS).size).toBe(CLAUSE_IDS.length);
    expect(CLAUSE_IDS).toEqual([
      ...["law", "scope.products", "scope.registration", "scope.guarantee", "scope.transfer"],
      ...["terms.accessories", "terms.essential-parts", "terms.main-product", "terms.package"],
      ...["period.main-product", "period.cables", "period.watch-straps", "period.decorative-parts", "period.buckles"],
      ...["proof.priority", "proof.invoice", "proof.serial-number", "proof.receipt"],
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `exclusion.${number}`),
      "contact",
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("numbers exclusion %i as the policy does", (number) => {
    expect(
      clauses()
        .find(({ id }) => id === `exclusion.${number}`)
        ?.text.startsWith(`${number}. `),
    ).toBe(true);
  });

  test("leaves the words of the policy that it was adapted from as they were published (R13)", () => {
    expect(clauses().find(({ id }) => id === "exclusion.4")?.text).toContain("non-Huawei software");
    expect(clauses().find(({ id }) => id === "exclusion.7")?.text).toContain("HUAWEI");
  });

  test("names its edition, and the year of it", () => {
    expect(POLICY.id).toBe("imiki-2023");
    expect(editionYear(POLICY.id)).toBe("2023");
    expect(editionYear("some-other-2027")).toBe("2027");
  });
});

describe("The periods and causes of the edition", () => {
  test.each([
    ["watch", 12, ["period.main-product"]],
    ["earbuds", 12, ["period.main-product"]],
    ["battery", 12, ["period.main-product"]],
    ["screen", 12, ["period.main-product"]],
    ["mainboard", 12, ["period.main-product"]],
    ["other-essential", 12, ["period.main-product"]],
    ["charging-case", 12, ["scope.guarantee", "terms.accessories"]],
    ["charger", 12, ["scope.guarantee", "terms.accessories"]],
    ["cable", 12, ["period.cables"]],
    ["strap", null, ["period.watch-straps"]],
    ["buckle", null, ["period.buckles"]],
    ["decorative", null, ["period.decorative-parts"]],
  ] as const)("give %s %j months by %j (R1, R2)", (part, months, clauses) => {
    expect(COVERAGE[part]).toEqual({ months, clauses });
  });

  test("reach every exclusion but the fifth by a cause; the fifth is the invoice's", () => {
    const named = new Set(Object.values(CAUSE_CLAUSES).flat());
    for (const number of [1, 2, 3, 4, 6, 7, 8]) expect(named).toContain(`exclusion.${number}`);
    expect(named).not.toContain("exclusion.5");
  });

  test("are cited, of the clauses, by all that can decide; the rest only explains", () => {
    const cited = new Set(
      CASES.flatMap(({ claim, today }) => evaluate(claim, today).reasons.flatMap((reason) => reason.clauses)),
    );
    expect(CLAUSE_IDS.filter((id) => !cited.has(id))).toEqual([
      "law",
      "scope.registration",
      "terms.essential-parts",
      "terms.main-product",
      "terms.package",
      "proof.priority",
      "contact",
    ]);
  });
});
