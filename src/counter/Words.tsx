import { useEffect, useMemo, useState } from "react";
import type { readDescription } from "../damage/index.ts";
import { useText } from "../locales/text.tsx";
import { ANSWERS, CAUSES, causeApplies, PARTS } from "../rules/index.ts";
import { Key, useDesk } from "./DeskContext.tsx";
import { CHOICE_KEYS } from "./keys.ts";
import { NoteField } from "./NoteField.tsx";
import type { FieldName } from "./sheet.ts";

/** Reads a description on this machine; loaded when there is one to read. */
export type ReadDescription = typeof readDescription;

interface WordsProps {
  loadReader(): Promise<ReadDescription>;
  after(ms: number, run: () => void): () => void;
}

/** A text as it stands once the typing pauses, so that no question pops up in mid-word. */
function useSettled(text: string, after: WordsProps["after"]): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => after(600, () => setSettled(text)), [text, after]);
  return settled;
}

/** A question about the customer's words, which decide nothing by themselves. */
function Noticed({ about, quote }: { about: string; quote: string }) {
  const { sheet, fill } = useDesk();
  const { t } = useText();
  const cause = CAUSES.find((one) => about === `causes.${one}`);
  const purchase = about === "seller" || about === "owner" ? about : undefined;
  const own: FieldName | undefined = cause ? `causes.${cause}` : purchase && `noticed.${purchase}`;
  const part = PARTS.find((one) => one === sheet.part);
  if (own === undefined || (cause && part && !causeApplies(cause, part))) return null; // not in the inspection either (R16)
  const name = `noticed.${about.replace("causes.", "")}`;
  return (
    <div className="notice noticed-words">
      <p dir="auto">{t("counter.noticed", { quote })}</p>
      <fieldset
        className="pick"
        data-group={name}
        data-asked="yes"
        data-open={(sheet[own] ?? "") === "" ? "yes" : "no"}
        tabIndex={-1}
      >
        <legend>
          <span>{t(cause ? `noticed.${cause}` : `noticed.${purchase ?? "seller"}`)}</span>
        </legend>
        <div className="picks">
          {ANSWERS.map((value, place) => (
            <label className="pick-choice" key={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={sheet[own] === value}
                onChange={() => fill(own, value)}
              />
              <span>{t(`counter.answer.${value}`)}</span>
              <Key of={CHOICE_KEYS[place]} />
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** The fault in the customer's words, and what they make one ask. */
export function Words({ loadReader, after }: WordsProps) {
  const { sheet } = useDesk();
  const { t, language } = useText();
  const [reader, setReader] = useState<ReadDescription | null>(null);
  const text = useSettled(sheet.description ?? "", after);
  const needed = text !== "";
  useEffect(() => {
    if (needed)
      loadReader().then(
        (read) => setReader(() => read),
        () => {}, // then nothing is asked, and the inspection is there all the same
      );
  }, [needed, loadReader]);
  const suggestions = useMemo(() => reader?.(text, language.tag) ?? [], [reader, text, language.tag]);
  return (
    <>
      <NoteField name="description" label={t("counter.words")} hint={t("counter.words.hint")} long />
      <div className="noticed-place" aria-live="polite">
        {suggestions.map(({ fact, quote }) => (
          <Noticed key={fact} about={fact} quote={quote} />
        ))}
      </div>
    </>
  );
}
