import { useEffect, useRef, useState } from "react";
import { useText } from "../locales/text.tsx";
import { COVERAGE, PARTS } from "../rules/index.ts";
import { PartQuestion } from "../steps/PartQuestion.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import type { FirstAnswer } from "./Journey.tsx";

/** How many questions a whole journey has; fewer, as soon as the answers say so. */
const STEPS_OF_A_WHOLE_JOURNEY = 5;

/**
 * The first question, prerendered, without the form and its library: it answers before they have loaded, and keeps a
 * choice that was made before it answered itself.
 */
export function FirstPage({ onAnswer }: { onAnswer(first: FirstAnswer): void }) {
  const { t } = useText();
  const [chosen, setChosen] = useState("");
  const [attempt, setAttempt] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setChosen(page.current?.querySelector<HTMLInputElement>("[name=part]:checked")?.value ?? "");
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
        <PartQuestion input={{ onChange: (event) => setChosen(event.target.value) }} error={error} />
      </StepPage>
    </div>
  );
}
