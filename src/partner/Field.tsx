import { type ReactNode, useId } from "react";
import { useText } from "../locales/text.tsx";
import { BOUNDS, isUsable } from "./wish.ts";

interface FieldProps {
  /** The attribute's name, which is also that of the control. */
  name: string;
  label: string;
  value: string;
  onChange(value: string): void;
}

/** One of a few values; the first choice is the checker's own. */
export function SelectField({ name, label, value, onChange, children }: FieldProps & { children: ReactNode }) {
  return (
    <label className="field">
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

/** A short text. What cannot be used yet stays out of the snippet. */
export function TextField({ name, label, value, onChange, hint }: FieldProps & { hint?: ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        name={name}
        value={value}
        autoComplete="off"
        spellCheck={false}
        maxLength={name === "country" ? 2 : 80}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

interface NumberFieldProps extends FieldProps {
  name: keyof typeof BOUNDS;
  /** What holds where the field is empty. */
  usual: string;
}

/** A whole number in its bounds; empty is what the checker does by itself. */
export function NumberField({ name, label, value, usual, onChange }: NumberFieldProps) {
  const { t } = useText();
  const id = useId();
  const [least, most] = BOUNDS[name];
  const wrong = value !== "" && !isUsable(name, value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        name={name}
        value={value}
        placeholder={usual}
        autoComplete="off"
        maxLength={6}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className={wrong ? "error" : "hint"} id={`${id}-hint`}>
        {t("partner.bounds", { least, most })}
      </span>
    </div>
  );
}

/** Something that is there or not. */
export function FlagField({
  name,
  label,
  checked,
  onChange,
}: {
  name: string;
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  return (
    <label className="flag">
      <input type="checkbox" name={name} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
