import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Now } from "../../answers/given-facts.ts";
import { type Text, useText } from "../../locales/text.tsx";
import { ColumnsForm } from "./ColumnsForm.tsx";
import { Intake } from "./Intake.tsx";
import { Outcome } from "./Outcome.tsx";
import { type Failure, Session } from "./session.ts";
import "./many.css";

export interface ManyProps {
  now: Now;
  /** Whether a list is open, or being pasted, that would be lost with the page. */
  onOpen(open: boolean): void;
  /** Saves a file on this machine. */
  download(name: string, pieces: BlobPart[], type: string): void;
  /** The address of a script of ours, in the form that the browser lets a worker be made of. */
  ownScript: (address: string) => string;
}

/** What went wrong, and what can be done about it; empty where nothing did. */
function whyFailed(failure: Failure | null, name: string, { t }: Text): string {
  if (failure === null) return "";
  return failure === "load" ? t("load.failed") : t(`many.failed.${failure}`, { name });
}

/** From a list to its outcome: what is to be judged, what its columns say, what came of it. */
export function ManyRows({ now, onOpen, download, ownScript }: ManyProps) {
  const text = useText();
  const { t } = text;
  const [session] = useState(() => new Session(ownScript));
  const [drafted, setDrafted] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useSyncExternalStore(
    session.subscribe,
    () => session.version,
    () => 0,
  );
  useEffect(() => () => session.stop(), [session]);
  const { stage, source, opened, plan } = session;
  const place = stage === "cancelled" || stage === "done" ? "judging" : stage;
  const listed =
    (place === "opened" || place === "judging") &&
    opened?.beginning.some((cells) => cells.some((cell) => cell.trim() !== "")) === true;
  useEffect(() => {
    onOpen(listed || drafted);
    return () => onOpen(false);
  }, [listed, drafted, onOpen]);
  // Whoever has gone a step further, or back, begins at its heading: with the next frame, since to focus is to lay the page
  // out, which would make one long task of it together with the drawing.
  const step = listed ? place : "intake";
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [step]);

  const name = source?.name ?? "";
  const failed = whyFailed(session.failure, name, text);
  if (stage === "opened" && opened && plan && listed)
    return (
      <ColumnsForm
        heading={heading}
        name={name}
        opened={opened}
        plan={plan}
        begin={session.begin}
        delimiter={session.delimiter}
        failed={failed}
        onPlan={(settled) => session.settle(settled)}
        onBegin={(above) => session.beginAt(above)}
        onDelimiter={(delimiter) => session.partBy(delimiter)}
        onJudge={() => session.judge(now)}
        onLeave={() => session.clear()}
      />
    );
  if (place === "judging" && opened && plan)
    return (
      <Outcome
        heading={heading}
        session={session}
        opened={opened}
        plan={plan}
        failed={failed}
        today={now.today}
        download={download}
        onOrder={(fact, order) => {
          session.settle({ ...plan, orders: { ...plan.orders, [fact]: order } });
          session.judge(now);
          heading.current?.focus(); // the button that was pressed goes while the rows are judged
        }}
      />
    );
  return (
    <Intake
      heading={heading}
      onSource={(given) => session.open(given)}
      onDraft={setDrafted}
      said={failed || (stage === "opening" ? t("many.opening", { name }) : stage === "opened" ? t("many.empty") : "")}
    />
  );
}
