/**
 * A calendar file (iCalendar, RFC 5545) with one all-day event. Its own, since the libraries weigh 3 to 18 kB of the
 * answer's few, and fold lines by characters where the standard counts octets.
 */
import { addDays, daysBetween, type Part } from "../rules/index.ts";

interface Reminder {
  part: Part;
  /** The last covered day, `YYYY-MM-DD`. */
  day: string;
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  title: string;
  text: string;
}

const OCTETS = 75;

const basic = (civil: string): string => civil.replaceAll("-", "");
const escapeText = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

/** A content line of at most 75 octets, then continuations that begin with a space; no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const NOTICE_DAYS = 14;

/** The file of a reminder: the last covered day as an all-day event, with an alarm two weeks before it, or tomorrow. */
export function calendarFile({ part, day, today, title, text }: Reminder): string {
  const notice = Math.max(0, Math.min(NOTICE_DAYS, daysBetween(today, day) - 1));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//IMIKI//Warranty checker//EN",
    "BEGIN:VEVENT",
    `UID:last-covered-day-${day}-${part}@imiki-warranty-checker`,
    `DTSTAMP:${basic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-P${notice}D`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return lines.map(fold).join("\r\n");
}
