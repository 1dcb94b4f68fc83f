/** Form.io: a wizard from JSON, the answer by a calculated value and a template, as its own manual has it. */
import { Formio } from "@formio/js/form";
import "@formio/js/dist/formio.form.min.css";
import { ANSWERS, DAMAGES, DATES, PARTS, PROOFS, REASONS, TITLES, WITHOUT_PERIOD } from "../questions.js";

const choices = (list) => list.map(([value, label]) => ({ value, label }));
const page = (index, components) => ({ type: "panel", key: `page${index}`, title: TITLES[index], components });
const required = { input: true, validate: { required: true } };
// A text: the component for dates fetches its calendar from a server of the maker.
const day = (proof) => ({
  type: "textfield",
  key: `${proof}Date`,
  label: DATES[proof],
  conditional: { show: true, when: "proof", eq: proof },
  input: true,
  validate: { required: true, pattern: "\\d{4}-\\d\\d-\\d\\d" },
});

// Form.io evaluates it as a string; `moment` is its own.
const CALCULATED = `
  const day = (text) => moment.utc(text, "YYYY-MM-DD", true);
  const start = data.proof === "serial" ? day(data.serialDate).add(90, "days") : day(data.invoiceDate);
  const reasons = [];
  if (${JSON.stringify(WITHOUT_PERIOD)}.includes(data.part)) reasons.push("part");
  if (data.damage !== "flaw") reasons.push("damage");
  if (moment.utc().startOf("day").isAfter(start.add(12, "months"))) reasons.push("ended");
  value = reasons.join(" ") || "none";
`;
const TEMPLATE = `
  {% const reasons = (data.answer || "none").split(" "); const outcome = reasons[0] === "none" ? "covered" : "not-covered"; %}
  <div id="verdict" data-verdict="{{ outcome }}"><p>{{ (${JSON.stringify(ANSWERS)})[outcome] }}</p>
  <ul>{% reasons.forEach((reason) => { %}<li>{{ (${JSON.stringify(REASONS)})[reason] }}</li>{% }) %}</ul></div>
`;

const form = {
  display: "wizard",
  components: [
    page(0, [
      { type: "radio", key: "proof", label: "Which proof do you have?", values: choices(PROOFS), ...required },
      day("invoice"),
      day("serial"),
    ]),
    page(1, [
      {
        type: "select",
        widget: "html5",
        key: "part",
        label: "Which part is it?",
        data: { values: choices(PARTS) },
        ...required,
      },
    ]),
    page(2, [
      { type: "radio", key: "damage", label: "What happened?", values: choices(DAMAGES), ...required },
      {
        type: "textarea",
        key: "description",
        label: "Describe it",
        input: true,
        validate: { required: true, minLength: 10 },
      },
    ]),
    page(3, [
      { type: "hidden", key: "answer", calculateValue: CALCULATED, input: true },
      { type: "content", key: "said", html: TEMPLATE, refreshOnChange: true, input: false },
    ]),
  ],
};

Formio.createForm(document.getElementById("root"), form, { noAlerts: true, buttonSettings: { showCancel: false } });
