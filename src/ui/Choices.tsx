import { type InputHTMLAttributes, type ReactNode, useId } from "react";

export type RadioProps = InputHTMLAttributes<HTMLInputElement> & { ref?: (element: HTMLInputElement | null) => void };

interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

interface ChoicesProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  choices: readonly Choice[];
  /** The name, the handlers and the ref of the inputs. */
  input: RadioProps & { name: string };
  /** The id of what the question is about, where that stands before it. */
  about?: string;
  /** In a row where there is room, for short answers such as yes and no. */
  inline?: boolean;
  /** A sentence under the choices that depends on the answer. */
  children?: ReactNode;
}

/** A question with one answer of a few: native radio buttons in a fieldset. */
export function Choices({ legend, hint, error, choices, input, about, inline = false, children }: ChoicesProps) {
  const id = useId();
  const described = [about, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={inline ? "question inline" : "question"} aria-describedby={described} data-invalid={!!error}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="choices">
        {choices.map(({ value, label, hint: more }) => (
          <label className="choice" key={value}>
            <input type="radio" {...input} id={`${input.name}-${value}`} value={value} />
            <span className="choice-label">
              {label}
              {more && <span className="choice-hint">{more}</span>}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
