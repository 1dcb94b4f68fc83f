import { type ReactNode, useEffect, useId, useRef } from "react";

/** A dialog of the browser's own, open as long as it is drawn; Escape closes it. */
export function Dialog({ title, children, onClose }: { title: string; children: ReactNode; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
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
