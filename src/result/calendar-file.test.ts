import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar-file.ts";

const reminder = {
  part: "watch" as const,
  day: "2028-02-28",
  today: "2027-12-31",
  title: "Last covered day",
  text: "It ends.",
};
const octets = (line: string): number => new TextEncoder().encode(line).length;
/** What a reader of calendars makes of it: lines that begin with a space go on from the one before. */
const unfolded = (file: string): string[] => file.replaceAll("\r\n ", "").split("\r\n");

describe("the calendar file", () => {
  it("ends the all-day event with the day after, which a leap year has one of", () => {
    expect(unfolded(calendarFile(reminder))).toEqual(
      expect.arrayContaining(["DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280229", "DTSTAMP:20271231T000000Z"]),
    );
  });

  it.each([
    ["2027-12-31", "-P14D"],
    ["2028-02-14", "-P13D"],
    ["2028-02-25", "-P2D"],
    ["2028-02-28", "-P0D"],
  ])("rings two weeks before, or the next day where that is past: checked on %s", (today, trigger) => {
    expect(unfolded(calendarFile({ ...reminder, today }))).toContain(`TRIGGER:${trigger}`);
  });

  it("is another event for another part of the same day", () => {
    const id = (part: "watch" | "earbuds") =>
      unfolded(calendarFile({ ...reminder, part })).find((line) => /^UID:/.test(line));
    expect(id("watch")).not.toBe(id("earbuds"));
  });

  it("keeps every line within 75 octets, cuts no character, and gives the text back whole", () => {
    const text = "ينتهي ضمان IMIKI بنهاية هذا اليوم، كما حُسب في تاريخ الفحص. 🎧⌚ ".repeat(6);
    const file = calendarFile({ ...reminder, text });
    for (const line of file.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\uFFFD");
    expect(unfolded(file)).toContain(`DESCRIPTION:${text}`);
  });

  it("escapes what the format reserves, and says the same to the event and its alarm", () => {
    const lines = unfolded(calendarFile({ ...reminder, title: "a, b; c\\d\ne" }));
    expect(lines).toContain("SUMMARY:a\\, b\\; c\\\\d\\ne");
    expect(lines).toContain("DESCRIPTION:a\\, b\\; c\\\\d\\ne");
    expect(lines.at(-1)).toBe("");
  });
});
