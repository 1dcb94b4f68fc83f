import { type ComponentType, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { LINE_LENGTH } from "../answers/form.ts";
import { useText } from "../locales/text.tsx";
import { useBeside } from "../locales/useBeside.ts";
import type { CameraView } from "../scan/CameraView.tsx";
import { focusInView } from "../ui/focus-field.ts";
import { useSurroundings } from "./surroundings.tsx";

type View = ComponentType<Parameters<typeof CameraView>[0]>;

const fetchCamera = (): Promise<View> => import("../scan/CameraView.tsx").then((module) => module.CameraView);

const showWhole = (section: HTMLElement | null): void => {
  if (section) focusInView(section);
};

/**
 * Reads the number with the camera, where the page may have one. It opens in the page: a dialog would open wherever the
 * middle of a partner's frame happens to be.
 */
export function SerialScan({ serial, onCode }: { serial: string; onCode(code: string): void }) {
  const { devices, canFetch } = useSurroundings();
  const { t } = useText();
  const camera = useBeside("scan", fetchCamera, canFetch);
  const [looking, setLooking] = useState(false);
  const [code, setCode] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const title = useId();
  if (!devices) return null;
  const open = () => {
    setCode("");
    void camera.open().then(setLooking);
  };
  const close = () => {
    flushSync(() => setLooking(false));
    button.current?.focus();
  };
  const take = (read: string) => {
    const taken = read.trim().slice(0, LINE_LENGTH);
    close();
    setCode(taken);
    onCode(taken);
  };
  return (
    <>
      {looking && camera.View ? (
        <section
          className="scan"
          aria-labelledby={title}
          tabIndex={-1}
          ref={showWhole}
          onKeyDown={({ key }) => key === "Escape" && close()}
        >
          <camera.View title={title} devices={devices} onCode={take} onClose={close} />
        </section>
      ) : (
        <button type="button" className="button secondary" data-action="scan" onClick={open} ref={button}>
          {t("scan.title")}
        </button>
      )}
      <p role="status" className="hint">
        {camera.failed ? t("load.failed") : code !== "" && code === serial && t("scan.read", { code })}
      </p>
    </>
  );
}
