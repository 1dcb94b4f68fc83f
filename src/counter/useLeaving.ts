import { useEffect } from "react";

/** The browser asks back before the page is left, as by a change of language, while something stands here that would be lost. */
export function useLeaving(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const askBack = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", askBack);
    return () => window.removeEventListener("beforeunload", askBack);
  }, [open]);
}
