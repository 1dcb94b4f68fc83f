/** The text of a file, whose encoding nothing says but its bytes. */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1256";

/** No text of a table has the sign whose number is 0: such bytes are halves of UTF-16 without its mark. */
function unmarked(bytes: Uint8Array): Encoding {
  const zero = bytes.indexOf(0);
  if (zero < 0) return "utf-8";
  return zero % 2 === 1 ? "utf-16le" : "utf-16be";
}

const MARKS = [
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
] as const;

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** So much of a file is looked at, from its first byte that is no ASCII. */
const LOOKED_THROUGH = 1 << 20;
const WORD = /[\p{L}\p{M}]+/gu;
const ARABIC_WORD = /^(?=.*\p{L}.*\p{L})\p{scx=Arab}+$/u;
const ASCII = /\p{ASCII}/gu;

/**
 * Whether bytes that are no UTF-8 are Arabic rather than of a language with Latin letters. Read as Windows-1256, most of
 * their letters stand in words of Arabic letters alone then: an ä or É of Windows-1252 has Latin letters beside it.
 */
function isArabic(bytes: Uint8Array): boolean {
  const from = bytes.findIndex((byte) => byte > 0x7f);
  const text = new TextDecoder("windows-1256").decode(bytes.subarray(from, from + LOOKED_THROUGH));
  let arabic = 0;
  let other = 0;
  for (const word of text.match(WORD) ?? []) {
    if (ARABIC_WORD.test(word)) arabic += word.length;
    else other += word.replace(ASCII, "").length;
  }
  return arabic > other;
}

/**
 * Reads UTF-8 and UTF-16 with or without a mark, and otherwise Windows-1256 or Windows-1252, as older spreadsheets write
 * in Arabic and in Western Europe: every byte means something there.
 * @example decodeText(new Uint8Array([0x48, 0xe4])) // { text: "Hä", encoding: "windows-1252" }
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0] ?? unmarked(bytes);
  const text = decoded(bytes, encoding);
  if (text !== undefined) return { text, encoding };
  const old = isArabic(bytes) ? "windows-1256" : "windows-1252";
  return { text: new TextDecoder(old).decode(bytes), encoding: old };
}
