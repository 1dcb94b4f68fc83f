import { FACTS, type Fact, type Suggestion } from "./facts.ts";
import type { Finding } from "./fates.ts";
import type { Match } from "./find.ts";
import type { Word } from "./words.ts";

const covers = (outer: Match, inner: Match): boolean => outer.from <= inner.from && outer.to >= inner.to;

const MORE_WORDS = 0.15;
const MORE_EVIDENCE = 0.25;

interface Evidence {
  readonly fact: Fact;
  score: number;
  best: Match;
}

const weightOf = ({ pattern }: Match): number => 1 + MORE_WORDS * pattern.elements.filter(({ gap }) => gap > 0).length;

/** The evidence for each fact: overlapping finds are one piece of evidence, further ones add. */
function weigh(findings: readonly Finding[]): Evidence[] {
  const byFact = new Map<Fact, Evidence>();
  const places = new Set<string>();
  const counted = findings.filter(({ fate }) => fate === "counts").map(({ match }) => match);
  for (const match of counted.sort((a, b) => weightOf(b) - weightOf(a) || a.from - b.from)) {
    const fact = match.pattern.meaning;
    // Several languages may know one word; it is still one piece of evidence.
    const place = `${fact} ${match.from}`;
    if (fact === "trap" || places.has(place)) continue;
    places.add(place);
    const known = byFact.get(fact);
    if (known === undefined) byFact.set(fact, { fact, score: weightOf(match), best: match });
    else if (match.from >= known.best.to || match.to <= known.best.from) known.score += MORE_EVIDENCE;
  }
  return [...byFact.values()];
}

const MOST = 3;
// A further question must be about as well founded as the first, since a long story holds stray words of every kind;
// but a disaster decides more than whatever else is told.
const FAINTER = 0.2;

const distance = (one: Match, other: Match): number => Math.max(one.from - other.to, other.from - one.to);
// Told within so many words, two causes are one accident.
const SAME_ACCIDENT = 3;

// What a cause brings with it is no further question: the fall into the water, the cable that the dog bit through.
const CONSEQUENCES: Partial<Record<Fact, readonly Fact[]>> = {
  "causes.disaster": ["causes.liquid", "causes.power", "causes.force", "causes.drop"],
  "causes.liquid": ["causes.drop", "causes.power"],
  "causes.pests": ["causes.adapter", "causes.force", "causes.modified"],
  "causes.corrosive": ["causes.liquid", "causes.modified"],
  "causes.modified": ["causes.adapter", "causes.force"],
  "causes.label": ["causes.force", "causes.modified"],
  "causes.adapter": ["causes.force"],
  // Wherever it is told: what was bought used may have been cracked before.
  owner: ["causes.force"],
  seller: ["causes.force"],
};

/** The questions that the findings raise, the best founded first, at most three. */
export function suggestionsOf(findings: readonly Finding[], words: readonly Word[], text: string): Suggestion[] {
  const order = weigh(findings).sort((a, b) => b.score - a.score || FACTS.indexOf(a.fact) - FACTS.indexOf(b.fact));
  const kept: Evidence[] = [];
  for (const one of order) {
    // What stands inside better evidence is a part of it: "fell into water" is no drop.
    const told = kept.some((other) => covers(other.best, one.best));
    const isConsequence = order.some(
      ({ fact, best }) =>
        CONSEQUENCES[fact]?.includes(one.fact) &&
        (distance(best, one.best) <= SAME_ACCIDENT || !fact.startsWith("causes.")),
    );
    const isFaint = one.fact !== "causes.disaster" && one.score < (kept[0]?.score ?? 0) - FAINTER;
    if (!told && !isConsequence && !isFaint && (one.fact !== "causes.wear" || kept.length === 0)) kept.push(one);
  }
  return kept.slice(0, MOST).map(({ fact, score, best }) => {
    const quote = text.slice(words[best.from]?.start ?? 0, words[best.to - 1]?.end ?? text.length);
    return { fact, quote, score: Math.round(score * 100) / 100 };
  });
}
