import type { ComponentProps } from "react";
import { useText } from "../locales/text.tsx";
import { NoteField } from "./NoteField.tsx";
import { Words } from "./Words.tsx";

/** What is taken down when a product is handed in. */
export function Intake(props: ComponentProps<typeof Words>) {
  const { t } = useText();
  return (
    <section aria-labelledby="intake" className="intake">
      <h2 id="intake">{t("counter.intake")}</h2>
      <Words {...props} />
      <NoteField name="accessories" label={t("counter.accessories")} />
      <NoteField name="handedIn" label={t("counter.handed-in")} />
      <div className="pick-row">
        <NoteField name="reference" label={t("counter.reference")} ltr />
        <NoteField name="staff" label={t("counter.staff")} />
      </div>
    </section>
  );
}
