import { useSyncExternalStore } from "react";
import { useText } from "../../locales/text.tsx";
import type { Offline } from "./offline.ts";
import "./offline.css";

/** Says plainly whether the counter works without a connection. */
export function OfflineNote({ offline }: { offline: Offline }) {
  const { t } = useText();
  const { status } = useSyncExternalStore(offline.follow, offline.current);
  return (
    <p role="status" className="offline-note" data-offline={status}>
      {status !== "none" && t(`offline.${status}`)}
    </p>
  );
}
