import type { Text } from "../locales/text.tsx";
import { editionYear } from "../rules/index.ts";
import type { SaidChange } from "./changes-said.ts";
import type { Verdict } from "./verdict.ts";
import { type Circumstances, isTold, reasonSentence } from "./words.ts";

/** An answer as the customer gave it, in words. */
export interface Told {
  /** The name of its input. */
  field: string;
  question: string;
  answer: string;
}

interface Summary {
  verdict: Verdict;
  asked: ReadonlySet<string>;
  /** What is known of the proof beside the facts. */
  circumstances: Circumstances;
  lead: string;
  told: readonly Told[];
  changes: readonly SaidChange[];
  today: string;
}

/** A text without what sets it on a screen: soft hyphens, and spaces that do not break. */
export const plain = (text: string): string => text.replaceAll("\u00AD", "").replaceAll("\u00A0", " ");

const toldLine = ({ question, answer }: Told): string =>
  `${/[?؟]$/.test(question) ? question : `${question}:`} ${answer.replaceAll("\n", " / ")}`;

/** The whole answer as plain text, for the mail and the clipboard: answers, verdict, reasons, what would change it. */
export function summaryText(summary: Summary, text: Text): string {
  const { verdict, asked, circumstances, lead, told, changes, today } = summary;
  const { t, date, list } = text;
  const { decision, headline } = verdict;
  const { period } = decision;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `- ${line}`)];
  const lines = [
    t(`verdict.${headline}`),
    lead,
    ...section(t("answers.title"), told.map(toldLine)),
    ...section(
      t("time.title"),
      period ? [`${t("time.start")}: ${date(period.start)}`, `${t("time.end")}: ${date(period.end)}`] : [],
    ),
    ...section(
      t("why.title"),
      decision.reasons
        .filter((reason) => isTold(reason, asked, circumstances))
        .map(
          (reason) =>
            `${reasonSentence(reason, text, circumstances)} (${list(reason.clauses.map((id) => t(`clause.${id}`)))})`,
        ),
    ),
    ...section(
      t("change.title"),
      changes.map(({ said, outcome }) => `${said} ${outcome}`.trim()),
    ),
    "",
    t("law.text"),
    t("text.checked", { today: date(today), edition: editionYear(decision.policy) }),
  ];
  return plain(lines.join("\n"));
}

/** What matters most first: the verdict, the case as a link, what is not in the link, and then the rest. */
export function essentialText(
  verdict: Verdict,
  lead: string,
  told: readonly Told[],
  link: string,
  { t }: Text,
): string {
  const unlinked = ({ field }: Told): boolean => field === "serial" || field === "description";
  const answers = (wanted: boolean): string[] => told.filter((one) => unlinked(one) === wanted).map(toldLine);
  const lines = [t(`verdict.${verdict.headline}`), `${t("handover.title")}: ${link}`, ...answers(true), lead];
  return plain([...lines, ...answers(false)].join("\n"));
}
