import { useId } from "react";
import { ASSUMPTIONS, type Plan } from "../../batch/plan.ts";
import { useText } from "../../locales/text.tsx";
import { PARTS } from "../../rules/index.ts";

interface AssumptionsProps {
  plan: Plan;
  onPlan(plan: Plan): void;
  /** Of what says that the product is missing. */
  error: string | undefined;
}

/** What nobody has said is not known, unless the user says it here of the whole list. */
export function Assumptions({ plan, onPlan, error }: AssumptionsProps) {
  const { t } = useText();
  const id = useId();
  return (
    <fieldset className="question" aria-describedby={`${id}-hint`}>
      <legend>{t("many.assumed.legend")}</legend>
      <p className="hint" id={`${id}-hint`}>
        {t("many.assumed.hint")}
      </p>
      <label className="many-select">
        {t("many.assumed.part")}
        <select
          name="many.assumed.part"
          value={plan.part ?? ""}
          aria-describedby={error}
          onChange={({ target: { value } }) => onPlan({ ...plan, part: PARTS.find((part) => part === value) ?? null })}
        >
          <option value="">{t("many.assumed.part.none")}</option>
          {PARTS.map((part) => (
            <option key={part} value={part}>
              {t(`part.${part}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="choices">
        {ASSUMPTIONS.map((one) => (
          <label className="choice" key={one}>
            <input
              type="checkbox"
              name={`many.assumed.${one}`}
              checked={plan.assumed.includes(one)}
              onChange={({ target: { checked } }) => {
                const others = plan.assumed.filter((other) => other !== one);
                onPlan({ ...plan, assumed: checked ? [...others, one] : others });
              }}
            />
            <span className="choice-label">{t(`many.assumed.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
