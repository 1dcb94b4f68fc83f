/**
 * Moves the focus to an element and scrolls to it, where it is out of sight. This page alone is scrolled: what browsers
 * do on their own, and `scrollIntoView`, goes on to the page around a frame.
 */
export function focusInView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = window.innerHeight;
  if (top < 0 || bottom > room) window.scrollBy(0, top + Math.min(height, room) / 2 - room / 2);
}

/** Moves the focus to an input by its name: of a group of choices, to the chosen one. */
export function focusField(name: string): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
  const field = inputs.find((input) => input.checked) ?? inputs[0];
  if (field) focusInView(field);
}
