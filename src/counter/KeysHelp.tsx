import { useText } from "../locales/text.tsx";
import { Dialog } from "./Dialog.tsx";
import { factName } from "./fact-words.ts";
import { COMMAND_NAMES, COMMANDS, LETTERS, shownKey } from "./keys.ts";
import { FACT_NAMES } from "./sheet.ts";

interface KeysHelpProps {
  on: boolean;
  onSwitch(on: boolean): void;
  onClose(): void;
}

/** All keys of the counter, and the switch that puts the single letters to rest (WCAG 2.1.4). */
export function KeysHelp({ on, onSwitch, onClose }: KeysHelpProps) {
  const text = useText();
  const { t } = text;
  const fields = [
    ...FACT_NAMES.map((fact) => ({ key: LETTERS[fact], name: factName(fact, text) })),
    { key: LETTERS.serial, name: t("serial.label") },
    { key: LETTERS.confirmed, name: t("serial.candidates.title") },
    { key: LETTERS.description, name: t("counter.words") },
    { key: LETTERS.accessories, name: t("counter.accessories") },
    { key: LETTERS.handedIn, name: t("counter.handed-in") },
    { key: LETTERS.reference, name: t("counter.reference") },
    { key: LETTERS.staff, name: t("counter.staff") },
  ];
  const rows = [
    ...fields,
    ...COMMAND_NAMES.map((command) => ({ key: COMMANDS[command], name: t(`counter.keys.${command}`) })),
  ];
  return (
    <Dialog title={t("counter.keys")} onClose={onClose}>
      <p>{t("counter.keys.how")}</p>
      <p>{t("counter.keys.scanner")}</p>
      <dl className="keys">
        {rows.map(({ key, name }) =>
          key === undefined ? null : (
            <div key={key}>
              <dt>
                <kbd>{shownKey(key)}</kbd>
              </dt>
              <dd>{name}</dd>
            </div>
          ),
        )}
      </dl>
      <label className="choice">
        <input type="checkbox" checked={on} onChange={({ target }) => onSwitch(target.checked)} />
        <span className="choice-label">{t("counter.keys.on")}</span>
      </label>
      <div className="button-row">
        <button type="button" className="button primary" onClick={onClose}>
          {t("counter.close")}
        </button>
      </div>
    </Dialog>
  );
}
