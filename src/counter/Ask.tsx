import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useModal } from "./useModal.ts";

/** A dialog of the browser's own, open as long as it is drawn. It begins at its title. */
export function Dialog({ title, children, onClose }: { title: string; children: ReactNode; onClose(): void }) {
  const modal = useModal(onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <dialog {...modal} className="ask" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

interface AskProps {
  question: string;
  yes: string;
  no: string;
  onAnswer(yes: boolean): void;
}

/** Asks before something is gone for good. */
export const Ask = ({ question, yes, no, onAnswer }: AskProps) => (
  <Dialog title={question} onClose={() => onAnswer(false)}>
    <div className="button-row">
      <button type="button" className="button primary" onClick={() => onAnswer(true)}>
        {yes}
      </button>
      <button type="button" className="button secondary" onClick={() => onAnswer(false)}>
        {no}
      </button>
    </div>
  </Dialog>
);
