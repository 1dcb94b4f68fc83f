import { fold } from "./fold.ts";
import { romanised } from "./romanised.ts";

/** How a word is parted from the one before it. */
export const JOINED = 0;
const COMMA = 1;
export const STOP = 2;

export type Script = "Latin" | "Cyrillic" | "Arabic" | "Han";

export interface Word {
  /** Folded spellings to look up: the word itself, and in Arabic also without its prefixes. */
  readonly forms: readonly string[];
  readonly script: Script;
  /** Where it stands in the text as written. */
  readonly start: number;
  readonly end: number;
  readonly parted: number;
}

const SIGN_SCRIPT = /[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
// They carry meaning here: "dropped to 20 %", "dropped to $50".
const WORD_SIGN = /[%$€£]/;
const STOPS = /[.!?;…\n\r。！？；।۔؟|]/;
const COMMAS = /[,()،、，—–]/;
const APOSTROPHE = /['’ʼ`´]/;
const DOUBLED = /([b-df-hj-np-tv-z])\1+|([aeiou])\2{2,}/g;
// "beschaedigt" for "beschädigt"
const SPELLED_OUT = /([aou])e/g;
// One item for "12v", "230V" and "110volt"
const VOLTS = /^[\d.]+v/;
// The point of "iOS 7.1" ends no sentence.
const NUMBER = /^\d\.\d/;
const ARABIC_PREFIX = /^[wf]?(?:[blk]?al|[blwfk])(?=...)/;

/** "droped", "dropped" and "sooo" are one word to a hasty writer, so they are one to the reader; "of" and "off" are two. */
export const undoubled = (word: string): string => (word === "off" ? word : word.replace(DOUBLED, "$1$2"));

/** A word's spellings, and the script whose lexicons can know it. */
function spelled(word: string): Pick<Word, "forms" | "script"> {
  const first = word.charCodeAt(0);
  if (first >= 0x980) return { forms: [word], script: "Han" };
  const script = first < 0x370 || first >= 0x900 ? "Latin" : first < 0x530 ? "Cyrillic" : "Arabic";
  const plain = undoubled(first < 0x370 ? word : romanised(word)).replace(VOLTS, "0v");
  const short = script === "Arabic" ? plain.replace(ARABIC_PREFIX, "") : plain.replace(SPELLED_OUT, "$1");
  return { forms: short === plain ? [plain] : [plain, short], script };
}

/** Takes a text apart: words where words are spaced, single signs where they are not. One pass. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let letters = "";
  let start = 0;
  let parted = JOINED;
  const close = (end: number): void => {
    if (letters === "") return;
    words.push({ ...spelled(letters), start, end, parted });
    letters = "";
    parted = JOINED;
  };
  let at = 0;
  for (const sign of text) {
    const next = at + sign.length;
    const folded = fold(sign);
    if (folded === "") {
      // An accent or an invisible sign: it neither adds to a word nor ends it.
    } else if (SIGN_SCRIPT.test(folded) || WORD_SIGN.test(folded)) {
      close(at);
      for (const one of folded) {
        letters = one;
        start = at;
        close(next);
      }
    } else if (LETTER.test(folded) || (sign === "." && NUMBER.test(text.slice(at - 1, next + 1)))) {
      if (letters === "") start = at;
      letters += folded;
    } else if (!(APOSTROPHE.test(sign) && letters.endsWith("n") && /^t\b/i.test(text.slice(next, next + 2)))) {
      close(at);
      if (STOPS.test(sign)) parted = STOP;
      else if (parted === JOINED && (COMMAS.test(sign) || (sign === "-" && text[at - 1] === " "))) parted = COMMA;
    }
    at = next;
  }
  close(at);
  return words;
}
