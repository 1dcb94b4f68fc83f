/** FEEL, the language of DMN, as feelin reads it: dates are its own; each call reads the text anew, since it compiles none. */
import { evaluate } from "feelin";
import { ENDED, plainName, WORD_RULES, withPlainNames } from "./model.mjs";

const told = (condition, code) => `if ${condition} then "${code}" else null`;
const reasonsOf = (wanted) =>
  WORD_RULES.filter(({ effect }) => effect === wanted).map(({ code, tests }) =>
    told(tests.map(({ fact, value }) => `${plainName(fact)} = "${value}"`).join(" and "), code),
  );
const given = (list) => `[${list.join(", ")}][item != null]`;
const TEXT = `{
  start: if proof = "serial" then date(day) + duration("P90D") else date(day),
  end: start + duration("P12M"),
  defeats: ${given([told('proof != "none" and date(now) > end', ENDED), ...reasonsOf("defeats")])},
  open: ${given(reasonsOf("open"))},
  outcome: if count(defeats) > 0 then "not-covered" else if count(open) > 0 then "undetermined" else "covered",
  reasons: concatenate(defeats, open)
}`;

export function decide({ date, today, ...facts }) {
  // `date` and `today` are functions of FEEL.
  const { value } = evaluate(TEXT, { ...withPlainNames(facts), day: date, now: today });
  return { outcome: value.outcome, reasons: value.reasons };
}
