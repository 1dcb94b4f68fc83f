import { useText } from "../locales/text.tsx";
import { Do } from "./Do.tsx";
import type { Command } from "./keys.ts";
import type { Refused } from "./useCase.ts";

interface AlertsProps {
  /** The serial number in whose place another one was read. */
  replaced: string | null;
  refused: Refused | null;
  /** The number on a slip, and the other one under which its case is kept. */
  misprint: { printed: string; kept: string } | null;
  lastMinute: boolean;
  wiped: boolean;
  trouble: boolean;
  /** The log was switched off in another window. */
  gone: boolean;
  /** Something that was asked for could not be fetched. */
  failed: boolean;
  run(command: Command): void;
}

/** What has to be said at once, wherever one is on the page. */
export function Alerts({ replaced, refused, misprint, lastMinute, wiped, trouble, gone, failed, run }: AlertsProps) {
  const { t } = useText();
  return (
    <div role="alert" className="alerts">
      {refused && <p className="notice">{t(`counter.refused.${refused}`)}</p>}
      {replaced !== null && (
        <p className="notice">
          {t("counter.replaced", { serial: replaced })}{" "}
          <Do command="takeBack" label={t("counter.take-back")} icon="back" run={run} />
        </p>
      )}
      {misprint && (
        <p className="notice">
          {t("counter.misprint", misprint)} <Do command="print" label={t("counter.print")} icon="print" run={run} />
        </p>
      )}
      {lastMinute && (
        <p className="notice">
          {t("counter.idle")}{" "}
          <button type="button" className="button secondary small">
            {t("counter.idle.stay")}
          </button>
        </p>
      )}
      {wiped && <p className="notice">{t("counter.wiped")}</p>}
      {failed && <p className="notice">{t("load.failed")}</p>}
      {gone && <p className="notice">{t("counter.log.gone")}</p>}
      {trouble && <p className="notice">{t("counter.log.trouble")}</p>}
    </div>
  );
}
