import { useFormContext } from "react-hook-form";
import type { FormValues } from "../answers/form.ts";
import { useText } from "../locales/text.tsx";
import { CONDITIONS, OWNERS, SELLERS } from "../rules/index.ts";
import { Choices } from "../ui/Choices.tsx";
import { useProblem, useSurroundings } from "./surroundings.tsx";

/** Where it was bought, whether it was new, and how it came to its owner. Asked so that nobody feels accused. */
export function PurchaseStep() {
  const { register, watch } = useFormContext<FormValues>();
  const { asked } = useSurroundings().plan;
  const { t } = useText();
  const { seller, condition, owner } = watch();
  const errors = { seller: useProblem("seller"), condition: useProblem("condition"), owner: useProblem("owner") };
  const hints: Readonly<Record<string, string>> = {
    other: t("seller.other.hint"),
    unknown: t("seller.unknown.hint"),
    gift: t("owner.gift.hint"),
  };
  return (
    <>
      {asked.has("seller") && (
        <Choices
          legend={t("seller.legend")}
          error={errors.seller}
          choices={SELLERS.map((value) => ({ value, label: t(`seller.${value}`), hint: hints[value] }))}
          input={register("seller")}
        >
          {seller === "unknown" && <p className="who-knows">{t("seller.who-knows")}</p>}
        </Choices>
      )}
      {asked.has("condition") && (
        <Choices
          legend={t("condition.legend")}
          error={errors.condition}
          choices={CONDITIONS.map((value) => ({ value, label: t(`condition.${value}`) }))}
          input={register("condition")}
        >
          {condition === "unknown" && <p className="who-knows">{t("condition.who-knows")}</p>}
        </Choices>
      )}
      {asked.has("owner") && (
        <Choices
          legend={t("owner.legend")}
          error={errors.owner}
          choices={OWNERS.map((value) => ({
            value,
            label: t(`owner.${value}`),
            hint: value === "gift" ? hints.gift : undefined,
          }))}
          input={register("owner")}
        >
          {owner === "unknown" && <p className="who-knows">{t("owner.who-knows")}</p>}
        </Choices>
      )}
    </>
  );
}
