import { type ComponentType, useEffect, useState } from "react";
import { type Text, useText } from "../locales/text.tsx";
import { useBeside } from "../locales/useBeside.ts";

interface LawProps {
  /** The answer by the policy is no, so the law comes first. */
  refused: boolean;
  country: string;
  onCountry(country: string): void;
}

/** `asked`: somebody has just asked for it, and goes on at its first field. */
type RightsView = ComponentType<LawProps & { text: Text; asked: boolean }>;

const fetchRights = (): Promise<RightsView> => import("../rights/Rights.tsx").then((module) => module.default);

/** What always holds of the law, and what it adds in a country: fetched when somebody asks for it. */
export function Law({ canFetch, ...props }: LawProps & { canFetch(): boolean }) {
  const text = useText();
  const { t } = text;
  const { View, failed, open } = useBeside("rights", fetchRights, canFetch);
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    void open();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened before in this tab, it opens by itself
  useEffect(() => {
    if (props.country !== "") void open();
  }, []);
  return (
    <>
      <p>{t("law.text")}</p>
      {View ? (
        <View {...props} text={text} asked={asked} />
      ) : (
        <>
          <button type="button" className="button secondary law-open" data-action="law" onClick={ask}>
            {t("law.open")}
          </button>
          {failed && <p role="status">{t("load.failed")}</p>}
        </>
      )}
    </>
  );
}
