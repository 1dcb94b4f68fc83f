/** What the description says against what was answered: the questions that it raises, and what their answers change. */
import { CAUSES } from "../rules/index.ts";
import type { FormValues, Noticed } from "./form.ts";
import type { Plan } from "./journey.ts";

/** What a reading of the description suggests to ask: a fact by its path, and the words that it rests on. */
export interface Suggested {
  fact: string;
  quote: string;
}

export interface NoticedQuestion {
  about: Noticed;
  /** The customer’s own words. */
  quote: string;
}

/** The facts where a *yes* says something new: what is already told is not asked again. */
const isNews = (about: Noticed, { seller, owner, causes, noticed }: FormValues, { asked }: Plan): boolean => {
  if (about === "seller") return asked.has("seller") && seller !== "other";
  // Where the shop alone decides by now, the owner would be asked in vain.
  if (about === "owner") return asked.has("owner") && owner !== "second-hand" && noticed.seller !== "yes";
  return asked.has(`causes.${about}`) && (noticed[about] !== "" || causes[about] === "");
};

const aboutOf = (fact: string): Noticed | undefined =>
  fact === "seller" || fact === "owner" ? fact : CAUSES.find((cause) => fact === `causes.${cause}`);

/** The questions to ask about a description: each has to be answered before going on, *I don’t know* included. */
export const noticedQuestions = (
  suggestions: readonly Suggested[],
  values: FormValues,
  plan: Plan,
): NoticedQuestion[] =>
  suggestions.flatMap(({ fact, quote }) => {
    const about = aboutOf(fact);
    return about !== undefined && isNews(about, values, plan) ? [{ about, quote }] : [];
  });

/** The facts of the purchase that a description can speak against. */
export type OfPurchase = "seller" | "owner";

/** What an answer about the purchase comes to; undefined where it leaves what was said before. */
function meant(about: OfPurchase, { noticed }: FormValues) {
  const answer = noticed[about];
  if (answer === "unknown") return answer;
  return answer === "yes" ? ({ seller: "other", owner: "second-hand" } as const)[about] : undefined;
}

/** The purchase, once the page of the damage is left: by the answers to the questions that stand there, and no others. */
export function correctedPurchase(
  values: FormValues,
  asked: readonly NoticedQuestion[],
): Partial<Pick<FormValues, OfPurchase>> {
  const said = <About extends OfPurchase>(about: About) =>
    asked.some((question) => question.about === about) ? { [about]: meant(about, values) ?? values[about] } : {};
  return { ...said("seller"), ...said("owner") };
}

/** The answers about the description that what was said of the purchase since then speaks against: the later counts. */
export const overruled = (values: FormValues): OfPurchase[] =>
  (["seller", "owner"] as const).filter((about) => (meant(about, values) ?? values[about]) !== values[about]);
