import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { fileDelimiter, safeCell } from "./csv-cell.ts";
import { decodeText } from "./encoding.ts";
import { checkCsv } from "./index.ts";
import { ADDED } from "./judged-rows.ts";
import { openTable, recordReader, spansOf } from "./table.ts";

const TODAY = "2026-11-25";
const bytes = (...all: number[]) => new Uint8Array(all);

function recordsOf(text: string, spanLength?: number): (readonly string[])[] {
  const table = openTable(text);
  const spans = spanLength === undefined ? table.spans : spansOf(table, spanLength);
  const readSpan = recordReader(table);
  return spans.flatMap((span) => [...readSpan(span).records]);
}
/** As a strict reader has it, apart from ours. */
const read = (csv: string) => Papa.parse<string[]>(csv.replace(/\r\n$/, ""), { delimiter: "," }).data;

describe("a table is read", () => {
  test.each([
    ["commas", "a,b\n1,2"],
    ["semicolons", "a;b\n1;2"],
    ["tabs, as a spreadsheet copies them", "a\tb\n1\t2"],
    ["a line end of Windows", "a,b\r\n1,2\r\n"],
    ["a line end of an old Macintosh", "a,b\r1,2\r"],
    ["a mark at its beginning", "\uFEFFa,b\n1,2"],
    ["quotes around every cell", '"a","b"\n"1","2"\n'],
    ["a line of a spreadsheet's own above it", "sep=;\r\na;b\r\n1;2"],
  ])("with %s", (_what, text) => {
    expect(recordsOf(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("with line ends of Windows and of Unix in one text, and those inside of cells as they are", () => {
    expect(recordsOf('a,b\r\n1,"x\ny"\n3,"x\r\ny"\r\n')).toEqual([
      ["a", "b"],
      ["1", "x\ny"],
      ["3", "x\r\ny"],
    ]);
  });

  test("with the line ends inside of cells as they are, where all others are alike", () => {
    expect(recordsOf('a,b\r\n1,"x\ny"\r\n')).toEqual([
      ["a", "b"],
      ["1", "x\ny"],
    ]);
  });

  test.each([
    ["a title", "Returns of week 47\n"],
    ["a title, its date and an empty line, with other signs than the table", "Returns, week 47\r\n26.11.2026\r\n\r\n"],
    ["a title in one of many cells", "Part list;;\n"],
    ["a line of a spreadsheet's own, and a title", "sep=;\nReturns\n"],
  ])("from the names of its columns, with %s above them", (_what, above) => {
    const table = openTable(`${above}part;serial;outcome?\nwatch;1;2\n`);
    expect(table.beginning).toEqual([
      ["part", "serial", "outcome?"],
      ["watch", "1", "2"],
    ]);
    expect(table.above.map((line) => line.trim())).toEqual(above.replace("sep=;\n", "").split(/\r?\n/).slice(0, -1));
  });

  test("from its first line, where no line names two facts", () => {
    expect(openTable("a,b\npart,2\n").above).toEqual([]);
    expect(openTable("watch,2026-03-01\nstrap,2026-03-02").above).toEqual([]);
  });

  test("in time that grows with the text alone, whatever quotes are left open", () => {
    const text = `a,b\r\n1,2\n${',"'.repeat(200_000)}`;
    expect(openTable(text).beginning[0]).toEqual(["a", "b"]);
  });

  test.each([
    ["that closes before the end of its cell", '"broken" display'],
    ["that is never closed", '"broken'],
    ["that another row would close, but not at the end of a cell", '"see "below'],
  ])("each row by itself, with a quote %s", (_what, note) => {
    for (const [delimiter, lineEnd] of [
      [",", "\n"],
      ["\t", "\r\n"],
    ] as const) {
      const rows = [
        ["a", "b"],
        ["1", note],
        ["2", 'x"y'],
        ["3", "z"],
      ];
      expect(recordsOf(rows.map((cells) => cells.join(delimiter)).join(lineEnd))).toEqual(rows);
    }
  });

  test("with a quote that closes nothing among the names of its columns", () => {
    expect(recordsOf('part,"note\n1,2\n')).toEqual([
      ["part", '"note'],
      ["1", "2"],
    ]);
  });

  test("with line ends of Windows and of Unix in one text behind a quote that closes nothing", () => {
    expect(recordsOf('a,b\r\n1,"x\n3,y\r\n4,"z"\r\n')).toEqual([
      ["a", "b"],
      ["1", '"x'],
      ["3", "y"],
      ["4", "z"],
    ]);
  });

  test("with signs, quotes and line ends inside of cells", () => {
    expect(recordsOf('a;b\n"x;y";"he said ""no""\nand left"')).toEqual([
      ["a", "b"],
      ["x;y", 'he said "no"\nand left'],
    ]);
  });

  test("with decimal commas between semicolons", () => {
    expect(recordsOf("a;b\n1,5;2,5")[1]).toEqual(["1,5", "2,5"]);
  });

  test("as a list of one column, its empty lines included", () => {
    expect(recordsOf("part\nwatch\n\nstrap\n")).toEqual([["part"], ["watch"], [""], ["strap"]]);
  });

  test.each([
    ["commas, as a spreadsheet leaves them", "a,b\r\n1,2\r\n,\r\n,\r\n", 2],
    ["semicolons and blanks", "a;b\n1;2\n ; \u00a0\n;;;;", 2],
    ["tabs", "a\tb\r\n1\t2\r\n\t\r\n\r\n\t", 3],
    ["quotes around nothing", 'a,b\r1,2\r"",""\r" ",""\r', 2],
    ["line ends of both kinds", "a,b\r\n1,2\n,\r\n,\n\n", 3],
    ["nothing at all", "a,b\n1,2\n\n\n", 2],
  ])("without the empty records at its end: %s", (_what, text, below) => {
    const table = openTable(text);
    expect(recordsOf(text).slice(0, 2)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(table.below).toBe(below);
  });

  test("with an empty record that others follow, and with what only looks like one inside of a cell", () => {
    expect(recordsOf("a,b\n,\n1,2")).toHaveLength(3);
    expect(recordsOf('a,b\n1,"x\n,,\n,"')).toEqual([
      ["a", "b"],
      ["1", "x\n,,\n,"],
    ]);
    expect(openTable("\n\n,\n").below).toBe(2); // the first record is where a table begins
  });

  test("as it would be with its empty end, but for that end, whatever the text", () => {
    const signs = fc.string({ unit: fc.constantFrom("a", '"', '"', ",", " ", "\n", "\t"), maxLength: 40 });
    const end = fc.array(fc.constantFrom("", ",", ",,", " , ", '"",""', '" "'), { maxLength: 4 });
    fc.assert(
      fc.property(signs, end, (text, lines) => {
        const whole = `a,b\nc,d\n${text}\n${lines.join("\n")}`;
        const table = openTable(whole);
        fc.pre(table.delimiter === "," && table.lineEnd === "\n");
        const written = { text: whole.replace(/\n$/, ""), delimiter: ",", lineEnd: "\n" } as const;
        const all = recordReader(written)({ from: 0, to: written.text.length }).records;
        const kept = all.length - table.below;
        expect([...recordsOf(whole)]).toEqual(all.slice(table.above.length, kept));
        expect(all.slice(kept).flat().join("").trim()).toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  test("in no more time for a hundred thousand empty records at its end", () => {
    const text = `a,b\n1,2\n${",\n".repeat(100_000)}`;
    expect(openTable(text)).toMatchObject({ below: 100_000, text: "a,b\n1,2" });
  });

  test("and nothing comes of nothing", () => expect(recordsOf("")).toEqual([]));

  test("alike in one piece and in many, wherever they are cut", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "é", "電"), maxLength: 12 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(table, (some) => {
        const rows = Array.from({ length: 20_000 }, (_, row) => some[row % some.length] ?? []);
        const records = recordsOf(`x,y,z\r\n${Papa.unparse(rows)}\r\n1,2,3`);
        expect(records.length).toBe(20_002);
        expect(records.slice(1, -1)).toEqual(rows);
      }),
      { numRuns: 3 },
    );
  });

  test("alike in spans of any length, whatever the text, its broken quotes included", () => {
    const signs = fc.string({
      unit: fc.constantFrom("a", '"', '"', ",", " ", "\n", "\r\n", "\r", "\t"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        signs,
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 20 }),
        (text, lineEnd, length) => {
          const written = { text, delimiter: ",", lineEnd } as const;
          const readSpan = recordReader(written);
          const whole = readSpan({ from: 0, to: text.length });
          const parts = spansOf(written, length).map(readSpan);
          expect(parts.flatMap(({ records }) => records)).toEqual(whole.records);
          let before = 0;
          const broken = parts.flatMap((part) => {
            const rows = [...part.broken].map(([row, column]) => [before + row, column]);
            before += part.records.length;
            return rows;
          });
          expect(broken).toEqual([...whole.broken]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("the bytes of a file are read", () => {
  test("as UTF-8, with a mark or without", () => {
    expect(decodeText(bytes(0xc3, 0xa4))).toEqual({ text: "ä", encoding: "utf-8" });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe("a");
  });
  test("as UTF-16 with a mark, either way round", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0xe4, 0))).toEqual({ text: "ä", encoding: "utf-16le" });
    expect(decodeText(bytes(0xfe, 0xff, 0, 0xe4))).toEqual({ text: "ä", encoding: "utf-16be" });
  });
  test("as UTF-16 without a mark, which no other text could be", () => {
    expect(decodeText(bytes(0x61, 0, 0xe4, 0))).toEqual({ text: "aä", encoding: "utf-16le" });
    expect(decodeText(bytes(0, 0x61, 0, 0xe4))).toEqual({ text: "aä", encoding: "utf-16be" });
  });
  test("as Windows-1252 where they are no UTF-8", () => {
    expect(decodeText(bytes(0x48, 0xe4))).toEqual({ text: "Hä", encoding: "windows-1252" });
  });

  /** Each letter as the byte of its number: all of Windows-1252, but for a few signs. */
  const latin = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
  const arabicLetters = new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const inArabic = (text: string) => Uint8Array.from([...text], (letter) => arabicLetters.indexOf(letter));
  const WESTERN = [
    "Gerät;Händler;Kaufdatum\r\nÖhrhörer;Müller & Söhne, Groß-Gerau;5 €\r\n",
    "GERÄT;HÄNDLER;GRÖSSE\nÜBERZUG;JÄGER;ÄÖÜ-TASTE\n",
    "élément;numéro de série;état;été\nmontre;à réparer;« neuf »;déjà\n",
    "ÉLÉMENT;NUMÉRO;CRÉÉ\nMONTRE;À RÉPARER;DÉÇU\n",
    "año;descripción;número\nreloj;¿está roto?;Íñigo Núñez\n",
    "DESCRIÇÃO;PREÇO;CONDIÇÃO\nRELÓGIO;NÃO LIGA;RAZÃO\n",
    "får;å;ø;æ\npå;sjø;blåbær\nÅÅ;Æ;Ø\n",
    "pièce\n",
    "\x93watch\x94;5 \x80;10 °C\n",
    "Þór;Ísafjörður;vandræði\n",
    "z\xbf\xf3\xb3ty;wy\x9cwietlacz;cz\xea\x9c\xe6;zegarek \x9clubny;\xb3adowarka\n", // Polish, of Windows-1250
  ];
  const ARABIC = [
    "القطعة,البائع,تاريخ الشراء\r\nساعة,معتمد,2026-03-01\r\n",
    "part,notes\r\nwatch,الشاشة مكسورة و لا تعمل\r\n",
    "serial,name\r\nIM20240305AB77,علي\r\n",
    "مُحَمَّد,سَاعَة؛ سوار؟\n",
    "ساعة,montre déjà réparée\r\nسماعات,الشاشة لا تعمل\r\n",
    "ـــ,هاتف\n",
  ];
  test.each(WESTERN)("as Windows-1252 of a Latin script: %j", (text) => {
    expect(decodeText(latin(text)).encoding).toBe("windows-1252");
  });
  test.each(ARABIC)("as Windows-1256 of Arabic: %j", (text) => {
    expect(decodeText(inArabic(text))).toEqual({ text, encoding: "windows-1256" });
  });
  test("as what they are, whatever words a list is made of", () => {
    const words = (some: readonly string[]) =>
      fc.array(fc.constantFrom(...some.join(";").split(/[;,\s]+/)), { minLength: 3, maxLength: 30 });
    const clear = WESTERN.map((text) => text.replace(/ÄÖÜ|ÅÅ/g, "Ä")); // of nothing but these, nobody makes a list
    fc.assert(
      fc.property(words(clear), words(ARABIC.slice(0, 3)), (western, arabic) => {
        expect(decodeText(latin(`é;${western.join("; ")}\n`)).encoding).toBe("windows-1252");
        const text = `ساعة;${arabic.join("; ")}; IM2025\n`;
        expect(decodeText(inArabic(text))).toEqual({ text, encoding: "windows-1256" });
      }),
    );
  });
});

describe("no cell runs as a formula", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("%j gets an apostrophe before it", (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });
  test.each(["", "1+1", "a=b", "'=1"])("%j stays as it is", (text) => expect(safeCell(text)).toBe(text));

  test.each([
    ["foo;=1+1", "foo;'=1+1"],
    ["foo,+1;@x", "foo,'+1;'@x"],
    ['foo\t "=1"', 'foo\t "\'=1"'],
    ["two\n-lines\r\n=3", "two\n'-lines\r\n'=3"],
    ["\t=1", "'\t'=1"],
    ["=1;=1", "'=1;'=1"],
    ["a-b; c=d, 5", "a-b; c=d, 5"],
  ])("%j leaves as %j, whichever sign a spreadsheet parts cells by", (text, safe) => expect(safeCell(text)).toBe(safe));

  test.each([
    ["watch,foo;=1+1", `watch,"foo;'=1+1"`],
    ["watch,foo\t +1", `watch,"foo\t '+1"`],
    ['watch,"foo,=1+1"', `watch,"foo,'=1+1"`],
    ['watch,"foo;""=1+1"""', `watch,"foo;""'=1+1"""`],
    ['watch,"foo\r\n@x"', `watch,"foo\r\n'@x"`],
    ["watch,foo; 1+1", "watch,foo; 1+1"],
  ])("nor in a row that could leave as it came: %j", (row, line) => {
    expect(checkCsv(`part,note\n${row}\nstrap,x`, TODAY)).toContain(`\r\n${line},undetermined,`);
  });

  test("wherever it comes from: a cell that is passed on, a heading, a value that is not understood", () => {
    const out = checkCsv('part,=name,note\nwatch,"=cmd|x",@x\n=part,+1,-1\nwatch,a,"x\n=y"', TODAY);
    const cells = read(out).flat();
    expect(cells).toContain("'=cmd|x");
    expect(cells).toContain("'=name");
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

test.each([
  [["de", "en", "ar"], ";"],
  [["de-CH", "de"], ","],
  [["en-GB", "en", "de"], ","],
  [["ar-EG", "ar"], ","],
  [["ar-MA", "ar"], ";"],
] as const)("a file for readers of %j parts its cells by %j", (languages, delimiter) => {
  expect(fileDelimiter(languages)).toBe(delimiter);
});

describe("nothing is dropped", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "watch",
      "yes",
      "2026-01-01",
      "",
      "=1",
      "drop",
      "الساعة",
      "電池",
      'q"q',
      "a,b",
      "l\nl",
      "31.02.2026",
    ),
    fc.string({ maxLength: 5 }),
  );
  const heading = fc.constantFrom("part", "seller", "invoice.date", "causes", "causes.drop", "Kaufdatum", "note", "x");
  const anyTable = fc.record({
    headings: fc.array(heading, { minLength: 2, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 12 }),
  });

  test("every row of any table comes out, in its order, with its cells in their columns", () => {
    fc.assert(
      fc.property(anyTable, ({ headings, rows }) => {
        const text = Papa.unparse([headings, ...rows]);
        fc.pre(openTable(text).delimiter === ","); // of few records, cells of many semicolons may decide otherwise
        const given = recordsOf(text);
        const width = headings.length;
        const out = read(checkCsv(text, TODAY));
        // Where no heading is recognised, the first record is a row like any other.
        const headed = out.length === given.length;
        const data = headed ? given.slice(1) : given;
        expect(out.length - 1).toBe(data.length);
        data.forEach((cells, row) => {
          const written = out[row + 1] ?? [];
          const own = Array.from({ length: width }, (_, column) => safeCell(cells[column] ?? ""));
          expect(written.slice(0, width)).toEqual(own);
          const surplus = cells.slice(width);
          const says = surplus.some((one) => one.trim() !== "");
          expect(written.slice(width + ADDED.length)).toEqual(says ? surplus.map(safeCell) : []);
          const [outcome = "", , , , , , problem = ""] = written.slice(width);
          expect(outcome === "").toBe(problem !== "");
        });
      }),
      { numRuns: 200 },
    );
  });

  test("a row that is empty, too short, too long or badly quoted is a problem, and stays", () => {
    const out = read(checkCsv('note,part\n,\nwatch\na,watch,b\nb,watch\n"a"x,watch', TODAY));
    expect(out.map((row) => row.at(2))).toEqual(["outcome", "", "", "", "undetermined", ""]);
    expect(out.slice(1).map((row) => row.at(8))).toEqual([
      "empty-row",
      "too-few-cells",
      "too-many-cells",
      "",
      "note: broken-quotes",
    ]);
    expect(out[3]?.at(9)).toBe("b");
  });

  test("a row without its last cells is judged where no fact is read there, and is none the shorter afterwards", () => {
    const out = read(checkCsv("part,note,staff\nwatch\nwatch,a\n\nwatch,b,c", TODAY));
    expect(out.map((row) => row.slice(0, 4))).toEqual([
      ["part", "note", "staff", "outcome"],
      ["watch", "", "", "undetermined"],
      ["watch", "a", "", "undetermined"],
      ["", "", "", ""],
      ["watch", "b", "c", "undetermined"],
    ]);
    expect(out[3]?.at(9)).toBe("empty-row");
  });

  test("a quote that closes nothing is a problem of its own row, and what a clipboard has it for: a sign", () => {
    const rows = ["part,note", 'watch,"broken" display', "watch,x"];
    const problems = (text: string) =>
      read(checkCsv(text, TODAY))
        .slice(1)
        .map((row) => [row[1], row.at(8)]);
    expect(problems(rows.join("\n"))).toEqual([
      ['"broken" display', "note: broken-quotes"],
      ["x", ""],
    ]);
    expect(problems(rows.join("\n").replaceAll(",", "\t"))).toEqual([
      ['"broken" display', ""],
      ["x", ""],
    ]);
  });

  test.each([
    ["as it came, quotes that nobody needed included", 'part,note\r\n"watch",a b', '"watch",a b'],
    ["with the quotes that it has doubled", 'part,note\nwatch,"say ""no"", twice"', 'watch,"say ""no"", twice"'],
    ["with a line end inside of its quotes", 'part,note\nwatch,"two\nlines"\nstrap,', 'watch,"two\nlines"'],
    ["with commas where it came with tabs", "part\tnote\nwatch\ta", "watch,a"],
    ["in quotes where a reader would take it for two", "part,note\nwatch,a\rb\nstrap,", 'watch,"a\rb"'],
    ["in quotes where it has some inside", 'part,note\nwatch,6" long', 'watch,"6"" long"'],
    ["whole among inch signs", 'part,size 1"\r\nwatch,5\r\nstrap,6"\r\n', "watch,5"],
    ["as one, whatever stands alone in its cell", "part,note\r\nwatch,a\rb\rc\rd\r\n", 'watch,"a\rb\rc\rd"'],
    ["with an apostrophe before what would be run", "note,part\n=1+1,watch", "'=1+1,watch"],
    ["with one inside of its quotes", 'part,note\nwatch,"=a,b"', `watch,"'=a,b"`],
    ["with none in a blank last cell", "part,note\r\nwatch,\r\nstrap,", "watch,"],
    ["without blank cells behind its last column", "part,note\nwatch,a, ,", "watch,a"],
    ["without the blank behind its quotes", 'part,note\nwatch,"a" \nstrap,b', "watch,a"],
  ])("a row leaves %s", (_how, text, line) => {
    expect(checkCsv(text, TODAY).split("\r\n")[1]?.startsWith(`${line},undetermined,`)).toBe(true);
  });
});
