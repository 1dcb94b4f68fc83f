import { type ComponentType, useEffect, useState } from "react";
import { FirstPage } from "./FirstPage.tsx";
import type { Home } from "./home.ts";
import type { FirstAnswer, JourneyProps } from "./Journey.tsx";
import { Shell } from "./Shell.tsx";

type JourneyView = ComponentType<JourneyProps>;

export interface AppProps {
  home: Home;
  /** Loads the journey and its messages; the answer is kept, so that asking twice loads once. */
  loadJourney(): Promise<JourneyView>;
  /** Called once the page answers to input, on the step where it was left. */
  onReady(): void;
}

/** The page: its frame, and the first question until the journey takes over. */
export function App({ home, loadJourney, onReady }: AppProps) {
  const [journey, setJourney] = useState<(JourneyProps & { View: JourneyView }) | null>(null);
  const begin = async (first: FirstAnswer) => setJourney({ View: await loadJourney(), home, first, stored: null });
  const resume = async (kept: unknown) => {
    // The schema is fetched only where there is something to read.
    const [View, { restoreForm }] = await Promise.all([loadJourney(), import("../answers/stored-form.ts")]);
    // Who has begun in the meantime goes on from there.
    setJourney((begun) => begun ?? { View, home, first: null, stored: restoreForm(kept) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a journey under way is resumed once, on arrival
  useEffect(() => {
    const kept = home.storedAnswers();
    if (kept !== null || home.currentPlace().step !== "part") resume(kept).catch(onReady);
    else onReady();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: ready once the resumed step is on screen
  useEffect(() => {
    if (journey?.first === null) onReady();
  }, [journey]);
  return (
    <Shell home={home}>
      {journey ? (
        <journey.View {...journey} />
      ) : (
        <FirstPage onAnswer={begin} onChoose={(part) => home.saveAnswers({ part })} />
      )}
    </Shell>
  );
}
