/** What a tab keeps of the form, and whatever else claims to be one: read by schema; what fails is left empty. */
import * as z from "zod/mini";
import { ANSWERS, CONDITIONS, OWNERS, ofEachCause, PARTS, SELLERS } from "../rules/index.ts";
import { DESCRIPTION_LENGTH, type FormValues, LINE_LENGTH, PROOFS } from "./form.ts";

z.config({ jitless: true }); // the Content Security Policy allows no generated code

const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.catch(z.enum([...values, ""]), "");
const text = (length: number) => z.catch(z.string().check(z.maxLength(length)), "");
const flag = z.catch(z.boolean(), false);
const date = {
  day: text(LINE_LENGTH),
  month: text(LINE_LENGTH),
  year: text(LINE_LENGTH),
  whole: z.optional(text(LINE_LENGTH)),
};
const answer = choice(ANSWERS);
const tick = choice(["yes", "unknown"]);
/** A part of the form that may be absent or damaged as a whole: its fields then fall back one by one. */
const group = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.pipe(
    z.transform((value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value) ? value : {},
    ),
    z.object(shape),
  );

const formSchema = group({
  part: choice(PARTS),
  proof: choice(PROOFS),
  invoice: group({
    date: group(date),
    listsDevice: answer,
    listsPrice: answer,
    matchesProduct: answer,
    unaltered: answer,
  }),
  serial: text(LINE_LENGTH),
  manufactured: group({ ...date, unknown: flag }),
  confirmed: text(LINE_LENGTH),
  seller: choice(SELLERS),
  condition: choice(CONDITIONS),
  owner: choice(OWNERS),
  description: text(DESCRIPTION_LENGTH),
  settled: text(DESCRIPTION_LENGTH + 1),
  noticed: group({ ...ofEachCause(answer), seller: answer, owner: answer }),
  causes: group({ ...ofEachCause(tick), none: flag }),
  anyway: flag,
  country: text(LINE_LENGTH),
});

/** Restores a form from outside: each field that fails is left empty, the others stay. `{}` gives an empty form. */
export const restoreForm = (stored: unknown): FormValues => formSchema.parse(stored);
