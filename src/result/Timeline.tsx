import { useText } from "../locales/text.tsx";
import { addMonths, type Claim, COVERAGE, daysBetween, type Period } from "../rules/index.ts";
import { MARKS, YearDial } from "../ui/Dial.tsx";
import type { Verdict } from "./verdict.ts";

interface TimelineProps {
  claim: Claim;
  verdict: Verdict;
  today: string;
  /** The day of purchase is known, the proof is not at hand (R23). */
  byPurchaseDay: boolean;
}

/** How far a day lies within the period, from 0 at its start to 1 at its end. */
const share = ({ start, end }: Period, day: string): number =>
  Math.min(1, Math.max(0, daysBetween(start, day) / daysBetween(start, end)));

/** The period drawn as a dial, as a straight line where space or paper is narrow, and said in words. */
export function Timeline({ claim, verdict: { decision, refusal }, today, byPurchaseDay }: TimelineProps) {
  const { t, date, month } = useText();
  const { period, outcome, notes, reasons } = decision;
  if (!period) {
    const impossible = reasons.some(({ code }) => code === "invoice-before-manufacture"); // R8
    const why =
      COVERAGE[claim.part].months === null ? "time.none.part" : impossible ? "time.none.impossible" : "time.none.text";
    return (
      <div className="timeline">
        <YearDial />
        <p className="timeline-figure">{t("time.none")}</p>
        <p>{t(why)}</p>
      </div>
    );
  }
  const { start, end, state, daysLeft, months } = period;
  const refused = outcome === "not-covered" && refusal !== "ended"; // something other than the time speaks against it
  const at = share(period, today);
  const basis = byPurchaseDay ? "purchase-day" : period.basis;
  const labels = Array.from({ length: MARKS }, (_, n) => month(addMonths(start, Math.round((n * months) / MARKS))));
  return (
    <div className={refused ? "timeline timeline-refused" : "timeline"}>
      <YearDial labels={labels} {...(state !== "ended" && { covered: [at, 1], today: at })} />
      <svg className="time-line" viewBox="0 0 200 12" aria-hidden="true" focusable="false" preserveAspectRatio="none">
        <path className="dial-track" d="M4 6H196" />
        {state !== "ended" && <path className="dial-covered" d={`M${4 + at * 192} 6H196`} />}
        {state !== "ended" && <path className="dial-hand" d={`M${4 + at * 192} 0V12`} />}
      </svg>
      <p className="timeline-figure">
        {daysLeft < 0
          ? t("time.days-over", { days: -daysLeft })
          : refused
            ? t("time.refused")
            : t("time.days-left", { days: daysLeft })}
      </p>
      <dl className="time-points">
        <div>
          <dt>{t("time.start")}</dt>
          <dd>{date(start)}</dd>
        </div>
        <div>
          <dt>{t("time.today")}</dt>
          <dd>{date(today)}</dd>
        </div>
        <div>
          <dt>{t("time.end")}</dt>
          <dd>{date(end)}</dd>
        </div>
      </dl>
      <p className="hint">
        {t(`time.basis.${basis}`, { start: date(start), made: date(claim.manufactured?.to ?? start) })}
      </p>
      {notes.includes("invoice-incomplete") && (
        <p className="hint">{t(period.basis === "invoice" ? "time.incomplete" : "reason.invoice-incomplete")}</p>
      )}
    </div>
  );
}
