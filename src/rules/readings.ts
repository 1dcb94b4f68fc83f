/** How the policy is read where its text can be read two ways or leaves something out (rules §2). */
import type { ClauseId } from "./edition.ts";

export const READINGS = [
  ...["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13"],
  ...["R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26"],
] as const;
export type Reading = (typeof READINGS)[number];

/** Each reading with the clauses that it is about; with none where it is about the policy as a whole. */
export const READING_CLAUSES: Readonly<Record<Reading, readonly ClauseId[]>> = {
  R1: ["period.main-product", "terms.essential-parts", "period.cables", "period.watch-straps"],
  R2: ["scope.guarantee", "terms.accessories", "terms.package", "exclusion.2"],
  R3: ["period.main-product", "period.cables"],
  R4: [],
  R5: ["proof.priority"],
  R6: ["proof.receipt", "exclusion.5"],
  R7: ["proof.serial-number"],
  R8: ["proof.invoice", "exclusion.5"],
  R9: ["proof.serial-number", "scope.guarantee"],
  R10: ["proof.serial-number", "proof.priority"],
  R11: ["proof.invoice", "proof.serial-number"],
  R12: ["scope.transfer"],
  R13: ["exclusion.4", "exclusion.7"],
  R14: ["exclusion.7"],
  R15: ["scope.guarantee"],
  R16: ["exclusion.2"],
  R17: ["exclusion.2", "exclusion.3"],
  R18: [],
  R19: [],
  R20: ["exclusion.2", "exclusion.3", "exclusion.4", "exclusion.8"],
  R21: [],
  R22: ["law", "proof.invoice"],
  R23: ["proof.invoice"],
  R24: ["proof.receipt"],
  R25: ["terms.main-product"],
  R26: ["scope.products"],
};

/** What only the policy's owner can settle, with what the checker goes by until then. */
export const OPEN_QUESTIONS = [
  { id: "last-day", reading: "R3" },
  { id: "charger", reading: "R2" },
  { id: "charging-case", reading: "R2" },
  { id: "gift", reading: "R12" },
  { id: "wear", reading: "R15" },
  { id: "other-brand", reading: "R13" },
  { id: "serial-format", reading: "R7" },
] as const satisfies readonly { id: string; reading: Reading }[];
