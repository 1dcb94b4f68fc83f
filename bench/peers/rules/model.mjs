/**
 * The smaller model of the policy, which every engine here holds: one proof, one flat list of facts, the outcome and the
 * codes of its reasons. It leaves out what ours decides beside that: the invoice's four answers, two proofs at once and
 * which of them counts, dates that cannot be, the period and its days, the clauses, every way of filling in what is
 * unknown, what is missing, what would change the answer, the notes.
 */
export const CAUSES = [
  "modified",
  "drop",
  "power",
  "force",
  "adapter",
  "liquid",
  "corrosive",
  "pests",
  "unauthorised-accessory",
  "unofficial-software",
  "mishandling",
  "label",
  "software",
  "disaster",
  "wear",
];
export const WITHOUT_PERIOD = ["strap", "buckle", "decorative"];

/** What happened to it and excludes the damage; wear alone is for the dealer to inspect. */
const EXCLUDING = CAUSES.filter((cause) => cause !== "wear");

/** A fact equals a value: the one kind of test that all rules but the dates need. */
const is = (fact, value) => ({ fact, value });
const ofPart = (cause) => (cause === "adapter" ? [is("part", "charger")] : []);

/** The rules that compare words, in the order of their reasons. All tests of a rule have to hold. */
export const WORD_RULES = [
  ...WITHOUT_PERIOD.map((part) => ({ code: `part-not-covered-${part}`, effect: "defeats", tests: [is("part", part)] })),
  { code: "seller-not-authorised", effect: "defeats", tests: [is("seller", "other")] },
  { code: "not-new", effect: "defeats", tests: [is("condition", "used")] },
  { code: "not-original-buyer", effect: "defeats", tests: [is("owner", "second-hand")] },
  ...EXCLUDING.map((cause) => ({
    code: `cause-${cause}`,
    effect: "defeats",
    tests: [is(cause, "yes"), ...ofPart(cause)],
  })),
  { code: "seller-unknown", effect: "open", tests: [is("seller", "unknown")] },
  { code: "condition-unknown", effect: "open", tests: [is("condition", "unknown")] },
  { code: "owner-unknown", effect: "open", tests: [is("owner", "unknown")] },
  { code: "no-proof", effect: "open", tests: [is("proof", "none")] },
  { code: "cause-wear", effect: "open", tests: [is("wear", "yes")] },
  ...CAUSES.map((cause) => ({
    code: `cause-${cause}-unknown`,
    effect: "open",
    tests: [is(cause, "unknown"), ...ofPart(cause)],
  })),
];

/** The one rule about dates: a year from the invoice, or from 90 days after the manufacture. It comes first. */
export const ENDED = "period-ended";

const DEFEATING = new Set([ENDED, ...WORD_RULES.filter(({ effect }) => effect === "defeats").map(({ code }) => code)]);

/** The outcome of the reasons, for the engines that give a list and leave the rest to their host. */
export function outcomeOf(reasons) {
  if (reasons.some((code) => DEFEATING.has(code))) return "not-covered";
  return reasons.length > 0 ? "undetermined" : "covered";
}

const MS_PER_DAY = 86_400_000;

/** The last day of the period, for the engines that cannot reckon with dates. */
export function endOf({ proof, date }) {
  const start =
    proof === "serial" ? new Date(Date.parse(`${date}T00:00Z`) + 90 * MS_PER_DAY).toISOString().slice(0, 10) : date;
  const next = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
  return start.endsWith("-02-29") ? `${next.slice(0, 8)}28` : next;
}

/** A fact's name in the languages that read `-` as minus. */
export const plainName = (fact) => fact.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
export const withPlainNames = (facts) =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [plainName(fact), value]));
