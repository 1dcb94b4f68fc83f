/** Remembers what stood in the fields before a scanner typed into them, and puts it back. */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Before {
  readonly field: Field;
  readonly value: string;
  readonly selection: readonly [number, number] | null;
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Where a field has a caret: e-mail and number fields have none that a script may read. */
function selectionOf(field: Field): Before["selection"] {
  if (field instanceof HTMLSelectElement) return null;
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/**
 * Writes as a person does. React compares with what was last written through the element itself: so the value is set
 * past it, by the prototype, and then told.
 */
function write(field: Field, value: string): void {
  Reflect.set(Object.getPrototypeOf(field), "value", value, field);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event("change", { bubbles: true }));
}

export interface Written {
  /** A key goes down on it: it still holds what stood there before. */
  remember(target: EventTarget | null): void;
  forget(): void;
  /** Puts back what stood in every field that was remembered. */
  takeBack(): void;
}

/** Remembers what fields hold before a scanner types into them, so that it can be put back. */
export function rememberWritten(): Written {
  let before: Before[] = [];
  return {
    remember(target) {
      if (!isField(target) || before.some(({ field }) => field === target)) return;
      before.push({ field: target, value: target.value, selection: selectionOf(target) });
    },
    forget() {
      before = [];
    },
    takeBack() {
      for (const { field, value, selection } of before) {
        if (field.value !== value) write(field, value);
        if (selection && !(field instanceof HTMLSelectElement)) field.setSelectionRange(...selection);
      }
      before = [];
    },
  };
}
