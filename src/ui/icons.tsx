/** Drawn icons of one family: a 32-unit grid, one stroke, round ends, one filled detail at most. */
import type { ReactNode } from "react";

const drawings = {
  watch: (
    <>
      <circle cx="16" cy="16" r="8" />
      <path d="M11.5 9 12.4 3h7.2l.9 6M11.5 23l.9 6h7.2l.9-6M16 12v4l2.6 2" />
    </>
  ),
  earbuds: (
    <>
      <path d="M11.5 6.5a4.5 4.5 0 0 0-4.5 5c0 3 2 4.5 3.5 4.5V24a1.8 1.8 0 0 0 3.5 0V9a2.5 2.5 0 0 0-2.5-2.5Z" />
      <path d="M20.5 6.5a4.5 4.5 0 0 1 4.5 5c0 3-2 4.5-3.5 4.5V24a1.8 1.8 0 0 1-3.5 0V9a2.5 2.5 0 0 1 2.5-2.5Z" />
    </>
  ),
  screen: (
    <>
      <rect x="7" y="4.5" width="18" height="23" rx="5" />
      <path d="m15 4.8-2.4 8 4.6 3.4-3.4 11" />
    </>
  ),
  battery: (
    <>
      <rect x="4" y="10" width="21" height="12" rx="3" />
      <path d="M28 14v4" />
      <path d="M8 14v4" strokeWidth="3" />
    </>
  ),
  mainboard: (
    <>
      <rect x="9" y="9" width="14" height="14" rx="2.5" />
      <path d="M13 9V4.5M19 9V4.5M13 27.5V23M19 27.5V23M9 13H4.5M9 19H4.5M27.5 13H23M27.5 19H23" />
      <circle cx="16" cy="16" r="2" />
    </>
  ),
  "other-essential": (
    <>
      <circle cx="14" cy="16" r="9" />
      <path d="M23.5 11.5h3.5v4h-3M9.5 16.5h2.2l1.6-3.6 2.2 6.4 1.5-2.8h1.8" />
    </>
  ),
  "charging-case": (
    <>
      <rect x="4.5" y="8" width="23" height="17" rx="7" />
      <path d="M4.7 15h22.6M14.5 18.5h3" />
    </>
  ),
  charger: (
    <>
      <rect x="8" y="11" width="16" height="12" rx="3.5" />
      <path d="M12.5 11V5.5M19.5 11V5.5M16 23v5M17 14l-2.4 3.2h2.8L15.2 20" />
    </>
  ),
  cable: (
    <>
      <path d="M7 4v5M11 4v5M5.5 9h7v3a3.5 3.5 0 0 1-7 0ZM9 15.5v5a6 6 0 0 0 12 0v-6" />
      <rect x="18" y="6" width="6" height="8.5" rx="2" />
    </>
  ),
  strap: (
    <>
      <path d="M11 4h10l1.5 9v6L21 28H11l-1.5-9v-6Z" />
      <path d="M16 20v.01M16 23.6v.01M16 8v4" />
    </>
  ),
  buckle: (
    <>
      <rect x="6" y="8" width="20" height="16" rx="4" />
      <path d="M11 12.5h10.5v7H11ZM11 16h11" />
    </>
  ),
  decorative: (
    <>
      <path d="M16 4.5 26 12l-10 15.5L6 12ZM6 12h20M12 12l4 15.5L20 12l-4-7.5Z" />
    </>
  ),
  check: <path d="m8 16.8 5.4 5.2L24.5 10.5" />,
  minus: <path d="M9 16h14" />,
  look: (
    <>
      <circle cx="14" cy="14" r="7.5" />
      <path d="m19.5 19.5 7 7" />
    </>
  ),
  missing: <path d="M16 8.5v9.5M16 23.2v.01" />,
  forward: <path d="M6 16h20m-8-8 8 8-8 8" />,
  back: <path d="M26 16H6m8-8-8 8 8 8" />,
  mail: (
    <>
      <rect x="4.5" y="7.5" width="23" height="17" rx="3" />
      <path d="m5.5 9.5 10.5 8 10.5-8" />
    </>
  ),
  print: (
    <>
      <path d="M9 11V4.5h14V11M9 22H5.5v-8.5A2.5 2.5 0 0 1 8 11h16a2.5 2.5 0 0 1 2.5 2.5V22H23" />
      <path d="M9 18h14v9.5H9Z" />
    </>
  ),
  calendar: (
    <>
      <rect x="5" y="6.5" width="22" height="20.5" rx="3" />
      <path d="M5 13h22M11 4v5M21 4v5M16 18v4m-2-2h4" />
    </>
  ),
  copy: (
    <>
      <rect x="11" y="11" width="16" height="16" rx="3" />
      <path d="M21 11V8a3 3 0 0 0-3-3H8a3 3 0 0 0-3 3v10a3 3 0 0 0 3 3h3" />
    </>
  ),
  restart: <path d="M7 9.5V4.5M7 9.5h5M7.6 9.5A10.5 10.5 0 1 1 5.5 16" />,
  lock: (
    <>
      <rect x="6.5" y="14" width="19" height="13" rx="3.5" />
      <path d="M11 14v-4a5 5 0 0 1 10 0v4M16 19v3" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** An icon beside words: never the only carrier of a meaning, so it is hidden from assistive technology. */
export const Icon = ({ name, size = 24 }: { name: IconName; size?: number }) => (
  <svg
    className={`icon icon-${name}`}
    viewBox="0 0 32 32"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    {drawings[name]}
  </svg>
);
