import { useText } from "../locales/text.tsx";
import { differenceRows, type Finding } from "./finding.ts";

/** What the customer claims otherwise than it is found. */
export function Differences({ differences }: Pick<Finding, "differences">) {
  const text = useText();
  return (
    <ul>
      {differenceRows(differences, text).map(({ name, claimed, found }) => (
        <li key={name}>
          <strong>{name}</strong> – {text.t("counter.difference", { claimed, found })}
        </li>
      ))}
    </ul>
  );
}
