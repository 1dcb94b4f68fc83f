import { useState } from "react";
import { useText } from "../locales/text.tsx";
import type { Case, ClauseId, Reading } from "../rules/index.ts";
import { casesOf, homeOf, readingsOf } from "./arrangement.ts";

function ReadingSaid({ reading, here }: { reading: Reading; here: ClauseId | null }) {
  const { t } = useText();
  const home = homeOf(reading);
  return (
    <li data-reading={reading}>
      <p className="policy-question">
        <b dir="ltr">{reading}</b> <span>{t(`policy.${reading}.question`)}</span>
      </p>
      {home === here || home === null ? (
        <p id={`reading-${reading}`}>{t(`policy.${reading}.reading`)}</p>
      ) : (
        <p className="hint">
          <a href={`#${home}`}>{t("policy.see", { clause: t(`clause.${home}`) })}</a>
        </p>
      )}
    </li>
  );
}

function CaseSaid({ row: { id, title, outcome, basis } }: { row: Case }) {
  const { t } = useText();
  return (
    <li data-case={id}>
      <p lang="en" dir="ltr">
        {title}
      </p>
      <p className="hint">
        {t(`policy.outcome.${outcome}`)} · {t(basis === "from the text" ? "policy.from-text" : "policy.pending")}
      </p>
    </li>
  );
}

/** Beside a clause: how it is read, and the cases; with `null` what is about the policy as a whole. */
export function Beside({ clause }: { clause: ClauseId | null }) {
  const { t } = useText();
  const [open, setOpen] = useState(false); // drawn when asked for: under all clauses together there are four hundred
  const readings = readingsOf(clause);
  const cases = casesOf(clause);
  return (
    <div>
      {readings.length > 0 && (
        <ul className="policy-readings" aria-label={t("policy.readings")}>
          {readings.map((reading) => (
            <ReadingSaid key={reading} reading={reading} here={clause} />
          ))}
        </ul>
      )}
      {cases.length === 0 ? (
        <p className="hint">{t("policy.cases.none")}</p>
      ) : (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t("policy.cases", { count: cases.length })}</summary>
          {open && (
            <ul className="policy-cases">
              {cases.map((row) => (
                <CaseSaid key={row.id} row={row} />
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  );
}
