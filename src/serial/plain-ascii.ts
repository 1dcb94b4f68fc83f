const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

// Unicode lays decimal digits out in rows of ten from zero, some rows directly after another.
function digitValue(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let first = codePoint;
  while (isDigit(first - 1)) first -= 1;
  return String((codePoint - first) % 10);
}

/**
 * Digits of every script (٣, ۳, ३, ３) as 0 to 9, and full-width letters and signs as their ASCII ones.
 * Superscripts and circled numbers are no digits, and stay as they are.
 */
export function plainAscii(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?![0-9])\p{Nd}/gu, digitValue);
}
