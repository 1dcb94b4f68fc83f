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
  /** Called once the heading is drawn: before, what is loaded would come too early for React. */
  onDrawn(): void;
  /** Called once the page answers to input. */
  onReady(): void;
}

/** A page beside the journey: its heading is prerendered, the rest comes when it is loaded. */
export function SidePage({ home, side, View, onDrawn, onReady }: SidePageProps) {
  const { t } = useText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told as the page comes, and again with what is loaded
  useEffect(() => {
    if (View) onReady();
    else onDrawn();
  }, [View]);
  return (
    <Shell home={home}>
      <div className={`side side-${side}`}>
        <header className="side-head">
          <h1>{t(`${side}.title`)}</h1>
          <p className="lead">{t(`${side}.lead`)}</p>
        </header>
        {View && <View />}
      </div>
    </Shell>
  );
}
