import type { Suggestion } from "./facts.ts";
import { read } from "./reading.ts";

export type { Fact, Suggestion } from "./facts.ts";

/**
 * Reads what a customer wrote about the damage, in any language of the table, and says which questions it
 * raises: at most three, the likeliest first, each with the customer's words it rests on. It decides nothing.
 *
 * @param text as typed; it may be hasty, misspelt and in several languages
 * @param lang the language it is probably in; a hint that only settles words which several languages share
 */
export function readDescription(text: string, lang?: string): Suggestion[] {
  return [...read(text, lang).suggestions];
}
