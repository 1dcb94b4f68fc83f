import { useText } from "../locales/text.tsx";
import { ScanIcon } from "../scan/icons.tsx";
import { readSerial } from "../serial/index.ts";
import { Key, useDesk } from "./DeskContext.tsx";
import { CHOICE_KEYS, COMMANDS, LETTERS } from "./keys.ts";
import { focusNamed, goOn, isOpen } from "./moves.ts";
import { NoteField } from "./NoteField.tsx";
import { isAnswered } from "./sheet.ts";

/**
 * The serial number as typed or scanned, and what it may show: never applied before it is seen on the label
 * (docs/rules.md §7).
 */
export function SerialField() {
  const { sheet, now, relevant, fill, scan } = useDesk();
  const { t, range } = useText();
  const { serial = "", confirmed = "" } = sheet;
  const read = readSerial(serial, now.today);
  const wanted = relevant.has("manufactured") && serial === "" && !isAnswered(sheet, "manufactured");
  const [from, to] = confirmed.split("/");
  // The button that was pressed goes with what it says.
  const take = (days: string) => {
    fill("confirmed", days);
    goOn(isOpen);
  };
  const change = () => {
    fill("confirmed", "");
    queueMicrotask(() => focusNamed("serial"));
  };
  return (
    <>
      <NoteField name="serial" label={t("serial.label")} ltr wanted={wanted} />
      {scan && (
        <p>
          <button
            type="button"
            className="button secondary small"
            data-action="scan"
            aria-keyshortcuts={COMMANDS.camera}
            onClick={scan}
          >
            <ScanIcon name="camera" size={20} />
            {t("scan.title")}
            <Key of={COMMANDS.camera} />
          </button>
        </p>
      )}
      {read.confirmed && <p className="notice">{t("serial.known", { period: range(read.confirmed.manufactured) })}</p>}
      {!read.confirmed && from && to && (
        <p className="notice" role="status">
          {t("serial.confirmed", { period: range({ from, to }) })}{" "}
          <button type="button" className="button quiet small" onClick={change}>
            {t("serial.change")}
          </button>
        </p>
      )}
      {confirmed === "" && read.candidates.length > 0 && (
        <div
          className="notice"
          data-group="confirmed"
          data-open="yes"
          data-asked={relevant.has("manufactured") ? "yes" : "no"}
          tabIndex={-1}
        >
          <p>
            {t("serial.candidates.title")} <Key of={LETTERS.confirmed} />
          </p>
          <div className="picks">
            {read.candidates.map(({ manufactured }, place) => (
              <button
                type="button"
                className="button secondary small"
                data-action="confirm-serial-date"
                key={`${manufactured.from}/${manufactured.to}`}
                onClick={() => take(`${manufactured.from}/${manufactured.to}`)}
              >
                {t("serial.candidate", { period: range(manufactured) })}
                <Key of={CHOICE_KEYS[place]} />
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
