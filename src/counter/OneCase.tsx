import type { ComponentProps } from "react";
import { useText } from "../locales/text.tsx";
import { Key, useDesk } from "./DeskContext.tsx";
import { Do } from "./Do.tsx";
import { Facts } from "./Facts.tsx";
import type { Finding } from "./finding.ts";
import { Inspection } from "./Inspection.tsx";
import { Intake } from "./Intake.tsx";
import { COMMANDS, type Command } from "./keys.ts";
import { LiveVerdict, VerdictBar } from "./LiveVerdict.tsx";
import { PAPERS, type Paper } from "./Slip.tsx";
import type { Words } from "./Words.tsx";

interface OneCaseProps extends ComponentProps<typeof Words> {
  finding: Finding | null;
  /** The claimed facts that nobody has looked at. */
  unseen: number;
  paper: Paper;
  canTakeBack: boolean;
  /** The log is on; `saved` where it says what is on screen. */
  logs: boolean;
  saved: boolean;
  run(command: Command): void;
}

/** One case on one screen: the facts and the inspection, and beside them what they come to. */
export function OneCase({ finding, unseen, paper, canTakeBack, logs, saved, run, ...words }: OneCaseProps) {
  const { states } = useDesk();
  const { t } = useText();
  return (
    <div className="desk">
      <div className="desk-case">
        {states.size > 0 && (
          <div className="notice claim-notice">
            <p role="status">{t("counter.claimed", { all: states.size, unseen })}</p>
            {unseen > 0 && <Do command="confirmAll" label={t("counter.confirm.all")} run={run} />}
          </div>
        )}
        <Facts />
        <Inspection run={run} />
        <Intake {...words} />
        <VerdictBar finding={finding} />
      </div>
      <div className="desk-verdict">
        <LiveVerdict finding={finding} />
        <div className="desk-actions">
          <fieldset className="paper">
            <legend>
              {t("counter.paper")} <Key of={COMMANDS.paper} />
            </legend>
            <div className="picks">
              {PAPERS.map((value) => (
                <label className="pick-choice" key={value}>
                  <input
                    type="radio"
                    name="paper"
                    value={value}
                    checked={paper === value}
                    onChange={() => run("paper")}
                  />
                  <span>{t(`counter.paper.${value}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          {finding && <Do command="print" label={t("counter.print")} icon="print" primary run={run} />}
          {finding && logs && <Do command="save" label={t("counter.save")} icon="check" run={run} />}
          <Do command="restart" label={t("counter.fresh")} icon="restart" run={run} />
          {canTakeBack && <Do command="takeBack" label={t("counter.take-back")} icon="back" run={run} />}
          <p role="status">{saved && t("counter.saved")}</p>
        </div>
      </div>
    </div>
  );
}
