import { useText } from "../locales/text.tsx";
import { citedText, editionYear } from "../rules/index.ts";
import { Wordmark } from "../ui/Wordmark.tsx";
import { useDesk } from "./DeskContext.tsx";
import { Differences } from "./Differences.tsx";
import { type Finding, factRows, notFound, type Row, toldReason } from "./finding.ts";
import type { Sheet } from "./sheet.ts";

export const PAPERS = ["a4", "roll"] as const;
export type Paper = (typeof PAPERS)[number];

export interface SlipProps {
  sheet: Sheet;
  finding: Finding;
  /** The claimed facts that nobody has looked at. */
  unseen: number;
  paper: Paper;
}

function Rows({ rows, wide = false }: { rows: readonly Row[]; wide?: boolean }) {
  return (
    <dl className={wide ? "slip-wide" : undefined}>
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Copy({ copy, sheet, finding, unseen, paper }: SlipProps & { copy: "customer" | "dealer" }) {
  const { now } = useDesk();
  const text = useText();
  const { t, date } = text;
  const { decision, headline } = finding.verdict;
  const note = (name: "description" | "accessories" | "handedIn") => (sheet[name] ?? "").trim();
  const notes: Row[] = [
    { name: t("counter.slip.not-found"), value: notFound(sheet, text).join(" · ") },
    { name: t("counter.words"), value: note("description") },
    { name: t("counter.accessories"), value: note("accessories") },
    { name: t("counter.handed-in"), value: note("handedIn") },
  ];
  const clauses = [...new Set(finding.reasons.flatMap((reason) => reason.clauses))];
  return (
    <article className="slip" data-paper={paper} data-copy={copy}>
      <header>
        <Wordmark />
        <h2>{t("counter.slip")}</h2>
        <p>{t(`counter.slip.${copy}`)}</p>
      </header>
      <Rows
        rows={[
          { name: t("counter.reference"), value: sheet.reference ?? "" },
          { name: t("counter.slip.date"), value: date(now.today) },
          { name: t("counter.staff"), value: (sheet.staff ?? "").trim() || "–" },
        ]}
      />
      <h3>{t(`verdict.${headline}`)}</h3>
      <p>{finding.lead}</p>
      <section>
        <h4>{t("counter.facts")}</h4>
        <Rows rows={factRows(sheet, now, text)} />
      </section>
      <section>
        <h4>{t("why.title")}</h4>
        <ul>
          {finding.reasons.map((reason) => (
            <li key={reason.code}>
              {t(`why.effect.${reason.effect}`)}: <strong>{toldReason(reason, finding, text)}</strong>{" "}
              {text.list(reason.clauses.map((id) => t(`clause.${id}`)))}
            </li>
          ))}
        </ul>
      </section>
      <section className="slip-clauses">
        {clauses.map((id) => (
          <p key={id}>
            {t(`clause.${id}`)}:{" "}
            <q lang="en" dir="ltr">
              {citedText(id)}
            </q>
          </p>
        ))}
      </section>
      {finding.differences.length > 0 && (
        <section>
          <h4>{t("counter.differences")}</h4>
          <Differences differences={finding.differences} />
        </section>
      )}
      {unseen > 0 && <p>{t("counter.slip.unseen", { unseen })}</p>}
      <Rows rows={notes.filter(({ value }) => value !== "")} wide />
      <p className="slip-small slip-end">
        <bdi>{sheet.reference}</bdi>
        {" · "}
        {t("text.checked", { today: date(now.today), edition: editionYear(decision.policy) })} {t("law.text")}
      </p>
      <div className="signatures">
        <p>{t("counter.slip.sign.customer")}</p>
        <p>{t("counter.slip.sign.dealer")}</p>
      </div>
    </article>
  );
}

/** The slip, once for the customer and once for the dealer. It stands on paper alone. */
export const Slips = (props: SlipProps) => (
  <div className="slips">
    <Copy {...props} copy="customer" />
    <Copy {...props} copy="dealer" />
  </div>
);
