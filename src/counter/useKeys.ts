import { useEffect, useRef } from "react";
import { CHOICE_KEYS, COMMANDS, type Command, keyOf, LETTERS, takesText } from "./keys.ts";
import { choose, focusGroup, focusNamed, goOn, groupInFocus, isOpen } from "./moves.ts";

/** What cannot be taken back waits this long, since a hand scanner types a whole code in less. */
const SETTLE_MS = 60;
const OUTWARD: readonly Command[] = ["print", "save"];

const commandOf = (key: string): Command | undefined => {
  const names = Object.keys(COMMANDS).filter((name): name is Command => name in COMMANDS);
  return names.find((name) => COMMANDS[name] === key);
};

interface KeysProps {
  /** Letters and digits rest where somebody has switched them off. */
  on: boolean;
  /** Waits so many milliseconds, then calls back; the returned function calls that off. */
  after(ms: number, run: () => void): () => void;
  run(command: Command): void;
}

/** Enter in a line of text goes on, as a scanner's does; Escape leaves a text for the keys. */
function inText(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const group = groupInFocus();
  if (!group) return;
  if (event.key === "Escape") group.focus();
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  goOn(isOpen);
}

/** Listens to the keys of the counter. */
export function useKeys({ on, after, run }: KeysProps): void {
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    const obey = (key: string): boolean => {
      const name = Object.entries(LETTERS).find(([, letter]) => letter === key)?.[0];
      if (name) {
        focusNamed(name);
        return true;
      }
      const command = commandOf(key);
      if (!command) return CHOICE_KEYS.includes(key) && choose(key);
      if (OUTWARD.includes(command)) pending.current = after(SETTLE_MS, () => run(command));
      else run(command);
      return true;
    };
    const listen = (event: KeyboardEvent) => {
      pending.current?.();
      pending.current = null;
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (takesText(event.target)) return inText(event);
      const key = keyOf(event);
      // Help stays within reach, since that is where the keys are switched on again.
      if (key === null || event.repeat || !(on || key === COMMANDS.help)) return;
      if (obey(key)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [on, after, run]);
}

/** To the inspection: its first open point, or its first. */
export function goToInspection(): void {
  const points = [...document.querySelectorAll<HTMLElement>("[data-group^='causes.']")];
  const point = points.find(isOpen) ?? points[0];
  if (point) focusGroup(point);
}
