import { useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { emptyForm, type FormValues, readForm } from "../answers/form.ts";
import { goingOn, nextStep } from "../answers/going-on.ts";
import { decidedBy, planJourney } from "../answers/journey.ts";
import { noticedQuestions } from "../answers/noticed.ts";
import { firstOpenStep, type Problem, problemsIn, settledBy } from "../answers/problems.ts";
import type { Step } from "../answers/steps.ts";
import { useText } from "../locales/text.tsx";
import { Answer } from "../result/Answer.tsx";
import { CheckStep } from "../steps/CheckStep.tsx";
import { DamageStep } from "../steps/DamageStep.tsx";
import { PartQuestion } from "../steps/PartQuestion.tsx";
import { ProofStep } from "../steps/ProofStep.tsx";
import { PurchaseStep } from "../steps/PurchaseStep.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import { problemMessage, SurroundingsContext, useProblem } from "../steps/surroundings.tsx";
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

const PartStep = ({ form }: { form: ReturnType<typeof useForm<FormValues>> }) => (
  <PartQuestion input={form.register("part")} error={useProblem("part")} />
);

export interface JourneyProps {
  home: Home;
  first: FirstAnswer | null;
  /** The answers that this tab has kept; `null` where there are none. */
  stored: FormValues | null;
}

/** A try to go on that failed: where, how often, with which words, and what was wrong and has not been put right since. */
interface Attempt {
  place: Place;
  count: number;
  description: string;
  problems: readonly Problem[];
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
  const { place, arrived, go, settle, stay } = usePlace(
    home,
    first && (first.anyway ? "damage" : nextStep("part", plan, false)),
  );
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [pressed, setPressed] = useState<Place | null>(null);
  const left = useRef<Place | null>(null);
  const fieldToFocus = useRef<string | null>(null);

  // An empty form leaves nothing behind in the tab.
  useEffect(() => (values.part === "" ? home.forgetAnswers() : home.saveAnswers(values)));
  // Safari empties the boxes of a page that it has kept and shows again.
  useEffect(() => {
    const again = ({ persisted }: PageTransitionEvent) => persisted && form.reset(form.getValues());
    addEventListener("pageshow", again);
    return () => removeEventListener("pageshow", again);
  }, [form]);

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
  const tried = attempt?.place === place ? attempt : null; // forgotten once the step is left
  // The text counts as it was at an attempt to go on; what is typed before or since, once the typing pauses.
  const told = tried?.description === values.description ? values.description : settled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text is read again when it or its reader changes
  const suggested = useMemo(() => readText(told), [read, told]);
  const raised = step === "damage" ? noticedQuestions(suggested, values, plan) : [];
  // A text of which nothing is asked needs no going on: what was open before it is open still.
  useEffect(() => {
    if (read && step === "damage" && told === values.description && raised.length === 0)
      form.setValue("settled", settledBy(values));
  });
  // Only what was wrong at the attempt: a question that has come up since is none that was left out. And what is put right
  // stays so until the next one: half of a year is a year too, and a summary that came back would take the focus.
  const wrong = tried ? problemsIn(step, values, plan, now, raised) : [];
  const listed = tried?.problems.filter(({ group }) => wrong.some((one) => one.group === group)) ?? [];
  const problems = wrong.filter(({ group }) => listed.some((one) => one.group === group));
  if (tried && listed.length < tried.problems.length) setAttempt({ ...tried, problems: listed });

  useEffect(() => {
    if (fieldToFocus.current) focusField(fieldToFocus.current);
    fieldToFocus.current = null;
  });

  const goOn = () => {
    const given = readForm(form.getValues());
    if (step === "damage" && !read && given.description !== "") return setPressed(place);
    const suggestions = step === "damage" ? readText(given.description) : [];
    const going = goingOn(step, given, suggestions, now, place.changing);
    if (!going.ok) {
      const { description } = given;
      return setAttempt({ place, count: (tried?.count ?? 0) + 1, description, problems: going.problems });
    }
    const { answers, next, changing } = going;
    for (const name of ["seller", "owner", "settled", "anyway"] as const) form.setValue(name, answers[name]);
    for (const about of ["seller", "owner"] as const) form.setValue(`noticed.${about}`, answers.noticed[about]);
    return go(next, changing);
  };
  // Whoever went on before the reader was there has done so once it is.
  useEffect(() => {
    if (!read || pressed !== place) return;
    setPressed(null);
    goOn();
  });
  const goBack = () => {
    if (place.depth > 0) {
      if (left.current !== place) home.goBack(); // which takes a while, in which a second press can come
      left.current = place;
      return;
    }
    go(plan.steps[plan.steps.indexOf(step) - 1] ?? "part");
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
    attempt: tried?.count ?? 0,
    errors: listed.map((problem) => ({ target: problem.field, message: problemMessage(problem, text, now, raised) })),
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
    const fill = (facts: FormValues) => {
      stay();
      form.reset(facts);
    };
    const controls = { values: form.getValues, fill, restart: () => startAnew(false) };
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
      <SurroundingsContext value={{ now, plan, problems, raised, devices: home.cameras(), canFetch }}>
        <div key={step}>{page()}</div>
      </SurroundingsContext>
    </FormProvider>
  );
}
