import type { Place } from "./environment.ts";
import type { Home } from "./home.ts";

type Places = Pick<Home, "currentPlace" | "pushPlace" | "settlePlace" | "followPlaces" | "goBack">;

/** Steps in memory alone: an entry in a frame's history is one in that of the host, whose Back button it takes over. */
export function memoryPlaces(): Places {
  const places: Place[] = [{ step: "part", changing: false, depth: 0 }];
  const listeners = new Set<(place: Place) => void>();
  const current = (): Place => places.at(-1) ?? { step: "part", changing: false, depth: 0 };
  return {
    currentPlace: current,
    pushPlace: (place) => void places.push(place),
    settlePlace: (place) => void places.splice(-1, 1, place),
    followPlaces(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    goBack() {
      if (places.length > 1) places.pop();
      for (const listener of listeners) listener(current());
    },
  };
}
