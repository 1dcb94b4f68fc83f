import { useId, useMemo } from "react";
import { COUNTRIES, EU_SOURCES } from "./countries.ts";
import type { Country } from "./facts.ts";
import { rowsOf, sourceNote, type Words } from "./sentences.ts";
import "./rights.css";

/** The value of `country` for one that was not looked up. */
export const OTHER_COUNTRY = "other";

interface RightsProps {
  /** The value of the select: an ISO 3166-1 code, `OTHER_COUNTRY`, or empty. Anything else counts as empty. */
  country: string;
  onCountry(country: string): void;
  /** Whether the policy's answer is no, so that the law matters most. */
  refused: boolean;
  /** The words of the page, from `useText()`, with the section `rights` loaded. */
  text: Words;
  /** Somebody has just asked for it, and goes on at the choice of the country. */
  asked: boolean;
}

/** The countries by their names in the page's language, in its order. */
function namesIn(tag: string): readonly { code: string; name: string }[] {
  const names = new Intl.DisplayNames([tag], { type: "region" });
  const collator = new Intl.Collator(tag);
  return [...COUNTRIES.keys()]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** What the law of the user's country may give beside the policy: hedged, dated, with its official source. */
export default function Rights({ country, onCountry, refused, text, asked }: RightsProps) {
  const { t } = text;
  const id = useId();
  const names = useMemo(() => namesIn(text.language.tag), [text.language.tag]);
  const facts = COUNTRIES.get(country);
  const name = names.find(({ code }) => code === country)?.name ?? country;
  return (
    <div className="rights">
      <div className="rights-choice">
        <p>{t("rights.intro", { refused: refused ? "yes" : "no" })}</p>
        <label htmlFor={id}>{t("rights.country")}</label>
        <p className="rights-soft" id={`${id}-hint`}>
          {t("rights.country.hint")}
        </p>
        <select
          // biome-ignore lint/a11y/noAutofocus: whoever has pressed *show* goes on here; the button they pressed is gone
          autoFocus={asked}
          id={id}
          name="country"
          autoComplete="country"
          aria-describedby={`${id}-hint`}
          value={facts || country === OTHER_COUNTRY ? country : ""}
          onChange={(event) => onCountry(event.target.value)}
        >
          <option value="">{t("rights.country.none")}</option>
          {names.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={OTHER_COUNTRY}>{t("rights.country.other")}</option>
        </select>
      </div>
      <div className="rights-text">
        {/* There from the start, since a region is announced only when something changes in it; of two hundred words their title. */}
        <div aria-live="polite">
          {facts && <h3>{t("rights.title", { country: name })}</h3>}
          {country === OTHER_COUNTRY && <p>{t("rights.another")}</p>}
        </div>
        {facts && <CountryRights code={country} facts={facts} text={text} />}
      </div>
      <p className="rights-soft rights-disclaimer">{t("rights.disclaimer")}</p>
    </div>
  );
}

/** Only this click leaves the page; the name of a source stays as its publisher writes it. */
const SourceLink = ({ title, lang = "en", url }: Pick<Country["source"], "title" | "lang" | "url">) => (
  <dd>
    <a href={url} target="_blank" rel="noreferrer" lang={lang} dir="ltr">
      {title}
    </a>
  </dd>
);

function CountryRights({ code, facts, text }: { code: string; facts: Country; text: Words }) {
  const { t } = text;
  const note = sourceNote(facts, text);
  return (
    <dl className="rights-rows">
      {rowsOf(code, facts, text).map(({ row, sentences }) => (
        <div className={`rights-row rights-${row}`} key={row}>
          <dt>{t(`rights.label.${row}`)}</dt>
          {sentences.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
          {row === "eu" && EU_SOURCES.map(([title, url]) => <SourceLink key={url} title={title} url={url} />)}
        </div>
      ))}
      <div className="rights-row">
        <dt>{t("rights.label.source")}</dt>
        <SourceLink {...facts.source} />
        <dd className="rights-soft rights-tab">{t("rights.source.tab")}</dd>
        {note && <dd>{note}</dd>}
      </div>
    </dl>
  );
}
