import { useId } from "react";
import { ROW_OUTCOMES } from "../../batch/judged-rows.ts";
import { REASON_GROUPS } from "../../batch/reason-groups.ts";
import { useText } from "../../locales/text.tsx";
import { filterLabel } from "./filter-words.ts";
import type { Filter, Results } from "./results.ts";

interface BarsProps {
  title: string;
  /** Each with its number of rows. */
  bars: readonly (readonly [Filter, number])[];
  /** The number of rows that a whole bar stands for. */
  whole: number;
  chosen: Filter;
  onChoose(filter: Filter): void;
}

/** Numbers as bars; pressing one lists its rows. */
function Bars({ title, bars, whole, chosen, onChoose }: BarsProps) {
  const text = useText();
  const id = useId();
  return (
    <section className="many-bars" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {bars.map(([filter, count]) => (
          <li key={filter}>
            <button
              type="button"
              className="many-bar"
              data-filter={filter}
              aria-pressed={filter === chosen}
              onClick={() => onChoose(filter === chosen ? "all" : filter)}
            >
              <span className="many-bar-label">{filterLabel(filter, text)}</span>
              <span>{text.t("many.count", { count })}</span>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width="100" height="4" className="many-bar-track" />
                <rect width={whole === 0 ? 0 : (count / whole) * 100} height="4" className={`many-bar-${filter}`} />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many rows came to each outcome, and for which reasons. */
export function Summary({ results, onChoose }: { results: Results; onChoose(filter: Filter): void }) {
  const { t } = useText();
  const chosen = results.filter;
  const reasons = REASON_GROUPS.map((group) => [group, results.withReason(group)] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const shared = { whole: results.rows, chosen, onChoose };
  return (
    <div className="many-summary">
      <Bars
        title={t("many.outcomes")}
        bars={ROW_OUTCOMES.map((outcome) => [outcome, results.withOutcome(outcome)])}
        {...shared}
      />
      {reasons.length > 0 && <Bars title={t("many.reasons")} bars={reasons} {...shared} />}
      <p className="hint many-press">{t("many.show")}</p>
    </div>
  );
}
