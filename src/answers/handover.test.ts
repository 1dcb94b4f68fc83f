import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ANSWERS,
  addDays,
  CAUSES,
  type Claim,
  CONDITIONS,
  OWNERS,
  ofEachCause,
  PARTS,
  SELLERS,
  unansweredClaim,
} from "../rules/index.ts";
import { writeHandOver } from "./handover.ts";
import { handOverIn, readHandOver } from "./handover-reading.ts";

const days = fc.oneof(fc.integer({ min: 9000, max: 10_000 }), fc.integer({ min: 0, max: 73_048 }));
const answer = fc.constantFrom(...ANSWERS);
/** Any claim at all, of any day that the rules know. */
const claims: fc.Arbitrary<Claim> = fc
  .record({
    part: fc.constantFrom(...PARTS),
    seller: fc.constantFrom(...SELLERS),
    condition: fc.constantFrom(...CONDITIONS),
    owner: fc.constantFrom(...OWNERS),
    causes: fc.record(ofEachCause(answer)),
    shown: fc.option(
      fc.record({ day: days, listsDevice: answer, listsPrice: answer, matchesProduct: answer, unaltered: answer }),
    ),
    made: fc.option(fc.tuple(days, days)),
  })
  .map(({ shown, made, ...facts }) => {
    const on = (day: number) => addDays("2000-01-01", day);
    const claim: Claim = facts;
    if (shown) {
      const { day, ...answers } = shown;
      claim.invoice = { date: on(day), ...answers };
    }
    if (made) claim.manufactured = { from: on(Math.min(...made)), to: on(Math.max(...made)) };
    return claim;
  });

const WATCH: Claim = {
  ...unansweredClaim("watch"),
  invoice: { date: "2026-05-03", listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "unknown" },
  manufactured: { from: "2026-01-05", to: "2026-01-11" },
};

describe("a claim that is handed over", () => {
  test("comes out as it went in, whatever the claim", () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(readHandOver(writeHandOver(claim))).toEqual({ ok: true, claim });
      }),
      { numRuns: 1000 },
    );
  });

  test("takes at most 22 letters and digits, so that its code can be scanned from paper", () => {
    const largest: Claim = {
      ...unansweredClaim("decorative"),
      invoice: {
        date: "2199-12-31",
        listsDevice: "unknown",
        listsPrice: "unknown",
        matchesProduct: "unknown",
        unaltered: "unknown",
      },
      manufactured: { from: "2199-12-31", to: "2199-12-31" },
    };
    expect(CAUSES.every((cause) => largest.causes[cause] === "unknown")).toBe(true);
    expect(writeHandOver(largest)).toMatch(/^1[0-9a-z]{1,21}$/);
  });

  test("keeps its form: a link that was printed stays readable", () => {
    expect(writeHandOver(WATCH)).toMatchInlineSnapshot(`"12u40otzhulrbz203p1xb"`);
  });

  test("is refused as of another version where it begins with another one", () => {
    expect(readHandOver(`2${writeHandOver(WATCH).slice(1)}`)).toEqual({ ok: false, why: "version" });
  });

  test("is refused where it was cut off, wherever", () => {
    const written = writeHandOver(WATCH);
    for (let length = 0; length < written.length; length += 1)
      expect(readHandOver(written.slice(0, length)), `${length} letters`).toEqual({ ok: false, why: "broken" });
  });

  test("is refused, or is another whole claim, where anything at all was changed; nothing is thrown", () => {
    let taken = 0;
    const text = fc.string({ unit: fc.constantFrom(..."0123456789abcdefghijklmnopqrstuvwxyz#=-é "), maxLength: 45 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          text,
          text.map((rest) => `1${rest}`),
        ),
        (random) => {
          const read = readHandOver(random);
          if (!read.ok) return;
          taken += 1;
          expect(writeHandOver(read.claim)).toBe(random.trim().toLowerCase());
        },
      ),
      { numRuns: 5000 },
    );
    expect(taken).toBeLessThan(25);
  });

  test("is found in a hash and in a whole address, and nowhere else", () => {
    expect(handOverIn("#c=1abc")).toBe("1abc");
    expect(handOverIn("https://checker.example/counter/de/#c=1abc")).toBe("1abc");
    expect(handOverIn("HTTPS://CHECKER.EXAMPLE/COUNTER/#C=1ABC")).toBe("1ABC"); // typed while Caps Lock is on
    expect(handOverIn("https://checker.example/counter/#c%3D1abc")).toBe("1abc");
    expect(handOverIn("https://checker.example/counter/?c=1abc")).toBeNull();
    expect(handOverIn("AB2403-0577")).toBeNull();
    expect(handOverIn("#part")).toBeNull();
  });
});
