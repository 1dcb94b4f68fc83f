import { type SyntheticEvent, useLayoutEffect, useRef } from "react";

/** What a `<dialog>` needs to be open as long as it is drawn; Escape asks to close it. */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before it leaves the page, since closing it is what gives the focus back to where it came from.
  useLayoutEffect(() => {
    const shown = ref.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  return { ref, onCancel };
}
