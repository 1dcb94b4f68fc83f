/** What stands beside which clause. */
import {
  CASES,
  type Case,
  CLAUSE_IDS,
  type ClauseId,
  READING_CLAUSES,
  READINGS,
  type Reading,
} from "../rules/index.ts";

/** The readings that are about a clause, and with `null` those about the policy as a whole. */
export const readingsOf = (clause: ClauseId | null): readonly Reading[] =>
  READINGS.filter((reading) => {
    const clauses = READING_CLAUSES[reading];
    return clause === null ? clauses.length === 0 : clauses.includes(clause);
  });

/** Where a reading is told in full: at the first of its clauses, in the order of the policy. */
export const homeOf = (reading: Reading): ClauseId | null =>
  CLAUSE_IDS.find((clause) => READING_CLAUSES[reading].includes(clause)) ?? null;

/** The clauses that the title of each case names, read once: `exclusion.1`, and not the beginning of another. */
const NAMED = new Map(CASES.map(({ id, title }) => [id, new Set<string>(title.match(/[a-z]+\.[\w-]+/g))]));

/** The cases that a clause decides, that name it or that rest on a reading of it; with `null` on one of the whole. */
export const casesOf = (clause: ClauseId | null): readonly Case[] => {
  const about = readingsOf(clause);
  return CASES.filter(
    ({ id, clauses, readings }) =>
      readings.some((reading) => about.includes(reading)) ||
      (clause !== null && (clauses.includes(clause) || NAMED.get(id)?.has(clause))),
  );
};
