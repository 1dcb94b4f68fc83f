import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { type Kept, type KeptEntry, type LogEntry, type LogStore, withEntry } from "./log.ts";

interface LogState {
  /** The entries, the latest first; `null` while the log is off, or could not be read yet. */
  entries: readonly KeptEntry[] | null;
  /** The log is switched off. */
  off: boolean;
  /** The entries have been looked for. */
  known: boolean;
  /** The last act failed; what is on screen stays. */
  trouble: boolean;
  /** It was switched off in another window. */
  gone: boolean;
}

export interface Log extends LogState {
  /** Under a reference of its own, should another tab have taken that of the case; `null` where it is not kept. */
  save(entry: LogEntry, earlier: number | null): Promise<Kept | null>;
  onSwitch(on: boolean): void;
  onErase(id: number): void;
  /** Saving takes too long. */
  onLate(): void;
  /** Reads it once more, where it could not be read. */
  onAgain(): void;
}

const UNKNOWN: LogState = { entries: null, off: false, known: false, trouble: false, gone: false };

const read = (entries: LogState["entries"], gone = false): LogState => ({
  entries,
  off: entries === null,
  known: true,
  trouble: false,
  gone: gone && entries === null,
});
const failed = (before: LogState): LogState => ({ ...before, known: true, trouble: true });

/** The log, as it stands in the storage of this machine. */
export function useLog(store: LogStore | null): Log {
  const [state, setState] = useState(UNKNOWN);
  const acts = useRef(0);
  /** Does something to the log, and to its entries here without reading them all again; `null` where storage refuses. */
  const act = useCallback(
    async <T>(
      what: (store: LogStore) => Promise<T>,
      next: (done: T, before: LogState) => LogState,
    ): Promise<T | null> => {
      if (!store) return null;
      try {
        const done = await what(store);
        acts.current += 1;
        setState((before) => next(done, before));
        return done;
      } catch {
        setState(failed);
        return null;
      }
    },
    [store],
  );
  useEffect(() => {
    if (!store) return setState(read(null));
    const look = async (): Promise<void> => {
      const since = acts.current;
      try {
        const entries = await store.read();
        if (since !== acts.current) return look(); // something was done here meanwhile
        // Drawn a little at a time, since nobody waits for it.
        startTransition(() => setState((before) => read(entries, before.gone || before.entries !== null)));
      } catch {
        setState(failed);
      }
    };
    void look();
    const leave = store.follow(look);
    document.addEventListener("visibilitychange", look); // another tab may have been told nothing, as one that slept
    return () => {
      leave();
      document.removeEventListener("visibilitychange", look);
    };
  }, [store]);
  const switched = (on: boolean) => async (log: LogStore) => {
    await (on ? log.switchOn() : log.switchOff());
    return log.read();
  };
  return {
    ...state,
    save: (entry, earlier) =>
      act(
        (log) => log.save(entry, earlier),
        (kept, { entries }) => (kept ? read(withEntry(entries ?? [], { ...entry, ...kept })) : read(null, true)),
      ),
    onSwitch: (on) => void act(switched(on), (entries) => read(entries)),
    onErase: (id) =>
      void act(
        (log) => log.erase(id),
        (_, before) => ({ ...before, trouble: false, entries: before.entries?.filter((one) => one.id !== id) ?? null }),
      ),
    onLate: () => setState(failed),
    onAgain: () =>
      void act(
        (log) => log.read(),
        (entries) => read(entries),
      ),
  };
}
