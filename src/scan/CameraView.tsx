import { useLayoutEffect, useRef, useState } from "react";
import { useText } from "../locales/text.tsx";
import { CameraControls } from "./CameraControls.tsx";
import type { Devices } from "./camera-stream.ts";
import { ScanIcon } from "./icons.tsx";
import { type CameraState, useCamera } from "./looking.ts";
import "./scan.css";

interface CameraViewProps {
  /** The id that its heading is to have. */
  title: string;
  /** `navigator.mediaDevices`; `null` where the browser gives the page none, since it did not come by https. */
  devices: Devices | null;
  /** Called once, with the code; whoever opened the camera closes it then. */
  onCode(code: string): void;
  onClose(): void;
}

/** What is said of the camera's state, beside its picture. */
function useStateText(state: CameraState, choosing: boolean): string {
  const { t } = useText();
  if (state.is === "fault") return t(`scan.fault.${state.fault}`);
  if (choosing) return t("scan.several");
  return t(state.is === "looking" ? "scan.point" : `scan.${state.is}`);
}

/** Reads one code with the camera. Nothing of its picture is kept, and nothing leaves the device. */
export function CameraView({ title, devices, onCode, onClose }: CameraViewProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const [lens, setLens] = useState<string | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const onCodes = (found: readonly string[]) => {
    setCodes(found);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) onCode(only);
  };
  const [state, again] = useCamera({ devices, video, lens, looking: codes.length === 0, onCodes });
  const choosing = codes.length > 1;
  // Where the control that was pressed has gone with its state, the focus begins at the title again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after each change of what there is to press
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [state, codes]);
  const said = useStateText(state, choosing);

  return (
    <>
      <header className="scan-head">
        <h2 id={title} tabIndex={-1} ref={heading}>
          {t("scan.title")}
        </h2>
        <button type="button" className="button quiet" data-action="close-camera" onClick={onClose}>
          <ScanIcon name="close" />
          {t("scan.close")}
        </button>
      </header>
      <div className="scan-view" data-camera={state.is} hidden={state.is === "fault" || choosing}>
        <video ref={video} autoPlay muted playsInline aria-label={t("scan.picture")} />
        <span className="scan-frame" aria-hidden="true" />
      </div>
      <p role="status" className={state.is === "fault" ? "notice" : undefined}>
        {said}
      </p>
      {choosing && (
        <ul className="scan-codes">
          {codes.map((code) => (
            <li key={code}>
              <button type="button" className="button secondary" dir="ltr" onClick={() => onCode(code)}>
                {code}
              </button>
            </li>
          ))}
        </ul>
      )}
      <CameraControls
        state={state}
        choosing={choosing}
        onAgain={() => {
          setCodes([]);
          if (state.is !== "fault") return;
          setLens(null); // the one that was chosen may be gone
          again();
        }}
        onLens={setLens}
      />
      {state.is !== "fault" && <p className="scan-hint">{t("scan.private")}</p>}
    </>
  );
}
