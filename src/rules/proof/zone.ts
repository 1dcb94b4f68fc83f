/** What a process in another time zone runs: the sweep, and what shows that the zone is really in force. */
import { evaluate } from "../index.ts";
import { daysFromTo } from "./days.ts";
import { SWEEP_FROM, SWEEP_TO, sweep } from "./sweep.ts";

const localMidnight = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
};
const days = daysFromTo(SWEEP_FROM, SWEEP_TO);
const report = {
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  /** Minutes ahead of UTC at the turn of the year and in the middle of it. */
  offsets: [-new Date(2025, 0, 1, 12).getTimezoneOffset(), -new Date(2025, 6, 1, 12).getTimezoneOffset()],
  /** Days of the sweep that begin at one o'clock, since the clocks leave midnight out. */
  withoutMidnight: days.filter((day) => localMidnight(day).getHours() !== 0),
  ...sweep(evaluate),
};

process.stdout.write(JSON.stringify(report));
