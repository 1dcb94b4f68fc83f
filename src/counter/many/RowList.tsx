import { measureElement, useVirtualizer } from "@tanstack/react-virtual";
import { memo, useId, useLayoutEffect, useRef } from "react";
import type { Opened, RowProblem } from "../../batch/messages.ts";
import type { Plan } from "../../batch/plan.ts";
import { groupsIn } from "../../batch/reason-groups.ts";
import { type Text, useText } from "../../locales/text.tsx";
import { Icon } from "../../ui/icons.tsx";
import { columnName, factLabel, isolated } from "./fact-words.ts";
import { filterLabel, reasonLabel } from "./filter-words.ts";
import type { Results, ShownRow } from "./results.ts";

interface RowListProps {
  results: Results;
  opened: Opened;
  plan: Plan;
  /** The rows still come; how many are listed is told once they have. */
  running: boolean;
  /** Grows with the results, which grow in place. */
  version: number;
}

/** About what a row measures; each is measured once it is drawn, in whole pixels, and so known from those that were not. */
const ROW_HEIGHT = 76.5;
const AROUND = 6;

const rowsAfter = (row: number): number[] => Array.from({ length: AROUND }, (_, step) => row + 1 + step);

const ICONS = { covered: "check", "not-covered": "minus", undetermined: "look", problem: "missing" } as const;

function problemSentence(problem: RowProblem, { opened, plan }: RowListProps, text: Text): string {
  const { code, fact, column, value } = problem;
  const name = column === null ? (fact === null ? "" : factLabel(fact, text)) : columnName(opened, plan, column, text);
  return text.t(`many.problem.${code}`, { column: isolated(name), value: isolated(value) });
}

function Cells({ row, ...props }: RowListProps & { row: ShownRow }) {
  const text = useText();
  const { t, date } = text;
  const number = props.opened.above.length + row.row + (props.plan.headed ? 2 : 1); // as a spreadsheet numbers it
  return (
    <>
      <td className="many-number">{t("many.count", { count: number })}</td>
      <td dir="auto">{row.label}</td>
      <td>
        <div className="many-result">
          <p className={`many-outcome many-outcome-${row.outcome}`}>
            <Icon name={ICONS[row.outcome]} size={20} />
            <span>
              {filterLabel(row.outcome, text)}
              {row.end !== "" && <span className="hint many-until"> {t("many.until", { date: date(row.end) })}</span>}
            </span>
          </p>
          {row.outcome === "problem" ? (
            <ul className="many-why">
              {row.problems.map((problem) => (
                <li key={`${problem.code}${problem.fact}`} data-problem={problem.code}>
                  {problemSentence(problem, props, text)}
                </li>
              ))}
            </ul>
          ) : (
            <p className="many-why">
              {groupsIn(row.reasons)
                .map((group) => reasonLabel(group, text))
                .join(" · ")}
            </p>
          )}
        </div>
      </td>
    </>
  );
}

/** The rows: of a hundred thousand, only those that are in sight are drawn. */
export const RowList = memo(function RowList(props: RowListProps) {
  const { results, running } = props;
  const text = useText();
  const { t } = text;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: results.listed,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: AROUND,
    // Rows are measured where the browser has laid them out anyway: to ask at once would lay all of them out twice.
    measureElement: (row, entry, rows) =>
      entry ? measureElement(row, entry, rows) : (rows.itemSizeCache.get(rows.indexFromElement(row)) ?? ROW_HEIGHT),
  });
  // A row that is measured above those in sight moves them, which is made up for where somebody scrolls up to it. Where
  // they have come from far away nothing was in sight before, and to make up for each row would take the longest task.
  list.shouldAdjustScrollPositionOnItemSizeChange = (
    { index, start },
    _difference,
    { itemSizeCache, scrollOffset },
  ) => {
    const known = itemSizeCache.get(index);
    if (known !== undefined) return start + known <= (scrollOffset ?? 0);
    return start < (scrollOffset ?? 0) && rowsAfter(index).some((row) => itemSizeCache.has(row));
  };
  // Other rows begin at the top.
  const { filter } = results;
  const before = useRef(filter);
  useLayoutEffect(() => {
    if (before.current !== filter) scroller.current?.scrollTo(0, 0);
    before.current = filter;
  }, [filter]);
  const drawn = list.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const after = list.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div className="many-rows">
      <h3 id={id}>
        {filterLabel(filter, text)} <span className="hint many-listed">{t("many.rows", { rows: results.listed })}</span>
      </h3>
      <p role="status" className="unseen">
        {results.chosen && !running && `${filterLabel(filter, text)} ${t("many.rows", { rows: results.listed })}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="many-scroller" ref={scroller} aria-labelledby={id} tabIndex={0}>
        {/* The room of the rows that are not drawn. */}
        <div style={{ paddingBlock: `${above}px ${after}px` }}>
          <table aria-rowcount={results.listed + 1} data-rows={results.listed}>
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col">{t("many.list.row")}</th>
                <th scope="col">{t("many.list.entry")}</th>
                <th scope="col">{t("many.list.outcome")}</th>
              </tr>
            </thead>
            <tbody>
              {drawn.map(({ index, key }) => {
                const row = results.at(index);
                return (
                  row && (
                    <tr
                      key={key}
                      ref={list.measureElement}
                      data-index={index}
                      data-row={row.row}
                      data-outcome={row.outcome}
                      aria-rowindex={index + 2}
                    >
                      <Cells {...props} row={row} />
                    </tr>
                  )
                );
              })}
            </tbody>
          </table>
        </div>
        {results.listed === 0 && <p className="hint">{t("many.none")}</p>}
      </section>
    </div>
  );
});
