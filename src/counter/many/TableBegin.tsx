import { useId, useLayoutEffect, useRef } from "react";
import type { Begin, Opened } from "../../batch/messages.ts";
import { useText } from "../../locales/text.tsx";

interface TableBeginProps extends Pick<Opened, "top"> {
  begin: Begin;
  onBegin(above: number): void;
}

/** The first rows of the text, of which one is where the table begins: recognised, and put right here. */
export function TableBegin({ top, begin, onBegin }: TableBeginProps) {
  const { t } = useText();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLTableRowElement>(null);
  // A table that begins further down is in sight, with the row above it.
  useLayoutEffect(() => {
    const before = first.current?.previousElementSibling;
    if (before instanceof HTMLElement) scroller.current?.scrollTo(0, before.offsetTop);
  }, []);
  const roleOf = (at: number) => (at < begin.above ? "above" : at === begin.above && begin.headed ? "names" : "row");
  return (
    <fieldset className="question many-begin" aria-describedby={`${id}-hint`}>
      <legend>{t("many.begin")}</legend>
      <p className="hint" id={`${id}-hint`}>
        {t("many.begin.hint")}
      </p>
      <div className="many-top" ref={scroller}>
        <table>
          <tbody>
            {top.map((cells, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
              <tr key={at} ref={at === begin.above ? first : null} data-top={roleOf(at)}>
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name="many.begin"
                      value={at}
                      checked={at === begin.above}
                      onChange={() => onBegin(at)}
                    />
                    {t("many.begin.row", { number: at + 1 })}
                  </label>
                </th>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place alone
                  <td key={column} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
