/** What `parseClaim` takes and what it refuses, compared with the list of §3. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, parseClaim, relevantFacts } from "../index.ts";
import { askedClaims } from "./claims.arbitrary.ts";
import { isDay } from "./days.ts";
import { soundClaim } from "./facts.ts";
import { malformed, noClaims } from "./malformed.arbitrary.ts";
import { expectedErrors } from "./parsing.ts";

const TIME = 300_000;
const CODES = [
  "not-an-object",
  "missing",
  "invalid-value",
  "invalid-date",
  "future-date",
  "from-after-to",
  "unknown-field",
];
const errorsOf = (input: unknown, today: string) => {
  const parsed = parseClaim(input, today);
  return parsed.ok ? [] : parsed.errors;
};

test("input with up to eight things wrong is refused with the errors of §3, all at once and in order", {
  timeout: TIME,
}, () => {
  const met = new Set<string>();
  let accepted = 0;
  fc.assert(
    fc.property(malformed, ({ input, today }) => {
      const expected = expectedErrors(input, today);
      const parsed = parseClaim(input, today);
      expect(parsed.ok ? [] : parsed.errors).toStrictEqual(expected);
      expect(parsed.ok).toBe(expected.length === 0);
      if (parsed.ok) accepted += 1;
      for (const { code } of expected) met.add(code);
    }),
    { numRuns: 12_000 },
  );
  // The input reaches every refusal, and now and then none.
  expect([...met].sort()).toEqual([...CODES].sort());
  expect(accepted).toBeGreaterThan(100);
});

test("what is no object is no claim, whatever it is", { timeout: TIME }, () => {
  fc.assert(
    fc.property(noClaims, ({ input, today }) => {
      expect(errorsOf(input, today)).toStrictEqual(expectedErrors(input, today));
    }),
    { numRuns: 4000 },
  );
});

test("a valid claim comes back as it is, without what is undefined or not its own", () => {
  fc.assert(
    fc.property(askedClaims, ({ claim, today }) => {
      expect(parseClaim(claim, today)).toStrictEqual({ ok: true, claim });
      const inherited: unknown = Object.setPrototypeOf({ ...claim, theft: undefined }, { colour: "red" });
      expect(parseClaim(inherited, today)).toStrictEqual({ ok: true, claim });
      expect(parseClaim(JSON.parse(JSON.stringify(claim)), today)).toStrictEqual({ ok: true, claim });
    }),
    { numRuns: 1000 },
  );
});

test("absent and undefined optional fields are the same, and null is neither", () => {
  const claim = soundClaim("watch");
  const today = "2025-11-23";
  expect(parseClaim({ ...claim, invoice: undefined, manufactured: undefined }, today)).toStrictEqual({
    ok: true,
    claim,
  });
  expect(errorsOf({ ...claim, invoice: null, manufactured: null, causes: null }, today)).toStrictEqual([
    { path: "invoice", code: "not-an-object" },
    { path: "manufactured", code: "not-an-object" },
    { path: "causes", code: "not-an-object" },
  ]);
  expect(errorsOf({ ...claim, causes: undefined }, today)).toStrictEqual([{ path: "causes", code: "missing" }]);
});

test("a `__proto__` in JSON is an unknown field, and never a prototype", () => {
  const text = JSON.stringify(soundClaim("watch"));
  const input: unknown = JSON.parse(`{"__proto__":{"part":"strap"},${text.slice(1, -2)},"__proto__":"yes"}}`);
  expect(errorsOf(input, "2025-11-23")).toStrictEqual([
    { path: "causes.__proto__", code: "unknown-field" },
    { path: "__proto__", code: "unknown-field" },
  ]);
});

test("the range of manufacture may end after today, but not begin after it, nor end before it begins (R7)", () => {
  const made = (from: string, to: string) =>
    errorsOf(soundClaim("watch", { manufactured: { from, to } }), "2025-11-23");
  expect(made("2025-11-23", "2199-12-31")).toStrictEqual([]);
  expect(made("2025-11-24", "2025-11-24")).toStrictEqual([{ path: "manufactured.from", code: "future-date" }]);
  expect(made("2025-11-23", "2025-11-22")).toStrictEqual([{ path: "manufactured", code: "from-after-to" }]);
  expect(made("2025-11-25", "2025-11-22")).toStrictEqual([
    { path: "manufactured.from", code: "future-date" },
    { path: "manufactured", code: "from-after-to" },
  ]);
});

test("a today that is no date throws from all three functions", () => {
  const claim = soundClaim("watch");
  const wrong = fc.oneof(
    fc.constantFrom(
      "",
      "today",
      "2025-02-29",
      "1999-12-31",
      "2200-01-01",
      "2025-1-1",
      "2025-01-01T00:00",
      "2025-01-01\n",
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(
      wrong.filter((today) => !isDay(today)),
      (today) => {
        for (const call of [evaluate, parseClaim, relevantFacts]) expect(() => call(claim, today)).toThrow();
        // Neither does input that is refused anyway hide it.
        expect(() => parseClaim(null, today)).toThrow();
        expect(() => relevantFacts({}, today)).toThrow();
      },
    ),
  );
});
