/** Moving about the counter by keys: from question to question, and within one by the keys of its choices. */
import { focusInView } from "../ui/focus-field.ts";
import { CHOICE_KEYS, COMMANDS, type Command } from "./keys.ts";

/** A view that stays while another one is on screen is out of reach. */
const groups = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-group]:not([hidden] *)")];

/** The question that has the focus. */
export const groupInFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>("[data-group]") ?? null;

/** Moves the focus to a question: to what is chosen, to its first choice, or into its text. */
function focusGroup(group: Element): void {
  const field =
    group.querySelector<HTMLElement>("input:checked") ??
    group.querySelector<HTMLElement>("input, textarea, select, .picks > .button");
  if (field) focusInView(field);
}

/** Moves the focus to a question by its name. */
export function focusNamed(name: string): void {
  const group = groups().find(({ dataset }) => dataset.group === name);
  if (group) focusGroup(group);
}

const points = (): HTMLElement[] => groups().filter(({ dataset }) => dataset.group?.startsWith("causes."));

/** To the inspection: its first open point, or its first. */
export function goToInspection(): void {
  const point = points().find(isOpen) ?? points()[0];
  if (point) focusGroup(point);
}

/** From a point of the inspection to the one after or before it; tells whether one has the focus. */
export function stepPoint(by: 1 | -1): boolean {
  const all = points();
  const group = groupInFocus();
  const at = group ? all.indexOf(group) : -1;
  const next = at < 0 ? undefined : all[at + by];
  if (next) focusGroup(next);
  return at >= 0;
}

/** Opens the clauses of the point of the inspection that has the focus, or of the first; closes them where they are open. */
export function toggleClauses(): void {
  const all = points();
  let above: Element | null | undefined = all.find((point) => point === groupInFocus()) ?? all[0];
  while (above && !above.matches(".clauses")) above = above.previousElementSibling;
  const clauses = [...(above?.querySelectorAll("details") ?? [])];
  const open = clauses.some((clause) => clause.open);
  for (const clause of clauses) clause.open = !open;
}

/** Where what had the focus is gone with its view, the next begins at its name. */
export function keepFocus(view: string): void {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement?.closest("[hidden]"))
    document.querySelector<HTMLElement>(`[data-view=${view}]`)?.focus({ preventScroll: true });
}

/** The first question after the one in focus, or else from the top, that a test admits. */
function nextGroup(admits: (group: HTMLElement) => boolean): HTMLElement | undefined {
  const all = groups();
  const at = groupInFocus();
  const from = at ? all.indexOf(at) + 1 : 0;
  return [...all.slice(from), ...all.slice(0, from)].find((group) => group !== at && admits(group));
}

/** Still to be answered, and able to change the outcome. */
export const isOpen = ({ dataset }: HTMLElement): boolean => dataset.open === "yes" && dataset.asked === "yes";
/** Claimed by the customer, and not looked at yet. */
const isClaimed = ({ dataset }: HTMLElement): boolean => dataset.claim === "open";

/**
 * Goes on to the next fact that the customer claims: to its *Confirm*, where a letter is still a key; after the last one
 * to the first question that is open, or to the verdict.
 */
export function goToClaim(): void {
  queueMicrotask(() => {
    const claim = nextGroup(isClaimed)?.querySelector<HTMLElement>(".claimed button");
    const next = claim ?? nextGroup(isOpen)?.querySelector<HTMLElement>("input");
    if (next) focusInView(next);
    else document.getElementById("verdict")?.focus();
  });
}

/** Presses the button of a command, where it is on screen. */
export const pressButton = (command: Command): void =>
  document.querySelector<HTMLElement>(`[aria-keyshortcuts="${COMMANDS[command]}"]:not([hidden] *)`)?.click();

/** Goes on once what was just done has been drawn. */
export function goOn(admits: (group: HTMLElement) => boolean): void {
  queueMicrotask(() => {
    const next = nextGroup(admits);
    if (next) focusGroup(next);
  });
}

/** Chooses by a choice's key in the question that has the focus, or else in the first open one, and goes on. */
export function choose(key: string): boolean {
  const place = CHOICE_KEYS.indexOf(key);
  const group = groupInFocus() ?? nextGroup(isOpen);
  const choice = [...(group?.querySelectorAll<HTMLElement>(".picks input, .picks > .button") ?? [])][place];
  if (place < 0 || !choice) return false;
  focusInView(choice);
  choice.click();
  if (choice instanceof HTMLInputElement) goOn(isOpen); // a button goes on by itself
  return true;
}
