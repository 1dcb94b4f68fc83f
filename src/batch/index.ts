/** Many rows at once: a table in, the same table out with what the policy says of each row. Pure, but for the worker. */
import { type JudgedRow, TableJudge } from "./judged-rows.ts";
import { planFor } from "./plan.ts";
import { openTable } from "./table.ts";

/** Rows as lines of CSV. All parts are joined at once: line by line, each sign would be copied twice. */
export function linesOf(rows: readonly JudgedRow[]): string {
  const parts: string[] = [];
  for (const { own, added } of rows) parts.push(own, added);
  return parts.join("");
}

/**
 * A CSV with a column for the outcome of each row, its period, its reasons and what is wrong with it: every row of the
 * input in its order, read as its headings say. What came with tabs leaves with commas.
 * @param today the civil date where the user is, `YYYY-MM-DD`.
 */
export function checkCsv(text: string, today: string): string {
  const table = openTable(text);
  const judge = new TableJudge(table, planFor(table), today, ",");
  // Joined span by span: a hundred thousand rows kept to the end would cost more than to judge them.
  const lines = table.spans.map((span) => linesOf(judge.judge(span)));
  return [judge.heading, ...lines].join("");
}
