/** The one way into the rules. Their contract is docs/rules.md: `rules §4` or `§4` in this folder is a section of it. */

export { addDays, addMonths, daysBetween, FIRST_DATE, isCivilDate, LAST_DATE } from "./calendar.ts";
export { CASES, type Case } from "./cases.ts";
export { citedText } from "./cited-clauses.ts";
export { type ClaimError, ERROR_CODES, type ErrorCode, type ParsedClaim, parseClaim } from "./claim.ts";
export { causeApplies } from "./clauses.ts";
export { CLAUSE_IDS, type ClauseId, COVERAGE, EDITION_ID, editionYear } from "./edition.ts";
export { decide, evaluate } from "./evaluate.ts";
export * from "./facts.ts";
export { CLAUSE_TEXTS, POLICY, type PolicyBlock } from "./policy.ts";
export { OPEN_QUESTIONS, READING_CLAUSES, READINGS, type Reading } from "./readings.ts";
export { PLAIN_REASONS } from "./reason-codes.ts";
export { relevantFacts } from "./relevance.ts";
