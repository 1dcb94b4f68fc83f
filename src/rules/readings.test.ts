import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { READINGS } from "./readings.ts";

const source = path.resolve(import.meta.dirname, "..");
/** What is shipped and applies readings: neither the tests nor the list and the case table, which only name them. */
const applied = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test|^rules\/(proof|cases|readings)/.test(file))
  .map((file) => readFileSync(path.join(source, file), "utf8"))
  .join("\n");

test.each(READINGS)("%s is named in the code where it is applied (rules §2)", (reading) => {
  expect(new RegExp(`\\b${reading}\\b`).test(applied)).toBe(true);
});
