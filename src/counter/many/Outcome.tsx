import { type RefObject, useDeferredValue } from "react";
import type { Opened } from "../../batch/messages.ts";
import type { Plan } from "../../batch/plan.ts";
import { type Text, useText } from "../../locales/text.tsx";
import { Act } from "../Act.tsx";
import type { ManyProps } from "./ManyRows.tsx";
import { Orders, type OrdersProps } from "./Orders.tsx";
import { RowList } from "./RowList.tsx";
import type { Results } from "./results.ts";
import { Summary } from "./Summary.tsx";
import type { Session } from "./session.ts";

interface OutcomeProps extends Pick<ManyProps, "download">, Pick<OrdersProps, "onOrder"> {
  heading: RefObject<HTMLHeadingElement | null>;
  session: Session;
  opened: Opened;
  plan: Plan;
  /** What went wrong, if anything did. */
  failed: string;
  today: string;
}

/** How many rows came to what, in one sentence. */
const countsIn = (results: Results, { t }: Text): string =>
  t("many.done", {
    rows: results.rows,
    covered: results.withOutcome("covered"),
    refused: results.withOutcome("not-covered"),
    open: results.withOutcome("undetermined"),
    problems: results.withOutcome("problem"),
  });

/** What came of the rows, while it comes and when it has come. */
export function Outcome({ heading, session, opened, plan, failed, today, download, onOrder }: OutcomeProps) {
  const text = useText();
  const { t } = text;
  const { stage, results, orders, source } = session;
  const running = stage === "judging";
  // The list is drawn after the rest, so that neither is a long task.
  const listed = useDeferredValue(results, null);
  const version = useDeferredValue(session.version);
  const said = results && (stage === "done" || stage === "cancelled") ? countsIn(results, text) : "";
  return (
    <section className="many">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {t("many.rows.title")}
        </h2>
        <p className="many-name">{source?.name}</p>
      </div>
      {running ? (
        <div className="many-progress">
          {/* Where Save will be: whoever presses it as the last row comes loses nothing. */}
          <Act command="listStop" kind="secondary" data-action="many-stop" onClick={() => session.cancel()}>
            {t("many.stop")}
          </Act>
          <progress aria-label={t("many.progress")} max={1} value={results?.part ?? 0} />
          <span>{t("many.rows", { rows: results?.rows ?? 0 })}</span>
        </div>
      ) : (
        <div className="actions">
          <Act
            command="logFile"
            kind="primary"
            disabled={!results?.part}
            data-action="many-save"
            onClick={() => session.save((file) => download(`warranty-check-${today}.csv`, [file], file.type))}
          >
            {t("many.save")}
          </Act>
          <Act command="listColumns" kind="secondary" data-action="many-columns" onClick={() => session.revise()}>
            {t("many.change")}
          </Act>
          <Act command="listLeave" kind="quiet" data-action="many-leave" onClick={() => session.clear()}>
            {t("many.again")}
          </Act>
        </div>
      )}
      {/* Not as a whole: that a file is being written does not have the counts said once more. */}
      <p role="status" aria-atomic={false} className="many-said">
        {failed} {stage === "cancelled" ? t("many.stopped", { counts: said }) : said}{" "}
        <span>{session.saving && t("many.saving")}</span>
      </p>
      <Orders orders={orders} opened={opened} plan={plan} onOrder={onOrder} />
      {results && <Summary results={results} onChoose={(filter) => session.choose(filter)} />}
      {results && results === listed && (
        <RowList results={results} opened={opened} plan={plan} running={running} version={version} />
      )}
    </section>
  );
}
