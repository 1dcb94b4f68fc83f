import { type RefObject, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { type Camera, type CameraFault, type Devices, faultOf, openCamera } from "./camera-stream.ts";
import { type Detector, openDetector } from "./detector.ts";
import { codesInView } from "./in-view.ts";

/** What the camera is doing: `paused` while the page is out of sight. */
export type CameraState =
  | { readonly is: "opening" | "paused" }
  | { readonly is: "fault"; readonly fault: CameraFault }
  | { readonly is: "looking"; readonly camera: Camera };

const followVisibility = (listener: () => void) => {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
};
const isVisible = () => document.visibilityState === "visible";

/** A picture is looked at when the one before it was: this is the pause between them. */
const BETWEEN_MS = 80;

/** Looks at the picture until it is told to stop. */
function look(video: HTMLVideoElement, detector: Detector, onCodes: (codes: readonly string[]) => void): () => void {
  const view = codesInView();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const next = async () => {
    // A picture that cannot be read is one without codes: the next one comes at once.
    const found = video.videoWidth > 0 ? await detector.detect(video).catch(() => []) : [];
    if (stopped) return;
    const codes = view.see(found.map(({ rawValue }) => rawValue));
    if (codes.length > 0) onCodes(codes);
    else timer = setTimeout(next, BETWEEN_MS);
  };
  void next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

interface CameraUse {
  readonly devices: Devices | null;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** The camera that was chosen; `null` for the one that suits best. */
  readonly lens: string | null;
  /** Codes are looked for. */
  readonly looking: boolean;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The camera, open as long as the page is in sight, with its picture in `video`; and a way to try again. */
export function useCamera({ devices, video, lens, looking, onCodes }: CameraUse): [CameraState, () => void] {
  const [state, setState] = useState<CameraState>({ is: "opening" });
  const [detector, setDetector] = useState<Detector | null>(null);
  const [attempt, setAttempt] = useState(0);
  const visible = useSyncExternalStore(followVisibility, isVisible);
  const again = () => setAttempt((count) => count + 1);
  const found = useEffectEvent(onCodes);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens the camera anew
  useEffect(() => {
    if (!devices) return setState({ is: "fault", fault: "insecure" });
    if (!visible) return setState({ is: "paused" });
    let wanted = true;
    let open: Camera | null = null;
    /** What fails first is told; whatever comes after is not wanted any more. */
    const fail = (fault: CameraFault) => {
      open?.close();
      if (wanted) setState({ is: "fault", fault });
      wanted = false;
    };
    setState({ is: "opening" });
    void openCamera(devices, lens).then(
      (camera) => {
        if (!wanted) return camera.close();
        open = camera;
        camera.onLost(() => fail("lost"));
        if (video.current) video.current.srcObject = camera.stream;
        setState({ is: "looking", camera });
      },
      (error) => fail(faultOf(error)),
    );
    void openDetector().then(
      (prepared) => setDetector(prepared),
      () => fail("reader"),
    );
    return () => {
      wanted = false;
      open?.close();
    };
  }, [devices, lens, visible, attempt]);

  const seeing = state.is === "looking" && looking;
  useEffect(() => {
    if (seeing && detector && video.current) return look(video.current, detector, (codes) => found(codes));
    return undefined;
  }, [seeing, detector, video]);

  return [state, again];
}
