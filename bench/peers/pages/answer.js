import { WITHOUT_PERIOD } from "./questions.js";

const MS_PER_DAY = 86_400_000;

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text = "") {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function aYearAfter(day) {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isDay(next) ? next : `${next.slice(0, 8)}28`;
}

/** The answer, for the peers that bring no rules of their own: a small part of the policy. */
export function answerTo({ proof, date, part, damage }, today = new Date().toISOString().slice(0, 10)) {
  const made = Date.parse(`${date}T00:00Z`);
  const start = proof === "serial" ? new Date(made + 90 * MS_PER_DAY).toISOString().slice(0, 10) : date;
  const end = aYearAfter(start);
  const reasons = [];
  if (WITHOUT_PERIOD.includes(part)) reasons.push("part");
  if (damage !== "flaw") reasons.push("damage");
  if (today > end) reasons.push("ended");
  return { outcome: reasons.length > 0 ? "not-covered" : "covered", reasons, end };
}
