/** First and last possible day of something, `YYYY-MM-DD`, both inclusive. One known day has `from` = `to`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The civil date `YYYY-MM-DD`, or undefined where there is no such day (30 February, month 13).
 * Never rolls over into the next month, and knows no time zone (R4). Years 1000 to 9999.
 */
export function civilDate(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return `${new Date(text).toJSON()}`.startsWith(text) ? text : undefined;
}

/** One day as a range; undefined where there is no such day. */
export function dayRange(year: number, month: number, day: number): DateRange | undefined {
  const date = civilDate(year, month, day);
  return date === undefined ? undefined : { from: date, to: date };
}

/** First to last day of a month (1 to 12); undefined for any other month. */
export function monthRange(year: number, month: number): DateRange | undefined {
  const from = civilDate(year, month, 1);
  // Day 0 of the month after is the last day of this one.
  return from === undefined ? undefined : { from, to: isoDate(Date.UTC(year, month, 0)) };
}

/**
 * Monday to Sunday of an ISO 8601 week; undefined where the year has no such week (0, or 53 in most years).
 * Week 1 may begin in the December before: 2020-W01 is 2019-12-30 to 2020-01-05.
 */
export function weekRange(year: number, week: number): DateRange | undefined {
  // 4 January always lies in week 1, and a week belongs to the year of its Thursday.
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay();
  const monday = Date.UTC(year, 0, 4 - ((fourth + 6) % 7) + (week - 1) * 7);
  const belongs = new Date(monday + 3 * DAY_MS).getUTCFullYear() === year;
  return belongs ? { from: isoDate(monday), to: isoDate(monday + 6 * DAY_MS) } : undefined;
}
