/** The names of what columns say. */
import { FACTS, type Fact } from "../../batch/facts.ts";
import type { Opened } from "../../batch/messages.ts";
import type { Plan } from "../../batch/plan.ts";
import type { Text } from "../../locales/text.tsx";
import { CAUSES } from "../../rules/index.ts";

const groupOf = (fact: Fact): "purchase" | "proof" | "causes" => {
  if (fact.startsWith("cause")) return "causes";
  return fact === "part" || fact === "seller" || fact === "condition" || fact === "owner" ? "purchase" : "proof";
};

/** The facts as they are offered. */
export const FACT_GROUPS = (["purchase", "proof", "causes"] as const).map(
  (group) => [group, FACTS.filter((fact) => groupOf(fact) === group)] as const,
);

/** What a fact of a table is called. */
export function factLabel(fact: Fact, { t }: Text): string {
  const cause = CAUSES.find((one) => fact === `causes.${one}`);
  if (cause) return t(`many.cause.${cause}`);
  const plain = PLAIN_FACTS.find((one) => one === fact);
  return plain ? t(`many.fact.${plain}`) : fact;
}

const PLAIN_FACTS = [
  "part",
  "seller",
  "condition",
  "owner",
  "invoice.date",
  "invoice.listsDevice",
  "invoice.listsPrice",
  "invoice.matchesProduct",
  "invoice.unaltered",
  "manufactured",
  "manufactured.from",
  "manufactured.to",
  "serial",
  "causes",
] as const satisfies readonly Fact[];

/** Words from a list, which keep their own direction in a sentence of ours: otherwise Arabic turns a date around. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

/** A column as the user knows it: by its own name, or by its place. */
export function columnName({ beginning }: Opened, { headed }: Plan, column: number, { t }: Text): string {
  const own = headed ? (beginning[0]?.[column]?.trim() ?? "") : "";
  return own === "" ? t("many.column", { number: column + 1 }) : own;
}
