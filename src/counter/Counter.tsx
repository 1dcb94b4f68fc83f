import { lazy, Suspense } from "react";
import type { ManyProps } from "./many/Many.tsx";

const Many = lazy(() => import("./many/Many.tsx"));

/** The counter: one screen for a dealer with a queue. */
export const Counter = (props: ManyProps) => (
  <Suspense>
    <Many {...props} />
  </Suspense>
);
