import { useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useText } from "../locales/text.tsx";
import { useBeside } from "../locales/useBeside.ts";
import type { Devices } from "../scan/camera-stream.ts";
import { Alerts } from "./Alerts.tsx";
import { claimStates, sheetOf } from "./claimed.ts";
import { DeskContext } from "./DeskContext.tsx";
import { findingOn } from "./finding.ts";
import { KeysHelp } from "./KeysHelp.tsx";
import type { Command } from "./keys.ts";
import { LogView } from "./LogView.tsx";
import { entryOf, isKept, type Kept, type KeptEntry, type LogStore } from "./log.ts";
import { logFile } from "./log-file.ts";
import { focusNamed, goToClaim, goToInspection, groupInFocus, keepFocus, pressButton, toggleClauses } from "./moves.ts";
import { OneCase } from "./OneCase.tsx";
import { OfflineNote } from "./offline/OfflineNote.tsx";
import type { Offline } from "./offline/offline.ts";
import { UpdateOffer } from "./offline/UpdateOffer.tsx";
import { fitRoll } from "./roll.ts";
import { PAPERS, type Paper, type SlipProps, Slips } from "./Slip.tsx";
import { watchScanner } from "./scan/wedge.ts";
import { isBlank, relevantOn, type Sheet } from "./sheet.ts";
import { type References, useCase } from "./useCase.ts";
import { type Clock, useIdle } from "./useIdle.ts";
import { useKeys } from "./useKeys.ts";
import { useLeaving } from "./useLeaving.ts";
import { useLog } from "./useLog.ts";
import { useSaving } from "./useSaving.ts";
import { useStrayFiles } from "./useStrayFiles.ts";
import { type ViewName, Views } from "./Views.tsx";
import type { ReadDescription } from "./Words.tsx";
import "../result/answer.css";
import "./counter.css";
import "./slip.css";

const fetchCamera = () => import("./CameraDialog.tsx").then((module) => module.CameraDialog);
const fetchMany = () => import("./many/ManyRows.tsx").then((module) => module.ManyRows);

interface CounterProps {
  today: string;
  languages: readonly string[];
  clock: Clock;
  /** Keeps the log; `null` where there is to be none, as in a frame. */
  store: LogStore | null;
  references: References;
  /** Calls back with each hash that the page is opened with, until the returned function is called. */
  followHash(listener: (hash: string) => void): () => void;
  keysOn: boolean;
  onKeys(on: boolean): void;
  loadReader(): Promise<ReadDescription>;
  download(name: string, pieces: BlobPart[], type: string): void;
  print(): void;
  /** Whether files can be fetched or are saved, as far as the device knows. */
  canFetch(): boolean;
  /** The device's cameras; `null` where the browser hands out none, `undefined` where no camera is offered. */
  devices: Devices | null | undefined;
  offline: Offline;
  /** The address of a script of ours, in the form that the browser lets a worker be made of. */
  ownScript(address: string): string;
}

/** What the keys do wherever one is; the rest is about the case, and needs it on screen. */
const ANYWHERE: ReadonlySet<Command> = new Set([
  ...(["camera", "restart", "one", "many", "log", "help"] as const),
  ...(["list", "listFile", "listOn", "listStop", "listColumns", "listLeave"] as const),
  ...(["logOn", "logSearch", "logFile", "logErase"] as const),
]);

/** The counter: one screen for a dealer with a queue. */
export default function Counter(props: CounterProps) {
  const { today, languages, clock, store, followHash, keysOn } = props;
  const text = useText();
  const { t } = text;
  const now = { today, languages };
  const log = useLog(store);
  const one = useCase(today, clock, log, props.references);
  const [view, setView] = useState<ViewName>("one");
  const [paper, setPaper] = useState<Paper>("a4");
  const camera = useBeside("scan", fetchCamera, props.canFetch);
  const many = useBeside("many", fetchMany, props.canFetch);
  // A list that was judged stays while a single case comes between.
  const [manyOpened, setManyOpened] = useState(false);
  const [listOpen, setListOpen] = useState(false);
  const [help, setHelp] = useState(false);
  const [scanning, setScanning] = useState(false);
  const [read, setRead] = useState("");
  /** The slip that was asked for, while the log is waited for: whatever is on screen by then. */
  const [printing, setPrinting] = useState<SlipProps | null>(null);
  /** A slip that is on paper under a number which another window had taken by the time that it was saved. */
  const [misprint, setMisprint] = useState<{ id: symbol; printed: string; kept: string } | null>(null);

  const { sheet, claimed, before, entry } = one.desk;
  // Another tab, or a press on *erase*, may have taken it away since.
  const saved = one.desk.saved && isKept(log.entries, entry, sheet.reference);
  const states = claimStates(sheet, claimed, one.desk.looked, now);
  const finding = findingOn(sheet, claimed, now, text);
  useLeaving((!isBlank(sheet) && !saved) || listOpen);
  useStrayFiles();

  const { openLink } = one;
  useEffect(
    () =>
      followHash((hash) => {
        setScanning(false);
        setHelp(false);
        setView("one");
        openLink(hash);
      }),
    [followHash, openLink],
  );

  const viewBefore = useRef(view);
  useEffect(() => {
    if (viewBefore.current !== view) keepFocus(view);
    viewBefore.current = view;
  }, [view]);

  // Drawn at once, since the way on leads to what is open on the page.
  const take = (code: string, apply: (code: string) => void) =>
    flushSync(() => {
      setScanning(false);
      setHelp(false);
      setView("one");
      apply(code);
      setRead(code);
    });
  const saveInTurn = useSaving(log, clock.after);
  const save = async (sheet: Sheet): Promise<Kept | null> => {
    if (!finding || log.entries === null) return null;
    const { desk } = one;
    const wanted = entryOf(sheet, finding, clock.time().slice(0, 5), now, text);
    return saveInTurn(wanted, desk, (kept) => one.keep(desk.id, kept, sheet));
  };
  const unseen = [...states.values()].filter((state) => state === "open").length;
  const slip = view === "one" && finding ? { sheet, finding, unseen, paper } : null;
  const printed = printing ?? slip;
  const acts: Readonly<Record<Command, () => void>> = {
    inspection: goToInspection,
    clause: toggleClauses,
    camera: () => {
      if (props.devices !== undefined) void camera.open().then(setScanning);
    },
    confirm() {
      const inFocus = groupInFocus()?.dataset;
      const open = [...states.keys()].filter((fact) => states.get(fact) === "open");
      const fact = open.find((name) => name === inFocus?.group) ?? open[0];
      if (fact) one.confirm([fact]);
      goToClaim();
    },
    confirmAll() {
      flushSync(() => one.confirm([...states.keys()]));
      goToClaim();
    },
    nothingFound() {
      flushSync(one.nothingFound);
      goToClaim();
    },
    verdict: () => document.getElementById("verdict")?.focus(),
    restart() {
      flushSync(() => {
        one.fresh();
        setRead("");
        setView("one");
      });
      focusNamed("part");
    },
    takeBack: one.takeBack,
    print() {
      if (!slip || printing) return;
      const asked = { ...slip, sheet: one.numbered() };
      flushSync(() => {
        setMisprint(null);
        setPrinting(asked);
      });
      void save(asked.sheet).then((kept) => {
        if (kept) flushSync(() => setPrinting({ ...asked, sheet: { ...asked.sheet, reference: kept.reference } }));
        props.print();
        setPrinting(null);
      });
    },
    save() {
      if (finding) void save(one.numbered());
    },
    paper: () => setPaper((now) => PAPERS.find((other) => other !== now) ?? now),
    one: () => setView("one"),
    many() {
      setView("many");
      void many.open().then(setManyOpened);
    },
    list: () => focusNamed("list"),
    listFile: () => pressButton("listFile"),
    listOn: () => pressButton("listOn"),
    listStop: () => pressButton("listStop"),
    listColumns: () => pressButton("listColumns"),
    listLeave: () => pressButton("listLeave"),
    log: () => store && setView("log"),
    logOn: () => pressButton("logOn"),
    logSearch: () => focusNamed("search"),
    logFile: () => pressButton("logFile"),
    logErase: () => pressButton("logErase"),
    help: () => setHelp(true),
  };
  const run = (command: Command) => {
    if (view === "one" || ANYWHERE.has(command)) acts[command]();
  };
  /** The browser's own command prints what stands there by now, and waits for nothing. */
  const onOwnPrint = useEffectEvent(() => {
    if (!slip || printing) return;
    const { id } = one.desk;
    const asked = flushSync(one.numbered);
    const printed = asked.reference ?? "";
    if (saved) return;
    void save(asked).then((kept) => {
      if (kept && kept.reference !== printed) setMisprint({ id, printed, kept: kept.reference });
    });
  });
  useEffect(() => {
    const print = () => {
      onOwnPrint();
      fitRoll();
    };
    window.addEventListener("beforeprint", print);
    return () => window.removeEventListener("beforeprint", print);
  }, []);
  const callOffKeys = useKeys({ on: keysOn, after: clock.after, run });

  const beforeKeys = useRef({ view, help });
  const onBegin = useEffectEvent(() => {
    one.rememberKeys();
    beforeKeys.current = { view, help };
  });
  const onRecognised = useEffectEvent(() => {
    callOffKeys();
    // Drawn at once, since the code's way on begins on what stood there.
    flushSync(() => {
      one.undoKeys();
      setView(beforeKeys.current.view);
      setHelp(beforeKeys.current.help);
    });
  });
  const onScan = useEffectEvent((code: string) => take(code, one.takeTyped));
  useEffect(
    () =>
      watchScanner(document, {
        onBegin: () => onBegin(),
        onRecognised: () => onRecognised(),
        onScan: (code) => onScan(code),
      }),
    [],
  );

  const saveFile = (entries: readonly KeptEntry[]): void =>
    props.download(`imiki-counter-${today}.csv`, [logFile(entries, languages)], "text/csv");
  const shown = !isBlank(sheet) || before.length > 0 || read !== "" || scanning || view === "log" || manyOpened;
  const lastMinute = useIdle(clock, shown, () => {
    one.wipe();
    setRead("");
    setScanning(false);
    setManyOpened(false);
    setView("one");
    setHelp(false);
  });

  const desk = {
    id: one.desk.id,
    sheet,
    theirs: claimed && sheetOf(claimed),
    states,
    relevant: relevantOn(sheet, now),
    now,
    keys: keysOn,
    fill: one.fill,
    confirm: one.confirm,
    scan: props.devices === undefined ? null : acts.camera,
  };
  return (
    <DeskContext value={desk}>
      <div className="counter">
        <Views
          view={view}
          views={store ? ["one", "many", "log"] : ["one", "many"]}
          onView={(name) => acts[name]()}
          onHelp={acts.help}
        />
        <UpdateOffer offline={props.offline} busy={!isBlank(sheet) || listOpen} />
        <Alerts
          replaced={view === "one" ? one.desk.replaced : null}
          refused={one.refused}
          misprint={view === "one" && misprint?.id === one.desk.id ? misprint : null}
          lastMinute={lastMinute}
          wiped={one.wiped && isBlank(sheet)}
          trouble={view === "one" && log.trouble}
          gone={log.gone}
          failed={camera.failed || (view === "many" && many.failed)}
          run={run}
        />
        {view === "one" && (
          <OneCase
            finding={finding}
            unseen={unseen}
            paper={paper}
            canTakeBack={before.length > 0}
            logs={log.entries !== null}
            saved={saved}
            run={run}
            loadReader={props.loadReader}
            after={clock.after}
          />
        )}
        {printed && <Slips {...printed} />}
        {manyOpened && many.View && (
          <div hidden={view !== "many"}>
            <many.View now={now} onOpen={setListOpen} download={props.download} ownScript={props.ownScript} />
          </div>
        )}
        {view === "log" && <LogView {...log} onFile={saveFile} />}
        <p role="status" className="unseen">
          {read !== "" && t("scan.read", { code: read })}
        </p>
        {scanning && camera.View && props.devices !== undefined && (
          <camera.View
            devices={props.devices}
            onCode={(code) => take(code, one.takeCode)}
            onClose={() => setScanning(false)}
          />
        )}
        <OfflineNote offline={props.offline} />
        {help && <KeysHelp on={keysOn} onSwitch={props.onKeys} onClose={() => setHelp(false)} />}
      </div>
    </DeskContext>
  );
}
