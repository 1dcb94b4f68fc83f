import { type RefObject, useDeferredValue, useId, useState } from "react";
import { DELIMITERS, type Delimiter } from "../../batch/delimiter.ts";
import { FACTS, type Fact } from "../../batch/facts.ts";
import type { Begin, Opened } from "../../batch/messages.ts";
import type { Plan } from "../../batch/plan.ts";
import { useText } from "../../locales/text.tsx";
import { Act } from "../Act.tsx";
import { Assumptions } from "./Assumptions.tsx";
import { columnName, FACT_GROUPS, factLabel, isolated } from "./fact-words.ts";
import { TableBegin } from "./TableBegin.tsx";

interface ColumnsFormProps {
  heading: RefObject<HTMLHeadingElement | null>;
  name: string;
  opened: Opened;
  plan: Plan;
  /** Where the user says that the table begins. */
  begin: Begin | null;
  /** What the user says stands between the cells. */
  delimiter: Delimiter | null;
  /** What went wrong, if anything did. */
  failed: string;
  onPlan(plan: Plan): void;
  onBegin(above: number): void;
  onDelimiter(delimiter: Delimiter): void;
  onJudge(): void;
  onLeave(): void;
}

/** Beside those that are recognised; each has a field with all facts, and two thousand of them would stop the page. */
const MOST_COLUMNS = 100;

const DELIMITER_NAMES = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;

const withFact = ({ mapping }: Plan, column: number, fact: Fact | null): Plan["mapping"] =>
  mapping.map((said, at) => (at === column ? fact : said === fact ? null : said)); // each fact stands for one column

/** What each column says: recognised, shown with examples, and changed where it is wrong. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { heading, name, opened, plan, begin, failed, onPlan, onBegin, onDelimiter, onJudge, onLeave } = props;
  const delimiter = props.delimiter ?? opened.delimiter;
  const text = useText();
  const { t, list } = text;
  const id = useId();
  const [refused, setRefused] = useState(false);
  const saysPart = plan.mapping.includes("part") || plan.part !== null;
  const needsPart = refused && !saysPart;
  const rows = plan.headed ? opened.beginning.slice(1) : opened.beginning;
  const shown = plan.mapping.flatMap((said, column) =>
    column < MOST_COLUMNS || said !== null ? [{ said, column }] : [],
  );
  const above = opened.above.filter((line) => line !== "");
  /** The table is being opened from another row on, or parted by another sign. */
  const moving = (begin !== null && begin.above !== opened.above.length) || delimiter !== opened.delimiter;
  const whole = useDeferredValue(true, false); // its end is drawn after the rest, so that neither is a long task
  const judge = () => {
    setRefused(true);
    if (saysPart) onJudge();
    else document.getElementById(`${id}-0`)?.focus();
  };
  return (
    <section className="many">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {t("many.columns.title")}
        </h2>
        <p className="many-name">{name}</p>
        <p className="hint many-lead">{t("many.columns.hint")}</p>
      </div>
      {opened.encoding === "windows-1252" && <p className="notice">{t("many.encoding")}</p>}
      {opened.encoding === "windows-1256" && <p className="notice">{t("many.encoding.arabic")}</p>}
      <p role="status" className="many-said">
        {failed}
      </p>
      <TableBegin
        top={opened.top}
        begin={{ above: begin?.above ?? opened.above.length, headed: plan.headed }}
        onBegin={onBegin}
      />
      <label className="choice many-headed">
        <input
          type="checkbox"
          name="many.headed"
          checked={plan.headed}
          onChange={({ target: { checked } }) =>
            onPlan({ ...plan, headed: checked, mapping: checked ? opened.named : opened.named.map(() => null) })
          }
        />
        <span className="choice-label">{t("many.headed")}</span>
      </label>
      <label className="many-select">
        {t("many.delimiter")}
        <select
          name="many.delimiter"
          value={delimiter}
          onChange={({ target: { value } }) => onDelimiter(DELIMITERS.find((sign) => sign === value) ?? delimiter)}
        >
          {DELIMITERS.map((sign) => (
            <option key={sign} value={sign}>
              {t(`many.delimiter.${DELIMITER_NAMES[sign]}`)}
            </option>
          ))}
        </select>
      </label>
      {above.length > 0 && <p className="notice">{t("many.above", { lines: list(above.map(isolated)) })}</p>}
      {opened.below > 0 && <p className="notice">{t("many.below", { count: opened.below })}</p>}
      {whole && (
        <>
          <ul className="many-columns">
            {shown.map(({ said, column }) => {
              const title = columnName(opened, plan, column, text);
              const examples = [...new Set(rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== ""))];
              return (
                <li key={column}>
                  <label htmlFor={`${id}-${column}`}>
                    <bdi>{title}</bdi>
                  </label>
                  {examples.length > 0 && (
                    <p className="hint">{t("many.example", { examples: list(examples.slice(0, 3).map(isolated)) })}</p>
                  )}
                  <select
                    id={`${id}-${column}`}
                    name={`many.column.${column}`}
                    value={said ?? ""}
                    aria-describedby={needsPart ? `${id}-error` : undefined}
                    onChange={({ target: { value } }) =>
                      onPlan({
                        ...plan,
                        mapping: withFact(plan, column, FACTS.find((fact) => fact === value) ?? null),
                      })
                    }
                  >
                    <option value="">{t("many.unused")}</option>
                    {FACT_GROUPS.map(([group, facts]) => (
                      <optgroup key={group} label={t(`many.group.${group}`)}>
                        {facts.map((fact) => (
                          <option key={fact} value={fact}>
                            {factLabel(fact, text)}
                          </option>
                        ))}
                      </optgroup>
                    ))}
                  </select>
                </li>
              );
            })}
          </ul>
          {shown.length < plan.mapping.length && (
            <p className="hint">{t("many.more-columns", { count: plan.mapping.length - shown.length })}</p>
          )}
          <Assumptions plan={plan} onPlan={onPlan} error={needsPart ? `${id}-error` : undefined} />
          {needsPart && (
            <p className="error" id={`${id}-error`}>
              {t("many.part.needed")}
            </p>
          )}
          <div className="actions">
            <Act command="listOn" kind="primary" data-action="many-judge" disabled={moving} onClick={judge}>
              {t("many.judge")}
            </Act>
            <Act command="listLeave" kind="quiet" data-action="many-leave" onClick={onLeave}>
              {t("many.again")}
            </Act>
          </div>
        </>
      )}
    </section>
  );
}
