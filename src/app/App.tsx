import { type ComponentType, useEffect, useRef, useState } from "react";
import { useText } from "../locales/text.tsx";
import { focusInView } from "../ui/focus-field.ts";
import { FirstPage } from "./FirstPage.tsx";
import type { Home } from "./home.ts";
import type { FirstAnswer, JourneyProps } from "./Journey.tsx";
import { Shell } from "./Shell.tsx";

type JourneyView = ComponentType<JourneyProps>;

interface AppProps {
  home: Home;
  /** The part that was chosen before the page answered. */
  early?: string | undefined;
  /** Loads the journey and its messages; the answer is kept, so that asking twice loads once. */
  loadJourney(): Promise<JourneyView>;
  /** Called once the page answers to input, on the step where it was left. */
  onReady(): void;
}

/** The page: its frame, and the first question until the journey takes over. */
export function App({ home, early, loadJourney, onReady }: AppProps) {
  const { t } = useText();
  const [journey, setJourney] = useState<(JourneyProps & { View: JourneyView }) | null>(null);
  const [failures, setFailures] = useState(0);
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (failures > 0 && notice.current) focusInView(notice.current); // each time that it fails
  }, [failures]);
  const open = async (first: FirstAnswer | null, kept: unknown) => {
    // The schema is fetched only where there is something to read beside the first answer.
    const more = first === null || Object.keys(kept ?? {}).some((name) => name !== "part");
    const [View, schema] = await Promise.all([loadJourney(), more ? import("../answers/stored-form.ts") : null]);
    // Who has begun in the meantime goes on from there.
    setJourney((begun) => begun ?? { View, home, first, stored: schema?.restoreForm(kept) ?? null });
  };
  const begin = (first: FirstAnswer) => open(first, home.storedAnswers()).catch(() => setFailures(failures + 1));
  // Beside what is kept: a browser that comes back restores the choice before the answers have been read.
  const keep = (part: string) => home.saveAnswers(Object.assign({}, home.storedAnswers(), { part }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a journey under way is resumed once, on arrival
  useEffect(() => {
    const kept = home.storedAnswers();
    const fail = () => {
      setFailures(1);
      onReady();
    };
    if (kept !== null || home.currentPlace().step !== "part") open(null, kept).catch(fail);
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
          {failures > 0 && (
            <p className="notice" role="alert" tabIndex={-1} ref={notice}>
              {t("app.failed")}
            </p>
          )}
          <FirstPage early={early} onAnswer={begin} onChoose={keep} />
        </>
      )}
    </Shell>
  );
}
