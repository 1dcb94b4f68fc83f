/** What page and service worker say to each other. */

/** To a worker that waits: it may take over from the version before. */
export const TAKE_OVER = "SKIP_WAITING";

/** From a worker that could not keep its files. */
export type WorkerNews = "storage-refused" | "download-cut-off";
