import { useId } from "react";
import { accentFor } from "../embed/accent.ts";
import { useText } from "../locales/text.tsx";
import { FlagField } from "./Field.tsx";

const OURS = "005f69";
const SCHEMES = ["light", "dark"] as const;

/** A colour of the partner's own, and what becomes of it so that it can be read. */
export function AccentField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const { t } = useText();
  const id = useId();
  return (
    <div className="accent">
      <FlagField
        name="own-accent"
        label={t("partner.accent.own")}
        checked={value !== ""}
        onChange={(own) => onChange(own ? OURS : "")}
      />
      {value !== "" && (
        <div className="field">
          <label htmlFor={id}>{t("partner.accent")}</label>
          <input
            id={id}
            type="color"
            name="accent"
            value={`#${value}`}
            aria-describedby={`${id}-made`}
            onChange={(event) => onChange(event.target.value.slice(1))}
          />
          <div id={`${id}-made`}>
            <p className="hint">{t("partner.accent.made")}</p>
            <ul className="swatches">
              {SCHEMES.map((scheme) => {
                const { accent, "on-accent": ink } = accentFor(value, scheme);
                return (
                  <li key={scheme} style={{ background: accent, color: ink }}>
                    {t(`partner.theme.${scheme}`)} <code dir="ltr">{accent}</code>
                  </li>
                );
              })}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
