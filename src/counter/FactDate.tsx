import { useState } from "react";
import type { DateEntry } from "../answers/form.ts";
import {
  civilOf,
  DATE_FIELDS,
  type DateErrorCode,
  type DateField,
  dateOrder,
  exampleDate,
  readDateOrMonth,
  readDateParts,
  readPastedDate,
} from "../answers/typed-date.ts";
import { useText } from "../locales/text.tsx";
import { type DateBox, DateBoxes } from "../ui/DateBoxes.tsx";
import { focusField } from "../ui/focus-field.ts";
import { Key, useDesk } from "./DeskContext.tsx";
import { LETTERS } from "./keys.ts";
import { Claimed, useGroup } from "./Pick.tsx";
import { formOf } from "./sheet.ts";

interface Fault {
  error: DateErrorCode;
  fields: readonly DateField[];
}

/** What is wrong with a date; nothing while it is still being typed, box after box. */
function faultOf(entry: DateEntry, read: { ok: true } | ({ ok: false } & Fault)): Fault | null {
  const halfTyped = entry.year.trim().length < 2 || entry.month.trim() === "";
  return read.ok || halfTyped ? null : read;
}

/** A date as people type it: in boxes, or pasted whole, which is asked back where it can be read in two ways. */
export function FactDate({ fact, legend }: { fact: "invoice.date" | "manufactured"; legend: string }) {
  const { id, sheet, now, fill } = useDesk();
  const { t, date } = useText();
  const group = useGroup(fact);
  const [asked, setAsked] = useState<{ text: string; readings: readonly DateEntry[]; id: symbol } | null>(null);
  const pasted = asked?.id === id ? asked : null; // gone with its case
  const order = dateOrder(now.languages);
  const form = formOf(sheet);
  const entry = fact === "manufactured" ? form.manufactured : form.invoice.date;
  const read =
    fact === "manufactured"
      ? readDateOrMonth(entry, now.today, now.languages)
      : readDateParts(entry, now.today, now.languages);
  const fault = faultOf(entry, read);
  const take = (given: DateEntry) => {
    for (const box of DATE_FIELDS) fill(`${fact}.${box}`, given[box]);
    setAsked(null);
  };
  const choose = (given: DateEntry) => {
    take(given);
    focusField(`${fact}.year`);
  };
  const takeWhole = (text: string, left = false): boolean => {
    setAsked(null);
    const found = readPastedDate(text, order, now.today, now.languages, fact === "manufactured");
    if (found.kind === "none") return false;
    if (found.kind === "date") (left ? take : choose)(found);
    else setAsked({ text: text.trim(), readings: found.readings, id });
    return true;
  };
  const input = (box: DateBox) => {
    const name = `${fact}.${box}` as const;
    return {
      name,
      value: sheet[name] ?? "",
      onChange: ({ target }: { target: HTMLInputElement }) => {
        setAsked(null);
        if (fact === "manufactured" && sheet.confirmed) fill("confirmed", "");
        fill(name, target.value);
      },
    };
  };
  const letter = LETTERS[fact];
  return (
    <div className="pick dated" {...group} aria-keyshortcuts={letter}>
      <DateBoxes
        legend={
          <span>
            {legend} <Key of={letter} />
          </span>
        }
        error={
          fault
            ? t(`error.${fault.error}`, { year: now.today.slice(0, 4), example: date(exampleDate(now.today)) })
            : undefined
        }
        wrong={fault?.fields ?? []}
        order={order}
        labels={{ day: t("date.day"), month: t("date.month"), year: t("date.year") }}
        inputs={{ day: input("day"), month: input("month"), year: input("year") }}
        onWhole={takeWhole}
      >
        {pasted && (
          <div className="notice" role="status">
            <p>{t("date.ambiguous", { text: pasted.text })}</p>
            {pasted.readings.map((reading) => {
              const civil = civilOf(reading);
              return (
                <button type="button" className="button secondary small" key={civil} onClick={() => choose(reading)}>
                  {date(civil)}
                </button>
              );
            })}
          </div>
        )}
      </DateBoxes>
      <Claimed fact={fact} />
    </div>
  );
}
