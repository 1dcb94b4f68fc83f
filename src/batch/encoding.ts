/** The text of a file, whose encoding nothing says but its bytes. */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

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

/**
 * Reads UTF-8 and UTF-16 with or without a mark, and otherwise Windows-1252, as older spreadsheets write: bytes
 * that are no UTF-8 are nothing else that a spreadsheet writes without a mark, and every byte means something there.
 * @example decodeText(new Uint8Array([0x48, 0xe4])) // { text: "Hä", encoding: "windows-1252" }
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0] ?? unmarked(bytes);
  const text = decoded(bytes, encoding);
  if (text !== undefined) return { text, encoding };
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
}
