import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useText } from "../locales/text.tsx";
import { StepDial } from "../ui/Dial.tsx";
import { ErrorSummary, type SummaryEntry } from "../ui/ErrorSummary.tsx";
import { Icon } from "../ui/icons.tsx";

interface StepPageProps {
  step: string;
  /** Where the step stands among those that are asked. */
  progress: { index: number; total: number };
  title: string;
  hint?: string;
  /** Whether somebody came here by a step of their own, so that the heading takes focus. */
  arrived: boolean;
  errors: readonly SummaryEntry[];
  /** How often somebody tried to go on in vain. */
  attempt: number;
  /** The answers so far decide the outcome: the way on is the answer, or the damage all the same. */
  decided?: boolean;
  nextLabel?: string;
  onNext(): void;
  onBack?: (() => void) | undefined;
  onRestart?: (() => void) | undefined;
  onAnyway?: () => void;
  children: ReactNode;
}

/** Enter goes on from a single-line field, as in a form; there is no form, since a sandboxed frame may submit none. */
function entersOn(event: KeyboardEvent): event is KeyboardEvent & { target: HTMLInputElement } {
  return event.key === "Enter" && !event.nativeEvent.isComposing && event.target instanceof HTMLInputElement;
}

/** One question page: progress, heading, question, and the way on and back. */
export function StepPage(props: StepPageProps) {
  const { step, progress, title, hint, arrived, errors, attempt, decided = false } = props;
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  /** Where a press began of which this may be the second: a double press on the way on answers nothing here. */
  const pressed = useRef("");
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  useEffect(() => {
    if (!arrived) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [arrived]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field, as in a form
    <div
      className="step"
      data-step={step}
      onClickCapture={(event) => {
        if (event.detail < 2) pressed.current = step;
        if (pressed.current === step) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onKeyDown={(event) => {
        if (!entersOn(event)) return;
        event.preventDefault();
        event.target.blur(); // what a field does as it is left comes first, such as to spread a whole date
        props.onNext();
      }}
    >
      <p className="progress" id="progress">
        <StepDial {...progress} />
        {t("progress", progress)}
      </p>
      <h1 ref={heading} tabIndex={-1} aria-describedby="progress">
        {title}
      </h1>
      {hint && <p className="lead">{hint}</p>}
      {errors.length > 0 && <ErrorSummary title={t("summary.title")} entries={errors} attempt={attempt} />}
      {props.children}
      <div role="status" className={decided ? "decided-place" : "decided-place silent"}>
        {decided && (
          <div className="notice decided">
            <h2>{t("decided.title")}</h2>
            <p>{t("decided.text")}</p>
          </div>
        )}
      </div>
      <div className="actions">
        <button type="button" className="button primary" data-action="next" onClick={props.onNext}>
          <span>{decided ? t("action.answer") : (props.nextLabel ?? t("action.next"))}</span>
          <Icon name="forward" size={20} />
        </button>
        {decided && props.onAnyway && (
          <button type="button" className="button secondary" data-action="anyway" onClick={props.onAnyway}>
            {t("action.anyway")}
          </button>
        )}
        {props.onBack && (
          <button type="button" className="button quiet" data-action="back" onClick={props.onBack}>
            <Icon name="back" size={20} />
            {t("action.back")}
          </button>
        )}
        {props.onRestart && (
          <button type="button" className="button quiet" data-action="restart" onClick={props.onRestart}>
            {t("action.restart")}
          </button>
        )}
      </div>
    </div>
  );
}
