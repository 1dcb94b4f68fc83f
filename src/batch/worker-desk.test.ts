import { describe, expect, test } from "vitest";
import type { News, Order } from "./messages.ts";
import { Desk, MOST_ROWS } from "./worker-desk.ts";

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
  return saidTo({ kind: "open", source }, { kind: "judge", plan, today: TODAY });
}

describe("the worker", () => {
  test("opens a file of Windows-1252 and a pasted text alike", async () => {
    const file = new Blob([new Uint8Array([...Buffer.from("Händler;Produkt\nx;Uhr", "latin1")])]);
    const text = await opened("Händler;Produkt\nx;Uhr");
    expect(await opened(file)).toEqual({ ...text, encoding: "windows-1252" });
    expect(text).toMatchObject({ delimiter: ";", encoding: null, plan: { headed: true, mapping: [null, "part"] } });
  });

  test("sends rows in messages of bounded size, each row once and in order", async () => {
    const rows = 3 * MOST_ROWS + 7;
    const note = "n".repeat(1000);
    const news = await judge(
      `part,note\n${Array.from({ length: rows }, (_, row) => `watch,${row}${note}`).join("\n")}`,
    );
    const pieces = news.flatMap((one) => (one.kind === "rows" ? [one] : []));
    let next = 0;
    for (const { first, outcomes, reasons, ends, labels, lines } of pieces) {
      expect(first).toBe(next);
      expect(outcomes.length).toBeLessThanOrEqual(MOST_ROWS);
      expect([reasons.length, ends.length, labels.length, (await lines.text()).match(/\r\n/g)?.length]).toEqual(
        Array(4).fill(outcomes.length),
      );
      expect(Math.max(...labels.map((label) => label.length))).toBeLessThan(200);
      expect(labels[0]).toContain(`watch · ${first}n`);
      next += outcomes.length;
    }
    expect(next).toBe(rows);
    expect(pieces.map(({ part }) => part)).toEqual([...pieces.map(({ part }) => part)].sort((a, b) => a - b));
    expect(pieces.at(-1)?.part).toBe(1);
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

  test("says that a file cannot be read, and takes the next", async () => {
    const gone = new Blob([]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    const said = await saidTo({ kind: "open", source: gone }, { kind: "open", source: "part\nwatch" });
    expect(said.map(({ kind }) => kind)).toEqual(["failed", "opened"]);
  });
});
