/** Many rows at once: a table in, the same table out with what the policy says of each row. Pure, but for the worker. */
import { TableJudge } from "./judged-rows.ts";
import { planFor } from "./plan.ts";
import { openTable } from "./table.ts";

/**
 * A CSV with a column for the outcome of each row, its period, its reasons and what is wrong with it: every row of the
 * input in its order, read as its headings say. What came with tabs leaves with commas.
 * @param today the civil date where the user is, `YYYY-MM-DD`.
 */
export function checkCsv(text: string, today: string): string {
  const table = openTable(text);
  const judge = new TableJudge(table, planFor(table), today, ",");
  return [judge.heading, ...table.spans.map((span) => judge.write(span))].join("");
}
