/** FormKit: its multi-step add-on, with the configuration that its manual begins with. */
import "@formkit/addons/css/multistep";
import { createMultiStepPlugin } from "@formkit/addons";
import "@formkit/themes/genesis";
import { defaultConfig, FormKit, plugin } from "@formkit/vue";
import { createApp, h, ref } from "vue";
import { answerTo } from "../answer.js";
import { ANSWERS, DAMAGES, DATES, PARTS, PROOFS, REASONS, TITLES } from "../questions.js";

const choices = (list) => list.map(([value, label]) => ({ value, label }));
const field = (type, name, label, validation, more) => h(FormKit, { type, name, id: name, label, validation, ...more });
const step = (index, children, slots) =>
  h(FormKit, { type: "step", name: `step${index}`, label: TITLES[index] }, { default: children, ...slots });

const steps = () => [
  step(0, ({ value }) => [
    field("radio", "proof", "Which proof do you have?", "required", { options: choices(PROOFS) }),
    value?.proof && field("text", "date", DATES[value.proof], [["required"], ["matches", /^\d{4}-\d\d-\d\d$/]]),
  ]),
  step(1, () =>
    field("select", "part", "Which part is it?", "required", { placeholder: "Choose", options: choices(PARTS) }),
  ),
  step(
    2,
    () => [
      field("radio", "damage", "What happened?", "required", { options: choices(DAMAGES) }),
      field("textarea", "description", "Describe it", "required|length:10"),
    ],
    { stepNext: () => h(FormKit, { type: "submit", label: "Next" }) },
  ),
];

function answer({ outcome, reasons, end }) {
  const said = reasons.map((reason) => h("li", REASONS[reason]));
  const parts = [h("p", ANSWERS[outcome]), h("ul", said), h("p", `The period ends on ${end}.`)];
  return h("div", { id: "verdict", "data-verdict": outcome }, parts);
}

const Check = {
  setup() {
    const given = ref(null);
    const onSubmit = ({ steps: { step0, step1, step2 } }) => {
      given.value = { ...step0, ...step1, ...step2 };
    };
    const form = () =>
      h(FormKit, { type: "form", actions: false, onSubmit }, () =>
        h(FormKit, { type: "multi-step", name: "steps", allowIncomplete: false }, steps),
      );
    return () => h("main", [h("h1", "Warranty check"), given.value ? answer(answerTo(given.value)) : form()]);
  },
};

createApp(Check)
  .use(plugin, defaultConfig({ plugins: [createMultiStepPlugin()] }))
  .mount("#root");
