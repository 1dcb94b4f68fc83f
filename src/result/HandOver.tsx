import { HANDOVER_KEY, writeHandOver } from "../answers/handover.ts";
import { useText } from "../locales/text.tsx";
import type { Claim } from "../rules/index.ts";
import { QrCode } from "../ui/QrCode.tsx";

/** Opens the same case at a dealer’s counter. The claim knows neither the serial number nor the customer’s words. */
export function HandOver({ claim, counter }: { claim: Claim; counter: string }) {
  const { t } = useText();
  const link = `${counter}#${HANDOVER_KEY}${writeHandOver(claim)}`;
  return (
    <section aria-labelledby="hand-over" className="hand-over">
      <h2 id="hand-over">{t("handover.title")}</h2>
      <QrCode text={link} title={t("handover.code")} />
      <p>
        {t("handover.text")}{" "}
        <a href={link} target="_blank" rel="noreferrer" dir="ltr">
          {link}
        </a>
      </p>
    </section>
  );
}
