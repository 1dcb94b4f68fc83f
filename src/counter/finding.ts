/** What the counter comes to: the verdict with its words, for the screen, the slip and the log alike. */
import type { Now } from "../answers/given-facts.ts";
import type { Text } from "../locales/text.tsx";
import { changesSaid, type SaidChange } from "../result/changes-said.ts";
import { leadOf } from "../result/lead.ts";
import { type Verdict, verdictOf } from "../result/verdict.ts";
import { type Circumstances, isTold, reasonSentence } from "../result/words.ts";
import { CAUSES, type Claim, type Reason } from "../rules/index.ts";
import { type Difference, differencesOn } from "./claimed.ts";
import { answerWords, factName, factWords } from "./fact-words.ts";
import { answeredOn, claimOn, counts, FACT_NAMES, type Sheet } from "./sheet.ts";

export interface Finding {
  claim: Claim;
  verdict: Verdict;
  circumstances: Circumstances;
  changes: readonly SaidChange[];
  lead: string;
  /** The reasons that are told: what nobody has answered is not called open. */
  reasons: readonly Reason[];
  differences: readonly Difference[];
}

/** What the sheet comes to; `null` until the part is known. */
export function findingOn(sheet: Sheet, claimed: Claim | null, now: Now, text: Text): Finding | null {
  const claim = claimOn(sheet, now);
  if (!claim) return null;
  const verdict = verdictOf(claim, now.today);
  const circumstances = {
    claim,
    byPurchaseDay: sheet.proof === "date" && claim.invoice !== undefined,
    undated: (sheet.serial ?? "").trim() !== "" && !claim.manufactured,
  };
  const answered = answeredOn(sheet);
  return {
    claim,
    verdict,
    circumstances,
    changes: changesSaid(verdict, circumstances, answered, now.today, text),
    lead: leadOf(verdict, circumstances, text),
    reasons: verdict.decision.reasons.filter((reason) => isTold(reason, answered, circumstances)),
    differences: claimed ? differencesOn(sheet, claimed, now) : [],
  };
}

export interface Row {
  name: string;
  value: string;
}

/** The facts that were answered, in words; the serial number after the proof, as it was typed. */
export function factRows(sheet: Sheet, now: Now, text: Text): Row[] {
  const serial = (sheet.serial ?? "").trim();
  return FACT_NAMES.filter((fact) => !fact.startsWith("causes.")).flatMap((fact) => {
    const value = counts(fact, sheet) ? factWords(fact, sheet, now, text) : "";
    const row = value === "" ? [] : [{ name: factName(fact, text), value }];
    return fact === "manufactured" && serial !== "" ? [{ name: text.t("serial.label"), value: serial }, ...row] : row;
  });
}

/** What was looked for and not found, in words; what was found, or cannot be told, stands among the reasons. */
export const notFound = (sheet: Sheet, text: Text): string[] =>
  CAUSES.filter((cause) => sheet[`causes.${cause}`] === "no" && counts(`causes.${cause}`, sheet)).map((cause) =>
    text.t(`cause.${cause}`),
  );

/** The differences between what was claimed and what was found, in words. */
export const differenceRows = (differences: readonly Difference[], text: Text) =>
  differences.map(({ fact, claimed, found }) => ({
    name: factName(fact, text),
    claimed: answerWords(fact, claimed, text),
    found: answerWords(fact, found, text) || text.t("counter.open"),
  }));

/** A reason in a sentence. */
export const toldReason = (reason: Reason, { circumstances }: Finding, text: Text): string =>
  reasonSentence(reason, text, circumstances);
