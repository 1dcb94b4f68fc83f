import { useText } from "../locales/text.tsx";
import { Changes } from "../result/Changes.tsx";
import { Reasons } from "../result/Reasons.tsx";
import { Timeline } from "../result/Timeline.tsx";
import { VerdictShape } from "../result/VerdictShape.tsx";
import { Key, useDesk } from "./DeskContext.tsx";
import { Differences } from "./Differences.tsx";
import type { Finding } from "./finding.ts";
import { COMMANDS } from "./keys.ts";

/** Where the verdict stands below the facts, its headline stays in sight, and leads there. */
export function VerdictBar({ finding }: { finding: Finding | null }) {
  const { t } = useText();
  if (!finding) return null;
  const { headline } = finding.verdict;
  return (
    <button
      type="button"
      className={`verdict-bar verdict-${headline}`}
      onClick={() => document.getElementById("verdict")?.focus()}
    >
      <VerdictShape headline={headline} size={20} />
      {t(`verdict.${headline}`)}
    </button>
  );
}

/** The verdict as it stands with every key pressed, with its reasons and their clauses at hand. */
export function LiveVerdict({ finding }: { finding: Finding | null }) {
  const { now } = useDesk();
  const { t } = useText();
  const title = finding ? t(`verdict.${finding.verdict.headline}`) : t("counter.verdict.none");
  const verdict = finding?.verdict;
  const period = verdict?.decision.period ?? null;
  return (
    <aside
      className="live answer"
      id="verdict"
      tabIndex={-1}
      aria-label={t("counter.verdict")}
      data-outcome={verdict?.decision.outcome}
      data-policy={verdict?.decision.policy}
      data-period-start={period?.start}
      data-period-end={period?.end}
    >
      <header className={`verdict verdict-${verdict?.headline ?? "none"}`}>
        {verdict && <VerdictShape headline={verdict.headline} size={28} />}
        <h2>
          <span role="status">{title}</span>
        </h2>
        <Key of={COMMANDS.verdict} />
        <p className="verdict-lead">{finding ? finding.lead : t("counter.verdict.none.lead")}</p>
      </header>
      {finding && verdict && (
        <>
          {finding.differences.length > 0 && (
            <section aria-labelledby="differences" className="differences">
              <h2 id="differences">{t("counter.differences")}</h2>
              <Differences differences={finding.differences} />
            </section>
          )}
          <Timeline
            claim={finding.claim}
            verdict={verdict}
            today={now.today}
            byPurchaseDay={finding.circumstances.byPurchaseDay}
          />
          <Reasons reasons={finding.reasons} circumstances={finding.circumstances} />
          <Changes changes={finding.changes} />
        </>
      )}
    </aside>
  );
}
