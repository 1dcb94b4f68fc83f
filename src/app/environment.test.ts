import { afterEach, expect, test, vi } from "vitest";
import { readToday } from "./environment.ts";

const home = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

test.each([
  ["America/New_York", "2026-11-24T04:50:00Z", "2026-11-23"],
  ["Pacific/Pago_Pago", "2024-03-01T10:59:59Z", "2024-02-29"],
  ["Africa/Cairo", "2026-11-22T22:10:00Z", "2026-11-23"],
  ["Pacific/Kiritimati", "2025-12-31T10:00:00Z", "2026-01-01"],
])("near midnight in %s, at %s, today is %s (R4)", (zone, instant, today) => {
  process.env.TZ = zone;
  vi.useFakeTimers({ now: new Date(instant) });
  expect(readToday()).toBe(today);
});
