import { useText } from "../locales/text.tsx";
import type { Part } from "../rules/index.ts";
import type { RadioProps } from "../ui/Choices.tsx";
import { Icon } from "../ui/icons.tsx";

const GROUPS = [
  { name: "whole", parts: ["watch", "earbuds"] },
  { name: "inside", parts: ["screen", "battery", "mainboard", "other-essential"] },
  { name: "with", parts: ["charging-case", "charger", "cable", "strap", "buckle", "decorative"] },
] as const satisfies readonly { name: string; parts: readonly Part[] }[];

interface PartQuestionProps {
  input: RadioProps;
  error?: string | undefined;
}

/** Tiles for the product and what belongs to it. It needs no form, so that it answers before one has loaded. */
export function PartQuestion({ input, error }: PartQuestionProps) {
  const { t } = useText();
  return (
    <div className="question" data-invalid={!!error}>
      {error && (
        <p className="error" id="part-error">
          {error}
        </p>
      )}
      {GROUPS.map(({ name, parts }) => (
        <fieldset className="tile-group" key={name} aria-describedby={error && "part-error"}>
          <legend>{t(`part.group.${name}`)}</legend>
          <div className={`tiles tiles-${name}`}>
            {parts.map((part) => (
              <label className="tile" key={part}>
                <input type="radio" {...input} name="part" id={`part-${part}`} value={part} />
                <Icon name={part} size={36} />
                <span className="tile-label">{t(`part.${part}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
