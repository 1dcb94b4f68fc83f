/** What a heading names: a fact under the contract's name, or in one of the ways in which people write it. */
import { FACTS, type Fact } from "./facts.ts";
import { HEADINGS } from "./heading-words.ts";
import { squeeze } from "./squeeze.ts";

const BY_HEADING: ReadonlyMap<string, Fact> = new Map([
  ...Object.entries(HEADINGS).flatMap(([heading, fact]): [string, Fact][] => [[squeeze(heading), fact]]),
  ...FACTS.map((fact): [string, Fact] => [squeeze(fact), fact]),
]);

/** The fact that a heading names, in the contract's words or the usual ones of English, German and Arabic. */
export const factNamed = (heading: string): Fact | null => BY_HEADING.get(squeeze(heading)) ?? null;
