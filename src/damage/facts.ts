/**
 * The facts a description can ask about, the one that decides more first: where two are equally well
 * founded, the earlier is asked first ("lightning, then a power surge" is a disaster to a dealer).
 */
export const FACTS = [
  "causes.disaster",
  "causes.liquid",
  "causes.pests",
  "causes.corrosive",
  "causes.unofficial-software",
  "causes.modified",
  "causes.label",
  "causes.drop",
  "causes.force",
  "causes.adapter",
  "causes.power",
  "causes.unauthorised-accessory",
  "causes.mishandling",
  "owner",
  "seller",
  "causes.software",
  "causes.wear",
] as const;

export type Fact = (typeof FACTS)[number];

/** A question worth asking: the fact, the customer's own words that it rests on, and how firmly. */
export interface Suggestion {
  readonly fact: Fact;
  readonly quote: string;
  readonly score: number;
}

const byName = new Map<string, Fact>(FACTS.map((fact) => [fact.replace("causes.", ""), fact]));

/** The fact that a line of a lexicon speaks of, by its short name ("liquid", "owner"). */
export function factNamed(name: string): Fact | undefined {
  return byName.get(name);
}
