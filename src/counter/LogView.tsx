import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useText } from "../locales/text.tsx";
import { Icon } from "../ui/icons.tsx";
import { Act } from "./Act.tsx";
import { Ask } from "./Ask.tsx";
import { Key } from "./DeskContext.tsx";
import { Do } from "./Do.tsx";
import { COMMANDS } from "./keys.ts";
import { type KeptEntry, searcher } from "./log.ts";

interface LogViewProps {
  /** The entries, the latest first; `null` while the log is off, or could not be read. */
  entries: readonly KeptEntry[] | null;
  off: boolean;
  /** Storage was refused: what is said of it. */
  trouble: boolean;
  onSwitch(on: boolean): void;
  onErase(id: number): void;
  onAgain(): void;
  onFile(entries: readonly KeptEntry[]): void;
}

/** Entries drawn at first, and each time that somebody asks for more. */
const DRAWN = 200;

/** The checks of each day on this machine: off until somebody switches it on. */
export function LogView({ entries, off, trouble, onSwitch, onErase, onAgain, onFile }: LogViewProps) {
  const { t, date } = useText();
  const [wanted, setWanted] = useState("");
  const [most, setMost] = useState(DRAWN);
  const [asking, setAsking] = useState<number | "all" | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may have gone with its entry, or with the log.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  const look = useMemo(() => searcher(entries ?? [], date), [entries, date]);
  const found = look(useDeferredValue(wanted));
  const drawn = found.slice(0, most);
  const left = found.length - drawn.length;
  const days = [...new Set(drawn.map(({ day }) => day))];
  const answer = (yes: boolean) => {
    if (yes && asking === "all") onSwitch(false);
    if (yes && typeof asking === "number") onErase(asking);
    setAsking(null);
  };
  return (
    <section aria-labelledby="log" className="log">
      <h2 id="log" ref={heading} tabIndex={-1}>
        {t("counter.log")}
      </h2>
      <p>{t("counter.log.what")}</p>
      {trouble && (
        <p className="notice" role="alert">
          {t("counter.log.trouble")}
        </p>
      )}
      {trouble && entries === null && !off && (
        <button type="button" className="button secondary" onClick={onAgain}>
          {t("counter.log.again")}
        </button>
      )}
      {off && (
        <Act command="logOn" kind="primary" onClick={() => onSwitch(true)}>
          {t("counter.log.on")}
        </Act>
      )}
      {entries !== null && (
        <>
          <div className="log-tools">
            <label data-group="search" tabIndex={-1}>
              <span>
                {t("counter.log.search")} <Key of={COMMANDS.logSearch} />
              </span>
              <input
                type="text"
                name="search"
                aria-keyshortcuts={COMMANDS.logSearch}
                value={wanted}
                onChange={({ target }) => {
                  setWanted(target.value);
                  setMost(DRAWN);
                }}
              />
            </label>
            <Do command="logFile" label={t("counter.log.file")} run={() => onFile(found)} />
            <Do command="logErase" label={t("counter.log.off")} run={() => setAsking("all")} />
          </div>
          <p role="status">{t("counter.log.count", { count: found.length })}</p>
          {days.map((day) => (
            <section key={day}>
              <h3>{date(day)}</h3>
              <ul className="log-day">
                {drawn
                  .filter((entry) => entry.day === day)
                  .map((entry) => (
                    <li key={entry.id} data-entry={entry.reference} data-outcome={entry.outcome}>
                      <span>
                        <bdi>{entry.reference}</bdi> · {entry.time}
                        {entry.staff !== "" && (
                          <>
                            {" · "}
                            <bdi>{entry.staff}</bdi>
                          </>
                        )}
                      </span>
                      <strong>
                        {entry.part}: {entry.verdict}
                      </strong>
                      <button
                        type="button"
                        className="button quiet small"
                        aria-label={t("counter.log.erase.of", { reference: entry.reference })}
                        onClick={() => setAsking(entry.id)}
                      >
                        <Icon name="minus" size={18} />
                        {t("counter.log.erase")}
                      </button>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          {left > 0 && (
            <button type="button" className="button secondary small" onClick={() => setMost(most + DRAWN)}>
              {t("counter.log.more", { count: Math.min(DRAWN, left), left })}
            </button>
          )}
        </>
      )}
      {asking !== null && (
        <Ask
          question={asking === "all" ? t("counter.log.off.ask") : t("counter.log.erase.ask")}
          yes={asking === "all" ? t("counter.log.off") : t("counter.log.erase")}
          no={t("counter.keep")}
          onAnswer={answer}
        />
      )}
    </section>
  );
}
