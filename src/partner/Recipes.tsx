import { useText } from "../locales/text.tsx";
import { Code } from "./Code.tsx";
import { clickRecipe, frameRecipe, linkRecipe, reactRecipe, VUE_SETTING, vueRecipe } from "./recipes.ts";
import type { Naming } from "./snippet.ts";
import type { Wish } from "./wish.ts";

const CONSENT = ["cookie", "storage", "sent", "request", "answer"] as const;

/** The same choices for pages that are built otherwise, and for those that want less. */
export function Recipes({ wish, naming }: { wish: Wish; naming: Naming }) {
  const { t } = useText();
  const recipes = [
    ["react", reactRecipe(wish, naming)],
    ["vue", vueRecipe(wish, naming)],
    ["frame", frameRecipe(wish, naming, false)],
    ["strict-frame", frameRecipe(wish, naming, true)],
    ["link", linkRecipe(naming)],
  ] as const;
  return (
    <>
      <section aria-labelledby="recipes" className="part">
        <h2 id="recipes">{t("partner.recipes")}</h2>
        <p className="hint">{t("partner.recipes.hint")}</p>
        {recipes.map(([name, code]) => (
          <div className="beside" key={name} id={`recipe-${name}`}>
            <div>
              <h3>{t(`partner.recipe.${name}`)}</h3>
              <p>{t(`partner.recipe.${name}.text`)}</p>
            </div>
            <div>
              <Code name={t(`partner.recipe.${name}`)} code={code} />
              {name === "vue" && <Code name={t("partner.recipe.vue.setting")} code={VUE_SETTING} />}
            </div>
          </div>
        ))}
      </section>
      <section aria-labelledby="consent" className="part">
        <h2 id="consent">{t("partner.consent")}</h2>
        <div className="beside" id="recipe-click">
          <ul className="points">
            {CONSENT.map((point) => (
              <li key={point}>{t(`partner.consent.${point}`)}</li>
            ))}
          </ul>
          <div>
            <p>{t("partner.consent.click")}</p>
            <Code
              name={t("partner.consent.click.name")}
              code={clickRecipe(wish, naming, t("partner.consent.click.button"))}
            />
          </div>
        </div>
      </section>
    </>
  );
}
