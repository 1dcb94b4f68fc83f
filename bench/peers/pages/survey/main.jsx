/** SurveyJS: the whole form and its answer as one JSON model, with the library's own expressions. */
import { createRoot } from "react-dom/client";
import "survey-core/survey-core.fontless.min.css"; // the other one fetches a font from Google
import { Model, Survey } from "survey-react-ui";
import { ANSWERS, DAMAGES, DATES, ERRORS, PARTS, PROOFS, REASONS, TITLES, WITHOUT_PERIOD } from "../questions.js";

const choices = (list) => list.map(([value, text]) => ({ value, text }));
const day = (proof) => ({
  type: "text",
  name: `${proof}Date`,
  title: DATES[proof],
  visibleIf: `{proof} = '${proof}'`,
  isRequired: true,
  validators: [{ type: "regex", regex: "^\\d{4}-\\d\\d-\\d\\d$", text: ERRORS.date }],
});
const told = (reason, when) => ({
  name: `said_${reason}`,
  expression: `iif(${when}, '<li>${REASONS[reason]}</li>', '')`,
});
const REASONS_TOLD = "<ul>{said_part}{said_damage}{said_ended}</ul>";
const answer = (outcome, reasons) =>
  `<div id="verdict" data-verdict="${outcome}"><p>${ANSWERS[outcome]}</p>${reasons}</div>`;

const survey = new Model({
  showTitle: false,
  showQuestionNumbers: false,
  completeText: "Next",
  checkErrorsMode: "onNextPage",
  textUpdateMode: "onTyping",
  calculatedValues: [
    { name: "start", expression: "iif({proof} = 'serial', dateAdd({serialDate}, 90, 'days'), getDate({invoiceDate}))" },
    { name: "end", expression: "dateAdd({start}, 12, 'months')" },
    told("part", `{part} anyof ${JSON.stringify(WITHOUT_PERIOD)}`),
    told("damage", "{damage} <> 'flaw'"),
    told("ended", "today() > {end}"),
  ],
  pages: [
    {
      title: TITLES[0],
      elements: [
        {
          type: "radiogroup",
          name: "proof",
          title: "Which proof do you have?",
          choices: choices(PROOFS),
          isRequired: true,
        },
        day("invoice"),
        day("serial"),
      ],
    },
    {
      title: TITLES[1],
      elements: [
        {
          type: "dropdown",
          renderAs: "select",
          name: "part",
          title: "Which part is it?",
          choices: choices(PARTS),
          isRequired: true,
        },
      ],
    },
    {
      title: TITLES[2],
      elements: [
        { type: "radiogroup", name: "damage", title: "What happened?", choices: choices(DAMAGES), isRequired: true },
        {
          type: "comment",
          name: "description",
          title: "Describe it",
          isRequired: true,
          validators: [{ type: "text", minLength: 10, text: ERRORS.description }],
        },
      ],
    },
  ],
  completedHtml: answer("covered", ""),
  completedHtmlOnCondition: [
    {
      expression: "{said_part} notempty or {said_damage} notempty or {said_ended} notempty",
      html: answer("not-covered", REASONS_TOLD),
    },
  ],
});

createRoot(document.getElementById("root")).render(<Survey model={survey} />);
