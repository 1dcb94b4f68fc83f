/** The camera: opens it, says in our terms why it cannot be opened, and works its light. */

declare global {
  // Not in TypeScript's own declarations: https://w3c.github.io/mediacapture-image/#torch
  interface MediaTrackCapabilities {
    torch?: boolean;
  }
  interface MediaTrackConstraintSet {
    torch?: boolean;
  }
}

/** What of `navigator.mediaDevices` is used. */
export type Devices = Pick<MediaDevices, "getUserMedia" | "enumerateDevices">;

/** `insecure`: the page did not come by https, so that the browser gives it no camera. */
export type CameraFault = "insecure" | "refused" | "none" | "busy" | "lost" | "reader";

interface Lens {
  readonly id: string;
  readonly label: string;
}

/** An open camera. */
export interface Camera {
  readonly stream: MediaStream;
  readonly id: string;
  /** All cameras of the machine; their names are only told once one was allowed. */
  readonly lenses: readonly Lens[];
  /** Turns its light on or off; `null` where it has none. */
  readonly light: ((on: boolean) => Promise<void>) | null;
  onLost(listener: () => void): void;
  close(): void;
}

/** Why a camera did not open: https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
export function faultOf(error: unknown): CameraFault {
  const name = error instanceof Error ? error.name : "";
  switch (name) {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    default:
      return "busy";
  }
}

async function lensesOf(devices: Devices): Promise<Lens[]> {
  const all = await devices.enumerateDevices().catch(() => []);
  const cameras = all.filter(({ kind, deviceId }) => kind === "videoinput" && deviceId !== "");
  return cameras.map(({ deviceId: id, label }) => ({ id, label }));
}

/**
 * Opens a camera: the one that is named, or the one that looks away from whoever holds the device. Rejects with the
 * browser's error.
 */
export async function openCamera(devices: Devices, id: string | null): Promise<Camera> {
  const which = id === null ? { facingMode: "environment" } : { deviceId: { exact: id } };
  // Enough for the narrow bars of a long code; a larger picture only takes longer to read.
  const stream = await devices.getUserMedia({ video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } } });
  const [track] = stream.getVideoTracks();
  const hasLight = track?.getCapabilities?.().torch === true;
  return {
    stream,
    id: track?.getSettings().deviceId ?? "",
    lenses: await lensesOf(devices),
    light: hasLight ? async (on) => track.applyConstraints({ advanced: [{ torch: on }] }) : null,
    onLost: (listener) => track?.addEventListener("ended", listener),
    close() {
      for (const one of stream.getTracks()) one.stop();
    },
  };
}
