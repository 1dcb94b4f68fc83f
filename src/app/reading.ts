import { useEffect, useState } from "react";
import type { readDescription } from "../damage/index.ts";
import { whenIdle } from "./environment.ts";

type Reader = typeof readDescription;

/** The reader of descriptions, loaded with the step that needs it and ahead of it when the page is idle. */
export const loadReader = (): Promise<Reader> => import("../damage/index.ts").then((module) => module.readDescription);

/** The step waits for the reader no longer than this. */
const PATIENCE_MS = 5000;

/**
 * The reader, once it is there. Where it cannot be loaded, nothing is asked, and the checklist still is.
 * @param sample a word in the letters of the page: a reader makes its tables of a script with the first text, and that
 *   is to be before somebody waits for the next page
 */
export function useReader(needed: boolean, sample: string): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    if (!needed) return;
    const doWithout = () => setReader((found: Reader | null) => found ?? (() => []));
    loadReader().then((read) => {
      setReader(() => read);
      whenIdle(() => read(sample));
    }, doWithout);
    const timer = setTimeout(doWithout, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [needed, sample]);
  return reader;
}

const PAUSE_MS = 600;

/** A text as it stands once the typing pauses, so that no question pops up in mid-word. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
