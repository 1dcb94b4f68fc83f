/** What a heading names: a fact under the contract's name, or in one of the ways in which people write it. */
import { FACTS, type Fact } from "./facts.ts";
import { HEADINGS } from "./heading-words.ts";
import { squeeze } from "./squeeze.ts";

const BY_HEADING: ReadonlyMap<string, Fact> = new Map([
  ...Object.entries(HEADINGS).flatMap(([heading, fact]): [string, Fact][] => [[squeeze(heading), fact]]),
  ...FACTS.map((fact): [string, Fact] => [squeeze(fact), fact]),
]);

const factOf = (name: string): Fact | null => BY_HEADING.get(squeeze(name)) ?? null;

/**
 * The fact that a heading names, in the contract's words or the usual ones of English, German and Arabic; one of several
 * names, as in *cause/damage*, names what they agree in.
 */
export function factNamed(heading: string): Fact | null {
  const [first = null, ...others] = new Set(heading.split("/").map(factOf));
  return others.length === 0 ? first : factOf(heading);
}

/** Whether a cell names a fact. */
export const isName = (cell: string): boolean => factNamed(cell) !== null;
