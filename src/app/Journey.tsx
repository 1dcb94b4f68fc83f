import { useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { emptyForm, type FormValues, readForm } from "../answers/form.ts";
import { decidedBy, type Plan, planJourney } from "../answers/journey.ts";
import { correctedPurchase, noticedQuestions, overruled } from "../answers/noticed.ts";
import { firstOpenStep, problemsIn } from "../answers/problems.ts";
import type { Step } from "../answers/steps.ts";
import { useText } from "../locales/text.tsx";
import { Answer } from "../result/Answer.tsx";
import { CheckStep } from "../steps/CheckStep.tsx";
import { DamageStep } from "../steps/DamageStep.tsx";
import { PartQuestion } from "../steps/PartQuestion.tsx";
import { ProofStep } from "../steps/ProofStep.tsx";
import { PurchaseStep } from "../steps/PurchaseStep.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import { problemMessage, SurroundingsProvider, useProblem } from "../steps/surroundings.tsx";
import { toldAnswers } from "../steps/told-answers.ts";
import "../steps/steps.css";
import { focusField } from "../ui/focus-field.ts";
import { canFetch, type Place, readingLanguages } from "./environment.ts";
import type { Home } from "./home.ts";
import { usePlace } from "./place.ts";
import { useReader, useSettled } from "./reading.ts";
import { useToday } from "./today.ts";

/** The first question's answer, where it was given before the form had loaded. */
export interface FirstAnswer {
  part: FormValues["part"];
  /** Go on to the damage although the outcome is decided. */
  anyway: boolean;
}

function nextStep(from: Step, plan: Plan, anyway: boolean): Step {
  if (from === "check" || (decidedBy(plan, from) && !anyway)) return "result";
  return plan.steps[plan.steps.indexOf(from) + 1] ?? "check";
}

const PartStep = ({ form }: { form: ReturnType<typeof useForm<FormValues>> }) => (
  <PartQuestion input={form.register("part")} error={useProblem("part")} />
);

export interface JourneyProps {
  home: Home;
  first: FirstAnswer | null;
  /** The answers that this tab has kept; `null` where there are none. */
  stored: FormValues | null;
}

/** A try to go on that failed: where, how often, and what was wrong. */
interface Attempt {
  place: Place;
  count: number;
  groups: readonly string[];
}

/** The whole journey: one form above all steps, and the steps that the answers call for. */
export default function Journey({ home, first, stored }: JourneyProps) {
  const text = useText();
  const { t } = text;
  const today = useToday();
  const now = { today, languages: readingLanguages(text.language.tag) };
  const [initial] = useState(() => ({ ...(stored ?? emptyForm()), ...first }));
  const form = useForm<FormValues>({ defaultValues: initial });
  const values = readForm(form.watch());
  const plan = planJourney(values, now);
  const { place, arrived, go, settle } = usePlace(
    home,
    first && (first.anyway ? "damage" : nextStep("part", plan, false)),
  );
  const [attempt, setAttempt] = useState<Attempt>({ place, count: 0, groups: [] });
  const [pressed, setPressed] = useState<Place | null>(null);
  const fieldToFocus = useRef<string | null>(null);

  // An empty form leaves nothing behind in the tab.
  useEffect(() => (values.part === "" ? home.forgetAnswers() : home.saveAnswers(values)));

  // A place that the answers do not reach, such as one typed into the address, falls back to the first open step.
  const open = firstOpenStep(values, plan, now);
  const reach = open === null ? plan.steps.length - 1 : plan.steps.indexOf(open);
  const index = plan.steps.indexOf(place.step);
  const step = index >= 0 && index <= reach ? place.step : (open ?? "check");
  // For good: otherwise the page would go on by itself as soon as its last answer is given.
  useEffect(() => {
    if (step !== place.step) settle(step);
  });

  const read = useReader(step === "damage", t("app.title"));
  const settled = useSettled(values.description);
  const readText = (description: string) => (read ? read(description, text.language.tag) : []);
  const attempts = attempt.place === place ? attempt.count : 0; // forgotten once the step is left
  // After an attempt to go on, the text counts as it is; before, once the typing pauses.
  const told = attempts > 0 ? values.description : settled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text is read again when it or its reader changes
  const suggested = useMemo(() => readText(told), [read, told]);
  const raised = step === "damage" ? noticedQuestions(suggested, values, plan) : [];
  // Only what was wrong at the attempt: a question that has come up since is none that was left out.
  const problems =
    attempts > 0
      ? problemsIn(step, values, plan, now, raised).filter(({ group }) => attempt.groups.includes(group))
      : [];

  useEffect(() => {
    if (fieldToFocus.current) focusField(fieldToFocus.current);
    fieldToFocus.current = null;
  });

  const goOn = () => {
    const given = readForm(form.getValues());
    if (step === "damage" && !read && given.description !== "") return setPressed(place);
    const before = planJourney(given, now);
    const asking = step === "damage" ? noticedQuestions(readText(given.description), given, before) : [];
    const wrong = problemsIn(step, given, before, now, asking);
    if (wrong.length > 0) return setAttempt({ place, count: attempts + 1, groups: wrong.map(({ group }) => group) });
    const answers = {
      ...given,
      ...(step === "damage" && { ...correctedPurchase(given, asking), settled: given.description }),
    };
    if (step === "purchase") for (const about of overruled(given)) form.setValue(`noticed.${about}`, "");
    form.setValue("seller", answers.seller);
    form.setValue("owner", answers.owner);
    form.setValue("settled", answers.settled);
    // What was told of the damage stays, although the purchase alone decides by now; what is not decided is asked anyway.
    const { decided } = step === "damage" ? planJourney(answers, now) : before;
    answers.anyway = decided && (answers.anyway || step === "damage");
    form.setValue("anyway", answers.anyway);
    const latest = planJourney(answers, now);
    const next = nextStep(step, latest, answers.anyway);
    if (!place.changing || next === "result") return go(next);
    const stillOpen = firstOpenStep(answers, latest, now);
    return go(stillOpen ?? "check", stillOpen !== null);
  };
  // Whoever went on before the reader was there has done so once it is.
  useEffect(() => {
    if (!read || pressed !== place) return;
    setPressed(null);
    goOn();
  });
  const goBack = () => {
    if (place.depth > 0) return home.goBack();
    return go(plan.steps[plan.steps.indexOf(step) - 1] ?? "part");
  };
  const tellAnyway = () => {
    form.setValue("anyway", true);
    go("damage");
  };
  const startAnew = (byUser: boolean) => {
    home.forgetAnswers();
    form.reset(emptyForm());
    go("part", false, byUser);
  };
  const restart = () => startAnew(true);
  const change = (to: Step, field: string) => {
    fieldToFocus.current = field;
    go(to, true);
  };

  const early = decidedBy(plan, step) && !values.anyway;
  const position = Math.min(plan.steps.indexOf(step) + 1, plan.steps.length - 1); // the answer is no step more
  const frame = {
    step,
    arrived,
    attempt: attempts,
    errors: problems.map((problem) => ({ target: problem.field, message: problemMessage(problem, text, now, raised) })),
    progress: { index: position, total: early && step !== "check" ? position : plan.steps.length - 1 },
    onNext: goOn,
    onBack: step === "part" ? undefined : goBack,
    onRestart: step === "part" ? undefined : restart,
  };
  // The outcome is decided here only where this page itself is complete.
  const decided = early && step !== "check" && problemsIn(step, values, plan, now).length === 0;

  const answered =
    step === "result" && plan.claim
      ? {
          claim: plan.claim,
          asked: plan.asked,
          today,
          byPurchaseDay: values.proof === "date",
          undated: values.proof === "serial" && values.serial.trim() !== "" && !plan.claim.manufactured,
        }
      : null;
  useEffect(() => {
    const { index, total } = frame.progress;
    const controls = { values: form.getValues, fill: form.reset, restart: () => startAnew(false) };
    home.frame?.show({ step, index, total, userInitiated: arrived, answered, ...controls });
  });

  const page = () => {
    switch (step) {
      case "part":
        return (
          <StepPage {...frame} title={t("part.title")} hint={t("part.hint")} decided={decided} onAnyway={tellAnyway}>
            <PartStep form={form} />
          </StepPage>
        );
      case "proof":
        return (
          <StepPage {...frame} title={t("proof.title")} decided={decided} onAnyway={tellAnyway}>
            <ProofStep />
          </StepPage>
        );
      case "purchase":
        return (
          <StepPage
            {...frame}
            title={t("purchase.title")}
            hint={t("purchase.hint")}
            decided={decided}
            onAnyway={tellAnyway}
          >
            <PurchaseStep />
          </StepPage>
        );
      case "damage":
        return (
          <StepPage {...frame} title={t("damage.title")}>
            <DamageStep />
          </StepPage>
        );
      case "check":
        return (
          <StepPage {...frame} title={t("check.title")} hint={t("check.hint")} nextLabel={t("action.answer")}>
            <CheckStep onChange={change} />
          </StepPage>
        );
      case "result":
        return (
          answered && (
            <Answer
              {...answered}
              told={toldAnswers(values, plan, now, text)}
              copyText={home.copyText}
              can={home.can}
              counter={home.counterAddress(text.language.tag)}
              share={home.frame && <home.frame.Share {...answered} />}
              country={values.country}
              canFetch={canFetch}
              onCountry={(country) => form.setValue("country", country)}
              arrived={arrived}
              onCheck={() => go("check")}
              onRestart={restart}
              onBack={goBack}
            />
          )
        );
    }
  };
  return (
    <FormProvider {...form}>
      <SurroundingsProvider value={{ now, plan, problems, raised, devices: home.cameras(), canFetch }}>
        <div key={step}>{page()}</div>
      </SurroundingsProvider>
    </FormProvider>
  );
}
