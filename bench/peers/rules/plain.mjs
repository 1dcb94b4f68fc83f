/** The floor: what somebody in a hurry would write. */
import { CAUSES, ENDED, endOf, WITHOUT_PERIOD } from "./model.mjs";

export function decide(facts) {
  const defeats = [];
  const open = [];
  if (facts.proof !== "none" && facts.today > endOf(facts)) defeats.push(ENDED);
  if (WITHOUT_PERIOD.includes(facts.part)) defeats.push(`part-not-covered-${facts.part}`);
  if (facts.seller === "other") defeats.push("seller-not-authorised");
  if (facts.condition === "used") defeats.push("not-new");
  if (facts.owner === "second-hand") defeats.push("not-original-buyer");
  if (facts.seller === "unknown") open.push("seller-unknown");
  if (facts.condition === "unknown") open.push("condition-unknown");
  if (facts.owner === "unknown") open.push("owner-unknown");
  if (facts.proof === "none") open.push("no-proof");
  if (facts.wear === "yes") open.push("cause-wear");
  for (const cause of CAUSES) {
    const answer = facts[cause];
    if (answer === "no" || (cause === "adapter" && facts.part !== "charger")) continue;
    if (answer === "unknown") open.push(`cause-${cause}-unknown`);
    else if (cause !== "wear") defeats.push(`cause-${cause}`);
  }
  const outcome = defeats.length > 0 ? "not-covered" : open.length > 0 ? "undetermined" : "covered";
  return { outcome, reasons: [...defeats, ...open] };
}
