// Hindi is written in both scripts, often in one sentence, so both are read in Latin letters; Russian and Arabic too,
// since their lexicons weigh less that way. The tables go sign by sign through the Unicode blocks: а to я; the vowels
// from U+0905, the consonants from U+0915, the vowel signs from U+093E; hamza to ya, with the figures that people chat
// in (7 for ح, 3 for ع). A comma stands for nothing.
const CYRILLIC = "a b v g d e j z i i k l m n o p r s t u f h c ch sh sch , y , e u a".split(" ");
const DEVANAGARI = (
  "a a i i u u ri l e e e ai o o o au " +
  "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h " +
  ", , , , a i i u u ri ri e e e ai o o o au"
).split(" ");
const ARABIC = "2aawayabhtcj75d4rzsx9p603g,,,,,,fqklmnhwyy";
const CYRILLIC_FIRST = 0x430;
const ARABIC_FIRST = 0x621;
const DEVANAGARI_FIRST = 0x905;
const NASAL = "ं";
const CONSONANT_BEFORE_CONSONANT = /[क-ह](?=[क-हंअ-औ])/g;

/** A word as it is typed on a Latin keyboard, near enough for stems. */
export function romanised(word: string): string {
  let out = "";
  // A consonant of Devanagari carries an "a" unless a vowel sign or a virama follows.
  for (const sign of word.replace(CONSONANT_BEFORE_CONSONANT, "$&ा")) {
    const code = sign.charCodeAt(0);
    const letter =
      sign === NASAL
        ? "n"
        : (CYRILLIC[code - CYRILLIC_FIRST] ??
          ARABIC[code - ARABIC_FIRST] ??
          DEVANAGARI[code - DEVANAGARI_FIRST] ??
          ",");
    if (letter !== ",") out += letter;
  }
  return out;
}
