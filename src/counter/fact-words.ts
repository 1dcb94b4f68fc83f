/** The facts in a dealer's words: short, since somebody is waiting. */

import { PROOFS } from "../answers/form.ts";
import type { Now } from "../answers/given-facts.ts";
import type { Text } from "../locales/text.tsx";
import { ANSWERS, CAUSES, CONDITIONS, INVOICE_QUESTIONS, OWNERS, PARTS, SELLERS } from "../rules/index.ts";
import { valueOn } from "./claimed.ts";
import type { FactName, Sheet } from "./sheet.ts";

/** The name of a fact, or the question of an inspection point. */
export function factName(fact: FactName, { t }: Text): string {
  const cause = CAUSES.find((one) => fact === `causes.${one}`);
  if (cause) return t(`cause.${cause}`);
  const question = INVOICE_QUESTIONS.find((one) => fact === `invoice.${one}`);
  if (question) return t(`counter.invoice.${question}`);
  switch (fact) {
    case "part":
    case "proof":
    case "seller":
    case "condition":
    case "owner":
    case "manufactured":
    case "invoice.date":
      return t(`counter.fact.${fact}`);
    default:
      return fact;
  }
}

/** An answer in words, from the value of its input; empty for a value that is none. */
export function answerWords(fact: FactName, value: string, { t, date, range }: Text): string {
  switch (fact) {
    case "part": {
      const part = PARTS.find((one) => one === value);
      return part ? t(`part.${part}`) : "";
    }
    case "proof": {
      const proof = PROOFS.find((one) => one === value);
      return proof ? t(`counter.proof.${proof}`) : "";
    }
    case "seller": {
      const seller = SELLERS.find((one) => one === value);
      return seller ? t(`counter.seller.${seller}`) : "";
    }
    case "condition": {
      const condition = CONDITIONS.find((one) => one === value);
      return condition ? t(`counter.condition.${condition}`) : "";
    }
    case "owner": {
      const owner = OWNERS.find((one) => one === value);
      return owner ? t(`counter.owner.${owner}`) : "";
    }
    case "invoice.date":
      return value === "" ? "" : date(value);
    case "manufactured": {
      const [from = "", to = ""] = value.split("/");
      return from === "" ? "" : range({ from, to });
    }
    default: {
      const answer = ANSWERS.find((one) => one === value);
      return answer ? t(`counter.answer.${answer}`) : "";
    }
  }
}

/** What a sheet says of a fact, in words. */
export const factWords = (fact: FactName, sheet: Sheet, now: Now, text: Text): string =>
  answerWords(fact, valueOn(sheet, fact, now), text);
