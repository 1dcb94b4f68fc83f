import { SETTLED_ORDERS, type SettledOrder } from "../../batch/date-order.ts";
import type { Opened } from "../../batch/messages.ts";
import type { Plan } from "../../batch/plan.ts";
import type { DateFact } from "../../batch/row-reader.ts";
import { useText } from "../../locales/text.tsx";
import { Key } from "../DeskContext.tsx";
import { CHOICE_KEYS } from "../keys.ts";
import { columnName } from "./fact-words.ts";
import type { Session } from "./session.ts";

export interface OrdersProps extends Pick<Session, "orders"> {
  opened: Opened;
  plan: Plan;
  onOrder(fact: DateFact, order: SettledOrder): void;
}

/** In which order dates were read, where they did not say so by themselves; where nothing does, the user can. */
export function Orders({ orders, opened, plan, onOrder }: OrdersProps) {
  const text = useText();
  const { t } = text;
  return orders.map(([fact, order]) => {
    if (order === "none") return null;
    const column = columnName(opened, plan, plan.mapping.indexOf(fact), text);
    const settled = order === "open" ? plan.orders[fact] : undefined;
    return (
      <div className="notice many-order" key={fact} data-order={settled ?? order}>
        <p>{settled ? t(`many.order.settled.${settled}`, { column }) : t(`many.order.${order}`, { column })}</p>
        {order === "open" && (
          <div className="picks" data-group={`order.${fact}`} data-asked="yes" data-open={settled ? "no" : "yes"}>
            {SETTLED_ORDERS.filter((other) => other !== settled).map((other, place) => (
              <button
                type="button"
                className="button secondary small"
                key={other}
                data-settle={other}
                onClick={() => onOrder(fact, other)}
              >
                {t(`many.order.settle.${other}`)}
                <Key of={settled ? undefined : CHOICE_KEYS[place]} />
              </button>
            ))}
          </div>
        )}
      </div>
    );
  });
}
