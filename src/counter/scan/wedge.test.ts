import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readStrokes, type Stroke } from "./strokes.ts";
import { watchScanner } from "./wedge.ts";

interface Press {
  readonly key: string;
  /** Milliseconds since the key before. */
  readonly after: number;
  readonly how?: Partial<KeyboardEventInit>;
}

/** A keyboard event as far as Node has none. */
function keyEvent(type: string, { key, how = {} }: Press, at: number): Event {
  const event = new Event(type, { cancelable: true });
  const plain = { repeat: false, isComposing: false, ctrlKey: false, altKey: false, metaKey: false };
  const getModifierState = (name: string) => name === "AltGraph" && how.modifierAltGraph === true;
  return Object.defineProperties(
    event,
    Object.getOwnPropertyDescriptors({ ...plain, ...how, key, timeStamp: at, getModifierState }),
  );
}

const nothingWritten = { remember() {}, forget() {}, takeBack() {} };

/** Types on a page, and tells which keys it saw and which codes were heard; `takenBack` counts the fields put back. */
function type(presses: readonly Press[], page = new EventTarget()) {
  const codes: string[] = [];
  const seen: string[] = [];
  let takenBack = 0;
  let undone = 0;
  let begun = 0;
  const written = {
    ...nothingWritten,
    takeBack() {
      takenBack += 1;
    },
  };
  const stop = watchScanner(
    page,
    {
      onBegin: () => {
        begun += 1;
      },
      onScan: (code) => codes.push(code),
      onRecognised: () => {
        undone += 1;
      },
    },
    written,
  );
  page.addEventListener("keydown", (event) => seen.push(String(Reflect.get(event, "key"))));
  let now = 1000;
  for (const press of presses) {
    vi.advanceTimersByTime(press.after);
    now += press.after;
    page.dispatchEvent(keyEvent("keydown", press, now));
    page.dispatchEvent(keyEvent("keyup", press, now + 1));
  }
  vi.advanceTimersByTime(1000);
  stop();
  return { codes, seen, takenBack, undone, begun };
}

const keysOf = (text: string, after: number): Press[] => [...text].map((key) => ({ key, after }));
interface ScanForm {
  readonly pause?: number;
  readonly suffix?: readonly string[];
}
/** A scan some time after what was before it. */
const scan = (code: string, { pause = 400, suffix = ["Enter"] }: ScanForm = {}): Press[] => [
  ...keysOf(code, 8).map((press, index) => (index === 0 ? { ...press, after: pause } : press)),
  ...suffix.map((key) => ({ key, after: 8 })),
];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "HTMLInputElement",
    class extends EventTarget {
      type = "text";
    },
  );
  vi.stubGlobal("HTMLSelectElement", class extends EventTarget {});
  vi.stubGlobal("HTMLTextAreaElement", class extends EventTarget {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const character = fc.constantFrom(...'abcxyzABCXYZ0123456789-./+$%: _äß"é漢😀');
const code = fc.array(character, { minLength: 6, maxLength: 60 }).map((keys) => keys.join(""));
const suffix = fc.constantFrom<string[]>([], ["Enter"], ["Tab"], ["Enter", "Enter"]);

describe("a scan", () => {
  test("is delivered exactly once, whatever the code, the speed and the suffix, between words that a person types", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 35 }), { minLength: 60, maxLength: 60 });
    const words = fc.array(
      fc.record({
        key: fc.constantFrom(..."abc 12", "Backspace", "Enter", "Tab"),
        after: fc.integer({ min: 300, max: 900 }),
      }),
      { maxLength: 8 },
    );
    const one = fc.record({ code, gaps, suffix, wait: fc.integer({ min: 0, max: 150 }), words });
    fc.assert(
      fc.property(fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: (scanned) => scanned.code }), (scans) => {
        const presses = scans.flatMap((scanned) => [
          ...scanned.words,
          ...[...scanned.code].map((key, index) => ({ key, after: index === 0 ? 300 : (scanned.gaps[index] ?? 0) })),
          ...scanned.suffix.map((key, index) => ({ key, after: index === 0 ? scanned.wait : 10 })),
        ]);
        const { codes, seen } = type(presses);
        expect(codes).toEqual(scans.map((scanned) => scanned.code));
        // The suffixes are the scanner's own; every key of the person reaches the page.
        const typed = scans.flatMap(({ words: typedWords }) => typedWords.map(({ key }) => key));
        const advancing = (key: string) => key === "Enter" || key === "Tab";
        expect(seen.filter(advancing)).toEqual(typed.filter(advancing));
      }),
      { numRuns: 300 },
    );
  });

  test("leaves its first five characters at most to the page, and has them taken back once", () => {
    const { seen, takenBack } = type(scan("SN2024030577"));
    expect(seen).toEqual([..."SN202"]);
    expect(takenBack).toBe(1);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "that stutters after %i characters is whole, and what it wrote is taken back",
    (place) => {
      const presses = scan("SN77889911X").map((press, index) => (index === place ? { ...press, after: 50 } : press));
      expect(type(presses)).toMatchObject({ codes: ["SN77889911X"], takenBack: 1, undone: 1 });
    },
  );

  test("that stutters twice before it is known is whole", () => {
    const presses = scan("SN77889911X").map((press, index) =>
      index < 4 && index > 1 ? { ...press, after: 80 } : press,
    );
    expect(type(presses).codes).toEqual(["SN77889911X"]);
  });

  test("of a label that stays under the beam counts once, and again after two seconds", () => {
    const same = scan("SN2024030577", { pause: 500 });
    expect(type([...same, ...same, ...same]).codes).toHaveLength(1);
    expect(type([...same, ...same, ...same]).undone).toBe(3); // what their keys did is undone all the same
    expect(type([...same, ...scan("SN2024030577", { pause: 2100 })]).codes).toHaveLength(2);
    expect(type([...same, ...scan("SN2024030578", { pause: 500 })]).codes).toHaveLength(2);
  });

  test("keeps the capitals that Shift, Caps Lock and AltGr make, and the letters of any layout", () => {
    const upper = [..."SNÄ@Żß"].flatMap((key): Press[] => [
      ...(key === "@" ? ["Control", "AltGraph"] : ["Shift"]).map((changer) => ({ key: changer, after: 3 })),
      {
        key,
        after: 3,
        how: key === "@" ? { ctrlKey: true, altKey: true, modifierAltGraph: true } : { shiftKey: true },
      },
    ]);
    expect(type([...upper, { key: "Tab", after: 3 }]).codes).toEqual(["SNÄ@Żß"]);
  });

  test("passes over control characters in its code, and keeps them from the page", () => {
    const control: Press = { key: "j", after: 8, how: { ctrlKey: true } };
    const { codes, seen } = type([...scan("SN202403", { suffix: [] }), control, ...keysOf("0577", 8)]);
    expect(codes).toEqual(["SN2024030577"]);
    expect(seen).not.toContain("j");
  });

  test("of fewer than six characters is a person's typing", () => {
    expect(type(scan("12345"))).toMatchObject({ codes: [], seen: [..."12345", "Enter"], takenBack: 0, undone: 0 });
  });

  test("that begins with a space after a letter presses no button", () => {
    expect(type(scan("A B C D E F")).seen).not.toContain(" ");
  });
});

describe("a scan that stalls once it is known", () => {
  test("for less than 300 ms is whole, whatever its suffix, and the one behind it is another", () => {
    const stall = fc.integer({ min: 81, max: 299 });
    const gaps = fc.array(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 35 }) }, stall), {
      minLength: 60,
      maxLength: 60,
    });
    const one = fc.record({ code, gaps, suffix, after: fc.integer({ min: 300, max: 900 }) });
    fc.assert(
      fc.property(fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: (scanned) => scanned.code }), (scans) => {
        const presses = scans.flatMap((scanned) => [
          ...[...scanned.code].map((key, index) => {
            const known = index >= 6 ? scanned.gaps[index] : 8;
            return { key, after: index === 0 ? scanned.after : (known ?? 8) };
          }),
          ...scanned.suffix.map((key) => ({ key, after: 8 })),
        ]);
        expect(type(presses).codes).toEqual(scans.map((scanned) => scanned.code));
      }),
      { numRuns: 300 },
    );
  });

  test("is one code, and its end comes 300 ms after it at the latest", () => {
    const presses = scan("IMK2025030577ABCDEF12").map((press, index) =>
      index === 13 ? { ...press, after: 200 } : press,
    );
    expect(type(presses)).toMatchObject({ codes: ["IMK2025030577ABCDEF12"], takenBack: 1, undone: 1 });
    expect(type(presses, new HTMLTextAreaElement()).codes).toEqual(["IMK2025030577ABCDEF12"]);
    const reader = readStrokes();
    for (const [at, key] of [..."SN2024030577"].entries()) reader.hear({ kind: "character", key, at, into: "page" });
    expect(reader.hear({ kind: "character", key: "S", at: 312, into: "page" })).toMatchObject({
      code: "SN2024030577",
      begins: true,
    });
  });

  test("has its Enter swallowed up to then, and no longer", () => {
    const late = (after: number) => [...scan("SN2024030577", { suffix: [] }), { key: "Enter", after }];
    for (const after of [200, 299])
      expect(type(late(after))).toMatchObject({ codes: ["SN2024030577"], seen: [..."SN202"] });
    expect(type(late(301)).seen).toContain("Enter");
  });
});

const slowGap = fc.integer({ min: 1, max: 120 });
const slowCode = fc.array(character, { minLength: 8, maxLength: 60 }).map((keys) => keys.join(""));
const slowly = (text: string, gap: number, end: readonly string[] = ["Enter"]): Press[] => [
  ...keysOf(text, gap).map((press, index) => (index === 0 ? { ...press, after: 400 } : press)),
  ...end.map((key) => ({ key, after: gap })),
];

describe("a slow scan outside of texts", () => {
  test("is delivered once and whole, whatever its gaps up to 120 ms, and its suffix is swallowed", () => {
    const gaps = fc.oneof(
      fc.array(slowGap, { minLength: 61, maxLength: 61 }),
      slowGap.map((gap) => Array.from({ length: 61 }, () => gap)),
    );
    const one = fc.record({ code: slowCode, gaps, end: fc.constantFrom("Enter", "Tab"), again: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (scanned) => scanned.code }), (scans) => {
        const presses = scans.flatMap((scanned) => [
          ...[...scanned.code].map((key, index) => ({ key, after: index === 0 ? 400 : (scanned.gaps[index] ?? 1) })),
          { key: scanned.end, after: scanned.gaps[60] ?? 1 },
          ...(scanned.again ? [{ key: "Enter", after: 10 }] : []),
        ]);
        const { codes, seen, undone, takenBack } = type(presses);
        expect(codes).toEqual(scans.map((scanned) => scanned.code));
        expect(seen.filter((key) => key === "Enter" || key === "Tab")).toEqual([]);
        expect([undone, takenBack]).toEqual([scans.length, scans.length]);
      }),
      { numRuns: 300 },
    );
  });

  test("is known by its end alone: without one its keys are a person's", () => {
    expect(type(slowly("im2025030577", 60, []))).toMatchObject({ codes: [], undone: 0 });
    const late = [...slowly("im2025030577", 60, []), { key: "Enter", after: 121 }];
    expect(type(late)).toMatchObject({ codes: [], seen: [..."im2025030577", "Enter"] });
  });

  test.each([7, 1])("of %i characters is a person's typing", (length) => {
    const presses = slowly("im20250305".slice(0, length), 50);
    expect(type(presses)).toMatchObject({ codes: [], undone: 0, seen: presses.map(({ key }) => key) });
  });

  test("of one label counts once as long as it stays under the beam", () => {
    const same = slowly("im2025030577im2025030577", 100);
    expect(type([...same, ...same])).toMatchObject({ codes: ["im2025030577im2025030577"], undone: 2 });
  });

  test("presses no button by a space within it, and opens no search of the browser's", () => {
    const { seen, codes } = type(slowly("im 2025/03'05", 100));
    expect(codes).toEqual(["im 2025/03'05"]);
    expect(seen).toEqual([..."im20250305"]);
  });

  test("begins where it began: what was done before it is none of it", () => {
    expect(type([...keysOf("p1", 200), ...slowly("im2025030577", 60)]).begun).toBe(3);
  });
});

describe("a field that a shortcut leads into", () => {
  /** What comes of keys that write into a field from the given place on. */
  const heardOf = (text: string, gap: number, from: number, into: Stroke["into"] = "field") => {
    const reader = readStrokes();
    const heard = [...text, "Enter"].map((key, index) =>
      reader.hear({
        kind: key === "Enter" ? "suffix" : "character",
        key,
        at: index * gap,
        into: index < from ? "page" : into,
      }),
    );
    return heard.at(-1);
  };
  const nothing = { code: null, recognised: false, swallow: false };

  test("is where a slow scan goes on that pressed the shortcut", () => {
    for (const gap of [36, 50, 79])
      expect(heardOf("sn2025030577", gap, 1)).toMatchObject({ code: "sn2025030577", recognised: true, swallow: true });
    expect(heardOf("ims2025030577", 120, 3)).toMatchObject({ code: "ims2025030577", recognised: true });
    expect(heardOf("https://host/counter/#c=1abc", 120, 1)?.code).toBe("https://host/counter/#c=1abc");
  });

  test("is where a person types on, if never so fast", () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 120 }), slowCode, (gap, text) => {
        expect(heardOf(`s${text}`, gap, 1)).toMatchObject(nothing);
      }),
    );
    expect(heardOf("p1tscreen is broken", 110, 3, "prose")).toMatchObject(nothing);
  });
});

describe("in a text of several lines", () => {
  test("what a program types for its user stays, with its spaces, its line ends and its moves", () => {
    const presses = [...scan("Screen broken"), ...scan("since Monday, says", { suffix: ["ArrowLeft"] })];
    const keys = presses.map(({ key }) => key);
    const { begun: _, ...heard } = type(presses, new HTMLTextAreaElement());
    expect(heard).toEqual({ codes: [], seen: keys, takenBack: 0, undone: 0 });
  });

  test("a code is taken back once it is complete, however often it is read, and so is a customer's link", () => {
    const codes = ["SN2024030577", "https://host/counter/#c=1abc def"];
    const presses = [...scan("SN2024030577"), ...codes.flatMap((one) => scan(one))];
    const { seen, begun: _, ...heard } = type(presses, new HTMLTextAreaElement());
    expect(heard).toEqual({ codes, takenBack: 3, undone: 3 });
    expect(seen).not.toContain("Enter");
  });
});

describe("a person", () => {
  test("who types, rolls over keys and presses Enter in a field is never a scan, and every key reaches the page", () => {
    const key = fc.constantFrom(..."abcdefgh 0123456789ABC", "Enter", "Tab", "Backspace", "ArrowLeft");
    const slow = fc.record({ key, after: fc.integer({ min: 36, max: 700 }) });
    const rolled = fc.record({ key: fc.constantFrom(..."asdfjk"), after: fc.integer({ min: 1, max: 35 }) });
    const burst = fc.tuple(slow, fc.array(rolled, { maxLength: 4 })).map(([first, more]) => [first, ...more]);
    fc.assert(
      fc.property(fc.array(burst, { minLength: 1, maxLength: 40 }), fc.boolean(), (bursts, prose) => {
        const presses = bursts.flat();
        const { codes, seen, takenBack } = type(presses, prose ? new HTMLTextAreaElement() : new HTMLInputElement());
        expect(codes).toEqual([]);
        expect(takenBack).toBe(0);
        expect(seen).toEqual(presses.map((press) => press.key));
      }),
      { numRuns: 300 },
    );
  });

  test("who types a serial number steadily at 36 ms a key or slower in a field is no scan", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36, max: 120 }), slowCode, (gap, text) => {
        const presses = slowly(text, gap);
        const { codes, seen, takenBack, undone } = type(presses, new HTMLInputElement());
        expect({ codes, takenBack, undone }).toEqual({ codes: [], takenBack: 0, undone: 0 });
        expect(seen).toEqual(presses.map(({ key }) => key));
      }),
    );
  });

  test("who presses up to seven shortcuts in a row, and Enter, is never a scan", () => {
    const key = fc.constantFrom(..."abcdefgh0123456789ABC");
    const run = fc.array(fc.record({ key, after: fc.integer({ min: 36, max: 120 }) }), { maxLength: 6 });
    const pressed = fc.tuple(fc.record({ key, after: fc.integer({ min: 121, max: 700 }) }), run, fc.boolean());
    fc.assert(
      fc.property(fc.array(pressed, { minLength: 1, maxLength: 20 }), (runs) => {
        const presses = runs.flatMap(([first, more, enter]) => [
          first,
          ...more,
          ...(enter ? [{ key: "Enter", after: 100 }] : []),
        ]);
        const { codes, seen, undone } = type(presses);
        expect({ codes, undone }).toEqual({ codes: [], undone: 0 });
        expect(seen).toEqual(presses.map((press) => press.key));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["holds a key down", { repeat: true }],
    ["composes with an input method", { isComposing: true }],
    ["uses shortcuts", { ctrlKey: true }],
  ])("who %s is never a scan", (_, how) => {
    const presses = keysOf("aaaaaaaaaaaaaaa", 20).map((press) => ({ ...press, how }));
    expect(type(presses)).toMatchObject({ codes: [], seen: presses.map(({ key }) => key) });
  });
});

test("nothing is heard once it is stopped", () => {
  const page = new EventTarget();
  const heard = vi.fn();
  watchScanner(page, { onBegin: heard, onScan: heard, onRecognised: heard }, nothingWritten)();
  for (const [index, press] of scan("SN2024030577").entries())
    page.dispatchEvent(keyEvent("keydown", press, index * 5));
  vi.advanceTimersByTime(1000);
  expect(heard).not.toHaveBeenCalled();
});
