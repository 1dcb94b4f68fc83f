import { useState } from "react";
import { type SideSection, useText } from "./text.tsx";

export interface Beside<View> {
  /** `null` until it is there. */
  readonly View: View | null;
  readonly failed: boolean;
  /** Fetches it with its words; `false` where that failed. */
  open(): Promise<boolean>;
}

/**
 * A view that is fetched once somebody asks for it, with the section of the catalogue that it speaks.
 * @param canFetch a browser may hold what it could not fetch for failed as long as the page lives: where nothing can be
 *   fetched nothing is asked for, so that it can be tried again
 */
export function useBeside<View>(
  section: SideSection,
  fetchView: () => Promise<View>,
  canFetch: () => boolean,
): Beside<View> {
  const text = useText();
  const [state, setState] = useState<{ View: View | null; failed: boolean }>({ View: null, failed: false });
  const open = async () => {
    if (state.View) return true;
    try {
      if (!canFetch()) throw new Error("no connection");
      const [View, { loadBeside }] = await Promise.all([fetchView(), import("./beside.ts")]);
      text.load(await loadBeside(text.language.tag, section));
      setState({ View, failed: false });
      return true;
    } catch {
      setState({ View: null, failed: true });
      return false;
    }
  };
  return { ...state, open };
}
