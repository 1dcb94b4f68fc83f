/** What the policy's edition rules, as data: the order of its clauses, its periods, its causes. */
import type { Cause, Part } from "./facts.ts";

export const EDITION_ID = "imiki-2023";

/** The year of an edition, from its id. */
export const editionYear = (id: string): string => id.replace(/.*-/, "");

/** The clauses in the order of the policy: reasons are given in this order (rules §1, §4). */
export const CLAUSE_IDS = [
  "law",
  "scope.products",
  "scope.registration",
  "scope.guarantee",
  "scope.transfer",
  "terms.accessories",
  "terms.essential-parts",
  "terms.main-product",
  "terms.package",
  "period.main-product",
  "period.cables",
  "period.watch-straps",
  "period.decorative-parts",
  "period.buckles",
  "proof.priority",
  "proof.invoice",
  "proof.serial-number",
  "proof.receipt",
  "exclusion.1",
  "exclusion.2",
  "exclusion.3",
  "exclusion.4",
  "exclusion.5",
  "exclusion.6",
  "exclusion.7",
  "exclusion.8",
  "contact",
] as const;
export type ClauseId = (typeof CLAUSE_IDS)[number];

interface Coverage {
  /** Months of warranty; `null` where the part has none. */
  months: number | null;
  clauses: readonly ClauseId[];
}

const mainProduct: Coverage = { months: 12, clauses: ["period.main-product"] };
/** R2: the period table does not list chargers and charging cases, so the general guarantee covers them. */
const unlisted: Coverage = { months: 12, clauses: ["scope.guarantee", "terms.accessories"] };

/** The warranty period of each part (R1, R2). */
export const COVERAGE: Readonly<Record<Part, Coverage>> = {
  watch: mainProduct,
  earbuds: mainProduct,
  battery: mainProduct,
  screen: mainProduct,
  mainboard: mainProduct,
  "other-essential": mainProduct,
  "charging-case": unlisted,
  charger: unlisted,
  cable: { months: 12, clauses: ["period.cables"] },
  strap: { months: null, clauses: ["period.watch-straps"] },
  buckle: { months: null, clauses: ["period.buckles"] },
  decorative: { months: null, clauses: ["period.decorative-parts"] },
};

/** Whether the period table leaves the part out, so that the dealer has to confirm its period (R2). */
export const isUnlisted = (part: Part): boolean => COVERAGE[part] === unlisted;

/** The days between manufacture and the start of the warranty, where the serial number serves (`proof.serial-number`). */
export const DAYS_FROM_MANUFACTURE = 90;

/**
 * The clauses that name each cause; liquid stands in two (R17), a software fault in the one that
 * says what the warranty is for (R14), wear in none of the exclusions (R15).
 */
export const CAUSE_CLAUSES: Readonly<Record<Cause, readonly ClauseId[]>> = {
  modified: ["exclusion.1"],
  drop: ["exclusion.2"],
  power: ["exclusion.2"],
  force: ["exclusion.2"],
  adapter: ["exclusion.2"],
  liquid: ["exclusion.2", "exclusion.3"],
  corrosive: ["exclusion.3"],
  pests: ["exclusion.3"],
  "unauthorised-accessory": ["exclusion.4"],
  "unofficial-software": ["exclusion.4"],
  mishandling: ["exclusion.4"],
  label: ["exclusion.6"],
  software: ["exclusion.7"],
  disaster: ["exclusion.8"],
  wear: ["scope.guarantee"],
};
