import { useText } from "../locales/text.tsx";

/** Something that the checker has told the page, or answered to one of its methods. */
export interface HeardItem {
  readonly id: number;
  readonly time: string;
  readonly name: string;
  readonly detail: string;
}

/** No more than these are kept. */
const MOST = 100;
/** The items with one more before them, without the oldest where they become too many. */
export const withItem = (items: readonly HeardItem[], item: HeardItem): HeardItem[] => [item, ...items].slice(0, MOST);

/** Each event as it happened, the newest first. */
export function Heard({ items, onClear }: { items: readonly HeardItem[]; onClear(): void }) {
  const { t } = useText();
  return (
    <section className="heard" aria-labelledby="heard">
      <div className="heard-head">
        <h3 id="heard">{t("partner.heard")}</h3>
        <button type="button" className="button quiet" disabled={items.length === 0} onClick={onClear}>
          {t("partner.heard.clear")}
        </button>
      </div>
      {items.length === 0 ? (
        <p className="hint">{t("partner.heard.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        <ol dir="ltr" tabIndex={0} aria-labelledby="heard">
          {items.map(({ id, time, name, detail }) => (
            <li key={id} data-heard={name}>
              <time>{time}</time> <code className="heard-name">{name}</code>
              <code className="heard-detail">{detail}</code>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
