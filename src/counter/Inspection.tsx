import { Fragment } from "react";
import { useText } from "../locales/text.tsx";
import { ANSWERS, type ClauseId, causeApplies, citedText, PARTS } from "../rules/index.ts";
import { Key, useDesk } from "./DeskContext.tsx";
import { Do } from "./Do.tsx";
import { INSPECTION } from "./inspection.ts";
import { COMMANDS, type Command } from "./keys.ts";
import { Pick } from "./Pick.tsx";
import { openPoints } from "./sheet.ts";

/** The clause that a point rests on, word for word, one press away. */
function ClauseText({ id }: { id: ClauseId }) {
  const { t } = useText();
  return (
    <details className="clause-text">
      <summary aria-keyshortcuts={COMMANDS.clause}>
        {t(`clause.${id}`)} <Key of={COMMANDS.clause} />
      </summary>
      <blockquote lang="en" dir="ltr">
        {citedText(id)}
      </blockquote>
    </details>
  );
}

/** The inspection, point by point in the order of the policy. The adaptor is looked at where there is one (R16). */
export function Inspection({ run }: { run(command: Command): void }) {
  const { sheet } = useDesk();
  const { t } = useText();
  const part = PARTS.find((one) => one === sheet.part);
  return (
    <section aria-labelledby="inspection" className="inspection">
      <h2 id="inspection">
        {t("counter.inspection")} <Key of={COMMANDS.inspection} />
      </h2>
      <p className="hint">{t("counter.inspection.hint")}</p>
      {openPoints(sheet).length > 0 && (
        <p>
          <Do command="nothingFound" label={t("counter.nothing-found")} icon="check" run={run} />
        </p>
      )}
      {INSPECTION.map(({ clause, also, causes }) => (
        <Fragment key={clause}>
          <div className="clauses">
            <ClauseText id={clause} />
            {also && <ClauseText id={also} />}
          </div>
          {causes
            .filter((cause) => part === undefined || causeApplies(cause, part))
            .map((cause) => (
              <Pick
                key={cause}
                fact={`causes.${cause}`}
                legend={t(`noticed.${cause}`)}
                choices={ANSWERS.map((value) => ({ value, label: t(`counter.answer.${value}`) }))}
              />
            ))}
        </Fragment>
      ))}
    </section>
  );
}
