import { useId } from "react";
import { useFormContext } from "react-hook-form";
import { DESCRIPTION_LENGTH, type FormValues, type Tick } from "../answers/form.ts";
import type { NoticedQuestion } from "../answers/noticed.ts";
import { useText } from "../locales/text.tsx";
import { ANSWERS, CAUSES, type Cause } from "../rules/index.ts";
import { Choices } from "../ui/Choices.tsx";
import { useProblem, useSurroundings } from "./surroundings.tsx";

/**
 * R20: some causes exclude the damage that stems from them, some speak of the product as it is, and a fault of the
 * software is what has failed.
 */
const GROUPS = [
  {
    name: "stems",
    causes: [
      "drop",
      "force",
      "liquid",
      "corrosive",
      "pests",
      "power",
      "unauthorised-accessory",
      "unofficial-software",
      "mishandling",
      "disaster",
    ],
  },
  { name: "state", causes: ["adapter", "modified", "label"] },
  { name: "fault", causes: ["software", "wear"] },
] as const satisfies readonly { name: string; causes: readonly Cause[] }[];

function CauseRow({ cause, hint }: { cause: Cause; hint: string | undefined }) {
  const { watch, setValue } = useFormContext<FormValues>();
  const { t } = useText();
  const tick = watch(`causes.${cause}`);
  const asked = watch(`noticed.${cause}`) !== "";
  const toggle = (value: Tick) => {
    const next = tick === value ? "" : value;
    setValue(`causes.${cause}`, next);
    setValue("causes.none", false);
    if (asked) setValue(`noticed.${cause}`, next || "no"); // one fact, told in two places
  };
  const label = t(`cause.${cause}`);
  return (
    <li className="cause">
      <label className="choice">
        <input
          type="checkbox"
          name={`causes.${cause}`}
          id={`causes.${cause}`}
          value="yes"
          checked={tick === "yes"}
          onChange={() => toggle("yes")}
        />
        <span className="choice-label">
          {label}
          {hint && <span className="choice-hint">{hint}</span>}
        </span>
      </label>
      <label className="pill">
        <input
          type="checkbox"
          name={`causes.${cause}`}
          value="unknown"
          checked={tick === "unknown"}
          onChange={() => toggle("unknown")}
          aria-label={t("causes.not-sure.of", { cause: label })}
        />
        <span aria-hidden="true">{t("causes.not-sure")}</span>
      </label>
    </li>
  );
}

/** A question about what somebody wrote, with their words. It decides nothing until they answer it. */
function NoticedQuestionRow({ about, quote }: NoticedQuestion) {
  const { register, setValue } = useFormContext<FormValues>();
  const { t } = useText();
  const error = useProblem(`noticed.${about}`);
  const quoted = useId();
  const input = register(`noticed.${about}`, {
    onChange: ({ target }) => {
      if (about === "seller" || about === "owner") return;
      setValue(`causes.${about}`, target.value === "no" ? "" : target.value);
      if (target.value !== "no") setValue("causes.none", false);
    },
  });
  return (
    <div className="noticed">
      <p dir="auto" id={quoted}>
        {t("noticed.title", { quote })}
      </p>
      <Choices
        inline
        about={quoted}
        legend={t(`noticed.${about}`)}
        error={error}
        choices={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
        input={input}
      />
    </div>
  );
}

/** What happened: in their own words, which decide nothing, and the checklist of causes. */
export function DamageStep() {
  const { register, watch, setValue } = useFormContext<FormValues>();
  const { plan, raised } = useSurroundings();
  const { t } = useText();
  const error = useProblem("causes");
  const none = watch("causes.none");
  const noticed = watch("noticed");
  const hints: Partial<Record<Cause, string>> = {
    power: t("cause.power.hint"),
    liquid: t("cause.liquid.hint"),
    software: t("cause.software.hint"),
  };
  const toggleNone = () => {
    if (!none)
      for (const cause of CAUSES) {
        setValue(`causes.${cause}`, "");
        if (noticed[cause] !== "") setValue(`noticed.${cause}`, "no");
      }
    setValue("causes.none", !none);
  };
  return (
    <>
      <div className="question">
        <label className="field-label" htmlFor="description">
          {t("description.label")}
        </label>
        <p className="hint" id="description-hint">
          {t("description.hint")}
        </p>
        <textarea
          id="description"
          rows={3}
          maxLength={DESCRIPTION_LENGTH}
          aria-describedby="description-hint"
          dir="auto"
          {...register("description")}
        />
      </div>
      <div className={raised.length > 0 ? "noticed-place" : "noticed-place silent"} aria-live="polite">
        {raised.map((question) => (
          <NoticedQuestionRow key={question.about} {...question} />
        ))}
      </div>
      <fieldset
        className="question"
        aria-describedby={error ? "causes-hint causes-error" : "causes-hint"}
        data-invalid={!!error}
      >
        <legend>{t("causes.legend")}</legend>
        <p className="hint" id="causes-hint">
          {t("causes.hint")}
        </p>
        {error && (
          <p className="error" id="causes-error">
            {error}
          </p>
        )}
        {GROUPS.map(({ name, causes }) => {
          const asked = causes.filter((cause) => plan.asked.has(`causes.${cause}`));
          return (
            asked.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset would be another question
              <div className="cause-group" key={name} role="group" aria-labelledby={`causes-${name}`}>
                <h2 id={`causes-${name}`}>{t(`causes.group.${name}`)}</h2>
                <ul>
                  {asked.map((cause) => (
                    <CauseRow key={cause} cause={cause} hint={hints[cause]} />
                  ))}
                </ul>
              </div>
            )
          );
        })}
        <label className="choice none-of-these">
          <input type="checkbox" name="causes.none" id="causes.none" value="yes" checked={none} onChange={toggleNone} />
          <span className="choice-label">
            {t("causes.none")}
            <span className="choice-hint">{t("causes.none.hint")}</span>
          </span>
        </label>
      </fieldset>
    </>
  );
}
