import { describe, expect, test } from "vitest";
import type { Delimiter } from "./delimiter.ts";
import { LABEL_BREAK, type News, type Order } from "./messages.ts";
import { Desk } from "./worker-desk.ts";

const TODAY = "2026-11-25";

/** Tells a desk, and gives all that it said. */
async function saidTo(...orders: Order[]): Promise<News[]> {
  const said: News[] = [];
  const desk = new Desk((news) => said.push(news));
  for (const order of orders) await desk.take(order);
  return said;
}
const opened = async (source: Blob | string) => {
  const [news] = await saidTo({ kind: "open", source });
  if (news?.kind !== "opened") throw new Error("the table was not opened");
  return news;
};
async function judge(source: string) {
  const { plan } = await opened(source);
  return saidTo({ kind: "open", source }, { kind: "judge", plan, today: TODAY, fileDelimiter: "," });
}
async function write(source: string, part: number, fileDelimiter: Delimiter = ",") {
  const { plan } = await opened(source);
  const [, news] = await saidTo({ kind: "open", source }, { kind: "write", plan, today: TODAY, fileDelimiter, part });
  if (news?.kind !== "written") throw new Error("nothing was written");
  return Buffer.from(await news.file.arrayBuffer()).toString();
}

describe("the worker", () => {
  test("opens a file of Windows-1252 and a pasted text alike", async () => {
    const file = new Blob([new Uint8Array([...Buffer.from("Händler;Produkt\nx;Uhr", "latin1")])]);
    const text = await opened("Händler;Produkt\nx;Uhr");
    expect(await opened(file)).toEqual({ ...text, encoding: "windows-1252" });
    expect(text).toMatchObject({ delimiter: ";", encoding: null, plan: { headed: true, mapping: [null, "part"] } });
  });

  test("parts a table as it is told, whatever stands between its cells most often", async () => {
    const source = "Ware;Preis\nUhr;9,90\nBand;4,90;x\nDeckel;5,90;y;z";
    expect(await opened(source)).toMatchObject({ delimiter: "," });
    const [news] = await saidTo({ kind: "open", source, delimiter: ";" });
    expect(news).toMatchObject({ delimiter: ";", beginning: [["Ware", "Preis"], ["Uhr", "9,90"], {}, {}] });
  });

  test("takes an order after the one before it, which may wait for its file", async () => {
    const { plan } = await opened("part\nstrap");
    const said: string[] = [];
    const desk = new Desk(({ kind }) => said.push(kind));
    await Promise.all([
      desk.take({ kind: "open", source: new Blob(["part\nstrap"]) }),
      desk.take({ kind: "judge", plan, today: TODAY, fileDelimiter: "," }),
    ]);
    expect(said).toEqual(["opened", "rows", "done"]);
  });

  test.each([
    ["long", 2000, "n".repeat(1000)],
    ["short", 40_000, ""],
  ])(
    "sends %s rows in messages of bounded size, each row once and in order, and writes those it is told",
    async (_what, rows, note) => {
      const table = `part,note\n${Array.from({ length: rows }, (_, row) => `watch,${row}${note}`).join("\n")}`;
      const pieces = (await judge(table)).flatMap((one) => (one.kind === "rows" ? [one] : []));
      let next = 0;
      for (const { outcomes, reasons, ends, labels, part } of pieces) {
        expect(outcomes.length * (10 + note.length)).toBeLessThan(100_000);
        expect([reasons.length, ends.length, labels.length]).toEqual(Array(3).fill(outcomes.length));
        expect(Math.max(...labels.map((label) => label.length))).toBeLessThan(200);
        expect(labels[0]).toContain(`watch${LABEL_BREAK}${next}`);
        next += outcomes.length;
        // As often as the test has time for: at the first, and at the last.
        if (next === outcomes.length || next === rows) {
          const [heading, ...lines] = (await write(table, part)).trimEnd().split("\r\n");
          expect(heading).toMatch(/^\uFEFFpart,note,outcome,/);
          expect(lines).toHaveLength(next);
          expect(lines.at(-1)).toMatch(`watch,${next - 1}${note},undetermined,`);
        }
      }
      expect(next).toBe(rows);
      expect(pieces.map(({ part }) => part)).toEqual([...pieces.map(({ part }) => part)].sort((a, b) => a - b));
      expect(pieces.at(-1)?.part).toBe(1);
    },
  );

  test("says in which row of its message a problem stands, and names a row by the first cells that say something", async () => {
    const [, piece] = await judge("note,part,x,y\n,watch,,b\na,gramophone,b,c");
    expect(piece).toMatchObject({
      labels: [`watch${LABEL_BREAK}b`, ["a", "gramophone", "b"].join(LABEL_BREAK)],
      problems: [{ row: 1, code: "invalid-value", value: "gramophone" }],
    });
  });

  test("says at the end in which order it read dates, and of no column that did not need it", async () => {
    const done = (await judge("part,invoice.date,manufactured\nwatch,03/04/2026,2026-01-01\nwatch,13/04/2026,")).at(-1);
    expect(done).toEqual({
      kind: "done",
      orders: [
        ["invoice.date", "day-first"],
        ["manufactured", "none"],
      ],
    });
    expect((await judge("part,invoice.date\nwatch,13/04/2026")).at(-1)).toEqual({ kind: "done", orders: [] });
  });

  test.each([
    ["part\tnote\nwatch\ta", ",", "part,note,outcome"],
    ["part\tnote\nwatch\ta", ";", "part;note;outcome"],
    ["part,note\nwatch,a", ";", "part,note,outcome"],
    ["part;note\nwatch;a", ",", "part;note;outcome"],
  ] as const)(
    "parts the cells of %j, told %j, as it came, and for tabs as it is told",
    async (table, told, heading) => {
      expect(await write(table, 1, told)).toMatch(heading);
    },
  );

  const REPORT = "Retouren\nTyp;Wann\nSmartband;Mai\nUhr;Juni";
  test("begins a table where the user says, and takes its first row for names or for a row as they say", async () => {
    const guessed = await opened(REPORT);
    expect(guessed).toMatchObject({ above: [], plan: { headed: false } });
    const top = REPORT.split("\n").map((line) => line.split(";"));
    const begun = (above: number, headed: boolean) =>
      saidTo(
        { kind: "open", source: REPORT, begin: { above, headed } },
        { kind: "judge", plan: { ...guessed.plan, headed, mapping: ["part", null] }, today: TODAY, fileDelimiter: "," },
      );
    const [named, rows] = await begun(1, true);
    expect(named).toMatchObject({ top, above: ["Retouren"], plan: { headed: true }, beginning: top.slice(1) });
    expect(rows).toMatchObject({ labels: [`Smartband${LABEL_BREAK}Mai`, `Uhr${LABEL_BREAK}Juni`] });
    const [unnamed, all] = await begun(2, false);
    expect(unnamed).toMatchObject({ top, above: ["Retouren", "Typ;Wann"], plan: { headed: false } });
    expect(all).toMatchObject({ labels: [`Smartband${LABEL_BREAK}Mai`, `Uhr${LABEL_BREAK}Juni`] });
  });

  test("shows of a wide text no more cells than somebody looks at", async () => {
    const { top } = await opened(Array(100).fill("x,".repeat(3000)).join("\n"));
    expect(top.length * Math.max(...top.map((cells) => cells.length))).toBeLessThanOrEqual(500);
  });

  test.each([
    ["the file is gone", new DOMException("gone", "NotReadableError"), "file"],
    ["memory ends", new RangeError("Array buffer allocation failed"), "large"],
    ["our own code fails", new TypeError("x is undefined"), "fault"],
  ])("tells apart that %s", async (_what, error, why) => {
    const source = new Blob([]);
    source.arrayBuffer = () => Promise.reject(error);
    expect(await saidTo({ kind: "open", source })).toEqual([{ kind: "failed", why }]);
  });

  test("says that a file cannot be read, and takes the next", async () => {
    const gone = new Blob([]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    const said = await saidTo({ kind: "open", source: gone }, { kind: "open", source: "part\nwatch" });
    expect(said.map(({ kind }) => kind)).toEqual(["failed", "opened"]);
  });

  test.each(["PK\x03\x04", "\xd0\xcf\x11\xe0"])(
    "reads no signs out of a workbook that begins with %j",
    async (signs) => {
      const source = new Blob([Buffer.from(`${signs}part\nwatch`, "latin1")]);
      expect(await saidTo({ kind: "open", source })).toEqual([{ kind: "failed", why: "workbook" }]);
    },
  );
});
