/** The keys of the counter. Single letters, so they rest while somebody types, and can be switched off (WCAG 2.1.4). */
import type { FactName, NoteName } from "./sheet.ts";

/** The letter that leads to a question or a field. */
export const LETTERS: Readonly<Partial<Record<FactName | NoteName | "serial" | "confirmed", string>>> = {
  part: "p",
  proof: "f",
  "invoice.date": "d",
  "invoice.listsDevice": "l",
  "invoice.listsPrice": "r",
  "invoice.matchesProduct": "m",
  "invoice.unaltered": "u",
  serial: "s",
  confirmed: "j",
  manufactured: "h",
  seller: "b",
  condition: "k",
  owner: "o",
  description: "t",
  accessories: "a",
  handedIn: "e",
  reference: "y",
  staff: "x",
};

export const COMMANDS = {
  inspection: "i",
  nothingFound: "shift+i",
  clause: "shift+u",
  camera: "shift+k",
  confirm: "c",
  confirmAll: "shift+c",
  verdict: "v",
  restart: "n",
  takeBack: "z",
  print: "g",
  save: "shift+s",
  paper: "shift+p",
  one: "shift+o",
  many: "shift+m",
  list: "shift+w",
  listFile: "shift+b",
  listOn: "shift+j",
  listStop: "shift+h",
  listColumns: "shift+t",
  listLeave: "shift+d",
  log: "shift+l",
  logOn: "shift+a",
  logSearch: "shift+f",
  logFile: "shift+e",
  logErase: "shift+x",
  help: "?",
} as const;
export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS).filter((name): name is Command => name in COMMANDS);

/** The keys of the choices of a question, in their order. */
export const CHOICE_KEYS: readonly string[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "q", "w"];

/** A key as it is written on screen: `⇧I`. */
export const shownKey = (key: string): string => key.replace("shift+", "⇧").toUpperCase();

const PHYSICAL = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/;

/**
 * The key that was pressed, by its Latin name, also on a keyboard of another script; `null` where it is none of ours:
 * with Control, Alt, AltGr or the system's key, or while a text is being composed.
 */
export function keyOf(
  event: Pick<
    KeyboardEvent,
    "key" | "code" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "isComposing" | "getModifierState"
  >,
): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  if (event.getModifierState("AltGraph")) return null; // which browsers count as neither Control nor Alt
  if (event.code.startsWith("Numpad") && event.key.length > 1) return null; // End and its kin, with the number lock off
  if (event.key === "?" || event.key === "؟") return "?";
  if (/^\d$/.test(event.key)) return event.key;
  const [, letter, digit] = PHYSICAL.exec(event.code) ?? [];
  if (digit !== undefined) return event.shiftKey ? null : digit;
  const named = /^[a-z]$/i.test(event.key) ? event.key : letter;
  return named === undefined ? null : `${event.shiftKey ? "shift+" : ""}${named.toLowerCase()}`;
}

/** Whether keys belong to what has the focus: a text that is being typed, or a choice from a list. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !["radio", "checkbox", "button"].includes(target.type));
