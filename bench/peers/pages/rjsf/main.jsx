/** rjsf: one form a step, from a JSON schema, checked by Ajv. */
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { answerTo } from "../answer.js";
import "../form.css";
import { ANSWERS, DAMAGES, DATES, PARTS, PROOFS, REASONS, TITLES } from "../questions.js";

const choice = (title, choices) => ({
  type: "string",
  title,
  oneOf: choices.map(([value, label]) => ({ const: value, title: label })),
});

const dated = (proof) => ({
  if: { properties: { proof: { const: proof } }, required: ["proof"] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { properties: { date: { type: "string", format: "date", title: DATES[proof] } }, required: ["date"] },
});

const SCHEMAS = [
  {
    type: "object",
    required: ["proof"],
    properties: { proof: choice("Which proof do you have?", PROOFS) },
    allOf: [dated("invoice"), dated("serial")],
  },
  { type: "object", required: ["part"], properties: { part: choice("Which part is it?", PARTS) } },
  {
    type: "object",
    required: ["damage", "description"],
    properties: {
      damage: choice("What happened?", DAMAGES),
      description: { type: "string", title: "Describe it", minLength: 10 },
    },
  },
];

const LOOKS = {
  proof: { "ui:widget": "radio" },
  date: { "ui:widget": "text" },
  damage: { "ui:widget": "radio" },
  description: { "ui:widget": "textarea" },
  "ui:submitButtonOptions": { submitText: "Next", props: { id: "next" } },
};

// Or it would choose the first of each list by itself.
const DEFAULTS = { constAsDefaults: "never" };

function Answer({ values }) {
  const { outcome, reasons, end } = answerTo(values);
  return (
    <div id="verdict" data-verdict={outcome}>
      <p>{ANSWERS[outcome]}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{REASONS[reason]}</li>
        ))}
      </ul>
      <p>The period ends on {end}.</p>
    </div>
  );
}

function Check() {
  const [step, setStep] = useState(0);
  const [values, setValues] = useState({});
  const goOn = ({ formData }) => {
    setValues({ ...values, ...formData });
    setStep(step + 1);
  };
  return (
    <main>
      <h1>{TITLES[step]}</h1>
      {step < SCHEMAS.length ? (
        <Form
          key={step}
          schema={SCHEMAS[step]}
          uiSchema={LOOKS}
          formData={values}
          validator={validator}
          noHtml5Validate
          showErrorList={false}
          experimental_defaultFormStateBehavior={DEFAULTS}
          onSubmit={goOn}
        />
      ) : (
        <Answer values={values} />
      )}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<Check />);
