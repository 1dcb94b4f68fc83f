import { useText } from "../locales/text.tsx";
import type { SaidChange } from "./changes-said.ts";

/** What would change the answer. */
export function Changes({ changes }: { changes: readonly SaidChange[] }) {
  const { t } = useText();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{t("change.title")}</h2>
      <ul className="changes">
        {changes.map(({ fact, said, outcome }) => (
          <li key={said} data-change={fact ?? undefined}>
            {said} {outcome && <strong>{outcome}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}
