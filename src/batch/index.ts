/** Many rows at once: a table in, the same table out with what the policy says of each row. Pure, but for the worker. */
import { type JudgedRow, TableJudge } from "./judged-rows.ts";
import { planFor } from "./plan.ts";
import { openTable } from "./table.ts";

export const LINE_END = "\r\n";

/** Rows as lines of CSV, without the end of the last. */
export const linesOf = (rows: readonly JudgedRow[]): string => rows.map(({ line }) => line).join(LINE_END);

/**
 * A CSV with a column for the outcome of each row, its period, its reasons and what is wrong with it: every row of the
 * input in its order, read as its headings say.
 * @param today the civil date where the user is, `YYYY-MM-DD`.
 */
export function checkCsv(text: string, today: string): string {
  const table = openTable(text);
  const judge = new TableJudge(table, planFor(table), today);
  // Joined span by span: a hundred thousand lines kept to the end would cost more than to make them.
  const lines = table.spans.map((span) => linesOf(judge.judge(span)));
  return [judge.heading, ...lines].filter((piece) => piece !== "").join(LINE_END) + LINE_END;
}
