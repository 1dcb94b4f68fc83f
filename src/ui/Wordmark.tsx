/** The maker's name, drawn: five letters on one grid, so that it needs no font. */
export const Wordmark = () => (
  <svg className="wordmark" viewBox="0 0 74 16" width="74" height="16" role="img" aria-label="IMIKI">
    <path d="M2 1v14M9 15V1l8 9 8-9v14M32 1v14M39 1v14M52 1 40 8.5 52.5 15M59 1v14" />
    <circle cx="66" cy="8" r="2.2" />
  </svg>
);
