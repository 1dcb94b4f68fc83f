import { type ReactNode, useDeferredValue, useEffect, useRef } from "react";
import { HANDOVER_KEY, writeHandOver } from "../answers/handover.ts";
import { useText } from "../locales/text.tsx";
import { type Claim, editionYear } from "../rules/index.ts";
import { Icon } from "../ui/icons.tsx";
import { Changes } from "./Changes.tsx";
import { changesSaid } from "./changes-said.ts";
import { HandOver } from "./HandOver.tsx";
import { Law } from "./Law.tsx";
import { leadOf } from "./lead.ts";
import { Package } from "./Package.tsx";
import { Reasons } from "./Reasons.tsx";
import { essentialText, summaryText, type Told } from "./summary-text.ts";
import { Timeline } from "./Timeline.tsx";
import { VerdictShape } from "./VerdictShape.tsx";
import { verdictOf } from "./verdict.ts";
import { type TakeAway, WhatToDo } from "./WhatToDo.tsx";
import { isTold } from "./words.ts";
import "./answer.css";

interface AnswerProps {
  claim: Claim;
  today: string;
  /** The facts that were asked, as paths. */
  asked: ReadonlySet<string>;
  /** The answers in words, in the order of asking. */
  told: readonly Told[];
  /** The day of purchase is known, the proof is not at hand (R23). */
  byPurchaseDay: boolean;
  /** There is a serial number, from which no date of manufacture is known. */
  undated: boolean;
  copyText(text: string): Promise<void>;
  /** What the page can do beside showing the answer. */
  can: TakeAway;
  /** Stands after what to do; empty but in a frame. */
  share: ReactNode;
  /** The address of a dealer’s counter. */
  counter: string;
  country: string;
  onCountry(country: string): void;
  /** Whether files can be fetched, as far as the device knows. */
  canFetch(): boolean;
  arrived: boolean;
  onCheck(): void;
  onRestart(): void;
  onBack(): void;
}

/** The answer: is this covered, until when, why, and what would change that. */
export function Answer(props: AnswerProps) {
  const { claim, today, asked, told, arrived, onCheck, onRestart, onBack } = props;
  const text = useText();
  const { t, date } = text;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrived) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [arrived]);

  // The verdict and its reasons are on screen a frame earlier than what to do about them.
  const whole = useDeferredValue(true, false);
  const verdict = verdictOf(claim, today);
  useEffect(() => {
    document.title = `${t(`verdict.${verdict.headline}`)} – ${t("app.name")}`;
  }, [t, verdict.headline]);

  const { decision, headline } = verdict;
  const { period } = decision;
  const circumstances = { claim, byPurchaseDay: props.byPurchaseDay, undated: props.undated };
  const changes = changesSaid(verdict, circumstances, asked, today, text);
  const lead = leadOf(verdict, circumstances, text);
  const link = `${props.counter}#${HANDOVER_KEY}${writeHandOver(claim)}`;
  const refused = decision.outcome === "not-covered";
  const lawFirst = refused || headline === "seems-ended";
  // A period says nothing where the purchase, the papers or the state of the product speak against it.
  const promising = !["part", "purchase", "papers", "state", "mixed"].includes(verdict.refusal ?? "");
  const law = (
    <section aria-labelledby="law" className="law">
      <h2 id="law">{t("law.title")}</h2>
      <Law refused={lawFirst} country={props.country} onCountry={props.onCountry} canFetch={props.canFetch} />
    </section>
  );
  return (
    <div
      className="answer"
      data-step="result"
      data-outcome={decision.outcome}
      data-policy={decision.policy}
      data-period-start={period?.start}
      data-period-end={period?.end}
    >
      <header className={`verdict verdict-${headline}`}>
        <VerdictShape headline={headline} size={48} />
        <h1 ref={heading} tabIndex={-1}>
          {t(`verdict.${headline}`)}
        </h1>
        <p className="verdict-lead">{lead}</p>
      </header>
      <section aria-labelledby="time" className="time aside">
        <h2 id="time">{t("time.title")}</h2>
        <Timeline claim={claim} verdict={verdict} today={today} byPurchaseDay={props.byPurchaseDay} />
      </section>
      <div className="answer-body">
        {lawFirst && law}
        <Reasons
          reasons={decision.reasons.filter((reason) => isTold(reason, asked, circumstances))}
          circumstances={circumstances}
        />
        <Changes changes={changes} />
        {whole && (
          <>
            <WhatToDo
              circumstances={circumstances}
              verdict={verdict}
              period={period}
              today={today}
              copyText={props.copyText}
              can={props.can}
              summary={summaryText({ verdict, asked, circumstances, lead, told, changes, today }, text)}
              essential={essentialText(verdict, lead, told, link, text)}
            />
            <HandOver link={link} />
            {props.share}
            {!lawFirst && law}
            <Package period={promising ? period : null} />
            <section aria-labelledby="answers">
              <h2 id="answers">{t("answers.title")}</h2>
              <dl className="told">
                {told.map(({ question, answer }) => (
                  <div className="told-row" key={question}>
                    <dt>{question}</dt>
                    <dd>
                      <bdi>{answer}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
            <p className="checked">
              {t("text.checked", { today: date(today), edition: editionYear(decision.policy) })}
            </p>
            <div className="actions">
              <button type="button" className="button secondary" data-action="change" onClick={onCheck}>
                {t("answers.change")}
              </button>
              <button type="button" className="button secondary" data-action="restart" onClick={onRestart}>
                <Icon name="restart" size={20} />
                {t("action.restart")}
              </button>
              <button type="button" className="button quiet" data-action="back" onClick={onBack}>
                <Icon name="back" size={20} />
                {t("action.back")}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
