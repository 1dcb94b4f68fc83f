import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useModal } from "./useModal.ts";

/** A dialog of the browser's own, open as long as it is drawn. It begins at its title. */
export function Dialog({ title, children, onClose }: { title: string; children: ReactNode; onClose(): void }) {
  const modal = useModal(onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <dialog {...modal} className="ask" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
