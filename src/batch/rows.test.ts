import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ANSWERS,
  CAUSES,
  CONDITIONS,
  evaluate,
  INVOICE_QUESTIONS,
  OWNERS,
  PARTS,
  parseClaim,
  SELLERS,
} from "../rules/index.ts";
import { orderOf } from "./date-order.ts";
import { dateOfDay } from "./day-number.ts";
import { FACTS, type Fact } from "./facts.ts";
import { checkCsv } from "./index.ts";
import { type JudgedRow, TableJudge } from "./judged-rows.ts";
import { ASSUMPTIONS, type Plan, planFor } from "./plan.ts";
import { bitsOf } from "./reason-groups.ts";
import { openTable } from "./table.ts";
import { readAnswer, readCauses } from "./value-words.ts";

const TODAY = "2026-11-25";

function judged(text: string, change: Partial<Plan> = {}): JudgedRow[] {
  const table = openTable(text);
  const judge = new TableJudge(table, { ...planFor(table), ...change }, TODAY, ",");
  return table.spans.flatMap((span) => judge.judge(span));
}
const problemsOf = (text: string, change: Partial<Plan> = {}) =>
  judged(text, change).map(({ problems }) => problems.map(({ code, column, value }) => [code, column, value]));
const outcomes = (text: string, change: Partial<Plan> = {}) => judged(text, change).map(({ outcome }) => outcome);

describe("a row is judged as its claim is", () => {
  const anyDay = fc.oneof(
    fc
      .date({ min: new Date("2023-01-01"), max: new Date("2026-11-25"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    fc.constantFrom(
      "2025-11-24",
      "2025-11-25",
      "2025-11-26",
      "2024-02-29",
      "2025-02-28",
      "2027-01-01",
      "2025-02-30",
      "1999-12-31",
      "soon",
    ),
  );
  const orNothing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: "" });
  const answer = fc.constantFrom(...ANSWERS, "maybe");
  const anyRow = fc.record({
    part: fc.constantFrom(...PARTS, "gramophone"),
    seller: fc.constantFrom(...SELLERS),
    condition: fc.constantFrom(...CONDITIONS),
    owner: fc.constantFrom(...OWNERS),
    "invoice.date": orNothing(anyDay),
    ...Object.fromEntries(INVOICE_QUESTIONS.map((question) => [`invoice.${question}`, answer])),
    "manufactured.from": orNothing(anyDay),
    "manufactured.to": orNothing(anyDay),
    ...Object.fromEntries(
      CAUSES.map((cause) => [`causes.${cause}`, fc.constantFrom("no", "no", "no", "unknown", "yes")]),
    ),
  });

  /** The same cells as a claim, put together without any of the code under test. */
  function claimOf(row: Readonly<Record<string, string>>): unknown {
    const claim: Record<string, unknown> = {};
    const groups: Record<string, Record<string, string>> = {};
    for (const [fact, cell] of Object.entries(row)) {
      const [group = "", field] = fact.split(".");
      if (field === undefined) claim[group] = cell;
      else if (cell !== "") groups[group] = { ...groups[group], [field]: cell };
    }
    const { invoice, ...rest } = groups;
    // A table always has the columns: without a date and any answer there is no invoice.
    const noInvoice =
      row["invoice.date"] === "" && INVOICE_QUESTIONS.every((one) => row[`invoice.${one}`] === "unknown");
    return { ...claim, ...rest, ...(noInvoice ? {} : { invoice }) };
  }

  test("for any rows: refused where parseClaim refuses, otherwise what evaluate says, to the day and the code", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 20 }), (rows) => {
        const headings = Object.keys(rows[0] ?? {});
        const lines = rows.map((row) =>
          headings.map((fact) => Object.entries(row).find(([name]) => name === fact)?.[1]),
        );
        const text = [headings, ...lines].map((cells) => cells.join(",")).join("\n");
        const results = judged(text);
        const [, ...written] = checkCsv(text, TODAY).split("\r\n");
        rows.forEach((row, at) => {
          const parsed = parseClaim(claimOf(row), TODAY);
          const result = results[at];
          if (!parsed.ok) {
            expect(result?.outcome).toBe("problem");
            return;
          }
          const decision = evaluate(parsed.claim, TODAY);
          const clauses = new Set(decision.reasons.flatMap((reason) => reason.clauses));
          expect(result).toMatchObject({ outcome: decision.outcome, reasons: bitsOf(decision.reasons) });
          expect(written[at]?.split(",").slice(headings.length)).toEqual([
            decision.outcome,
            decision.period?.start ?? "",
            decision.period?.end ?? "",
            decision.reasons.map(({ code }) => code).join(" "),
            [...clauses].join(" "),
            decision.missing.join(" "),
            "",
          ]);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("columns are recognised", () => {
  const mappingOf = (text: string) => planFor(openTable(text)).mapping;

  test("by the names of the contract, all of them", () => {
    expect(mappingOf(FACTS.join(","))).toEqual(FACTS);
  });

  test.each([
    [
      "English",
      "Product,Purchase Date,serial number,Shop,Condition,Damage,note",
      "watch,2026-01-01,X1,private,new,water,hi",
    ],
    [
      "German",
      "Produkt,Kaufdatum,Seriennummer,Händler,Zustand,Schaden,Notiz",
      "Uhr,13.02.2026,X1,privat,gebraucht,Wasser,hi",
    ],
    ["Arabic", "المنتج,تاريخ الشراء,الرقم التسلسلي,البائع,الحالة,الضرر,x", "ساعة,2026-01-01,X1,وكيل معتمد,جديد,ماء,hi"],
  ])("by the usual words of %s, and their values with them", (_language, headings, values) => {
    const mapping: (Fact | null)[] = ["part", "invoice.date", "serial", "seller", "condition", "causes", null];
    expect(mappingOf(`${headings}\n${values}`)).toEqual(mapping);
    expect(problemsOf(`${headings}\n${values}`)).toEqual([[]]);
  });

  test.each([
    ["Gerätetyp", "part", "Uhr"],
    ["Modell", "part", "Uhr"],
    ["Modell", null, "IMIKI SE1"],
    ["model", "part", "watch"],
    ["نوع الجهاز", "part", "ساعة"],
    ["Kaufdatum / Rechnungsdatum", "invoice.date", "3.5.2026"],
    ["Kaufdatum/Beleg", null, "3.5.2026"],
    ["Schaden/Ursache", "causes", "Sturz"],
    ["Zustand bei Kauf", "condition", "neu"],
  ])("%s as %s, above %s", (heading, fact, value) => {
    expect(mappingOf(`${heading},serial\n${value},1`)).toEqual([fact, "serial"]);
  });

  test("not where no cell below means anything, such as the names of shops", () => {
    expect(mappingOf("part,dealer\nwatch,Media World\nwatch,Shop 24")).toEqual(["part", null]);
    expect(mappingOf("part,seller\nwatch,Media World")).toEqual(["part", "seller"]);
  });

  test("once each, and a list without headings has none", () => {
    expect(mappingOf("part,product\nwatch,watch")).toEqual(["part", null]);
    expect(planFor(openTable("watch,2026-01-01"))).toMatchObject({ headed: false, mapping: [null, null] });
    expect(outcomes("watch,A1,shop\nstrap,A2,shop", { mapping: ["part", null, null] })).toHaveLength(2);
  });
});

describe("words are understood", () => {
  test.each([
    ["yes", ["yes", "Y", "ja", "نعم", "1", "x", "✓", "TRUE"], "not-covered"],
    ["no", ["no", "Nein", "لا", "0", "false"], "covered"],
    ["unknown", ["?", "unknown", "weiß nicht", "لا أعرف", ""], "undetermined"],
  ])("for %s", (_answer, words, outcome) => {
    const rows = words.map((word) => `Uhr,autorisiert,neu,Käufer,2026-05-01,ja,ja,ja,ja,${word}`);
    const headings =
      "part,seller,condition,owner,invoice.date,invoice.listsDevice,invoice.listsPrice,invoice.matchesProduct,invoice.unaltered,causes.drop";
    const rest = CAUSES.filter((cause) => cause !== "drop");
    const text = [
      `${headings},${rest.map((cause) => `causes.${cause}`).join(",")}`,
      ...rows.map((row) => `${row}${",no".repeat(rest.length)}`),
    ].join("\n");
    expect(outcomes(text)).toEqual(words.map(() => outcome));
  });

  test("and what is none of them is a problem with its row, column and value", () => {
    expect(problemsOf("part;seller;causes.drop\nwatch;;\nWatsch;nobody;perhaps")).toEqual([
      [],
      [
        ["invalid-value", 0, "Watsch"],
        ["invalid-value", 1, "nobody"],
        ["invalid-value", 2, "perhaps"],
      ],
    ]);
  });
});

describe("what is said of the whole list", () => {
  const EVERYTHING = { assumed: ASSUMPTIONS };

  test("holds for a row that says nothing of it", () => {
    expect(outcomes("part,invoice.date\nwatch,2026-03-10", EVERYTHING)).toEqual(["covered"]);
    expect(outcomes("part,invoice.date\nwatch,2026-03-10")).toEqual(["undetermined"]);
  });

  test.each(ASSUMPTIONS)("is one thing each: without %s such a row stays open", (one) => {
    const others = { assumed: ASSUMPTIONS.filter((other) => other !== one) };
    expect(outcomes("part,invoice.date\nwatch,2026-03-10", others)).toEqual(["undetermined"]);
  });

  test.each([
    ["seller", "unknown", "undetermined"],
    ["seller", "other", "not-covered"],
    ["condition", "used", "not-covered"],
    ["owner", "second-hand", "not-covered"],
    ["invoice.unaltered", "no", "not-covered"],
    ["invoice.listsPrice", "unknown", "undetermined"],
    ["causes", "unknown", "undetermined"],
    ["causes", "drop", "not-covered"],
  ])("gives way to a cell: %s, %s", (fact, cell, outcome) => {
    expect(outcomes(`part,invoice.date,${fact}\nwatch,2026-03-10,${cell}`, EVERYTHING)).toEqual([outcome]);
  });

  test("may be which product it is, in a list that names none; a cell that names one wins", () => {
    expect(outcomes("Model,Purchase date\nX1,2026-03-10", { ...EVERYTHING, part: "watch" })).toEqual(["covered"]);
    expect(outcomes("SN-1\nSN-2", { part: "strap" })).toEqual(["not-covered", "not-covered"]);
    expect(outcomes("part,note\nstrap,x\n,x\nWatsch,x", { part: "watch" })).toEqual([
      "not-covered",
      "undetermined",
      "problem",
    ]);
  });

  test("makes no invoice where none has a date", () => {
    const rows = "part,invoice.date,invoice.unaltered,manufactured\nwatch,,,2026-03\nwatch,,yes,2026-03";
    expect(problemsOf(rows, EVERYTHING)).toEqual([[], [["missing", 1, ""]]]);
    expect(outcomes(rows, EVERYTHING)).toEqual(["covered", "problem"]);
  });
});

describe("a yes or a no", () => {
  test.each([
    ["yes", ["✓", "✔️", "☑", "✅", "x", "1", "Ja", "WAHR", "نعم", "صح", "TRUE"]],
    ["no", ["✗", "✘", "❌", "✖️", "☐", "0", "NEIN", "FALSCH", "لا", "خطأ", "FALSE"]],
    [undefined, ["-", "☒", "×", "1.0", "vielleicht"]], // each of which some take for a yes, others for a no or for nothing
  ])("%s is said in signs and words", (answer, cells) => {
    expect(cells.map(readAnswer)).toEqual(cells.map(() => answer));
  });
});

describe("causes in one cell", () => {
  const base = "part,seller,condition,owner,manufactured,causes\n";
  const row = (causes: string) => `${base}watch,official,new,buyer,2026-03,${causes}`;

  test("leave what they do not name unknown, unless the user has said that an empty cell means no", () => {
    expect(outcomes(row(""))).toEqual(["undetermined"]);
    expect(outcomes(row(""), { assumed: ["causes"] })).toEqual(["covered"]);
    expect(outcomes(row("none"))).toEqual(["covered"]);
    expect(outcomes(row("unknown"), { assumed: ["causes"] })).toEqual(["undetermined"]);
  });

  test.each([
    ["Sturz und Wasser", ["drop", "liquid"]],
    ["fall & water damage", ["drop", "liquid"]],
    ["fall and water; pests", ["drop", "liquid", "pests"]],
    ["wear and tear, drop", ["wear", "drop"]],
    ["سقوط وماء", ["drop", "liquid"]],
    ["سقوط و ماء", ["drop", "liquid"]],
    ["Sturz und Lärm", undefined],
    ["-", "none"],
    ["–", "none"],
  ])("%j", (cell, causes) => expect(readCauses(cell)).toEqual(causes));

  test.each(["drop", "Sturz; Wasser", "ماء", "wet|?"])("%s", (causes) => {
    expect(outcomes(row(causes))).toEqual([causes.includes("wet") ? "problem" : "not-covered"]);
  });

  test("and a column of its own that says otherwise is a contradiction", () => {
    expect(problemsOf("part,causes,causes.drop\nwatch,drop,no\nwatch,none,yes\nwatch,drop,yes")).toEqual([
      [["contradiction", 2, "no"]],
      [["contradiction", 2, "yes"]],
      [],
    ]);
  });
});

describe("dates in numbers", () => {
  const column = (...dates: string[]) => ["part,invoice.date", ...dates.map((date) => `watch,${date}`)].join("\n");
  const ends = (text: string) => judged(text).map(({ end }) => dateOfDay(end));

  test("are read by the order that the whole column shows", () => {
    expect(ends(column("03/04/2026", "25/04/2026"))).toEqual(["2027-04-03", "2027-04-25"]);
    expect(ends(column("03/04/2026", "04/25/2026"))).toEqual(["2027-03-04", "2027-04-25"]);
  });

  test("are a problem of each row where the column shows none, or both", () => {
    expect(problemsOf(column("03/04/2026", "05/06/2026")).flat()).toEqual([
      ["ambiguous-date", 1, "03/04/2026"],
      ["ambiguous-date", 1, "05/06/2026"],
    ]);
    expect(problemsOf(column("03/04/2026", "25/04/2026", "04/25/2026"))).toEqual([
      [["ambiguous-date", 1, "03/04/2026"]],
      [],
      [],
    ]);
  });

  test("with dots are read with the day first, unless the column shows otherwise", () => {
    expect(ends(column("03.05.2026", "4.6.26"))).toEqual(["2027-05-03", "2027-06-04"]);
    expect(problemsOf(column("03.05.2026", "03/05/2026"))).toEqual([[], [["ambiguous-date", 1, "03/05/2026"]]]);
    expect(ends(column("03.05.2026", "05.25.2026"))).toEqual(["2027-03-05", "2027-05-25"]);
  });

  test("are read in the order that the user has settled, where the column leaves it open", () => {
    const orders = { "invoice.date": "month-first" } as const;
    const settled = (...dates: string[]) => judged(column(...dates), { orders }).map(({ end }) => dateOfDay(end));
    expect(settled("03/04/2026", "05/06/2026")).toEqual(["2027-03-04", "2027-05-06"]);
    expect(settled("03/04/2026", "25/04/2026")).toEqual(["2027-04-03", "2027-04-25"]);
  });

  test("are never taken the other way round because one way lies ahead", () => {
    expect(problemsOf(column("05/12/2026", "25/04/2026"))).toEqual([[["future-date", 1, "05/12/2026"]], []]);
  });

  test("of two digits each are read with the year first where the column shows that, and never guessed", () => {
    expect(problemsOf(column("26-03-05", "24-11-25")).flat()).toEqual([
      ["ambiguous-date", 1, "26-03-05"],
      ["ambiguous-date", 1, "24-11-25"],
    ]);
    expect(ends(column("26-03-05", "25-11-30"))).toEqual(["2027-03-05", "2026-11-30"]);
    expect(ends(column("05-03-26", "28-03-26"))).toEqual(["2027-03-05", "2027-03-28"]);
    expect(orderOf(["25-11-30", "28-03-26"], 2026)).toBe("mixed");
    expect(ends(column("28/03/26", "05.03.26"))).toEqual(["2027-03-28", "2027-03-05"]);
  });

  test.each([
    ["05. März 2026", "2027-03-05"],
    ["5 مارس 2026", "2027-03-05"],
    ["٢٠٢٦-٠٣-٠٥", "2027-03-05"],
    ["20260305", "2027-03-05"],
    ["2026-03-05T23:59:00Z", "2027-03-05"],
    ["7/7/26", "2027-07-07"],
    ["25.03.2026 um 14:22 Uhr", "2027-03-25"],
    ["25. März 2026 um 14:22 Uhr", "2027-03-25"],
    ['"March 25, 2026 at 2:22 PM"', "2027-03-25"],
    ["25/03/2026 الساعة 14:22", "2027-03-25"],
    ["٢٥/٠٣/٢٠٢٦م", "2027-03-25"],
    ["٢٠٢٦/٠٣/٢٥ م", "2027-03-25"],
  ])("and in words: %s", (date, end) => expect(ends(column(date))).toEqual([end]));

  test.each(["2026-02-30", "32/01/2026", "1447-01-01", "soon", "1/1/99"])("%s is no date", (date) => {
    expect(problemsOf(column(date))).toEqual([[["invalid-date", 1, date]]]);
  });

  test("are told apart from the day numbers of a spreadsheet, which count from one of two years", () => {
    expect(problemsOf("Product,Purchase date\nwatch,45000\nwatch,45000.5\nwatch,4500")).toEqual([
      [["day-number", 1, "45000"]],
      [["day-number", 1, "45000.5"]],
      [["invalid-date", 1, "4500"]],
    ]);
  });

  test("an order is settled by dates that can be read one way only", () => {
    expect(orderOf(["2026-01-13", "1.1.2026", "x"], 2026)).toBe("none");
    expect(orderOf(["1/2/2026", "1.2.2026"], 2026)).toBe("open");
    expect(orderOf(["1.2.2026"], 2026)).toBe("dotted");
    expect(orderOf(["13.2.2026", "2.13.2026"], 2026)).toBe("mixed");
  });

  test("of manufacture may be a month, and need both ends where they are given as two", () => {
    expect(ends("part,manufactured\nwatch,2026-02\nwatch,Februar 2026")).toEqual(["2027-05-29", "2027-05-29"]);
    expect(problemsOf("part,manufactured\nwatch,2199-12")).toEqual([[["future-date", 1, "2199-12"]]]);
    expect(
      problemsOf("part,manufactured.from,manufactured.to\nwatch,2026-01-02,\nwatch,2026-01-02,2026-01-01"),
    ).toEqual([[["missing", 2, ""]], [["from-after-to", 2, "2026-01-01"]]]);
  });
});
