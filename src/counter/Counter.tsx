import { useEffect, useState } from "react";
import { useText } from "../locales/text.tsx";
import { Alerts } from "./Alerts.tsx";
import { claimStates, sheetOf } from "./claimed.ts";
import { DeskProvider } from "./DeskContext.tsx";
import { findingOn } from "./finding.ts";
import { KeysHelp } from "./KeysHelp.tsx";
import type { Command } from "./keys.ts";
import { LogView } from "./LogView.tsx";
import { entryOf, type KeptEntry, type LogStore } from "./log.ts";
import { focusNamed, goToClaim, groupInFocus } from "./moves.ts";
import { OneCase } from "./OneCase.tsx";
import { PAPERS, type Paper } from "./Slip.tsx";
import { isBlank, relevantOn } from "./sheet.ts";
import { useCase } from "./useCase.ts";
import { type Clock, useIdle } from "./useIdle.ts";
import { goToInspection, useKeys } from "./useKeys.ts";
import { useLog } from "./useLog.ts";
import { type ViewName, Views } from "./Views.tsx";
import type { ReadDescription } from "./Words.tsx";
import "../result/answer.css";
import "./counter.css";
import "./slip.css";

export interface CounterProps {
  today: string;
  languages: readonly string[];
  clock: Clock;
  /** Keeps the log; `null` where there is to be none, as in a frame. */
  store: LogStore | null;
  /** Calls back with each hash that the page is opened with, until the returned function is called. */
  followHash(listener: (hash: string) => void): () => void;
  keysOn: boolean;
  onKeys(on: boolean): void;
  loadReader(): Promise<ReadDescription>;
  download(name: string, text: string, type: string): void;
  print(): void;
}

/** The counter: one screen for a dealer with a queue. */
export default function Counter(props: CounterProps) {
  const { today, languages, clock, store, followHash, keysOn } = props;
  const text = useText();
  const now = { today, languages };
  const log = useLog(store);
  const one = useCase(today, log);
  const [view, setView] = useState<ViewName>("one");
  const [paper, setPaper] = useState<Paper>("a4");
  const [help, setHelp] = useState(false);

  const { sheet, claimed, before, entry, saved } = one.desk;
  const states = claimStates(sheet, claimed, one.desk.looked, now);
  const finding = findingOn(sheet, claimed, now, text);

  const { openLink } = one;
  useEffect(
    () =>
      followHash((hash) => {
        setView("one");
        openLink(hash);
      }),
    [followHash, openLink],
  );

  const save = async (): Promise<void> => {
    if (!finding || log.entries === null) return;
    const kept = await log.save(entryOf(sheet, finding, clock.time(), now, text), entry);
    if (kept !== null) one.kept(kept);
  };
  const acts: Readonly<Record<Command, () => void>> = {
    inspection: goToInspection,
    confirm() {
      const inFocus = groupInFocus()?.dataset;
      const open = [...states.keys()].filter((fact) => states.get(fact) === "open");
      const fact = open.find((name) => name === inFocus?.group) ?? open[0];
      if (fact) one.confirm([fact]);
      goToClaim();
    },
    confirmAll: () => one.confirm([...states.keys()]),
    verdict: () => document.getElementById("verdict")?.focus(),
    restart() {
      one.fresh();
      setView("one");
      queueMicrotask(() => focusNamed("part"));
    },
    takeBack: one.takeBack,
    print() {
      if (finding) void save().then(props.print);
    },
    save: () => void save(),
    paper: () => setPaper((now) => PAPERS.find((other) => other !== now) ?? now),
    one: () => setView("one"),
    log: () => store && setView("log"),
    help: () => setHelp(true),
  };
  const run = (command: Command) => acts[command]();
  useKeys({ on: keysOn, after: clock.after, run });

  const saveFile = async (entries: readonly KeptEntry[]): Promise<void> => {
    const { logFile } = await import("./log-file.ts");
    props.download(`imiki-counter-${today}.csv`, logFile(entries), "text/csv");
  };
  const lastMinute = useIdle(clock, !isBlank(sheet) || before !== null || view === "log", () => {
    one.wipe();
    setView("one");
    setHelp(false);
  });

  const desk = {
    sheet,
    theirs: claimed && sheetOf(claimed),
    states,
    relevant: relevantOn(sheet, now),
    now,
    keys: keysOn,
    fill: one.fill,
    confirm: one.confirm,
  };
  return (
    <DeskProvider value={desk}>
      <div className="counter">
        <Views view={view} views={store ? ["one", "log"] : ["one"]} onView={setView} onHelp={acts.help} />
        <Alerts
          refused={one.refused}
          lastMinute={lastMinute}
          wiped={one.wiped && isBlank(sheet)}
          trouble={view === "one" && log.trouble}
        />
        {view === "one" ? (
          <OneCase
            finding={finding}
            paper={paper}
            canTakeBack={before !== null}
            logs={log.entries !== null}
            saved={saved}
            run={run}
            loadReader={props.loadReader}
            after={clock.after}
          />
        ) : (
          <LogView {...log} onFile={(entries) => void saveFile(entries)} />
        )}
        {help && <KeysHelp on={keysOn} onSwitch={props.onKeys} onClose={() => setHelp(false)} />}
      </div>
    </DeskProvider>
  );
}
