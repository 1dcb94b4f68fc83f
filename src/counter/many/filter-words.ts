/** The short names of outcomes and reasons. */
import { ROW_OUTCOMES } from "../../batch/judged-rows.ts";
import { REASON_GROUPS, type ReasonGroup } from "../../batch/reason-groups.ts";
import type { Text } from "../../locales/text.tsx";
import { CAUSES, PLAIN_REASONS } from "../../rules/index.ts";
import type { Filter } from "./results.ts";

/** The name of a group of reasons; of the causes that nobody has answered there is one for all. */
export function reasonLabel(group: ReasonGroup, { t }: Text): string {
  const cause = CAUSES.find((one) => group === `cause-${one}`);
  if (cause) return t(`many.cause.${cause}`);
  const plain = [...PLAIN_REASONS, "causes-unknown" as const].find((one) => one === group);
  return plain ? t(`many.reason.${plain}`) : group;
}

/** What is chosen to be shown of a list: all rows, those of an outcome, or those with a reason. */
export function filterLabel(filter: Filter, text: Text): string {
  if (filter === "all") return text.t("many.all");
  const outcome = ROW_OUTCOMES.find((one) => one === filter);
  if (outcome) return text.t(`many.outcome.${outcome}`);
  const group = REASON_GROUPS.find((one) => one === filter);
  return group ? reasonLabel(group, text) : "";
}
