import { LANGUAGES } from "../locales/languages.ts";
import { useText } from "../locales/text.tsx";

/** Each attribute with what it takes, its own value first. */
const ATTRIBUTES = [
  ["lang", LANGUAGES.map(({ tag }) => tag).join(" ")],
  ["theme", "auto light dark"],
  ["accent", "005f69"],
  ["radius", "0 … 24"],
  ["hide", "header footer"],
  ["share", ""],
  ["product", "watch earbuds"],
  ["part", "battery screen strap …"],
  ["purchase-date", "2026-03-10"],
  ["serial", ""],
  ["manufactured", "2026-03 2026-03-10"],
  ["seller", "official-store authorised-dealer other unknown"],
  ["country", "DE"],
  ["min-height", "480"],
  ["max-height", "6000"],
  ["timeout", "10000"],
  ["loading", "lazy eager"],
  ["camera", ""],
  ["frame-title", ""],
] as const;

const EVENTS = [
  ["ready", "{ v, appVersion, policy, lang, scheme, capabilities }"],
  ["step", "{ id, index, total, userInitiated }"],
  ["result", "{ outcome, policy }"],
  ["share", "{ outcome, reasons, period, basis, part, policy }"],
  ["error", "{ code }"],
  ["resize", "{ height }"],
  ["action", "{ id }"],
] as const;

const METHODS = [
  ["prefill", "prefill(values, { force })"],
  ["set", "set({ lang, theme, accent, radius, hide, share })"],
  ["reset", "reset()"],
  ["focus", "focus()"],
  ["print", "print()"],
  ["ready", "ready"],
  ["state", "state"],
  ["prefilled", "prefilled"],
  ["frame", "::part(frame)"],
] as const;

type Row = readonly [key: string, name: string, more: string, text: string];

/** Everything that the element takes, tells and can be asked. */
export function Reference({ types }: { types: string }) {
  const { t } = useText();
  const attributes = ATTRIBUTES.map(([name, values]): Row => [name, name, values, t(`partner.attribute.${name}`)]);
  const events = EVENTS.map(([name, detail]): Row => [name, `imiki:${name}`, detail, t(`partner.event.${name}`)]);
  const methods = METHODS.map(([name, call]): Row => [name, call, "", t(`partner.method.${name}`)]);
  return (
    <section aria-labelledby="reference" className="part">
      <h2 id="reference">{t("partner.reference")}</h2>
      <p>
        {t("partner.reference.types")}{" "}
        <a href={types} dir="ltr" download>
          loader.d.ts
        </a>
      </p>
      <Terms title={t("partner.attributes")} rows={attributes} />
      <Terms title={t("partner.events")} rows={events} />
      <Terms title={t("partner.methods.all")} rows={methods} />
    </section>
  );
}

function Terms({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <dl className="terms">
        {rows.map(([key, name, more, text]) => (
          <div key={key}>
            <dt>
              <code dir="ltr" translate="no">
                {name}
              </code>
              {more && (
                <code className="more" dir="ltr" translate="no">
                  {more}
                </code>
              )}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
