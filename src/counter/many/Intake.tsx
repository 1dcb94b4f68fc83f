import { type ClipboardEvent, type DragEvent, type RefObject, useEffect, useId, useState } from "react";
import { useText } from "../../locales/text.tsx";
import { Act } from "../Act.tsx";
import { Key } from "../DeskContext.tsx";
import { COMMANDS } from "../keys.ts";
import type { Source } from "./session.ts";

interface IntakeProps {
  heading: RefObject<HTMLHeadingElement | null>;
  onSource(source: Source): void;
  /** Whether a list is being pasted that would be lost with the page. */
  onDraft(drafted: boolean): void;
  /** What has become of the last one; empty where there is nothing to say. */
  said: string;
}

/** A list of more characters than these is read at once: to lay it out in the field would stop the page for minutes. */
const MOST_IN_FIELD = 100_000;

/** The direction of the first letter; undefined before there is one. `dir="auto"` would look through all of a list. */
function directionOf(list: string): "ltr" | "rtl" | undefined {
  const letter = /\p{L}/u.exec(list.slice(0, 1000))?.[0];
  if (letter === undefined) return undefined;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? "rtl" : "ltr";
}

/** Where a list comes in: dropped, chosen, or pasted. */
export function Intake({ heading, onSource, onDraft, said }: IntakeProps) {
  const { t } = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const [pasted, setPasted] = useState("");
  const drafted = pasted.trim() !== "";
  useEffect(() => {
    onDraft(drafted);
    return () => onDraft(false);
  }, [drafted, onDraft]);
  const give = (source: Source) => {
    setSeveral(false);
    onSource(source);
  };
  const take = (file: File | undefined) => file && give({ name: file.name, content: file });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file, second] = event.dataTransfer.files;
    if (second) setSeveral(true);
    else if (file) take(file);
    else give({ name: t("many.pasted"), content: event.dataTransfer.getData("text/plain") });
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const text = event.clipboardData.getData("text/plain");
    const list = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
    if (list.length <= MOST_IN_FIELD) return;
    event.preventDefault();
    give({ name: t("many.pasted"), content: list });
  };
  return (
    <section className="many" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {t("many.title")}
        </h2>
        <p className="hint many-lead">{t("many.lead")}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: to drop is one more way; the button and the field beside it do the same */}
      <div
        className="many-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{t("many.drop")}</p>
        <label className="button secondary many-file">
          <input
            type="file"
            aria-keyshortcuts={COMMANDS.listFile}
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            name="many.file"
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = ""; // so that the same file can be chosen again
            }}
          />
          {t("many.choose")}
          <Key of={COMMANDS.listFile} />
        </label>
      </div>
      <form
        className="many-paste"
        data-group="list"
        tabIndex={-1}
        onSubmit={(event) => {
          event.preventDefault();
          give({ name: t("many.pasted"), content: pasted });
        }}
      >
        <label className="field-label" htmlFor={`${id}-paste`}>
          {t("many.paste")} <Key of={COMMANDS.list} />
        </label>
        <p className="hint" id={`${id}-hint`}>
          {t("many.paste.hint")}
        </p>
        <textarea
          id={`${id}-paste`}
          name="many.paste"
          dir={directionOf(pasted)}
          rows={5}
          spellCheck={false}
          aria-keyshortcuts={COMMANDS.list}
          aria-describedby={`${id}-hint`}
          value={pasted}
          onPaste={paste}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Act command="listOn" kind="secondary" type="submit" data-action="many-read">
          {t("many.read")}
        </Act>
      </form>
      <p role="status" className="many-said">
        {several ? t("many.one-file") : said}
      </p>
    </section>
  );
}
