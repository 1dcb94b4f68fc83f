/** json-rules-engine. It has no dates, gives its reasons in no order, and leaves the outcome to its host. */
import { Engine } from "json-rules-engine";
import { ENDED, endOf, outcomeOf, WORD_RULES } from "./model.mjs";

const engine = new Engine();
const rule = (type, all) => engine.addRule({ conditions: { all }, event: { type } });
engine.addOperator("isLaterThan", (day, other) => day > other);
engine.addFact("end", async (_, facts) =>
  endOf({ proof: await facts.factValue("proof"), date: await facts.factValue("date") }),
);
rule(ENDED, [
  { fact: "proof", operator: "notEqual", value: "none" },
  { fact: "today", operator: "isLaterThan", value: { fact: "end" } },
]);
for (const { code, tests } of WORD_RULES)
  rule(
    code,
    tests.map(({ fact, value }) => ({ fact, operator: "equal", value })),
  );
const place = new Map([ENDED, ...WORD_RULES.map(({ code }) => code)].map((code, index) => [code, index]));

export async function decide(facts) {
  const { events } = await engine.run(facts);
  const reasons = events.map(({ type }) => type).sort((a, b) => place.get(a) - place.get(b));
  return { outcome: outcomeOf(reasons), reasons };
}
