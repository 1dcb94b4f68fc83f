import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Desk } from "./desk.ts";
import type { Kept, LogEntry } from "./log.ts";
import type { Clock } from "./useIdle.ts";
import type { Log } from "./useLog.ts";

/** Nobody waits longer for the log: storage may hang without failing. */
const LATE_MS = 1500;

/** Saves cases one after the other, each as it was when that was asked for: one that is saved twice has one entry. */
export function useSaving(log: Log, after: Clock["after"]) {
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef<{ id: symbol; asked: string; kept: Kept } | null>(null);
  return (wanted: LogEntry, { id, entry }: Desk, onKept: (kept: Kept) => void): Promise<Kept | null> => {
    const save = async (): Promise<Kept | null> => {
      const { reference: asked } = wanted;
      const earlier = last.current?.id === id && last.current.asked === asked ? last.current.kept : null;
      const reference = earlier?.reference ?? asked;
      const kept = await log.save({ ...wanted, reference }, earlier?.id ?? entry);
      if (kept === null) return null;
      last.current = { id, asked, kept };
      onKept(kept);
      return kept;
    };
    const done = turn.current.then(save);
    turn.current = done;
    const late = new Promise<null>((giveUp) => {
      const callOff = after(LATE_MS, () => {
        flushSync(log.onLate);
        giveUp(null);
      });
      void done.then(callOff);
    });
    return Promise.race([done, late]);
  };
}
