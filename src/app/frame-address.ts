import type { LanguageTag } from "../locales/languages.ts";

/** The address of the frame in a language, relative to that in any other: each stands in a folder of its own. */
export const frameAddress = (tag: LanguageTag): string => `../${tag}/`;
