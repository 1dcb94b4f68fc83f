import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { ANSWERS, DAMAGES, DATES, PARTS, PROOFS, REASONS, TITLES } from "../questions.js";
import { answerTo, SCHEMAS } from "./schema.js";

const Problem = ({ of }) => of && <p className="error">{of.message}</p>;

function Choices({ name, legend, choices, form }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className="choice">
          <input type="radio" value={value} {...form.register(name)} />
          {label}
        </label>
      ))}
      <Problem of={form.formState.errors[name]} />
    </fieldset>
  );
}

function Field({ name, label, form, children }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children}
      <Problem of={form.formState.errors[name]} />
    </div>
  );
}

const STEPS = [
  function Proof({ form }) {
    const proof = form.watch("proof");
    return (
      <>
        <Choices name="proof" legend="Which proof do you have?" choices={PROOFS} form={form} />
        {proof && (
          <Field name="date" label={DATES[proof]} form={form}>
            <input id="date" type="text" {...form.register("date")} />
          </Field>
        )}
      </>
    );
  },
  function Part({ form }) {
    return (
      <Field name="part" label="Which part is it?" form={form}>
        <select id="part" {...form.register("part")}>
          <option value="">Choose</option>
          {PARTS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
    );
  },
  function Damage({ form }) {
    return (
      <>
        <Choices name="damage" legend="What happened?" choices={DAMAGES} form={form} />
        <Field name="description" label="Describe it" form={form}>
          <textarea id="description" {...form.register("description")} />
        </Field>
      </>
    );
  },
];

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

export function Form() {
  const [step, setStep] = useState(0);
  const heading = useRef(null);
  // Each step is held to its own schema; the answers of the steps before stay in the form.
  const resolver = (values, ...rest) => zodResolver(SCHEMAS[step])(values, ...rest);
  const form = useForm({ resolver });
  useEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);
  const Step = STEPS[step];
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {TITLES[step]}
      </h1>
      {Step ? (
        <form noValidate onSubmit={form.handleSubmit(() => setStep(step + 1))}>
          <Step form={form} />
          <button type="submit" id="next">
            Next
          </button>
        </form>
      ) : (
        <Answer values={form.getValues()} />
      )}
    </main>
  );
}
