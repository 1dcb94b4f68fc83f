import { useText } from "../locales/text.tsx";
import { addMonths, COVERAGE, type Part, type Period } from "../rules/index.ts";

/** One part stands for its group: all of a group have the same period (R1, R2). */
const GROUPS = [
  { name: "main", part: "watch" },
  { name: "cables", part: "cable" },
  { name: "accessories", part: "charger" },
  { name: "without", part: "strap" },
] as const satisfies readonly { name: string; part: Part }[];

/** The package at a glance: each part, its period, until when. */
export function Package({ period }: { period: Period | null }) {
  const { t, date } = useText();
  return (
    <section aria-labelledby="package" className="package-section">
      <h2 id="package">{t("package.title")}</h2>
      <table className="package">
        <thead>
          <tr>
            <th scope="col">{t("package.part")}</th>
            <th scope="col">{t("package.period")}</th>
            {period && <th scope="col">{t("package.until")}</th>}
          </tr>
        </thead>
        <tbody>
          {GROUPS.map(({ name, part }) => {
            const { months } = COVERAGE[part];
            return (
              <tr key={name}>
                <th scope="row">{t(`package.${name}`)}</th>
                <td>
                  {months === null ? t("package.none") : t("package.months", { months })}
                  {name === "accessories" && <span className="hint"> {t("package.confirm")}</span>}
                </td>
                {period && (
                  <td data-label={months === null ? undefined : t("package.until")}>
                    {months === null ? "–" : date(addMonths(period.start, months))}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
