import { useText } from "../locales/text.tsx";
import { Code } from "./Code.tsx";
import { hostHeaders, operatorSetting } from "./recipes.ts";

/** What each header of a partner's page has to do with the checker. */
const HEADERS = [
  ["script", "script-src"],
  ["frame", "frame-src"],
  ["style", "style-src"],
  ["trusted", "trusted-types 'none'"],
  ["coep", "Cross-Origin-Embedder-Policy"],
  ["camera", "Permissions-Policy"],
] as const;

/** What a partner's page has to let through, and how whoever runs the checker says who may frame it. */
export function Headers({ address, camera }: { address: string; camera: boolean }) {
  const { t } = useText();
  return (
    <>
      <section aria-labelledby="headers" className="part">
        <h2 id="headers">{t("partner.headers")}</h2>
        <div className="beside">
          <dl className="terms">
            {HEADERS.map(([name, header]) => (
              <div key={name}>
                <dt>
                  <code dir="ltr">{header}</code>
                </dt>
                <dd>{t(`partner.header.${name}`)}</dd>
              </div>
            ))}
          </dl>
          <Code name={t("partner.headers.name")} code={hostHeaders(address, camera)} />
        </div>
      </section>
      <section aria-labelledby="operator" className="part">
        <h2 id="operator">{t("partner.operator")}</h2>
        <div className="beside">
          <p>{t("partner.operator.text")}</p>
          <Code name={t("partner.operator.name")} code={operatorSetting(address)} />
        </div>
      </section>
    </>
  );
}
