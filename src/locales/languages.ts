/** The languages of the checker, in the order in which they are offered. The first one is the source. */
export const LANGUAGES = [
  { tag: "en", name: "English", dir: "ltr" },
  { tag: "de", name: "Deutsch", dir: "ltr" },
  { tag: "ar", name: "العربية", dir: "rtl" },
] as const;

export type Language = (typeof LANGUAGES)[number];
export type LanguageTag = Language["tag"];

/** The language that a tag such as `de-AT` means, if there is a catalogue for it. */
export const languageNamed = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language.tag === tag.toLowerCase().split(/[-_]/)[0]);

/** The language of a tag such as that of `<html lang>`; English where there is no catalogue for it. */
export const languageOf = (tag: string): Language => languageNamed(tag) ?? LANGUAGES[0];
