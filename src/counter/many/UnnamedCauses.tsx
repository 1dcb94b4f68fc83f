import { useId } from "react";
import type { Plan } from "../../batch/plan.ts";
import { useText } from "../../locales/text.tsx";

/** What nobody has said is not known, unless the user says here that it means no. */
export function UnnamedCauses({ plan, onPlan }: { plan: Plan; onPlan(plan: Plan): void }) {
  const { t } = useText();
  const id = useId();
  return (
    <fieldset className="question" aria-describedby={`${id}-hint`}>
      <legend>{t("many.unnamed.legend")}</legend>
      <p className="hint" id={`${id}-hint`}>
        {t("many.unnamed.hint")}
      </p>
      <div className="choices">
        {(["unknown", "no"] as const).map((answer) => (
          <label className="choice" key={answer}>
            <input
              type="radio"
              name="many.unnamed"
              value={answer}
              checked={plan.unnamedCauses === answer}
              onChange={() => onPlan({ ...plan, unnamedCauses: answer })}
            />
            <span className="choice-label">{t(`many.unnamed.${answer}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
