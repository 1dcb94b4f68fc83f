/**
 * The calendar, written out day after day. Whoever wants to know what comes 90 days later looks 90 places further down;
 * no date object, no instant and no time zone has a part in it (R4).
 */

/** A date in a claim, and today, lies from the first to the last of these (§3). */
export const FIRST_DAY = "2000-01-01";
export const LAST_DAY = "2199-12-31";

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const calendar: string[] = [];
const places = new Map<string, number>();
// From two years before, so that the edges of a period always have a name, to the year in which the last period ends.
for (let year = 1998; year <= 2202; year += 1) {
  const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  lengths.forEach((length, month) => {
    for (let day = 1; day <= length; day += 1) {
      const text = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      places.set(text, calendar.length);
      calendar.push(text);
    }
  });
}

function placeOf(day: string): number {
  const place = places.get(day);
  if (place === undefined) throw new RangeError(`${day} is not in the calendar`);
  return place;
}

/** `count` days later, or earlier where it is negative. */
export function daysLater(day: string, count: number): string {
  const found = calendar[placeOf(day) + count];
  if (found === undefined) throw new RangeError(`${count} days from ${day} is not in the calendar`);
  return found;
}

/** The day that many days from another, but no further than the first and the last day that a claim may hold. */
export function nearby(day: string, count: number): string {
  const place = Math.min(Math.max(placeOf(day) + count, placeOf(FIRST_DAY)), placeOf(LAST_DAY));
  return calendar[place] ?? day;
}

export const earlier = (one: string, other: string): string => (one < other ? one : other);

/** How many days lie from the one to the other; negative where the second is the earlier. */
export const daysBetween = (from: string, to: string): number => placeOf(to) - placeOf(from);

/** R3: twelve months later is the anniversary, or the last day of February where the anniversary does not exist. */
export function yearLater(day: string): string {
  const anniversary = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return places.has(anniversary) ? anniversary : `${anniversary.slice(0, 8)}28`;
}

/** Whether something is a date that a claim may hold, and today may be (§3). */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" && places.has(value) && value >= FIRST_DAY && value <= LAST_DAY;

/** R7: the last day on which the product can have been made, and 90 days. */
export const serialStart = (madeAtTheLatest: string): string => daysLater(madeAtTheLatest, 90);

/**
 * The earliest day up to today from which on every day, today included, has the property, or nothing. Found by looking at
 * one day after the other, and never before `from`.
 */
export function earliestUntil(today: string, from: string, holds: (day: string) => boolean): string | undefined {
  let found: string | undefined;
  for (let day = today; day >= from && holds(day); day = daysLater(day, -1)) found = day;
  return found;
}

const invoiceEdges = new Map<string, string>();
const serialEdges = new Map<string, string>();

function edge(known: Map<string, string>, today: string, endOf: (day: string) => string): string {
  const found = known.get(today) ?? earliestUntil(today, "1998-01-02", (day) => endOf(day) >= today) ?? today;
  known.set(today, found);
  return found;
}

/** The earliest purchase day whose period still includes today (R10). It may lie before the first day of a claim. */
export const oldestPurchase = (today: string): string => edge(invoiceEdges, today, yearLater);

/** The earliest day of manufacture whose period still includes today. */
export const oldestManufacture = (today: string): string =>
  edge(serialEdges, today, (day) => yearLater(serialStart(day)));

/** Every day from the one to the other, both included. */
export const daysFromTo = (from: string, to: string): string[] => calendar.slice(placeOf(from), placeOf(to) + 1);
