import { plainAscii } from "../serial/plain-ascii.ts";

// Accents, Arabic vowel signs and stretching, Hebrew points, and marks that set direction or joining. Not the marks of
// Indic and Thai script: those are vowels, and Hindi's June would become the short form of January.
const UNHEARD = /[\u0300-\u036f\u0591-\u05bd\u0640\u064b-\u065f\u0670\p{Cf}]/gu;
/** Between two digits a mark of direction parts numbers: joined, they would be another one. */
const MARK_BETWEEN = /(\p{Nd})\p{Cf}+(?=\p{Nd})/gu;

/**
 * Text as names and numbers are compared: lower case, without accents, digits of any script as 0 to 9, one kind of
 * hyphen, one form of letters that keyboards swap (Turkish ı, Persian and Arabic yeh and kaf).
 */
export function foldText(text: string): string {
  return plainAscii(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(MARK_BETWEEN, "$1 ")
    .replace(UNHEARD, "")
    .normalize("NFC")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[\u0131\u0649\u06cc\u06a9]/g, (letter) => (letter === "ı" ? "i" : letter === "ک" ? "ك" : "ي"));
}

/** The same for a name alone: also without the dots and apostrophes of abbreviations ("Sept.", "ม.ค.", "נוב׳"). */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/[.'’׳״॰]/g, "")
    .replace(/[\s,،]+/g, " ")
    .trim();
}
