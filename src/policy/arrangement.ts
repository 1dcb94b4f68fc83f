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

/** A clause as titles of cases name it: `exclusion.1`, and not the beginning of another. */
const namedIn = (title: string, clause: ClauseId): boolean => title.match(/[a-z]+\.[\w-]+/g)?.includes(clause) ?? false;

/** The cases that a clause decides, or that name it; with `null` those that rest on a reading of the whole. */
export const casesOf = (clause: ClauseId | null): readonly Case[] =>
  clause === null
    ? CASES.filter(({ readings }) => readings.some((reading) => homeOf(reading) === null))
    : CASES.filter(({ clauses, title }) => clauses.includes(clause) || namedIn(title, clause));
