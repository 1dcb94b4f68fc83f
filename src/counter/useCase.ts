import { useCallback, useEffect, useRef, useState } from "react";
import { LINE_LENGTH } from "../answers/form.ts";
import { handOverIn, readHandOver } from "../answers/handover-reading.ts";
import { withoutSymbology } from "../serial/index.ts";
import { begin, blankDesk, confirm, fill, keep, nothingFound, open, takeBack, takeSerial } from "./desk.ts";
import { type Kept, nextReference, timeReference } from "./log.ts";
import { focusNamed, goOn, goToClaim, isOpen } from "./moves.ts";
import { isSerialLike } from "./scan/serial-like.ts";
import { type FactName, type FieldName, isBlank, type Sheet } from "./sheet.ts";
import type { Clock } from "./useIdle.ts";
import type { Log } from "./useLog.ts";

/** A link that is newer than this page or damaged, or a code that is no serial number. */
export type Refused = "version" | "broken" | "serial";

/** The number of the log that was given last, which the next one follows. */
export interface References {
  last(): string;
  keep(reference: string): void;
}

/** The case on the counter: how it begins, what is filled in, and how it comes back. */
export function useCase(today: string, clock: Clock, log: Log, references: References) {
  const [desk, setDesk] = useState(blankDesk);
  /** What was wrong with the last link or code. */
  const [refused, setRefused] = useState<Refused | null>(null);
  const [wiped, setWiped] = useState(false);
  const beforeKeys = useRef({ desk, number: "" });

  /** A number of its own for each case: after those of the log, or else by the time. */
  const { entries } = log;
  const nextNumber = useCallback((): string => {
    if (entries === null) return timeReference(today, clock.time());
    const next = nextReference(today, [references.last(), ...entries.map((entry) => entry.reference)]);
    references.keep(next);
    return next;
  }, [entries, references, today, clock]);
  const { reference } = desk.sheet;
  const begun = entries !== null || !isBlank(desk.sheet);
  useEffect(() => {
    if (reference !== undefined || !log.known || !begun) return;
    const next = nextNumber();
    setDesk((one) => ({ ...one, sheet: { ...one.sheet, reference: next } }));
  }, [reference, begun, log.known, nextNumber]);

  // Who has a customer's claims before them begins with the first.
  const { claimed } = desk;
  useEffect(() => {
    if (!claimed) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    goToClaim();
  }, [claimed]);

  /** Opens the case that a customer's link hands over, and says whether it was one; what stood here can come back. */
  const openLink = useCallback((address: string): boolean => {
    const written = handOverIn(address);
    if (written === null) return false;
    const read = readHandOver(written);
    setRefused(read.ok ? null : read.why);
    if (!read.ok) return true;
    setWiped(false);
    setDesk((one) => open(one, read.claim));
    return true;
  }, []);

  /**
   * Takes a code that was read: a customer's link opens their case, what can be one is the serial number. Says whether it
   * was a link.
   */
  const takeCode = (code: string): boolean => {
    if (openLink(code)) return true;
    const serial = withoutSymbology(code.trim()).slice(0, LINE_LENGTH);
    const fits = isSerialLike(serial);
    setRefused(fits ? null : "serial");
    if (fits) setDesk((one) => takeSerial(one, serial, today));
    return false;
  };
  /** The same for a code that a hand scanner typed; goes on by one question, whatever the scanner ends with. */
  const takeTyped = (code: string): void => {
    if (takeCode(code)) return; // which begins with its claims
    focusNamed("serial");
    goOn(isOpen);
  };

  return {
    desk,
    refused,
    wiped,
    openLink,
    takeCode,
    takeTyped,
    /** The keys from now on may be a scanner's, which types like a keyboard. */
    rememberKeys() {
      beforeKeys.current = { desk, number: references.last() };
    },
    /** They were: what they did as shortcuts is undone. */
    undoKeys() {
      references.keep(beforeKeys.current.number);
      setDesk(beforeKeys.current.desk);
    },
    fill: (field: FieldName, value: string) => setDesk((one) => fill(one, field, value, today)),
    confirm: (facts: readonly FactName[]) => setDesk((one) => confirm(one, facts)),
    nothingFound: () => setDesk((one) => nothingFound(one, today)),
    takeBack: () => setDesk(takeBack),
    /** Its sheet, with a number also where somebody has emptied it. */
    numbered(): Sheet {
      if ((reference ?? "").trim() !== "") return desk.sheet;
      const sheet = { ...desk.sheet, reference: nextNumber() };
      setDesk((one) => (one.id === desk.id ? { ...one, sheet } : one));
      return sheet;
    },
    /** That case stands in the log under this number. */
    keep: (id: symbol, kept: Kept, of: Sheet) => setDesk((one) => keep(one, id, kept, of)),
    fresh() {
      setRefused(null);
      setWiped(false);
      setDesk((one) => begin(one));
    },
    /** Clears the screen, so that nothing comes back. */
    wipe() {
      setRefused(null);
      setWiped(true);
      setDesk(blankDesk());
    },
  };
}
