import { expect, test } from "vitest";
import { isSerialLike } from "./serial-like.ts";

test.each(["SN-2024 0305/77", "4006381333931", "ÄB12é", "(10)ABC\u001d21"])("%s can be a serial number", (code) => {
  expect(isSerialLike(code)).toBe(true);
});

test.each([
  ["a web address", "https://example.org/1"],
  ["a link on German keys", "httpsÖ--host-counter-§c01abc"],
  ["a link with Caps Lock", "HTTPS://HOST"],
  ["a code on Arabic keys", "سى20240305"],
  ["a code on Russian keys", "ЫТ20240305"],
])("%s cannot", (_, code) => {
  expect(isSerialLike(code)).toBe(false);
});
