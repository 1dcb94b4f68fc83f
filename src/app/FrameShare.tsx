import { useState, useSyncExternalStore } from "react";
import { useText } from "../locales/text.tsx";
import { verdictOf } from "../result/verdict.ts";
import { isTold, reasonSentence } from "../result/words.ts";
import type { Case } from "./home.ts";

interface FrameShareProps extends Case {
  /** The origin of the page that it would go to; `null` where there is none, or where it does not want it. */
  host(): string | null;
  follow(listener: () => void): () => void;
  /** Sends it, and says whether it arrived. */
  onShare(detail: object): Promise<boolean>;
}

/** Sharing the answer with the page around the frame: everything that goes is shown before it can go. */
export function FrameShare({ host: hostNow, follow, onShare, ...answered }: FrameShareProps) {
  const text = useText();
  const { t, date } = text;
  const origin = useSyncExternalStore(follow, hostNow);
  const [shared, setShared] = useState("");
  if (origin === null) return null;
  const host = new URL(origin).host;
  const { claim, asked, today } = answered;
  const { decision, headline } = verdictOf(claim, today);
  const { outcome, period, policy } = decision;
  const reasons = decision.reasons.filter((reason) => isTold(reason, asked, answered));
  const detail = {
    outcome,
    reasons: reasons.map(({ code }) => code),
    period: period && { start: period.start, end: period.end, state: period.state },
    basis: period?.basis ?? null,
    part: claim.part,
    policy,
  };
  const whole = JSON.stringify(detail);
  const send = async () => setShared((await onShare(detail)) ? whole : "");
  const rows = [
    [t("share.outcome"), t(`verdict.${headline}`)],
    [t("share.part"), t(`part.${claim.part}`)],
    [
      t("share.period"),
      period ? t("share.period.range", { start: date(period.start), end: date(period.end) }) : t("share.period.none"),
    ],
    ...(period ? [[t("share.basis"), t(`share.basis.${period.basis}`)]] : []),
    [t("share.policy"), policy],
  ];
  return (
    <section aria-labelledby="share" className="share">
      <h2 id="share">{t("share.title", { host })}</h2>
      <p>{t("share.intro", { host })}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t("share.reasons")}</dt>
          {reasons.map((reason) => (
            <dd key={reason.code}>{reasonSentence(reason, text, answered)}</dd>
          ))}
        </div>
      </dl>
      <p>
        <button type="button" className="button secondary" data-action="share" onClick={send}>
          {t("share.title", { host })}
        </button>
      </p>
      <p role="status">{shared === whole && t("share.done", { host })}</p>
    </section>
  );
}
