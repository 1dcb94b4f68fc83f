/**
 * What the checker never says, in any language (reading R21): that a warranty is *void*, a *claim
 * denied*, or a word of *fraud*. It says what is covered and what is not. A new language needs its own row.
 * @type {Readonly<Record<string, readonly RegExp[]>>}
 */
export const NEVER_SAID = {
  en: [/\bvoid(s|ed|ing|able)?\b/i, /\bclaims? (is |was |has been )?denied\b/i, /\bdenied claims?\b/i, /\bfraud/i],
  de: [
    /\bnichtig/i,
    /\bunwirksam/i,
    /\bverwirkt/i,
    /\b(Anspruch|Antrag|Reklamation)\P{L}.*abgelehnt/iu,
    /Betrug|[Bb]etrüg/,
  ],
  // No word boundaries here: particles are written together with the word.
  ar: [/باطل/, /لاغي|لاغٍ|ملغا|ملغى/, /(رفض|رُفض|رُفضت)\s+(ال)?(مطالبة|طلب)/, /احتيال|غش(?!\p{L})|تزوير/u],
};
