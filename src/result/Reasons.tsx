import type { MouseEvent } from "react";
import { useText } from "../locales/text.tsx";
import { type ClauseId, citedText, type Reason } from "../rules/index.ts";
import { focusInView } from "../ui/focus-field.ts";
import { Icon } from "../ui/icons.tsx";
import { type Circumstances, reasonSentence } from "./words.ts";

const EFFECT_ICONS = { supports: "check", defeats: "minus", open: "missing" } as const;

/** R13: what a clause's leftover name is read as, beside the clause as it was published. */
const READ_AS = { "exclusion.4": "remark.exclusion.4", "exclusion.7": "remark.exclusion.7" } as const;
const isReadAs = (id: string): id is keyof typeof READ_AS => id in READ_AS;

/** Goes to where the clause is quoted, and leaves the hash, where the step stands, alone. */
function showClause(event: MouseEvent, id: ClauseId): void {
  event.preventDefault();
  const clause = document.getElementById(`clause-${id}`);
  if (clause) focusInView(clause);
}

/** A clause of the policy, word for word, in the language in which it was published; quoted once on a page. */
function Clause({ id, quoted }: { id: ClauseId; quoted: boolean }) {
  const { t } = useText();
  if (quoted)
    return (
      <p className="clause">
        <a href={`#clause-${id}`} onClick={(event) => showClause(event, id)}>
          {t(`clause.${id}`)}
        </a>
      </p>
    );
  return (
    <figure className="clause" id={`clause-${id}`} tabIndex={-1}>
      <figcaption>{t(`clause.${id}`)}</figcaption>
      <blockquote lang="en" dir="ltr">
        {citedText(id)}
      </blockquote>
      {isReadAs(id) && <p className="hint">{t(READ_AS[id])}</p>}
    </figure>
  );
}

interface ReasonsProps {
  reasons: readonly Reason[];
  circumstances: Circumstances;
}

/** Each reason with the clauses that it rests on, in the order of the policy (R18). */
export function Reasons({ reasons, circumstances }: ReasonsProps) {
  const text = useText();
  const { t, language } = text;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t("why.title")}</h2>
      {language.tag !== "en" && <p className="hint">{t("why.english")}</p>}
      <ol className="reasons">
        {reasons.map((reason, index) => (
          <li
            className={`reason reason-${reason.effect}`}
            key={reason.code}
            data-reason={reason.code}
            data-effect={reason.effect}
          >
            <div className="reason-said">
              <p className="reason-effect">
                <Icon name={EFFECT_ICONS[reason.effect]} size={18} />
                {t(`why.effect.${reason.effect}`)}
              </p>
              <p className="reason-sentence">{reasonSentence(reason, text, circumstances)}</p>
            </div>
            <div className="reason-clauses">
              {reason.clauses.map((id) => (
                <Clause key={id} id={id} quoted={reasons.slice(0, index).some(({ clauses }) => clauses.includes(id))} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
