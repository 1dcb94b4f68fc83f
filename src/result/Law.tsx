import { type ComponentType, useEffect, useState } from "react";
import { type Text, useText } from "../locales/text.tsx";

interface LawProps {
  /** The answer by the policy is no, so the law comes first. */
  refused: boolean;
  country: string;
  onCountry(country: string): void;
}

/** `asked`: somebody has just asked for it, and goes on at its first field. */
type RightsView = ComponentType<LawProps & { text: Text; asked: boolean }>;

/** What always holds of the law, and what it adds in a country: fetched when somebody asks for it. */
export function Law(props: LawProps) {
  const text = useText();
  const { t } = text;
  const [rights, setRights] = useState<{ View: RightsView; asked: boolean } | "closed" | "failed">("closed");
  const open = async (asked: boolean) => {
    try {
      const [{ default: View }, messages] = await Promise.all([
        import("../rights/Rights.tsx"),
        import("../locales/beside.ts").then(({ loadBeside }) => loadBeside(text.language.tag, "rights")),
      ]);
      text.load(messages);
      setRights({ View, asked });
    } catch {
      setRights("failed");
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened before in this tab, it opens by itself
  useEffect(() => {
    if (props.country !== "") void open(false);
  }, []);
  return (
    <>
      <p>{t("law.text")}</p>
      {typeof rights === "object" ? (
        <rights.View {...props} text={text} asked={rights.asked} />
      ) : (
        <>
          <button type="button" className="button secondary law-open" onClick={() => open(true)}>
            {t("law.open")}
          </button>
          {rights === "failed" && <p role="status">{t("law.failed")}</p>}
        </>
      )}
    </>
  );
}
