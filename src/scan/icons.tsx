/** Of the family of ui/icons.tsx, and not in it: the way to the answer does not carry what only the camera shows. */
import type { ReactNode } from "react";

const drawings = {
  camera: (
    <>
      <path d="M4.5 11A2.5 2.5 0 0 1 7 8.5h4L13 5.5h6l2 3h4a2.5 2.5 0 0 1 2.5 2.5v12a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 23Z" />
      <circle cx="16" cy="16.5" r="5" />
    </>
  ),
  light: <path d="M18 3.5 8.5 18H15l-1.5 10.5L23.5 14H17Z" />,
  close: <path d="m8 8 16 16M24 8 8 24" />,
} satisfies Record<string, ReactNode>;

/** A drawing beside a word; `size` is in CSS pixels. */
export const ScanIcon = ({ name, size = 22 }: { name: keyof typeof drawings; size?: number }) => (
  <svg className="icon" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
    {drawings[name]}
  </svg>
);
