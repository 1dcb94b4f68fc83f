/** ZEN, the native engine: a graph of an expression, which reckons with dates itself, and a decision table. */
import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { ENDED, outcomeOf, plainName, WORD_RULES, withPlainNames } from "./model.mjs";

const start = "proof == 'serial' ? d(date).add(90, 'd') : d(date)";
const rows = [
  { code: ENDED, condition: "proof != 'none' and d(today).isAfter(d(end))" },
  ...WORD_RULES.map(({ code, tests }) => ({
    code,
    condition: tests.map(({ fact, value }) => `${plainName(fact)} == '${value}'`).join(" and "),
  })),
];
const node = (id, type, content) => ({ id, name: id, type, ...(content && { content }) });
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId });
const graph = {
  nodes: [
    node("facts", "inputNode"),
    node("period", "expressionNode", {
      passThrough: true,
      expressions: [{ id: "end", key: "end", value: `(${start}).add(12, 'month').format('%Y-%m-%d')` }],
    }),
    node("reasons", "decisionTableNode", {
      hitPolicy: "collect",
      inputs: [{ id: "condition", name: "condition" }],
      outputs: [{ id: "code", name: "code", field: "code" }],
      rules: rows.map(({ code, condition }) => ({ _id: code, condition, code: `'${code}'` })),
    }),
    node("answer", "outputNode"),
  ],
  edges: [edge("facts", "period"), edge("period", "reasons"), edge("reasons", "answer")],
};
const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));

export async function decide(facts) {
  const { result } = await decision.evaluate(withPlainNames(facts));
  const reasons = result.map(({ code }) => code);
  return { outcome: outcomeOf(reasons), reasons };
}
