/**
 * Whether this version of the counter is saved on the device, as far as can be told. `none`: nothing is saved here, and
 * nothing is to be said of it; `refused`: the browser lets nothing be stored.
 */
type OfflineStatus = "none" | "saving" | "saved" | "interrupted" | "refused";

export interface OfflineState {
  readonly status: OfflineStatus;
  /** A newer version is complete, and waits to be taken. */
  readonly newer: boolean;
}

/** What src/app does about it, as the counter sees it. */
export interface Offline {
  /** The same object until something changes. */
  current(): OfflineState;
  follow(listener: () => void): () => void;
  /** Changes to the newer version: the page is loaded again, once. */
  takeNewer(): void;
}
