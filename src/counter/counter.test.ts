import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROOFS } from "../answers/form.ts";
import type { Now } from "../answers/given-facts.ts";
import {
  ANSWERS,
  type Answer,
  CAUSES,
  type Claim,
  CONDITIONS,
  EDITION_ID,
  evaluate,
  OWNERS,
  ofEachCause,
  PARTS,
  SELLERS,
  unansweredClaim,
  unansweredInvoice,
} from "../rules/index.ts";
import { claimedFacts, claimStates, differencesOn, sheetOf } from "./claimed.ts";
import { begin, blankDesk, confirm, fill, keep, nothingFound, open, takeBack, takeSerial } from "./desk.ts";
import { INSPECTION } from "./inspection.ts";
import { CHOICE_KEYS, COMMANDS, keyOf, LETTERS } from "./keys.ts";
import {
  type KeptEntry,
  type LogEntry,
  nextReference,
  ownReference,
  searcher,
  timeReference,
  withEntry,
} from "./log.ts";
import { logFile } from "./log-file.ts";
import { claimOn, counts, FACT_NAMES, type Sheet, withField, withSerial } from "./sheet.ts";

const NOW: Now = { today: "2026-11-23", languages: ["en"] };
const answer = fc.constantFrom(...ANSWERS);
const day = fc
  .record({ year: fc.integer({ min: 2024, max: 2026 }), rest: fc.constantFrom("02-28", "05-03", "11-23", "01-01") })
  .map(({ year, rest }) => `${year}-${rest}`);
const claims: fc.Arbitrary<Claim> = fc
  .record({
    part: fc.constantFrom(...PARTS),
    seller: fc.constantFrom(...SELLERS),
    condition: fc.constantFrom(...CONDITIONS),
    owner: fc.constantFrom(...OWNERS),
    causes: fc.record(ofEachCause(fc.oneof(fc.constant("no" as const), answer))),
    invoice: fc.option(
      fc.record({ date: day, listsDevice: answer, listsPrice: answer, matchesProduct: answer, unaltered: answer }),
    ),
    made: fc.option(fc.tuple(day, day)),
  })
  .map(({ invoice, made, ...facts }) => {
    const [from = "", to = ""] = made?.toSorted() ?? [];
    return { ...facts, ...(invoice && { invoice }), ...(made && { manufactured: { from, to } }) };
  });

describe("what was answered counts", () => {
  test("exactly where another answer could come to another claim", () => {
    const full: Sheet = {
      ...sheetOf({ ...unansweredClaim("watch"), invoice: unansweredInvoice("2026-05-03") }),
      "invoice.listsDevice": "yes",
      "invoice.listsPrice": "yes",
      "invoice.matchesProduct": "yes",
      "invoice.unaltered": "yes",
      "manufactured.day": "1",
      "manufactured.month": "4",
      "manufactured.year": "2026",
    };
    const other: Readonly<Record<string, Sheet>> = {
      "invoice.date": { "invoice.date.day": "4" },
      manufactured: { "manufactured.day": "2" },
    };
    const proved = FACT_NAMES.filter((fact) => fact.startsWith("invoice.") || fact === "manufactured");
    for (const proof of ["", ...PROOFS])
      for (const fact of proved) {
        const sheet = { ...full, proof };
        const changed = { ...sheet, ...(other[fact] ?? { [fact]: "no" }) };
        const matters = JSON.stringify(claimOn(sheet, NOW)) !== JSON.stringify(claimOn(changed, NOW));
        expect([proof, fact, counts(fact, sheet)]).toEqual([proof, fact, matters]);
      }
  });
});

describe("what a customer's link hands over", () => {
  test("comes to the same decision at the counter, whatever the claim", () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const found = claimOn(sheetOf(claim), NOW);
        const decided = evaluate(claim, NOW.today);
        expect(found && evaluate(found, NOW.today)).toEqual(decided);
      }),
      { numRuns: 500 },
    );
  });

  test("is claimed and not found, until somebody has looked at it", () => {
    const claim: Claim = { ...unansweredClaim("watch"), seller: "official-store" };
    const sheet = sheetOf(claim);
    expect(claimedFacts(claim, NOW)).toEqual(["part", "seller"]);
    expect(claimStates(sheet, claim, new Set(["part"]), NOW)).toEqual(
      new Map([
        ["part", "confirmed"],
        ["seller", "open"],
      ]),
    );
    const changed = withField(sheet, "seller", "other");
    expect(differencesOn(changed, claim, NOW)).toEqual([{ fact: "seller", claimed: "official-store", found: "other" }]);
  });

  test("stands to be confirmed only where it still counts: beside another proof, or for another part, it does not", () => {
    const invoice = { ...unansweredInvoice("2026-05-03"), listsDevice: "yes" } as const;
    const causes = { ...ofEachCause<Answer>("no"), adapter: "yes" } as const;
    const claim: Claim = { ...unansweredClaim("charger"), invoice, causes };
    const sheet = withField(withField(sheetOf(claim), "proof", "serial"), "part", "watch");
    const states = claimStates(sheet, claim, new Set(), NOW);
    expect([...states.keys()]).toEqual([
      "part",
      "proof",
      ...CAUSES.filter((cause) => cause !== "adapter").map((cause) => `causes.${cause}`),
    ]);
    expect(differencesOn(sheet, claim, NOW).map(({ fact }) => fact)).toEqual(["part", "proof"]);
    expect(claimStates(withField(sheet, "proof", "invoice"), claim, new Set(), NOW).get("invoice.date")).toBe("open");
  });

  test("is what it was before the customer's words were asked about, once that answer is *no*", () => {
    const asked = withField({ seller: "official-store", owner: "buyer" }, "noticed.seller", "yes");
    expect(asked.seller).toBe("other");
    expect(withField(asked, "noticed.seller", "no").seller).toBe("official-store");
    const unsure = withField(asked, "noticed.seller", "unknown");
    expect([unsure.seller, withField(unsure, "noticed.seller", "no").seller]).toEqual(["unknown", "official-store"]);
    const corrected = withField(asked, "seller", "authorised-dealer");
    expect(withField(corrected, "noticed.seller", "no").seller).toBe("authorised-dealer");
    const owned = withField(withField(asked, "noticed.owner", "yes"), "noticed.owner", "no");
    expect([owned.owner, owned.seller]).toEqual(["buyer", "other"]);
    expect(claimOn({ part: "watch", ...withField({}, "noticed.owner", "no") }, NOW)?.owner).toBe("unknown");
  });

  test("is the same date however it is typed", () => {
    const claim: Claim = {
      ...unansweredClaim("watch"),
      invoice: { date: "2026-05-03", listsDevice: "yes", listsPrice: "yes", matchesProduct: "yes", unaltered: "yes" },
    };
    const typed = withField(sheetOf(claim), "invoice.date.month", "May");
    expect(differencesOn(typed, claim, NOW)).toEqual([]);
  });
});

describe("a case on the counter", () => {
  test("can be taken back after a new one was begun, and so can that one", () => {
    const first = fill(fill(blankDesk(), "staff", "Ada", NOW.today), "part", "watch", NOW.today);
    const second = fill(begin(first), "part", "cable", NOW.today);
    expect(begin(first).sheet).toEqual({ staff: "Ada" });
    expect(takeBack(second).sheet.part).toBe("watch");
    expect(takeBack(takeBack(second)).sheet.part).toBe("cable");
  });

  test("is not replaced by a link that is opened twice, nor lost behind the copies of one that was looked at", () => {
    const first = fill(blankDesk(), "part", "screen", NOW.today);
    const claim: Claim = { ...unansweredClaim("watch"), invoice: unansweredInvoice("2026-05-03") };
    const second = open(first, claim);
    const numbered = { ...second, sheet: { ...second.sheet, reference: "261123-002" } };
    expect(open(numbered, { ...claim })).toBe(numbered);
    const third = open(confirm(numbered, ["part"]), claim);
    expect(third.sheet.reference).toBeUndefined();
    expect(open(fill(numbered, "owner", "gift", NOW.today), claim).before).toHaveLength(2);
    const back = takeBack(takeBack(third));
    expect([takeBack(third).sheet.reference, back.sheet.part]).toEqual(["261123-002", "screen"]);
    expect(takeBack(back)).toEqual(third);
  });

  test("is marked as kept wherever it stands by then, and no other that has the same number", () => {
    const first = fill(fill(blankDesk(), "part", "watch", NOW.today), "reference", "RMA-7", NOW.today);
    const second = fill(begin(first), "reference", "RMA-7", NOW.today);
    const kept = keep(second, first.id, { id: 4, reference: "RMA-7" }, first.sheet);
    expect([kept.entry, kept.saved]).toEqual([null, false]);
    expect(takeBack(kept)).toMatchObject({ entry: 4, saved: true, sheet: { part: "watch" } });
    const renamed = keep(first, first.id, { id: 4, reference: "261123-002" }, first.sheet);
    const again = keep(renamed, first.id, { id: 4, reference: "261123-002" }, first.sheet);
    expect(again).toMatchObject({ saved: true, sheet: { reference: "261123-002" } });
    expect(keep(fill(first, "part", "cable", NOW.today), first.id, { id: 4, reference: "x" }, first.sheet).saved).toBe(
      false,
    );
  });

  test("can be taken back as it was, where a serial number was read in the place of another one", () => {
    const read = takeSerial(fill(blankDesk(), "part", "watch", NOW.today), "AB1", NOW.today);
    expect([read.replaced, read.before]).toEqual([null, []]);
    expect(takeSerial(read, "AB1", NOW.today).before).toEqual([]);
    const other = takeSerial(read, "AB2", NOW.today);
    expect([other.sheet.serial, other.replaced]).toEqual(["AB2", "AB1"]);
    expect(fill(other, "serial", "AB22", NOW.today).replaced).toBeNull();
    expect(takeBack(other)).toMatchObject({ sheet: { part: "watch", serial: "AB1" }, replaced: null });
  });

  test("has a *no* at every open point of the inspection at once, and what was answered or claimed stays", () => {
    const claim: Claim = { ...unansweredClaim("watch"), causes: { ...ofEachCause<Answer>("unknown"), drop: "yes" } };
    const before = fill(open(blankDesk(), claim), "causes.liquid", "unknown", NOW.today);
    const { sheet, looked } = nothingFound(before, NOW.today);
    expect([sheet["causes.drop"], sheet["causes.liquid"], sheet["causes.adapter"]]).toEqual(["yes", "unknown", ""]); // R16
    const others = CAUSES.filter((cause) => !["drop", "liquid", "adapter"].includes(cause));
    expect(others.map((cause) => sheet[`causes.${cause}`])).toEqual(others.map(() => "no"));
    expect(claimStates(sheet, claim, looked, NOW).get("causes.drop")).toBe("open");
  });

  test("drops a date that the last serial number gave with that number, and keeps a claimed one", () => {
    const read = { serial: "AB 2026 0305 77", confirmed: "2026-03-05/2026-03-05" };
    expect(withSerial(read, "X1", NOW.today)).toEqual({ serial: "X1", confirmed: "" });
    expect(withSerial({ ...read, serial: "" }, "X1", NOW.today).confirmed).toBe("2026-03-05/2026-03-05");
  });

  test("takes a date that is typed as the proof, where none was chosen, and never against a choice", () => {
    expect(withField({}, "invoice.date.day", "3").proof).toBe("invoice");
    expect(withField({ proof: "none" }, "confirmed", "2026-01-01/2026-01-01").proof).toBe("serial");
    expect(withField({ proof: "date" }, "manufactured.year", "2026").proof).toBe("date");
  });

  test("has the proof that it had, once the date that was typed as one is taken away", () => {
    for (const proof of ["", "none"]) {
      const typed = withField(withField({ proof }, "invoice.date.day", "3"), "invoice.date.month", "5");
      const half = withField(typed, "invoice.date.day", "");
      expect([half.proof, withField(half, "invoice.date.month", "").proof]).toEqual(["invoice", proof]);
    }
    const chosen = withField(withField({ proof: "none" }, "invoice.date.day", "3"), "proof", "invoice");
    expect(withField(chosen, "invoice.date.day", "").proof).toBe("invoice");
    const denied = withField({ "invoice.date.day": "12", "invoice.date.month": "5" }, "proof", "none");
    expect(withField(denied, "invoice.date.day", "").proof).toBe("none");
    const read = withField({}, "confirmed", "2026-01-01/2026-01-01");
    expect([read.proof, withField(read, "confirmed", "").proof]).toEqual(["serial", ""]);
  });
});

test("the inspection asks for every cause once, under a clause that its reason cites, in the order of the policy", () => {
  expect(INSPECTION.flatMap(({ causes }) => causes).toSorted()).toEqual(CAUSES.toSorted());
  for (const { clause, also, causes } of INSPECTION)
    for (const cause of causes) {
      const claim: Claim = { ...unansweredClaim("charger"), causes: { ...ofEachCause("no" as const), [cause]: "yes" } };
      const reason = evaluate(claim, NOW.today).reasons.find(({ code }) => code === `cause-${cause}`);
      expect(reason?.clauses[0], cause).toBe(clause);
      for (const second of reason?.clauses.slice(1) ?? []) expect(second, cause).toBe(also);
    }
});

test("no key does two things", () => {
  const keys = [...Object.values(LETTERS), ...Object.values(COMMANDS), ...CHOICE_KEYS];
  expect(new Set(keys).size).toBe(keys.length);
});

describe("a key", () => {
  const held = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false };
  const plain = { ...held, getModifierState: () => false };

  test("is known by its letter, and on a keyboard of another script by its place", () => {
    expect(keyOf({ ...plain, key: "z", code: "KeyY" })).toBe("z"); // a German keyboard
    expect(keyOf({ ...plain, key: "ح", code: "KeyP" })).toBe("p"); // an Arabic one
    expect(keyOf({ ...plain, key: "٣", code: "Digit3" })).toBe("3");
    expect(keyOf({ ...plain, key: "&", code: "Digit1" })).toBe("1"); // a French one
    expect(keyOf({ ...plain, key: "C", code: "KeyC", shiftKey: true })).toBe("shift+c");
    expect(keyOf({ ...plain, key: "؟", code: "Slash", shiftKey: true })).toBe("?");
  });

  test("is left to the browser with Control, Alt or the system's key, and while a text is composed", () => {
    const p = { ...plain, key: "p", code: "KeyP" };
    for (const held of ["ctrlKey", "altKey", "metaKey", "isComposing"])
      expect(keyOf({ ...p, [held]: true })).toBeNull();
    expect(keyOf({ ...plain, key: "Tab", code: "Tab" })).toBeNull();
    // Neither does AltGr: ł on a Polish keyboard, @ on a German one.
    const altGr = { ...plain, getModifierState: (name: string) => name === "AltGraph" };
    expect(keyOf({ ...altGr, key: "ł", code: "KeyL" })).toBeNull();
    expect(keyOf({ ...altGr, key: "@", code: "KeyQ" })).toBeNull();
    expect(keyOf({ ...plain, key: "End", code: "Numpad1" })).toBeNull(); // with the number lock off
    expect(keyOf({ ...plain, key: "1", code: "Numpad1" })).toBe("1");
  });
});

describe("the log", () => {
  const entry: KeptEntry = {
    id: 1,
    reference: "261123-001",
    day: "2026-11-23",
    time: "14:05",
    staff: "=HYPERLINK(1)",
    part: "Watch",
    outcome: "covered",
    verdict: "Covered, as far as we can tell",
    start: "2026-05-03",
    end: "2027-05-03",
    reasons: 'Said "so", and more',
    differences: "",
    policy: EDITION_ID,
  };

  test("keeps the number that somebody has typed, and gives a new one where it has none or another case has the same", () => {
    const entry = (reference: string): LogEntry => ({
      ...{
        reference,
        day: "2026-11-23",
        time: "12:00",
        staff: "",
        part: "Watch",
        outcome: "covered",
        verdict: "Covered",
      },
      ...{ start: "", end: "", reasons: "", differences: "", policy: EDITION_ID },
    });
    expect(ownReference(entry("RMA-7"), ["RMA-7"])).toBe("RMA-7");
    expect(ownReference(entry("261123-001"), ["RMA-7"])).toBe("261123-001");
    expect(ownReference(entry("261123-001"), ["261123-001", "261123-004"])).toBe("261123-005");
    expect(ownReference(entry(" "), ["261123-001"])).toBe("261123-002");
  });

  test("numbers the cases of a day after the highest number that was given", () => {
    expect(nextReference("2026-11-23", [])).toBe("261123-001");
    expect(nextReference("2026-11-23", ["261123-009", "261122-044", "R-17", "261123-x"])).toBe("261123-010");
    const byTime = timeReference("2026-11-23", "14:05:12");
    expect(byTime).toBe("261123-140512");
    expect(nextReference("2026-11-23", [byTime, "261123-001"])).toBe("261123-002");
  });

  test("finds entries in which all words occur, however they are spelt, and by the day as the screen writes it", () => {
    const staff = ["Zoë", "Zoe\u0308", "İPEK", "Işıl", "أحمد", "مُنى"];
    const entries = staff.map((name, at) => ({ ...entry, id: 900 + at, staff: name }));
    const look = searcher(entries, () => "23\u00A0November\u00A02026");
    const found = (wanted: string) => look(wanted).map(({ id }) => id - 900);
    expect(look(" ")).toBe(entries);
    expect(found("watch 261123 november 23")).toHaveLength(6);
    expect([found("zoe"), found("ZOË"), found("ipek"), found("isil")]).toEqual([[0, 1], [0, 1], [2], [3]]);
    expect([found("احمد"), found("منى")]).toEqual([[4], [5]]);
    expect([found("watch cable"), found("905")]).toEqual([[], []]); // a number that nobody sees
  });

  test("takes in an entry as the latest, and one that is saved again in its place", () => {
    const older = { ...entry, id: 1 };
    const newer = { ...entry, id: 2 };
    expect(withEntry([older], newer)).toEqual([newer, older]);
    const again = { ...older, outcome: "not-covered" };
    expect(withEntry([newer, older], again)).toEqual([newer, again]);
  });

  test("is written as CSV that no spreadsheet runs", () => {
    const [head, row] = logFile([entry], ["en"]).split("\r\n");
    expect(head).toBe("\uFEFFreference,day,time,staff,part,outcome,verdict,start,end,reasons,differences,policy");
    expect(row).toContain(`,'=HYPERLINK(1),Watch,`);
    expect(row).toContain(`"Said ""so"", and more"`);
    expect(logFile([entry], ["de"])).toMatch(/^\uFEFFreference;day;time;/);
  });
});
