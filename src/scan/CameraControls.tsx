import { useId, useState } from "react";
import { useText } from "../locales/text.tsx";
import type { Camera } from "./camera-stream.ts";
import { ScanIcon } from "./icons.tsx";
import type { CameraState } from "./looking.ts";

/** The light, where the camera has one. */
function Light({ turn }: { turn(on: boolean): Promise<void> }) {
  const { t } = useText();
  const [on, setOn] = useState(false);
  const [failed, setFailed] = useState(false);
  const toggle = () =>
    turn(!on).then(
      () => setOn(!on),
      () => setFailed(true),
    );
  if (failed) return null;
  return (
    <button type="button" className="button secondary" data-action="light" aria-pressed={on} onClick={toggle}>
      <ScanIcon name="light" />
      {t("scan.light")}
    </button>
  );
}

interface LensesProps {
  camera: Camera;
  onLens(id: string): void;
}

/** Which camera, where there are several. */
function Lenses({ camera, onLens }: LensesProps) {
  const { t } = useText();
  const id = useId();
  return (
    <label className="scan-lens" htmlFor={id}>
      <span>{t("scan.lens")}</span>
      <select id={id} value={camera.id} onChange={(event) => onLens(event.target.value)}>
        {camera.lenses.map((lens, index) => (
          <option key={lens.id} value={lens.id}>
            {lens.label === "" ? t("scan.lens.unnamed", { number: index + 1 }) : lens.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CameraControlsProps {
  state: CameraState;
  /** Several codes are in view, and one is to be chosen. */
  choosing: boolean;
  onAgain(): void;
  onLens(id: string): void;
}

/** What can be done about the camera: try again, another lens, the light. */
export function CameraControls({ state, choosing, onAgain, onLens }: CameraControlsProps) {
  const { t } = useText();
  const again = choosing || (state.is === "fault" && state.fault !== "insecure");
  const camera = state.is === "looking" && !choosing ? state.camera : null;
  return (
    <div className="scan-controls">
      {again && (
        <button type="button" className="button secondary" data-action="look-again" onClick={onAgain}>
          <ScanIcon name="camera" />
          {t("scan.again")}
        </button>
      )}
      {camera?.light && <Light turn={camera.light} />}
      {camera && camera.lenses.length > 1 && <Lenses camera={camera} onLens={onLens} />}
    </div>
  );
}
