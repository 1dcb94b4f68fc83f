import { useId } from "react";
import { CameraView } from "../scan/CameraView.tsx";
import type { Devices } from "../scan/camera-stream.ts";
import { useModal } from "./useModal.ts";

interface CameraDialogProps {
  /** `navigator.mediaDevices`; `null` where the browser gives the page none, since it did not come by https. */
  devices: Devices | null;
  onCode(code: string): void;
  onClose(): void;
}

/** The camera over the counter: it closes on Escape, and the focus goes back to where it came from. */
export function CameraDialog(props: CameraDialogProps) {
  const title = useId();
  const modal = useModal(props.onClose);
  return (
    <dialog {...modal} className="scan" aria-labelledby={title}>
      <CameraView {...props} title={title} />
    </dialog>
  );
}
