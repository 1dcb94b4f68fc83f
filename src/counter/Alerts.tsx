import { useText } from "../locales/text.tsx";

interface AlertsProps {
  refused: "version" | "broken" | null;
  lastMinute: boolean;
  wiped: boolean;
  trouble: boolean;
  /** The log was switched off in another window. */
  gone: boolean;
  /** Something that was asked for could not be fetched. */
  failed: boolean;
}

/** What has to be said at once, wherever one is on the page. */
export function Alerts({ refused, lastMinute, wiped, trouble, gone, failed }: AlertsProps) {
  const { t } = useText();
  return (
    <div role="alert" className="alerts">
      {refused && <p className="notice">{t(`counter.refused.${refused}`)}</p>}
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
