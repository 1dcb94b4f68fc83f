import { useEffect } from "react";

/**
 * The browser asks back before the page is left, as by a change of language, while something stands here that would be lost.
 * To open the mail program leaves nothing, though browsers take it for that.
 */
export function useLeaving(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    let toMail = false;
    const press = ({ target }: MouseEvent) => {
      toMail = target instanceof Element && target.closest('a[href^="mailto:"]') !== null;
      setTimeout(() => {
        toMail = false;
      });
    };
    const askBack = (event: BeforeUnloadEvent) => {
      if (!toMail) event.preventDefault();
    };
    document.addEventListener("click", press, { capture: true });
    window.addEventListener("beforeunload", askBack);
    return () => {
      document.removeEventListener("click", press, { capture: true });
      window.removeEventListener("beforeunload", askBack);
    };
  }, [open]);
}
