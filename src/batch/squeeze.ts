import { foldText } from "../answers/typed-date-text.ts";

/**
 * A heading or a value as it is compared: letters and digits alone, in one case, without accents or vowel signs.
 * @example squeeze("Invoice_Date") === squeeze("invoice date")
 */
export const squeeze = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
