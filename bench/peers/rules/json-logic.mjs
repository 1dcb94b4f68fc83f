/** json-logic-js. It has no dates: the day on which the period ends is an operation of ours. */
import jsonLogic from "json-logic-js";
import { ENDED, endOf, WORD_RULES } from "./model.mjs";

jsonLogic.add_operation("endOf", (proof, date) => endOf({ proof, date }));
const fact = (name) => ({ var: name });
const ended = {
  and: [{ "!==": [fact("proof"), "none"] }, { ">": [fact("today"), { endOf: [fact("proof"), fact("date")] }] }],
};
const told = (condition, code) => ({ if: [condition, code, null] });
const reasonsOf = (wanted) =>
  WORD_RULES.filter(({ effect }) => effect === wanted).map(({ code, tests }) =>
    told({ and: tests.map(({ fact: name, value }) => ({ "===": [fact(name), value] })) }, code),
  );
const given = (list) => ({ filter: [list, { "!==": [fact(""), null] }] });
const defeating = given([told(ended, ENDED), ...reasonsOf("defeats")]);
const open = given(reasonsOf("open"));
const outcome = { if: [fact("defeats"), "not-covered", fact("open"), "undetermined", "covered"] };

export function decide(facts) {
  const defeats = jsonLogic.apply(defeating, facts);
  const opens = jsonLogic.apply(open, facts);
  const counts = { defeats: defeats.length, open: opens.length };
  return { outcome: jsonLogic.apply(outcome, counts), reasons: [...defeats, ...opens] };
}
