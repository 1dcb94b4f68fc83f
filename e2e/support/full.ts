import { LANGUAGES, type LanguageTag } from "../../src/locales/languages.ts";

/** Whether repetitions run too: `npm run test:full`. */
export const FULL = process.env.FULL === "1";

/** Some of a list, and all of it in the full run. */
export const some = <T>(all: readonly T[], ...few: readonly number[]): readonly T[] =>
  FULL ? all : all.filter((_, at) => few.includes(at));

/** The languages named here, and all of them in the full run. */
export const languages = (...few: readonly LanguageTag[]) => LANGUAGES.filter(({ tag }) => FULL || few.includes(tag));
