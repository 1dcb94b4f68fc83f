import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Now } from "../../answers/given-facts.ts";
import type { Plan } from "../../batch/plan.ts";
import { type Text, useText } from "../../locales/text.tsx";
import { ColumnsForm } from "./ColumnsForm.tsx";
import { Intake } from "./Intake.tsx";
import { Outcome } from "./Outcome.tsx";
import { type Failure, Session, type Source } from "./session.ts";
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

function whyFailed(failure: Failure, name: string, { t }: Text): string {
  if (failure === "load") return t("load.failed");
  return failure === "workbook" ? t("many.failed.workbook", { name }) : t("many.failed", { name });
}

/** From a list to its outcome: what is to be judged, what its columns say, what came of it. */
export function ManyRows({ now, onOpen, download, ownScript }: ManyProps) {
  const text = useText();
  const { t } = text;
  const [session] = useState(() => new Session(ownScript));
  const [plan, setPlan] = useState<Plan | null>(null);
  const [drafted, setDrafted] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useSyncExternalStore(
    session.subscribe,
    () => session.version,
    () => 0,
  );
  useEffect(() => () => session.stop(), [session]);
  const { stage, source, opened } = session;
  const place = stage === "cancelled" || stage === "done" ? "judging" : stage;
  const listed =
    (place === "opened" || place === "judging") &&
    opened?.beginning.some((cells) => cells.some((cell) => cell.trim() !== "")) === true;
  useEffect(() => {
    onOpen(listed || drafted);
    return () => onOpen(false);
  }, [listed, drafted, onOpen]);
  // Whoever has gone a step further begins at its heading.
  useEffect(() => {
    if (place === "opened" || place === "judging") heading.current?.focus();
  }, [place]);

  const open = (given: Source) => {
    setPlan(null);
    session.open(given);
  };
  const name = source?.name ?? "";
  if (stage === "opened" && opened && listed)
    return (
      <ColumnsForm
        heading={heading}
        name={name}
        opened={opened}
        plan={plan ?? opened.plan}
        onPlan={setPlan}
        onJudge={() => session.judge(plan ?? opened.plan, now)}
        onLeave={() => session.clear()}
      />
    );
  if (place === "judging" && opened)
    return (
      <Outcome
        heading={heading}
        session={session}
        opened={opened}
        plan={plan ?? opened.plan}
        today={now.today}
        download={download}
        onOrder={(fact, order) => {
          const before = plan ?? opened.plan;
          const settled = { ...before, orders: { ...before.orders, [fact]: order } };
          setPlan(settled);
          session.judge(settled, now);
          heading.current?.focus(); // the button that was pressed goes while the rows are judged
        }}
      />
    );
  return (
    <Intake
      onSource={open}
      onDraft={setDrafted}
      said={
        stage === "opening"
          ? t("many.opening", { name })
          : stage === "failed"
            ? whyFailed(session.failure, name, text)
            : stage === "opened"
              ? t("many.empty")
              : ""
      }
    />
  );
}
