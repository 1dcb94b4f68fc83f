import { useText } from "../locales/text.tsx";
import { QrCode } from "../ui/QrCode.tsx";

/** Opens the same case at a dealer’s counter. The claim knows neither the serial number nor the customer’s words. */
export function HandOver({ link }: { link: string }) {
  const { t } = useText();
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
