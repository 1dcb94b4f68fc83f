import { useEffect, useState } from "react";
import type { Step } from "../answers/steps.ts";
import type { Place } from "./environment.ts";
import type { Home } from "./home.ts";

interface Arrival {
  place: Place;
  /** Whether somebody went there by a step of their own: only then does the page take the focus. */
  arrived: boolean;
}

/**
 * Where the journey stands, in step with the browser's back and forward.
 * @param home what keeps the places
 * @param opening the step to go to at once, from the first page; `null` to stay where the address is.
 */
export function usePlace(home: Home, opening: Step | null) {
  const [{ place, arrived }, setArrival] = useState<Arrival>(() =>
    opening === null
      ? { place: home.currentPlace(), arrived: false }
      : { place: { step: opening, changing: false, depth: 1 }, arrived: true },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the opening is an entry of its own, once
  useEffect(() => {
    if (opening !== null) home.pushPlace(place);
  }, []);
  useEffect(() => home.followPlaces((next) => setArrival({ place: next, arrived: true })), [home]);
  /** @param byUser whether it is a step of the user’s own. */
  const go = (step: Step, changing = false, byUser = true) => {
    const next = { step, changing, depth: place.depth + 1 };
    home.pushPlace(next);
    setArrival({ place: next, arrived: byUser });
  };
  /** Stays at another step than the place says. */
  const settle = (step: Step) => {
    const next = { ...place, step };
    home.settlePlace(next);
    setArrival({ place: next, arrived });
  };
  /** What is on screen is no longer what the user's own step has led to. */
  const stay = () => setArrival({ place, arrived: false });
  return { place, arrived, go, settle, stay };
}
