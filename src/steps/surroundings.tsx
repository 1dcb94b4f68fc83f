import { createContext, useContext } from "react";
import type { Now } from "../answers/given-facts.ts";
import type { Plan } from "../answers/journey.ts";
import type { NoticedQuestion } from "../answers/noticed.ts";
import type { Problem } from "../answers/problems.ts";
import { exampleDate } from "../answers/typed-date.ts";
import { type Text, useText } from "../locales/text.tsx";
import { INVOICE_QUESTIONS } from "../rules/index.ts";
import type { Devices } from "../scan/camera-stream.ts";

/** What every question page is given beside the form itself. */
export interface Surroundings {
  now: Now;
  plan: Plan;
  /** What the description makes the checker ask. */
  raised: readonly NoticedQuestion[];
  /** What kept the page from being left; empty until somebody tried. */
  problems: readonly Problem[];
  /** The device's cameras; `null` where none is offered. */
  devices: Devices | null;
  /** Whether files can be fetched, as far as the device knows. */
  canFetch(): boolean;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** What a question page is given. @throws {Error} where no `SurroundingsContext` stands above. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("a step needs a SurroundingsContext above it");
  return surroundings;
}

/** A message for a problem: what is wrong, and what to do now. */
export function problemMessage(
  { field, code }: Problem,
  { t, date }: Text,
  { today }: Now,
  raised: readonly NoticedQuestion[],
): string {
  const asked = INVOICE_QUESTIONS.find((one) => field === `invoice.${one}`);
  return t(`error.${code}`, {
    year: today.slice(0, 4),
    example: date(exampleDate(today)),
    question: asked ? t(`invoice.${asked}`) : "",
    quote: raised.find(({ about }) => field === `noticed.${about}`)?.quote ?? "",
  });
}

/** The message that stands at a field or group, where there is a problem with it. */
export function useProblem(group: string): string | undefined {
  const { problems, now, raised } = useSurroundings();
  const text = useText();
  const problem = problems.find((one) => one.group === group);
  return problem && problemMessage(problem, text, now, raised);
}
