import { type ComponentType, useEffect } from "react";
import type { Side } from "../locales/addresses.ts";
import { useText } from "../locales/text.tsx";
import type { Home } from "./home.ts";
import { Shell } from "./Shell.tsx";

interface SidePageProps {
  home: Home;
  side: Side;
  /** What stands below the heading; `null` until it is loaded. */
  View: ComponentType | null;
  /** Called once the page answers to input. */
  onReady(): void;
}

/** A page beside the journey: its heading is prerendered, the rest comes when it is loaded. */
export function SidePage({ home, side, View, onReady }: SidePageProps) {
  const { t } = useText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: ready once what is loaded is on screen
  useEffect(() => {
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
      </div>
    </Shell>
  );
}
