import { useSyncExternalStore } from "react";
import { useText } from "../../locales/text.tsx";
import type { Offline } from "./offline.ts";
import "./offline.css";

interface UpdateOfferProps {
  offline: Offline;
  /** A case or a list is open, and would be lost, so the change waits. */
  busy: boolean;
}

/** Offers a newer version that is complete on the device. It is never taken without being asked for. */
export function UpdateOffer({ offline, busy }: UpdateOfferProps) {
  const { t } = useText();
  const { newer } = useSyncExternalStore(offline.follow, offline.current);
  return (
    <div role="status" className="update-offer-place">
      {newer && (
        <div className="notice update-offer">
          <p>{busy ? t("offline.newer.busy") : t("offline.newer")}</p>
          {!busy && (
            <button
              type="button"
              className="button secondary"
              data-action="take-newer"
              onClick={() => offline.takeNewer()}
            >
              {t("offline.apply")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
