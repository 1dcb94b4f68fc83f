import type { Devices } from "../scan/camera-stream.ts";

/** The device's cameras: `null` where the browser gives this page none, since it did not come by https. */
export const cameras = (): Devices | null => navigator.mediaDevices ?? null;
