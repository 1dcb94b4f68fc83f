/** GOV.UK Frontend: four static pages, each question a document of its own; what was answered waits in the tab. */
import { Button, createAll, Radios } from "govuk-frontend";
import { answerTo, isDay } from "../answer.js";
import { ANSWERS, ERRORS, REASONS } from "../questions.js";
import "./style.scss";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
createAll(Button);
createAll(Radios);

const kept = () => JSON.parse(sessionStorage.getItem("answers") ?? "{}");

/** What is wrong with a step, as the field that it is about. */
function problemIn(step, { proof, date, part, damage, description = "" }) {
  if (step === "proof" && !proof) return "proof";
  if (step === "proof" && !isDay(date)) return "date";
  if (step === "part" && !part) return "part";
  if (step === "damage" && !damage) return "damage";
  return step === "damage" && description.trim().length < 10 ? "description" : null;
}

const form = document.querySelector("form");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(form));
  const answers = { ...kept(), ...given, ...(given.proof && { date: given[`${given.proof}Date`] }) };
  const problem = problemIn(form.dataset.step, answers);
  for (const old of document.querySelectorAll(".govuk-error-message")) old.remove();
  if (problem === null) {
    sessionStorage.setItem("answers", JSON.stringify(answers));
    location.assign(form.action);
    return;
  }
  const message = document.createElement("p");
  message.className = "govuk-error-message";
  message.textContent = ERRORS[problem];
  form.prepend(message);
});

const place = document.getElementById("answer");
if (place) {
  const { outcome, reasons, end } = answerTo(kept());
  const said = reasons.map((reason) => `<li>${REASONS[reason]}</li>`).join("");
  place.innerHTML = `<div class="govuk-panel govuk-panel--confirmation" id="verdict" data-verdict="${outcome}"><h1 class="govuk-panel__title">${ANSWERS[outcome]}</h1></div>
    <ul class="govuk-list">${said}</ul><p class="govuk-body">The period ends on ${end}.</p>`;
}
