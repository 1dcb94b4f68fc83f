import { type ComponentType, useEffect, useState } from "react";
import { useText } from "../locales/text.tsx";
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
  const { t } = useText();
  const [journey, setJourney] = useState<(JourneyProps & { View: JourneyView }) | null>(null);
  const [failed, setFailed] = useState(false);
  const begin = (first: FirstAnswer) =>
    loadJourney().then(
      (View) => setJourney({ View, home, first, stored: null }),
      () => setFailed(true),
    );
  const resume = async (kept: unknown) => {
    // The schema is fetched only where there is something to read.
    const [View, { restoreForm }] = await Promise.all([loadJourney(), import("../answers/stored-form.ts")]);
    // Who has begun in the meantime goes on from there.
    setJourney((begun) => begun ?? { View, home, first: null, stored: restoreForm(kept) });
  };
  // Beside what is kept: a browser that comes back restores the choice before the answers have been read.
  const keep = (part: string) => home.saveAnswers(Object.assign({}, home.storedAnswers(), { part }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a journey under way is resumed once, on arrival
  useEffect(() => {
    const kept = home.storedAnswers();
    const fail = () => {
      setFailed(true);
      onReady();
    };
    if (kept !== null || home.currentPlace().step !== "part") resume(kept).catch(fail);
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
        <>
          {failed && (
            <p className="notice" role="alert">
              {t("app.failed")}
            </p>
          )}
          <FirstPage onAnswer={begin} onChoose={keep} />
        </>
      )}
    </Shell>
  );
}
