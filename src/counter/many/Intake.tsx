import { type DragEvent, useEffect, useId, useState } from "react";
import { useText } from "../../locales/text.tsx";
import type { Source } from "./session.ts";

interface IntakeProps {
  onSource(source: Source): void;
  /** Whether a list is being pasted that would be lost with the page. */
  onDraft(drafted: boolean): void;
  /** What has become of the last one; empty where there is nothing to say. */
  said: string;
}

/** Where a list comes in: dropped, chosen, or pasted. */
export function Intake({ onSource, onDraft, said }: IntakeProps) {
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
  return (
    <section className="many" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{t("many.title")}</h2>
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
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            name="many.file"
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = ""; // so that the same file can be chosen again
            }}
          />
          {t("many.choose")}
        </label>
      </div>
      <form
        className="many-paste"
        onSubmit={(event) => {
          event.preventDefault();
          give({ name: t("many.pasted"), content: pasted });
        }}
      >
        <label className="field-label" htmlFor={`${id}-paste`}>
          {t("many.paste")}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {t("many.paste.hint")}
        </p>
        <textarea
          id={`${id}-paste`}
          name="many.paste"
          dir="auto"
          rows={5}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <button type="submit" className="button secondary" data-action="many-read">
          {t("many.read")}
        </button>
      </form>
      <p role="status" className="many-said">
        {several ? t("many.one-file") : said}
      </p>
    </section>
  );
}
