import { useFormContext } from "react-hook-form";
import type { FormValues } from "../answers/form.ts";
import type { Step } from "../answers/steps.ts";
import { useText } from "../locales/text.tsx";
import { useSurroundings } from "./surroundings.tsx";
import { toldAnswers } from "./told-answers.ts";

/** Every answer with its way back; a change returns here. */
export function CheckStep({ onChange }: { onChange(step: Step, field: string): void }) {
  const { watch } = useFormContext<FormValues>();
  const { plan, now } = useSurroundings();
  const text = useText();
  const { t } = text;
  return (
    <dl className="told">
      {toldAnswers(watch(), plan, now, text).map(({ step, field, question, answer }) => (
        <div className="told-row" key={question}>
          <dt>{question}</dt>
          <dd>
            <bdi>{answer}</bdi>
          </dd>
          <dd>
            <button
              type="button"
              className="button quiet"
              aria-label={t("check.change.of", { question })}
              onClick={() => onChange(step, field)}
            >
              {t("check.change")}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
