import { useFormContext } from "react-hook-form";
import { type FormValues, LINE_LENGTH } from "../answers/form.ts";
import { manufactureOf } from "../answers/given-facts.ts";
import { useText } from "../locales/text.tsx";
import { readSerial } from "../serial/index.ts";
import { focusField } from "../ui/focus-field.ts";
import { DateQuestion } from "./DateQuestion.tsx";
import { SerialScan } from "./SerialScan.tsx";
import { useSurroundings } from "./surroundings.tsx";

/** The serial number as typed or scanned, what it may show, and the date of manufacture from the label (docs/rules.md §7). */
export function SerialQuestion({ optional = false }: { optional?: boolean }) {
  const { register, watch, setValue } = useFormContext<FormValues>();
  const { now } = useSurroundings();
  const { t, range } = useText();
  const values = watch();
  const { serial, confirmed, manufactured } = values;
  const read = readSerial(serial, now.today);
  const known = read.confirmed;
  const taken = !known && confirmed !== "" ? manufactureOf(values, now) : null;
  const asksBack = confirmed === "" && read.candidates.length > 0;
  const clearConfirmed = () => setValue("confirmed", "");
  const scanned = (code: string) => {
    setValue("serial", code);
    clearConfirmed();
  };
  /** The button that was pressed goes: the focus stays with the number. */
  const confirm = (days: string) => {
    setValue("confirmed", days);
    focusField("serial");
  };

  return (
    <div className="question-group">
      <div className="question">
        <label className="field-label" htmlFor="serial">
          {optional ? t("serial.optional.title") : t("serial.label")}
        </label>
        <p className="hint" id="serial-hint">
          {optional ? t("serial.optional.hint") : t("serial.hint")}
        </p>
        <input
          type="text"
          id="serial"
          className="wide"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={LINE_LENGTH}
          dir="ltr"
          aria-describedby="serial-hint"
          {...register("serial", { onChange: clearConfirmed })}
        />
        <SerialScan serial={serial} onCode={scanned} />
      </div>
      <div className={known || taken || asksBack ? "notice" : "silent"}>
        <div role="status">
          {known && <p>{t("serial.known", { period: range(known.manufactured) })}</p>}
          {taken && <p>{t("serial.confirmed", { period: range(taken) })}</p>}
          {asksBack && (
            <>
              <h2>{t("serial.candidates.title")}</h2>
              <p>{t("serial.candidates.text")}</p>
            </>
          )}
        </div>
        {taken && (
          <button type="button" className="button quiet" onClick={() => confirm("")}>
            {t("serial.change")}
          </button>
        )}
        {asksBack && (
          <div className="button-row">
            {read.candidates.map(({ manufactured: { from, to } }) => (
              <button
                type="button"
                className="button secondary"
                data-action="confirm-serial-date"
                key={`${from}/${to}`}
                onClick={() => confirm(`${from}/${to}`)}
              >
                {t("serial.candidate", { period: range({ from, to }) })}
              </button>
            ))}
          </div>
        )}
      </div>
      {!known && !taken && (
        <>
          {(optional || !manufactured.unknown) && (
            <DateQuestion
              name="manufactured"
              legend={optional ? t("manufactured.optional") : t("manufactured.legend")}
              hint={t("manufactured.hint")}
            />
          )}
          {!optional && (
            <label className="choice">
              <input type="checkbox" {...register("manufactured.unknown")} id="manufactured.unknown" />
              <span className="choice-label">
                {t("manufactured.unknown")}
                <span className="choice-hint">{t("manufactured.unknown.hint")}</span>
              </span>
            </label>
          )}
        </>
      )}
    </div>
  );
}
