import { type ClipboardEvent, type InputHTMLAttributes, type ReactNode, useId } from "react";

export type DateBox = "day" | "month" | "year";
type BoxProps = InputHTMLAttributes<HTMLInputElement> & { ref?: (element: HTMLInputElement | null) => void };

interface DateBoxesProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** The boxes that are wrong. */
  wrong: readonly DateBox[];
  /** The order of the language. */
  order: readonly DateBox[];
  labels: Readonly<Record<DateBox, string>>;
  inputs: Readonly<Record<DateBox, BoxProps & { name: string }>>;
  /**
   * Takes a whole date that is pasted into any box, or was typed into it and is left now; `true` where it was understood.
   */
  onWhole(text: string, left?: boolean): boolean;
  children?: ReactNode;
}

/** More than one box holds. */
const WHOLE = /\d\D+\d|\d{6}|\p{L}\W+\d/u;

/** A date in three boxes, since nobody finds a day two years ago in a calendar with arrows. */
export function DateBoxes(props: DateBoxesProps) {
  const { legend, hint, error, wrong, order, labels, inputs, onWhole, children } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const paste = (event: ClipboardEvent) => {
    if (onWhole(event.clipboardData.getData("text"))) event.preventDefault();
  };
  return (
    <fieldset className="question" aria-describedby={described} data-invalid={!!error}>
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
      <div className="date-boxes">
        {order.map((box) => (
          <label className={`date-box date-${box}`} key={box}>
            <span>{labels[box]}</span>
            <input
              type="text"
              inputMode={box === "month" ? "text" : "numeric"}
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              aria-invalid={wrong.includes(box) || undefined}
              aria-describedby={error && wrong.includes(box) ? `${id}-error` : undefined}
              {...inputs[box]}
              id={inputs[box].name}
              onPaste={paste}
              onBlur={(event) => {
                inputs[box].onBlur?.(event);
                const { value } = event.target;
                if (WHOLE.test(value)) onWhole(value, true);
              }}
            />
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
