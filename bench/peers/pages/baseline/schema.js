import { addDays, addMonths, format, isAfter, isValid, parseISO, startOfToday } from "date-fns";
import { z } from "zod";
import { DAMAGES, ERRORS, PARTS, PROOFS, WITHOUT_PERIOD } from "../questions.js";

const keys = (choices) => choices.map(([key]) => key);

/** One schema a step, of zod in full. */
export const SCHEMAS = [
  z.object({
    proof: z.enum(keys(PROOFS), ERRORS.proof),
    date: z
      .string(ERRORS.date)
      .regex(/^\d{4}-\d\d-\d\d$/, ERRORS.date)
      .refine((day) => isValid(parseISO(day)), ERRORS.date),
  }),
  z.object({ part: z.enum(keys(PARTS), ERRORS.part) }),
  z.object({
    damage: z.enum(keys(DAMAGES), ERRORS.damage),
    description: z.string().trim().min(10, ERRORS.description),
  }),
];

/** The answer by date-fns. */
export function answerTo({ proof, date, part, damage }) {
  const shown = parseISO(date);
  const end = addMonths(proof === "serial" ? addDays(shown, 90) : shown, 12);
  const reasons = [];
  if (WITHOUT_PERIOD.includes(part)) reasons.push("part");
  if (damage !== "flaw") reasons.push("damage");
  if (isAfter(startOfToday(), end)) reasons.push("ended");
  return { outcome: reasons.length > 0 ? "not-covered" : "covered", reasons, end: format(end, "d MMMM yyyy") };
}
