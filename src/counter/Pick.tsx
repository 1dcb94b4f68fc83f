import { useText } from "../locales/text.tsx";
import { Icon } from "../ui/icons.tsx";
import { Key, useDesk } from "./DeskContext.tsx";
import { factWords } from "./fact-words.ts";
import { CHOICE_KEYS, COMMANDS, LETTERS } from "./keys.ts";
import { goToClaim } from "./moves.ts";
import { type FactName, isAnswered } from "./sheet.ts";

/** What the customer claims of a fact, beside what is found; confirmed by one key. */
export function Claimed({ fact }: { fact: FactName }) {
  const { theirs, states, now, confirm } = useDesk();
  const text = useText();
  const { t } = text;
  const state = states.get(fact);
  if (!theirs || !state) return null;
  if (state === "confirmed")
    return (
      <p className="claimed">
        <Icon name="check" size={18} />
        {t("counter.claimed.confirmed")}
      </p>
    );
  const answer = factWords(fact, theirs, now, text);
  if (state === "changed") return <p className="claimed">{t("counter.claimed.changed", { answer })}</p>;
  const look = () => {
    confirm([fact]);
    goToClaim();
  };
  return (
    <p className="claimed">
      <span className="unseen">{t("counter.claimed.open")}</span>
      <button type="button" className="button secondary small" aria-keyshortcuts={COMMANDS.confirm} onClick={look}>
        {t("counter.confirm")}
        <span className="unseen">: {answer}</span>
        <Key of={COMMANDS.confirm} />
      </button>
    </p>
  );
}

/** What marks a question for the keys: whether it can matter, is open, and is claimed. */
export function useGroup(fact: FactName) {
  const { sheet, states, relevant } = useDesk();
  return {
    "data-group": fact,
    "data-asked": relevant.has(fact) ? "yes" : "no",
    "data-open": isAnswered(sheet, fact) ? "no" : "yes",
    "data-claim": states.get(fact),
    tabIndex: -1,
  };
}

interface PickChoice {
  value: string;
  label: string;
}

interface PickProps {
  fact: Exclude<FactName, "invoice.date" | "manufactured">;
  legend: string;
  choices: readonly PickChoice[];
}

/** A question with few answers: native radio buttons in a row, each with its key. */
export function Pick({ fact, legend, choices }: PickProps) {
  const { sheet, fill } = useDesk();
  const letter = LETTERS[fact];
  return (
    <fieldset className="pick" {...useGroup(fact)} aria-keyshortcuts={letter}>
      <legend>
        <span>
          {legend} <Key of={letter} />
        </span>
      </legend>
      <div className="picks">
        {choices.map(({ value, label }, place) => (
          <label className="pick-choice" key={value}>
            <input
              type="radio"
              name={fact}
              id={`${fact}-${value}`}
              value={value}
              checked={sheet[fact] === value}
              onChange={() => fill(fact, value)}
            />
            <span>{label}</span>
            <Key of={CHOICE_KEYS[place]} />
          </label>
        ))}
        <Claimed fact={fact} />
      </div>
    </fieldset>
  );
}
