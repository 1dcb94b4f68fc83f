import { useEffect, useRef } from "react";
import { focusField, focusInView } from "./focus-field.ts";

export interface SummaryEntry {
  /** The name of the input that the link goes to. */
  target: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  entries: readonly SummaryEntry[];
  /** Grows with each attempt to go on, so that the summary takes focus each time. */
  attempt: number;
}

/** What keeps a page from being left: takes focus, and links to each field. */
export function ErrorSummary({ title, entries, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus anew
  useEffect(() => {
    if (box.current) focusInView(box.current);
  }, [attempt]);
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ target, message }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault(); // the hash carries the step
                focusField(target);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
