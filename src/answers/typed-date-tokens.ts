export type DateField = "day" | "month" | "year";

/** A number or a word in a written date, and where it stands in the text. */
type DateToken = { readonly start: number; readonly end: number } & (
  | { readonly digits: string; readonly role: DateField | undefined }
  | { readonly word: string }
);

/** What may follow the number of a day: English, French, Spanish, Russian, Greek ordinals, and the East Asian "day". */
export const DAY_SUFFIX = "st|nd|rd|th|er|re|e|eme|o|a|º|ª|°|-?го|-?е|-?ое|η|日|일|号|號";

// Vietnamese says before the number what it is, Chinese, Japanese and Korean after it.
const ROLE_BESIDE: Readonly<Record<string, DateField>> = {
  ngay: "day",
  thang: "month",
  thg: "month",
  nam: "year",
  年: "year",
  년: "year",
  月: "month",
  월: "month",
};

const NUMBER = `(?:(ngay|thang|thg|nam)\\s+)?([0-9]+)(?:\\s*([年년月월])|(\\s*[日일号號]|\\.?(?:${DAY_SUFFIX})(?!\\p{L})))?`;
const WORD = "\\p{L}[\\p{L}\\p{M}.'’׳״॰]*";
const TOKEN = new RegExp(`${NUMBER}|(${WORD})`, "gu");

/** The numbers and words of a text that `foldText` has folded, in their order; signs and spaces are left out. */
export function dateTokens(folded: string): DateToken[] {
  return [...folded.matchAll(TOKEN)].map((match) => {
    const [all, before = "", digits, after = "", dayAfter, word] = match;
    const place = { start: match.index, end: match.index + all.length };
    if (digits === undefined) return { ...place, word: word ?? "" };
    return { ...place, digits, role: dayAfter === undefined ? ROLE_BESIDE[before || after] : "day" };
  });
}
