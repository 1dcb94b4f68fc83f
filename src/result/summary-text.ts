import type { Text } from "../locales/text.tsx";
import type { Verdict } from "./verdict.ts";
import { changeSentence, isTold, reasonSentence } from "./words.ts";

/** An answer as the customer gave it, in words. */
export interface Told {
  question: string;
  answer: string;
}

interface Summary {
  verdict: Verdict;
  asked: ReadonlySet<string>;
  lead: string;
  told: readonly Told[];
  today: string;
}

/** A text without what sets it on a screen: soft hyphens, and spaces that do not break. */
export const plain = (text: string): string => text.replaceAll("\u00AD", "").replaceAll("\u00A0", " ");

const asQuestion = (question: string): string => (/[?؟]$/.test(question) ? question : `${question}:`);

/** The whole answer as plain text, for the mail and the clipboard: answers, verdict, reasons, what would change it. */
export function summaryText({ verdict, asked, lead, told, today }: Summary, text: Text): string {
  const { t, date, list } = text;
  const { decision, headline } = verdict;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `- ${line}`)];
  const lines = [
    t(`verdict.${headline}`),
    lead,
    ...section(
      t("answers.title"),
      told.map(({ question, answer }) => `${asQuestion(question)} ${answer.replaceAll("\n", " / ")}`),
    ),
    ...section(
      t("why.title"),
      decision.reasons
        .filter((reason) => isTold(reason, asked))
        .map((reason) => `${reasonSentence(reason, text)} (${list(reason.clauses.map((id) => t(`clause.${id}`)))})`),
    ),
    ...section(
      t("change.title"),
      decision.wouldChange.map(
        (change) => `${changeSentence(change, text)} ${t("change.outcome", { outcome: change.outcome })}`,
      ),
    ),
    "",
    t("text.checked", { today: date(today), policy: decision.policy }),
  ];
  return plain(lines.join("\n"));
}
