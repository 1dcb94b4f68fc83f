export const SUPPORT = "help@imikilife.com";

/** Windows hands no address of more than some 2,040 signs to a program for mail, and says nothing. */
const LONGEST = 2000;
const CUT = encodeURIComponent("…");

const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD").replaceAll("\n", "\r\n"));

/**
 * A mail to support as an address (RFC 6068).
 * @param whole what it says where there is room
 * @param essential what it says otherwise: what matters most first, cut where the room ends
 */
export function mailTo(subject: string, whole: string, essential: string): string {
  const start = `mailto:${SUPPORT}?subject=${encoded(subject)}&body=`;
  const mail = start + encoded(whole);
  if (mail.length <= LONGEST) return mail;
  let short = start;
  for (const sign of essential) {
    const next = encoded(sign);
    if (short.length + next.length + CUT.length > LONGEST) return short + CUT;
    short += next;
  }
  return short;
}
