/** Every web address begins so, also where a keyboard of another language makes other signs of the rest. */
const ADDRESS = /^http/i;
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Whether a code that was read can be a serial number: no web address, and no letters but Latin ones. */
export const isSerialLike = (code: string): boolean => !ADDRESS.test(code) && !FOREIGN_LETTER.test(code);
