import { Dialog } from "./Dialog.tsx";

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
