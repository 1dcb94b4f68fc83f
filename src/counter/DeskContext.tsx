import { createContext, useContext } from "react";
import type { Now } from "../answers/given-facts.ts";
import type { ClaimState } from "./claimed.ts";
import { shownKey } from "./keys.ts";
import type { FactName, FieldName, Sheet } from "./sheet.ts";

/** What every question of the counter is given. */
interface AtDesk {
  /** Which case it is. */
  id: symbol;
  sheet: Sheet;
  /** The customer's own sheet; `null` where nothing was claimed. */
  theirs: Sheet | null;
  states: ReadonlyMap<FactName, ClaimState>;
  relevant: ReadonlySet<string>;
  now: Now;
  /** Whether the keys are on, and so shown. */
  keys: boolean;
  fill(field: FieldName, value: string): void;
  confirm(facts: readonly FactName[]): void;
  /** Opens the camera, to read the serial number; `null` where none is offered. */
  scan: (() => void) | null;
}

export const DeskContext = createContext<AtDesk | null>(null);

/** What a question of the counter is given. @throws {Error} where no `DeskContext` stands above. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a question of the counter needs a DeskContext above it");
  return desk;
}

/** A key beside what it does; said by `aria-keyshortcuts` to those who do not see it. */
export function Key({ of }: { of: string | undefined }) {
  const { keys } = useDesk();
  if (!keys || of === undefined) return null;
  return (
    <span aria-hidden="true">
      <kbd>{shownKey(of)}</kbd>
    </span>
  );
}
