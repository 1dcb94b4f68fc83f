import { useText } from "../locales/text.tsx";
import { OPEN_QUESTIONS } from "../rules/index.ts";

/** What only the owner can settle, with what the checker goes by until then. */
export function OpenQuestions() {
  const { t } = useText();
  return (
    <section className="policy-row" aria-labelledby="policy-open">
      <div>
        <h2 id="policy-open">{t("policy.open.title")}</h2>
        <p className="hint">{t("policy.open.text")}</p>
      </div>
      <div>
        <ul className="policy-readings">
          {OPEN_QUESTIONS.map(({ id, reading }) => (
            <li key={id} data-open={id}>
              <p className="policy-question">{t(`policy.open.${id}`)}</p>
              <p>
                <a href={`#reading-${reading}`} dir="ltr">
                  {reading}
                </a>{" "}
                {t(`policy.${reading}.reading`)}
              </p>
            </li>
          ))}
        </ul>
        <p className="hint">{t("policy.change")}</p>
      </div>
    </section>
  );
}
