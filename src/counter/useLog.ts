import { startTransition, useCallback, useEffect, useState } from "react";
import type { Kept, KeptEntry, LogEntry, LogStore } from "./log.ts";

export interface Log {
  /** The entries, the latest first; `null` while the log is off, or where there is none. */
  entries: readonly KeptEntry[] | null;
  /** The entries have been looked for. */
  known: boolean;
  /** The last act failed; what is on screen stays. */
  trouble: boolean;
  /** Under a reference of its own, should another tab have taken that of the case; `null` where it is not kept. */
  save(entry: LogEntry, earlier: number | null): Promise<Kept | null>;
  onSwitch(on: boolean): void;
  onErase(id: number): void;
}

/** The log, as it stands in the storage of this machine. */
export function useLog(store: LogStore | null): Log {
  const [state, setState] = useState<Pick<Log, "entries" | "known" | "trouble">>({
    entries: null,
    known: false,
    trouble: false,
  });
  /** Does something to the log and reads it again; `null` where storage refuses. */
  const act = useCallback(
    async <T>(what: (store: LogStore) => Promise<T>): Promise<T | null> => {
      if (!store) return null;
      try {
        const done = await what(store);
        const entries = await store.read();
        setState({ entries, known: true, trouble: false });
        return done;
      } catch {
        setState((before) => ({ ...before, known: true, trouble: true }));
        return null;
      }
    },
    [store],
  );
  useEffect(() => {
    if (!store) return setState({ entries: null, known: true, trouble: false });
    // Drawn a little at a time, since nobody waits for it.
    const found = (entries: Log["entries"]) =>
      startTransition(() => setState({ entries, known: true, trouble: false }));
    const look = () => void store.read().then(found, () => found(null)); // nothing was asked of it yet
    look();
    document.addEventListener("visibilitychange", look); // another tab may have written meanwhile
    return () => document.removeEventListener("visibilitychange", look);
  }, [store]);
  return {
    ...state,
    save: (entry, earlier) => act((log) => log.save(entry, earlier)),
    onSwitch: (on) => void act((log) => (on ? log.switchOn() : log.switchOff())),
    onErase: (id) => void act((log) => log.erase(id)),
  };
}
