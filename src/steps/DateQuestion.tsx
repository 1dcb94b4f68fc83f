import { useFormContext } from "react-hook-form";
import type { DateEntry, FormValues } from "../answers/form.ts";
import { civilOf, DATE_FIELDS, dateOrder, exampleDate, readPastedDate } from "../answers/typed-date.ts";
import { useText } from "../locales/text.tsx";
import { DateBoxes } from "../ui/DateBoxes.tsx";
import { focusField } from "../ui/focus-field.ts";
import { useProblem, useSurroundings } from "./surroundings.tsx";

interface DateQuestionProps {
  name: "invoice.date" | "manufactured";
  legend: string;
  hint: string;
}

/** A date as people type it: in boxes, or pasted whole, which is asked back where it can be read in two ways. */
export function DateQuestion({ name, legend, hint }: DateQuestionProps) {
  const { register, setValue, watch } = useFormContext<FormValues>();
  const { now, problems } = useSurroundings();
  const { t, date } = useText();
  const error = useProblem(name);
  const order = dateOrder(now.languages);
  const read = (text: string) => readPastedDate(text, order, now.today, now.languages, name === "manufactured");
  const whole = watch(`${name}.whole`) ?? "";
  const asked = read(whole);

  const fill = (entry: DateEntry) => {
    for (const box of DATE_FIELDS) setValue(`${name}.${box}`, entry[box]);
    forget();
  };
  const choose = (entry: DateEntry) => {
    fill(entry);
    focusField(`${name}.year`);
  };
  const forget = () => setValue(`${name}.whole`, "");
  const takeWhole = (text: string, left = false): boolean => {
    forget();
    const found = read(text);
    if (found.kind === "none") return false;
    if (found.kind === "date") (left ? fill : choose)(found);
    else setValue(`${name}.whole`, text.trim());
    return true;
  };
  const failing = problems.find(({ group }) => group === name)?.field;
  return (
    <DateBoxes
      legend={legend}
      hint={`${hint} ${t("date.hint", { example: date(exampleDate(now.today)) })}`}
      error={error && asked.kind === "ambiguous" ? t("date.ambiguous", { text: whole }) : error}
      wrong={DATE_FIELDS.filter((box) => failing === `${name}.${box}`)}
      order={order}
      labels={{ day: t("date.day"), month: t("date.month"), year: t("date.year") }}
      inputs={{
        day: register(`${name}.day`, { onChange: forget }),
        month: register(`${name}.month`, { onChange: forget }),
        year: register(`${name}.year`, { onChange: forget }),
      }}
      onWhole={takeWhole}
    >
      {asked.kind === "ambiguous" && (
        <div className="notice" role="status">
          <p>{t("date.ambiguous", { text: whole })}</p>
          <div className="button-row">
            {asked.readings.map((reading) => {
              const civil = civilOf(reading);
              return (
                <button type="button" className="button secondary" key={civil} onClick={() => choose(reading)}>
                  {date(civil)}
                </button>
              );
            })}
          </div>
        </div>
      )}
    </DateBoxes>
  );
}
