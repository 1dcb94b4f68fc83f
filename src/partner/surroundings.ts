import { createContext, useContext } from "react";

/** What the page for partners knows of where it stands, and what it may do there; handed in by whoever mounts it. */
export interface Surroundings {
  /** Where partners find the checker, with a slash at its end: the public origin where the build knows it. */
  readonly address: string;
  /** The list of loaders that never change, as the build wrote it. */
  readVersions(): Promise<unknown>;
  /** Runs our own loader in this page, once. */
  runLoader(): void;
  copyText(text: string): Promise<void>;
  /** The time of day, to the millisecond. */
  readTime(): string;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** What the page for partners is given. @throws {Error} where no `SurroundingsContext` stands above. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("useSurroundings needs a SurroundingsContext above it");
  return surroundings;
}
