/** Hand scanners that type like keyboards: hears them on a page, wherever its focus is. */
import { takesText } from "../keys.ts";
import { type Heard, PAUSE_MS, readStrokes, SLOW_MS, type Stroke } from "./strokes.ts";
import { rememberWritten, type Written } from "./written.ts";

/** What of a keyboard event is read. */
type Key = Pick<
  KeyboardEvent,
  "key" | "timeStamp" | "repeat" | "isComposing" | "ctrlKey" | "altKey" | "metaKey" | "getModifierState"
> &
  Event;

const isKey = (event: Event): event is Key => "key" in event && "getModifierState" in event;

/** They change what others write, and write nothing: a scanner presses Shift for its capitals, and AltGr is two keys. */
const CHANGERS = new Set(["Shift", "CapsLock", "NumLock", "AltGraph", "Control", "Alt", "Meta"]);

/** What a key is to a scanner; `null` where it only changes others. */
function strokeOf(event: Key): Stroke | null {
  const { key, timeStamp: at, repeat, isComposing, ctrlKey, altKey, metaKey } = event;
  const written = !(ctrlKey || altKey || metaKey) || event.getModifierState("AltGraph");
  const into = event.target instanceof HTMLTextAreaElement ? "prose" : takesText(event.target) ? "field" : "page";
  if (CHANGERS.has(key)) return null;
  if (repeat || isComposing || !written) return { kind: "other", key, at, into };
  if (key === "Enter" || key === "Tab") return { kind: "suffix", key, at, into };
  // `key` is what the layout, Shift and Caps Lock make of it; by code points, since a letter may be two units long.
  return { kind: [...key].length === 1 ? "character" : "other", key, at, into };
}

/** They press the button that has the focus, or open the search of Firefox. */
const PRESSING = new Set([" ", "/", "'"]);

/** Before anything within the page hears of a key. */
const FIRST = { capture: true };

interface ScanListener {
  /** A scan may begin with this key, which has done nothing yet. */
  onBegin(): void;
  /** The keys just now are a scanner's: whatever they did as keys is to be undone. */
  onRecognised(): void;
  /** A code is complete; not again while the same label is under the beam. */
  onScan(code: string): void;
}

/**
 * Calls back with each code that a scanner types, until the returned function is called. What it typed into a field
 * before it was known to be a scan is taken back; its Enter or Tab is not seen by the page, and presses nothing. So
 * whoever listens goes on by exactly one step, whatever the suffix and wherever the focus.
 * @param target `document`
 */
export function watchScanner(
  target: EventTarget,
  { onBegin, onRecognised, onScan }: ScanListener,
  written: Written = rememberWritten(),
): () => void {
  const reader = readStrokes();
  const swallowed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = Number.NEGATIVE_INFINITY;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const tell = ({ recognised, code, begins }: Heard) => {
    if (recognised) {
      written.takeBack();
      onRecognised();
    }
    if (code !== null) onScan(code);
    if (begins) {
      written.forget();
      onBegin();
    }
  };
  /** In two steps: after a busy moment the keys that wait are let in between them, and put the end off. */
  const awaitEnd = () => {
    timer = setTimeout(() => {
      timer = setTimeout(() => tell(reader.pause()), PAUSE_MS / 2);
    }, PAUSE_MS / 2);
  };

  const onKeyDown = (event: Event) => {
    const stroke = isKey(event) ? strokeOf(event) : null;
    if (!stroke) return;
    clearTimeout(timer);
    const heard = reader.hear(stroke);
    // Within what may become a scan, where a letter has no such end.
    const presses = stroke.into === "page" && PRESSING.has(stroke.key) && stroke.at - typedAt <= SLOW_MS;
    typedAt = stroke.kind === "character" ? stroke.at : Number.NEGATIVE_INFINITY;
    tell(heard);
    if (heard.swallow || presses) {
      swallowed.add(stroke.key);
      stop(event);
    } else {
      swallowed.delete(stroke.key);
      written.remember(event.target);
    }
    if (reader.reading) awaitEnd();
  };
  const onKeyUp = (event: Event) => {
    if (isKey(event) && swallowed.delete(event.key)) stop(event);
  };

  target.addEventListener("keydown", onKeyDown, FIRST);
  target.addEventListener("keyup", onKeyUp, FIRST);
  return () => {
    clearTimeout(timer);
    target.removeEventListener("keydown", onKeyDown, FIRST);
    target.removeEventListener("keyup", onKeyUp, FIRST);
  };
}
