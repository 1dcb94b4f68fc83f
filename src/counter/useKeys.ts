import { useEffect, useEffectEvent, useRef } from "react";
import { CHOICE_KEYS, COMMAND_NAMES, COMMANDS, type Command, keyOf, LETTERS, takesText } from "./keys.ts";
import { choose, focusNamed, goOn, groupInFocus, isOpen, stepPoint } from "./moves.ts";
import { FAST_MS, SLOW_MS } from "./scan/strokes.ts";

/** Whatever is done to more than the case waits this long, since a hand scanner has typed on by then. */
const SETTLE_MS = 60;
/** What no scan takes back waits until even a slow scanner has typed on. */
const LASTING: ReadonlySet<Command> = new Set([
  ...(["camera", "print", "save", "paper", "logOn", "logFile", "logErase"] as const),
  ...(["clause", "list", "listFile", "listOn", "listStop", "listColumns", "listLeave"] as const),
]);

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

const commandOf = (key: string): Command | undefined => COMMAND_NAMES.find((name) => COMMANDS[name] === key);

interface Pending {
  readonly command: Command;
  /** The time of its key. */
  readonly at: number;
  callOff(): void;
}

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

/** Listens to the keys of the counter; what it gives calls off what they have asked for and is still to be done. */
export function useKeys({ on, after, run }: KeysProps): () => void {
  const pending = useRef<Pending | null>(null);
  const act = useEffectEvent(run);
  useEffect(() => {
    /** A key that may be the same scanner's calls off what the one before it would have done; any other has it done first. */
    const settle = (at: number) => {
      const waiting = pending.current;
      pending.current = null;
      waiting?.callOff();
      if (waiting && at - waiting.at > (LASTING.has(waiting.command) ? SLOW_MS : FAST_MS)) act(waiting.command);
    };
    const obey = (key: string, at: number): boolean => {
      const name = Object.entries(LETTERS).find(([, letter]) => letter === key)?.[0];
      if (name) {
        focusNamed(name);
        return true;
      }
      const command = commandOf(key);
      if (!command) return CHOICE_KEYS.includes(key) && choose(key);
      const done = () => {
        pending.current = null;
        act(command);
      };
      pending.current = { command, at, callOff: after(LASTING.has(command) ? SLOW_MS + FAST_MS : SETTLE_MS, done) };
      return true;
    };
    const listen = (event: KeyboardEvent) => {
      settle(event.timeStamp);
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (takesText(event.target)) return inText(event);
      const step = event.shiftKey || !on ? undefined : STEPS[event.key];
      if (step && !(event.ctrlKey || event.altKey || event.metaKey) && stepPoint(step)) return event.preventDefault();
      const key = keyOf(event);
      // Help stays within reach, since that is where the keys are switched on again.
      if (key === null || event.repeat || !(on || key === COMMANDS.help)) return;
      if (obey(key, event.timeStamp)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [on, after]);
  return () => {
    pending.current?.callOff();
    pending.current = null;
  };
}
