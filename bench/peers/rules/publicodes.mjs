/** Publicodes. It compares dates, but adds no months to them: the period's end comes from the host. */
import Engine from "publicodes";
import { ENDED, endOf, outcomeOf, WORD_RULES } from "./model.mjs";

const named = (text) => text.replaceAll("-", " ");
const word = (value) => `'${value}'`;
const frenchDay = (day) => day.split("-").reverse().join("/");
const FACTS = [...new Set(WORD_RULES.flatMap(({ tests }) => tests.map(({ fact }) => fact)))];

const rules = { today: { "par défaut": "01/01/2026" }, end: { "par défaut": "01/01/2026" } };
for (const fact of FACTS) rules[named(fact)] = { "par défaut": word("no") };
const reasons = [
  { code: ENDED, all: ["proof != 'none'", "today > end"] },
  ...WORD_RULES.map(({ code, tests }) => ({
    code,
    all: tests.map(({ fact, value }) => `${named(fact)} = ${word(value)}`),
  })),
].map(({ code, all }) => ({ code, all, rule: `reason ${named(code)}` }));
for (const { rule, all } of reasons) rules[rule] = { "toutes ces conditions": all };
const silent = { log() {}, warn() {}, error() {} };
const engine = new Engine(rules, { logger: silent });

export function decide(facts) {
  const situation = { today: frenchDay(facts.today), end: frenchDay(endOf(facts)) };
  for (const fact of FACTS) situation[named(fact)] = word(facts[fact]);
  engine.setSituation(situation);
  const given = reasons.filter(({ rule }) => engine.evaluate(rule).nodeValue === true).map(({ code }) => code);
  return { outcome: outcomeOf(given), reasons: given };
}
