import { useEffect, useEffectEvent, useState } from "react";

/** The clock of the counter, handed in by the page. */
export interface Clock {
  /** Milliseconds from some fixed moment. */
  now(): number;
  /** The time where the counter stands, `14:05:12`. */
  time(): string;
  /** Waits so many milliseconds, then calls back; the returned function calls that off. */
  after(ms: number, run: () => void): () => void;
}

const MINUTE = 60_000;
const IDLE = 10 * MINUTE;
/** A click too, since screen readers and speech input press a button without a key or a pointer. */
const ACTIVITY = ["keydown", "pointerdown", "click", "input", "wheel", "touchstart"] as const;

/**
 * Calls `onIdle` after ten minutes in which nobody did anything; whether the last of them runs is what it gives.
 * A machine that was asleep meanwhile counts its sleep, and wipes before anything is done with what stood there.
 */
export function useIdle(clock: Clock, armed: boolean, onIdle: () => void): boolean {
  const [lastMinute, setLastMinute] = useState(false);
  const idle = useEffectEvent(onIdle);
  useEffect(() => {
    if (!armed) return setLastMinute(false);
    let last = clock.now();
    let calledOff = () => {};
    const end = () => {
      setLastMinute(false);
      idle();
    };
    const look = () => {
      calledOff();
      const left = last + IDLE - clock.now();
      if (left <= 0) return end();
      if (left <= MINUTE) setLastMinute(true);
      calledOff = clock.after(left > MINUTE ? left - MINUTE : left, look);
    };
    const act = () => {
      if (clock.now() - last >= IDLE) return end();
      last = clock.now();
      setLastMinute(false);
      look();
    };
    look();
    for (const kind of ACTIVITY) document.addEventListener(kind, act, { capture: true, passive: true });
    document.addEventListener("visibilitychange", look);
    return () => {
      calledOff();
      for (const kind of ACTIVITY) document.removeEventListener(kind, act, { capture: true });
      document.removeEventListener("visibilitychange", look);
    };
  }, [clock, armed]);
  return lastMinute;
}
