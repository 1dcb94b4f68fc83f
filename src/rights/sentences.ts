/** The sentences on a country's law, made from its facts. Nothing here knows a purchase, so no end date can come of it. */
import { COVERAGE } from "../rules/index.ts";
import { EU_MEMBERS, EU_NOTICE_FROM, EU_REPAIR_FROM, EU_REPAIR_READ, LOOKED_UP } from "./countries.ts";
import type { Country, PeriodKind, PeriodStart, Point, Remark, Remedy } from "./facts.ts";

type Message =
  | `rights.whom.${Country["claim"]["against"]}`
  | `rights.length.${"years" | "months" | "days"}`
  | `rights.from.${PeriodStart}`
  | `rights.period.${PeriodKind | "limitation-open"}`
  | `rights.beside.${"longer" | "shorter"}`
  | `rights.proof.${"part" | "whole" | "fault-shown" | "unknown"}`
  | `rights.remedy.${Remedy}`
  | `rights.firm.${"yes" | "no" | "partly"}`
  | `rights.remark.${Remark}`
  | `rights.eu.${"updates" | "repair" | "notice"}`
  | `rights.known.${Country["known"]["confidence"] | "recalled"}`
  | `rights.point.${Point}`
  | `rights.source.${"tab" | "copy" | "unopened" | "elsewhere"}`
  | `rights.label.${Row | "source"}`
  | `rights.country${"" | ".hint" | ".none" | ".other"}`
  | `rights.as-of${"" | ".undated"}`
  | `rights.${"intro" | "another" | "title" | "disclaimer" | "remedies" | "early" | "remedy-within"}`;

/** The words of the page, as far as they are needed here: `useText()` of the locales gives them. */
export interface Words {
  readonly language: { readonly tag: string };
  readonly t: (id: Message, values?: Readonly<Record<string, string | number>>) => string;
  readonly date: (civil: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export type Row = "whom" | "length" | "proof" | "remedies" | "firm" | "remarks" | "eu" | "known";

/** What the warranty itself gives: the law is told as longer or shorter than that. */
const POLICY_MONTHS = COVERAGE.watch.months;
const POINTS: readonly Point[] = ["whom", "length", "from", "proof", "remedies", "firm"];

/** A year, or a month of a year, in the Gregorian calendar and the digits of the policy. */
function monthOf(time: string, { language }: Words): string {
  const [year = "", month] = time.split("-");
  if (month === undefined) return year;
  const names = new Intl.DateTimeFormat(`${language.tag}-u-ca-gregory-nu-latn`, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return names.format(Date.UTC(Number(year), Number(month) - 1));
}

/** A length as one says it: 24 months are two years, and what the law counts in days stays in days. */
function lengthOf({ months, days }: Country["period"], { t }: Words): string | null {
  if (days !== undefined) return t("rights.length.days", { n: days });
  if (months === null) return null;
  return months % 12 === 0 ? t("rights.length.years", { n: months / 12 }) : t("rights.length.months", { n: months });
}

function periodSentences({ period, remarks }: Country, words: Words): string[] {
  const { t } = words;
  const length = lengthOf(period, words);
  const id = period.kind === "limitation" && length === null ? "limitation-open" : period.kind;
  const said = t(`rights.period.${id}`, { length: length ?? "", from: t(`rights.from.${period.from}`) });
  const compared = period.kind === "guarantee" || period.kind === "mandatory-warranty";
  // Where the length only fills in for a warranty that was not given, it is no longer than one that was.
  if (!compared || period.months === null || POLICY_MONTHS === null || remarks?.includes("unset-only")) return [said];
  const beside = period.months > POLICY_MONTHS ? "longer" : "shorter";
  return [said, t(`rights.beside.${beside}`, { months: POLICY_MONTHS })];
}

function proofSentence({ period, claim: { burden } }: Country, { t }: Words): string {
  if (burden === null) return t("rights.proof.unknown");
  if (burden === "fault-shown") return t("rights.proof.fault-shown");
  const whole = period.kind === "guarantee" && burden === period.months;
  return t(`rights.proof.${whole ? "whole" : "part"}`, { months: burden });
}

function remarkSentences({ remarks = [], early, remedyWithin }: Country, { t }: Words): string[] {
  return [
    ...(early === undefined ? [] : [t("rights.early", { days: early })]),
    ...(remedyWithin === undefined ? [] : [t("rights.remedy-within", { days: remedyWithin })]),
    ...remarks.map((remark) => t(`rights.remark.${remark}`)),
  ];
}

function euSentences(code: string, { t, date }: Words): string[] {
  if (!EU_MEMBERS.has(code)) return [];
  const read = code === EU_REPAIR_READ ? "yes" : "no";
  return [
    t("rights.eu.updates"),
    t("rights.eu.repair", { read, date: date(EU_REPAIR_FROM) }),
    t("rights.eu.notice", { date: date(EU_NOTICE_FROM) }),
  ];
}

function knownSentences({ known, claim }: Country, words: Words): string[] {
  const { confidence, checked, recalled = [], asOf } = known;
  const { t, list } = words;
  const told = POINTS.filter((point) => point !== "proof" || claim.burden !== null);
  const all = checked.length === 0 ? "none" : told.every((point) => checked.includes(point)) ? "yes" : "no";
  const named = (points: readonly Point[]) =>
    list(POINTS.filter((point) => points.includes(point)).map((point) => t(`rights.point.${point}`)));
  const lookedUp = monthOf(LOOKED_UP, words);
  return [
    t(`rights.known.${confidence}`, { all, points: named(checked) }),
    ...(recalled.length === 0 ? [] : [t("rights.known.recalled", { points: named(recalled) })]),
    asOf === null
      ? t("rights.as-of.undated", { lookedUp })
      : t("rights.as-of", { date: monthOf(asOf, words), lookedUp }),
  ];
}

/** Everything that is told of a country's law, row by row; a row without sentences is left out. */
export function rowsOf(code: string, country: Country, words: Words): readonly { row: Row; sentences: string[] }[] {
  const { t, list } = words;
  const { against, remedies, notWaivable } = country.claim;
  const firm = notWaivable === "partly" ? "partly" : notWaivable ? "yes" : "no";
  const rows: { row: Row; sentences: string[] }[] = [
    { row: "whom", sentences: [t(`rights.whom.${against}`)] },
    { row: "length", sentences: periodSentences(country, words) },
    { row: "proof", sentences: [proofSentence(country, words)] },
    {
      row: "remedies",
      sentences: [t("rights.remedies", { remedies: list(remedies.map((remedy) => t(`rights.remedy.${remedy}`))) })],
    },
    { row: "firm", sentences: [t(`rights.firm.${firm}`)] },
    { row: "remarks", sentences: remarkSentences(country, words) },
    { row: "eu", sentences: euSentences(code, words) },
    { row: "known", sentences: knownSentences(country, words) },
  ];
  return rows.filter(({ sentences }) => sentences.length > 0);
}

/** What has to be said of the address of a source, if anything. */
export function sourceNote({ source: { status }, known }: Country, { t }: Words): string | null {
  switch (status) {
    case "read":
      return null;
    case "mirror_source":
      return t("rights.source.copy");
    case "seen":
    case "recalled":
      return known.confidence === "verified"
        ? `${t("rights.source.unopened")} ${t("rights.source.elsewhere")}`
        : t("rights.source.unopened");
  }
}
