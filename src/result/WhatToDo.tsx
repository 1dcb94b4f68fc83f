import { useState } from "react";
import { useText } from "../locales/text.tsx";
import type { Period } from "../rules/index.ts";
import { Icon } from "../ui/icons.tsx";
import { saveFile } from "../ui/save-file.ts";
import { calendarFile } from "./calendar-file.ts";
import { mailTo, SUPPORT } from "./mail.ts";
import { plain } from "./summary-text.ts";
import type { Verdict } from "./verdict.ts";
import type { Circumstances } from "./words.ts";

type Item = "invoice" | "gift" | "label" | "earbuds" | "case" | "watch" | "product" | "charger" | "cable" | "period";

/** What to bring, for these answers. */
function itemsToBring({ claim: { part, owner } }: Circumstances, { decision }: Verdict): Item[] {
  const items: Item[] = ["label"];
  if (owner === "gift") items.unshift("gift");
  else if (decision.period?.basis !== "serial-number") items.unshift("invoice");
  if (part === "earbuds") items.push("earbuds");
  else if (part === "charging-case") items.push("case");
  else if (part === "charger") items.push("charger");
  else if (part === "cable") items.push("cable");
  else items.push(part === "watch" ? "watch" : "product");
  if (decision.notes.includes("period-not-listed")) items.push("period");
  return items;
}

/** What to find out or look for before going anywhere, for these answers. */
function stepsBefore(
  { claim: { owner }, byPurchaseDay }: Circumstances,
  { decision: { missing, reasons, wouldChange }, invoiceHelps }: Verdict,
) {
  const unsure = missing.some((fact) => fact.startsWith("invoice."));
  const wanted =
    (missing.includes("proof") && invoiceHelps) ||
    wouldChange.some(({ fact }) => fact === "invoice.date" || fact === "invoice");
  const against = reasons.filter(({ effect }) => effect === "defeats");
  const onlyPapers = against.length > 0 && against.every(({ code }) => code.startsWith("invoice-"));
  return [
    ...(wanted || (unsure && byPurchaseDay)
      ? ([owner === "gift" ? "do.find-invoice.gift" : "do.find-invoice"] as const)
      : []),
    ...(unsure && !byPurchaseDay ? (["invoice.who-knows"] as const) : []),
    ...(onlyPapers ? (["do.wrong-invoice"] as const) : []),
    ...(["seller", "condition", "owner"] as const)
      .filter((fact) => missing.includes(fact))
      .map((fact) => `${fact}.who-knows` as const),
  ];
}

/** What of this the page can do: a frame may be refused any of it. What cannot be done is not offered. */
export interface TakeAway {
  readonly print: boolean;
  readonly download: boolean;
  readonly copy: boolean;
}

interface WhatToDoProps {
  circumstances: Circumstances;
  verdict: Verdict;
  period: Period | null;
  today: string;
  /** The whole answer as plain text. */
  summary: string;
  /** What a mail says that has no room for all of it. */
  essential: string;
  copyText(text: string): Promise<void>;
  can: TakeAway;
}

/** What to bring, and what to take away: a mail, a print-out, a reminder, a text. Each is the customer’s own act. */
export function WhatToDo(props: WhatToDoProps) {
  const { circumstances, verdict, period, today, summary, copyText, can } = props;
  const { t, date } = useText();
  const { claim } = circumstances;
  const [copied, setCopied] = useState<"no" | "yes" | "failed">(can.copy ? "no" : "failed");
  const part = plain(t(`part.${claim.part}`));
  const mail = mailTo(t("mail.subject", { part }), summary, props.essential);
  const refused = verdict.decision.outcome === "not-covered";
  const remind = () => {
    if (!period) return;
    const event = {
      part: claim.part,
      day: period.end,
      today,
      title: t("calendar.title", { part }),
      text: plain(t("calendar.text", { today: date(today) })),
    };
    saveFile("imiki-warranty.ics", [calendarFile(event)], "text/calendar");
  };
  const copy = () => {
    setCopied("no"); // so that a second time is heard too
    return copyText(summary).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  };
  return (
    <section aria-labelledby="do" className="what-to-do">
      <h2 id="do">{t("do.title")}</h2>
      {verdict.refusal === "software" && <p>{t("do.software")}</p>}
      {stepsBefore(circumstances, verdict).map((id) => (
        <p key={id}>{t(id)}</p>
      ))}
      {refused && verdict.refusal !== "software" && <p>{t("do.ask")}</p>}
      {!refused && (
        <>
          <h3>{t("do.bring")}</h3>
          <ul className="bring">
            {itemsToBring(circumstances, verdict).map((item) => (
              <li key={item}>{t(`do.bring.${item}`)}</li>
            ))}
          </ul>
        </>
      )}
      <div className="take-away">
        {can.download ? (
          <a className="button primary" href={mail} data-action="contact">
            <Icon name="mail" size={20} />
            {t("do.mail")}
          </a>
        ) : (
          <bdi>{SUPPORT}</bdi>
        )}
        {can.print && (
          <button type="button" className="button secondary" data-action="print" onClick={() => window.print()}>
            <Icon name="print" size={20} />
            {t("do.print")}
          </button>
        )}
        {can.download && !refused && period && period.end > today && (
          <button type="button" className="button secondary" data-action="calendar" onClick={remind}>
            <Icon name="calendar" size={20} />
            {t("do.calendar")}
          </button>
        )}
        {can.copy && (
          <button type="button" className="button secondary" data-action="copy" onClick={copy}>
            <Icon name="copy" size={20} />
            {t("do.copy")}
          </button>
        )}
      </div>
      <p role="status">{copied === "no" ? "" : t(copied === "yes" ? "do.copied" : "do.copy-failed")}</p>
      {copied === "failed" && <textarea readOnly rows={8} value={summary} aria-label={t("do.copy")} dir="auto" />}
      <p className="hint">{t("do.own-act")}</p>
    </section>
  );
}
