import { useEffect, useState } from "react";
import { useText } from "../locales/text.tsx";
import { CASES, CLAUSE_TEXTS, type ClauseId, POLICY } from "../rules/index.ts";
import { Icon } from "../ui/icons.tsx";
import { Beside } from "./Beside.tsx";
import { OpenQuestions } from "./OpenQuestions.tsx";
import { comesOut } from "./standing.ts";
import "./policy.css";

// So many cases at once keep a slow phone from nothing else.
const AT_ONCE = 12;

/** Whether the rules hold here and now, in the browser of whoever reads this: tried there, and not when it was built. */
function Standing() {
  const { t, list } = useText();
  const [differing, setDiffering] = useState<readonly string[]>();
  useEffect(() => {
    let timer = 0;
    const tryFrom = (first: number, before: readonly string[]): void => {
      const some = CASES.slice(first, first + AT_ONCE);
      const found = [...before, ...some.filter((one) => !comesOut(one)).map(({ id }) => id)];
      if (some.length < AT_ONCE) setDiffering(found);
      else timer = window.setTimeout(tryFrom, 0, first + AT_ONCE, found);
    };
    timer = window.setTimeout(tryFrom, 0, 0, []);
    return () => window.clearTimeout(timer);
  }, []);
  const count = CASES.length;
  const wrong = differing?.length ?? 0;
  return (
    <p className="standing" data-differing={differing?.length}>
      <Icon name={wrong === 0 ? "check" : "missing"} size={20} />
      <span>
        {wrong === 0
          ? t("policy.standing.holds", { count })
          : t("policy.standing.differs", { count, wrong, names: list(differing ?? []) })}
      </span>
    </p>
  );
}

function Clause({ id }: { id: ClauseId }) {
  const { t } = useText();
  return (
    <section className="policy-row" id={id} aria-labelledby={`${id}-title`}>
      <div className="policy-clause">
        <h3 id={`${id}-title`}>{t(`clause.${id}`)}</h3>
        <p>
          <code>
            <bdi>{id}</bdi>
          </code>
        </p>
        <blockquote lang="en" dir="ltr">
          {CLAUSE_TEXTS[id]}
        </blockquote>
      </div>
      <Beside clause={id} />
    </section>
  );
}

/** The policy for its owner: each clause as published, with how it is read and what holds the checker to that. */
export default function Policy() {
  const { t, language } = useText();
  return (
    <>
      <div className="policy-head">
        <Standing />
        {language.tag !== "en" && <p className="hint">{t("policy.english")}</p>}
      </div>
      <OpenQuestions />
      {POLICY.blocks.map((block) => {
        if (block.kind === "clause") return <Clause key={block.id} id={block.id} />;
        const Tag = block.kind === "heading" ? "h2" : "p";
        return (
          <Tag key={block.text} className={`policy-${block.kind}`}>
            <bdi lang="en">{block.text}</bdi>
          </Tag>
        );
      })}
      <section className="policy-row" aria-labelledby="policy-whole">
        <h2 id="policy-whole">{t("policy.whole")}</h2>
        <Beside clause={null} />
      </section>
    </>
  );
}
