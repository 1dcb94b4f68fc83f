import { type ComponentType, startTransition, useEffect, useLayoutEffect, useState } from "react";
import type { Side } from "../locales/addresses.ts";
import type { Language } from "../locales/languages.ts";
import { useText } from "../locales/text.tsx";
import type { Home } from "./home.ts";
import { Shell } from "./Shell.tsx";

/**
 * Whether a page is prerendered with what stands below its heading: the policy, which is there to be read. Arabic letters
 * have no stand-in of the same width: a whole page of them, painted before they have come, would move.
 */
export const isDrawnWhole = (side: Side, dir: Language["dir"]): boolean => side === "policy" && dir === "ltr";

interface SidePageProps {
  home: Home;
  side: Side;
  /** What stands below the heading, where it is prerendered with it. */
  view?: ComponentType | undefined;
  /** Fetches what stands below the heading otherwise. */
  load(): Promise<ComponentType>;
  /** Called once the page answers to input. */
  onReady(): void;
}

/** A page beside the journey: its heading is prerendered, the rest comes with it or when it is loaded. */
export function SidePage({ home, side, view, load, onReady }: SidePageProps) {
  const { t } = useText();
  const [View, setView] = useState<ComponentType | undefined>(() => view);
  const [failed, setFailed] = useState(false);
  // Not before the heading is hydrated: React throws the prerendered page away where a change comes too early. A
  // transition is drawn a little at a time, so that a large page does not keep a slow phone from its next touch.
  useEffect(() => {
    if (view) return;
    load().then(
      (loaded) => startTransition(() => setView(() => loaded)),
      () => setFailed(true),
    );
  }, [view, load]);
  // Before it is painted, since the page takes its own font then, and what is painted should not move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: ready once what is loaded is there
  useLayoutEffect(() => {
    if (View) onReady();
  }, [View]);
  return (
    <Shell home={home}>
      <div className={`side side-${side}`}>
        <header className="side-head step">
          <h1>{t(`${side}.title`)}</h1>
          <p className="lead">{t(`${side}.lead`)}</p>
        </header>
        {View && <View />}
        {failed && (
          <p className="notice" role="alert">
            {t("app.failed")}
          </p>
        )}
      </div>
    </Shell>
  );
}
