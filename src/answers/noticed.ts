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
  if (about === "owner") return asked.has("owner") && owner !== "second-hand";
  return asked.has(`causes.${about}`) && (noticed[about] !== "" || causes[about] !== "yes");
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

/** What an answer about the purchase comes to, once the page is left: *no* leaves what was said before. */
export function correctedPurchase({ noticed, seller, owner }: FormValues): Pick<FormValues, "seller" | "owner"> {
  return {
    seller: noticed.seller === "yes" ? "other" : noticed.seller === "unknown" ? "unknown" : seller,
    owner: noticed.owner === "yes" ? "second-hand" : noticed.owner === "unknown" ? "unknown" : owner,
  };
}
