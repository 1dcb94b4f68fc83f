/** Days as numbers: a hundred thousand of them are sent from one thread to another at almost no cost. */

/** A civil date, `YYYY-MM-DD`, as the number `YYYYMMDD`; 0 for none. */
export const dayNumber = (date: string | undefined): number => (date ? Number(date.replaceAll("-", "")) : 0);

/** The date of a `dayNumber`; empty for 0. */
export const dateOfDay = (day: number): string => (day === 0 ? "" : `${day}`.replace(/(....)(..)(..)/, "$1-$2-$3"));
