// Letters that no Unicode decomposition takes apart, and the spellings that Arabic, Persian and Hindi writers mix.
// In pairs, from and to. One letter for ß, æ and œ will do, as words.ts makes ss and oe one too.
const LETTERS = "ıiłlđdøoßsœoæaیيکكँं";
// Traditional to simplified Chinese, and the Japanese forms of the same signs: one lexicon serves them all.
const SIGNS =
  "進进濕湿壓压彎弯斷断壞坏過过開开換换線线頭头電电機机後后標标籤签號号貓猫蟲虫傷伤劃划損损鏽锈軟软車车舊旧無无沒没碼码";

const plain = new Map<string, string>();
for (const table of [LETTERS, SIGNS]) {
  const signs = [...table];
  for (let i = 0; i + 1 < signs.length; i += 2) plain.set(signs[i] ?? "", signs[i + 1] ?? "");
}

const folded = new Map<string, string>();
const MARK = /\p{M}/gu;
const ARABIC_MARK_OR_INVISIBLE = /[\u0610-\u061a\u064b-\u065f\u0670\u093c\u200b-\u200f\ufeff]|\ufe0f/g;

function foldAfresh(sign: string): string {
  let out = sign.normalize("NFKC").toLowerCase().replace(ARABIC_MARK_OR_INVISIBLE, "");
  // Marks are accents up to Cyrillic; in the scripts after that they are vowels, and stay.
  if (sign < "\u0590" || (sign >= "\u1e00" && sign < "\u2000")) out = out.normalize("NFD").replace(MARK, "");
  let result = "";
  for (const letter of out) result += plain.get(letter) ?? letter;
  return result;
}

/** One sign of a text as the lexicons spell it: lower case, no accents, one spelling of variant letters. */
export function fold(sign: string): string {
  let out = folded.get(sign);
  if (out === undefined) {
    out = foldAfresh(sign);
    // Bounded, since a stranger's text can hold every sign there is.
    if (folded.size < 4096) folded.set(sign, out);
  }
  return out;
}
