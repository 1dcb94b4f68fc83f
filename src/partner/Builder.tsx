import { useCallback, useRef, useState } from "react";
import type { WarrantyCheckerElement } from "../embed/loader.d.ts";
import { useText } from "../locales/text.tsx";
import { Code } from "./Code.tsx";
import { Controls } from "./Controls.tsx";
import { Heard, type HeardItem, withItem } from "./Heard.tsx";
import { Methods } from "./Methods.tsx";
import { type EventName, Preview } from "./Preview.tsx";
import { type Naming, snippetOf } from "./snippet.ts";
import { useSurroundings } from "./surroundings.ts";
import type { Pinned } from "./versions.ts";
import type { AttributeName, Wish } from "./wish.ts";

interface BuilderProps {
  wish: Wish;
  naming: Naming;
  /** The loader that can be pinned; `null` until the list is there. */
  pinned: Pinned | null;
  onWish(wish: Wish): void;
}

/** Controls, the snippet that they make, the checker as it then stands, and what a page hears of it. */
export function Builder({ wish, naming, pinned, onWish }: BuilderProps) {
  const { t } = useText();
  const { readTime } = useSurroundings();
  const [items, setItems] = useState<readonly HeardItem[]>([]);
  const [ready, setReady] = useState(false);
  const checker = useRef<WarrantyCheckerElement>(null);
  const count = useRef(0);

  const note = useCallback(
    (name: string, told: unknown) => {
      count.current += 1;
      const item = { id: count.current, time: readTime(), name, detail: JSON.stringify(told, null, 1) ?? "" };
      setItems((before) => withItem(before, item));
    },
    [readTime],
  );
  const hear = (name: EventName, detail: unknown) => {
    if (name === "ready") setReady(true);
    note(`imiki:${name}`, detail);
  };
  const change = (values: Partial<Record<AttributeName, string>>) =>
    onWish({ ...wish, values: { ...wish.values, ...values } });

  return (
    <div className="builder">
      <section aria-labelledby="choose" className="builder-controls">
        <h2 id="choose">{t("partner.choose")}</h2>
        <Controls wish={wish} onValues={change} />
      </section>
      <section aria-labelledby="snippet" className="builder-snippet">
        <h2 id="snippet">{t("partner.snippet")}</h2>
        <div className="picks">
          <Pick
            name="form"
            legend={t("partner.form")}
            value={wish.form}
            choices={[
              ["element", t("partner.form.element")],
              ["div", t("partner.form.div")],
            ]}
            onPick={(form) => onWish({ ...wish, form })}
          />
          <Pick
            name="version"
            legend={t("partner.version")}
            value={wish.version}
            choices={[
              ["evergreen", t("partner.version.evergreen")],
              ["pinned", t("partner.version.pinned", { version: pinned?.version ?? "…" })],
            ]}
            onPick={(version) => onWish({ ...wish, version })}
          />
        </div>
        {wish.version === "pinned" && <p className="hint">{t(pinned ? "partner.pinned" : "partner.pinned.missing")}</p>}
        <Code name={t("partner.snippet.name")} code={snippetOf(wish, naming)} />
        <p className="hint">{t("partner.snippet.hint")}</p>
      </section>
      <section aria-labelledby="preview" className="builder-preview">
        <h2 id="preview">{t("partner.preview")}</h2>
        <Preview wish={wish} naming={naming} ref={checker} onEvent={hear} />
      </section>
      <div className="builder-log">
        <Methods
          checker={() => checker.current}
          ready={ready}
          onDark={() => change({ theme: "dark" })}
          onAnswer={note}
        />
        <Heard items={items} onClear={() => setItems([])} />
      </div>
    </div>
  );
}

interface PickProps<Value extends string> {
  name: string;
  legend: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onPick(value: Value): void;
}

/** One of two, both in sight. */
function Pick<Value extends string>({ name, legend, value, choices, onPick }: PickProps<Value>) {
  return (
    <fieldset className="pick">
      <legend>{legend}</legend>
      {choices.map(([one, label]) => (
        <label className="flag" key={one}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => onPick(one)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
