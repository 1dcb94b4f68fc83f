import { useEffect, useRef, useState } from "react";
import { useText } from "../locales/text.tsx";
import { COVERAGE, PARTS } from "../rules/index.ts";
import { PartQuestion } from "../steps/PartQuestion.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import type { FirstAnswer } from "./Journey.tsx";

/** How many questions a whole journey has; fewer, as soon as the answers say so. */
const STEPS_OF_A_WHOLE_JOURNEY = 5;

interface FirstPageProps {
  /** What was chosen before the page answered, of which a page that had to be drawn anew shows nothing. */
  early: string | undefined;
  onAnswer(first: FirstAnswer): void;
  /** Keeps a choice that was not gone on from yet. */
  onChoose(part: string): void;
}

/**
 * The first question, prerendered, without the form and its library: it answers before they have loaded, and keeps a
 * choice that was made before it answered itself.
 */
export function FirstPage({ early, onAnswer, onChoose }: FirstPageProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState("");
  const [attempt, setAttempt] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  const choose = (value: string) => {
    setChosen(value);
    onChoose(value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice made before the page answered, once
  useEffect(() => {
    const tile = (which: string) => page.current?.querySelector<HTMLInputElement>(`[name=part]${which}`);
    const chosenEarly = tile(":checked") ?? tile(`[value="${early}"]`);
    if (!chosenEarly) return;
    chosenEarly.checked = true;
    choose(chosenEarly.value);
  }, []);
  const part = PARTS.find((known) => known === chosen);
  const decided = part !== undefined && COVERAGE[part].months === null;
  const error = attempt > 0 && !part ? t("error.part.required") : undefined;
  const answer = (anyway: boolean) => (part ? onAnswer({ part, anyway }) : setAttempt(attempt + 1));
  return (
    <div ref={page}>
      <StepPage
        step="part"
        progress={{ index: 1, total: decided ? 1 : STEPS_OF_A_WHOLE_JOURNEY }}
        title={t("part.title")}
        hint={t("part.hint")}
        arrived={false}
        attempt={attempt}
        errors={error ? [{ target: "part", message: error }] : []}
        decided={decided}
        onNext={() => answer(false)}
        onAnyway={() => answer(true)}
      >
        <PartQuestion input={{ onChange: (event) => choose(event.target.value) }} error={error} />
      </StepPage>
    </div>
  );
}
