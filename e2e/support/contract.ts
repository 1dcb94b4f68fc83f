/**
 * Drives the page by its contract with programs alone (docs/page-contract.md): steps, actions, and native inputs by name
 * and value. It knows no word, no class and no place on the page, and nothing of which question follows which.
 */
import type { Page } from "playwright/test";
import {
  CAUSES,
  type Claim,
  INVOICE_QUESTIONS,
  type Manufactured,
  unansweredClaim,
  unansweredInvoice,
} from "../../src/rules/index.ts";

export const STEPS = ["part", "proof", "purchase", "damage", "check", "result"] as const;
export type Step = (typeof STEPS)[number];

/** What to give to which input, by its name: the value of a choice, or the text. */
type Inputs = ReadonlyMap<string, string>;

/** What the answer says to programs. */
export interface Answer {
  readonly outcome: string | null;
  readonly policy: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly reasons: readonly { readonly code: string; readonly effect: string }[];
  readonly changes: readonly string[];
}

/** What happened on the way. */
export interface Walked {
  /** The steps that were on screen, in order; the last one is still there. */
  readonly steps: readonly Step[];
  /** The names of the inputs that stood open when their step was left. */
  readonly offered: ReadonlySet<string>;
  /** What they held then. */
  readonly given: Inputs;
}

const stepNamed = (name: string | null): Step => {
  const step = STEPS.find((known) => known === name);
  if (step === undefined) throw new Error(`no step of the contract: ${name}`);
  return step;
};

/** A step's page, or any part of one. */
export const onStep = (step: Step, rest = ""): string => `[data-step="${step}"] ${rest}`.trim();
export const action = (name: "next" | "back" | "restart" | "confirm-serial-date"): string => `[data-action="${name}"]`;
/** A native input: a field, or one choice of a group. */
export const input = (name: string, value?: string): string =>
  value === undefined ? `[name="${name}"]` : `[name="${name}"][value="${value}"]`;

/** Opens a page and waits until it answers to input. */
export async function open(page: Page, address = ""): Promise<void> {
  await page.goto(address === "" ? "./" : address);
  await page.locator('html[data-ready="1"]').waitFor({ state: "attached", timeout: 15_000 });
}

export const stepOnScreen = async (page: Page): Promise<Step> =>
  stepNamed(await page.locator("[data-step]").getAttribute("data-step"));

function datePartsOf(name: string, civil: string, withDay = true): [string, string][] {
  const [year = "", month = "", day = ""] = civil.split("-");
  return [
    [`${name}.day`, withDay ? day : ""],
    [`${name}.month`, month],
    [`${name}.year`, year],
  ];
}

const nextDay = (civil: string): string => new Date(Date.parse(civil) + 86_400_000).toISOString().slice(0, 10);
/** Three boxes can say a day, or a whole month; nothing else. */
function manufacturedInputs({ from, to }: Manufactured): [string, string][] {
  if (from === to) return datePartsOf("manufactured", from);
  if (from.endsWith("-01") && nextDay(to).endsWith("-01") && from.slice(0, 7) === to.slice(0, 7))
    return datePartsOf("manufactured", from, false);
  throw new Error(`no boxes for ${from} to ${to}`);
}

const knowsOnlyTheDay = ({ invoice, manufactured }: Claim): boolean =>
  invoice !== undefined && manufactured === undefined && INVOICE_QUESTIONS.every((one) => invoice[one] === "unknown");

/**
 * What a customer with this claim would enter, as far as they are asked.
 * @param byDay an invoice of which only the date is known is told as a day that is known (R23), not as an invoice.
 */
export function inputsOf(claim: Claim, byDay = false): Map<string, string> {
  const { part, seller, condition, owner, invoice, manufactured, causes } = claim;
  const proof = invoice ? (byDay && knowsOnlyTheDay(claim) ? "date" : "invoice") : manufactured ? "serial" : "none";
  return new Map([
    ["part", part],
    ["proof", proof],
    ...(invoice ? datePartsOf("invoice.date", invoice.date) : []),
    ...INVOICE_QUESTIONS.flatMap((one): [string, string][] => (invoice ? [[`invoice.${one}`, invoice[one]]] : [])),
    ...(manufactured ? manufacturedInputs(manufactured) : []),
    ["seller", seller],
    ["condition", condition],
    ["owner", owner],
    ...CAUSES.flatMap((cause): [string, string][] =>
      causes[cause] === "no" ? [] : [[`causes.${cause}`, causes[cause]]],
    ),
  ]);
}

interface Shown {
  readonly name: string;
  readonly value: string;
  readonly kind: "choice" | "text";
  readonly checked: boolean;
}

/**
 * Runs in the page: fills what is visible and known, one input after the other, looking anew after each, since questions
 * come and go with the answers. Where nothing of the checklist applies, that is said. Returns what is then on screen.
 */
async function fillInPage(known: Readonly<Record<string, string>>): Promise<Shown[]> {
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const isField = (element: Element): element is Field =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  const fields = () =>
    [...document.querySelectorAll("[data-step] [name]")]
      .filter(isField)
      .filter((field) => !field.disabled && field.checkVisibility({ visibilityProperty: true }));
  const isChoice = (field: Field): field is HTMLInputElement =>
    field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");
  const write = (field: Field, text: string) => {
    // As a browser does it for a person: past the page's own property, with the events of typing.
    const prototype = Object.getPrototypeOf(field);
    Reflect.set(prototype, "value", text, field);
    field.dispatchEvent(new InputEvent("input", { bubbles: true, data: text }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const filled = new Set<string>();
  for (;;) {
    const shown = fields();
    const open = shown.find((field) => {
      const wanted = known[field.name];
      if (wanted === undefined) return false;
      return isChoice(field) ? field.value === wanted && !field.checked : field.value !== wanted;
    });
    const ticked = shown.some((field) => field.name.startsWith("causes.") && isChoice(field) && field.checked);
    const next = open ?? (ticked ? undefined : shown.find(({ name }) => name === "causes.none"));
    if (next === undefined) break;
    if (filled.has(next.name)) throw new Error(`${next.name} does not keep what it is given: ${known[next.name]}`);
    filled.add(next.name);
    next.focus();
    if (isChoice(next)) next.click();
    else write(next, known[next.name] ?? "");
    await new Promise((done) => setTimeout(done));
  }
  return fields().map((field) => {
    const { name, value } = field;
    return { name, value, kind: isChoice(field) ? "choice" : "text", checked: isChoice(field) && field.checked };
  });
}

/** Fills the step on screen with what is known, and says what is then on it. */
export const fillStep = (page: Page, known: Inputs): Promise<Shown[]> =>
  page.evaluate(fillInPage, Object.fromEntries(known));

/** The inputs on screen that can be used, as they stand; touches none. */
export async function shownInputs(page: Page): Promise<Shown[]> {
  return page.locator("[data-step] :is(input, textarea, select)[name]").evaluateAll((elements) =>
    elements.flatMap((element): Shown[] => {
      const isInput = element instanceof HTMLInputElement;
      if (!isInput && !(element instanceof HTMLTextAreaElement) && !(element instanceof HTMLSelectElement)) return [];
      if (element.disabled || !element.checkVisibility({ visibilityProperty: true })) return [];
      const isChoice = isInput && (element.type === "radio" || element.type === "checkbox");
      const { name, value } = element;
      return [{ name, value, kind: isChoice ? "choice" : "text", checked: isInput && element.checked }];
    }),
  );
}

/** What the inputs hold: texts, and what is chosen. */
export const givenIn = (shown: readonly Shown[]): [string, string][] =>
  shown.flatMap(({ name, value, kind, checked }): [string, string][] =>
    (kind === "text" ? value !== "" : checked) ? [[name, value]] : [],
  );

/** Goes on, and says where that leads. A page that does not let go is an error, with what it says. */
export async function goOn(page: Page, from: Step): Promise<Step> {
  await page.locator(action("next")).click();
  const elsewhere = page.locator(`[data-step]:not([data-step="${from}"])`);
  const alert = page.getByRole("alert");
  await elsewhere.or(alert).first().waitFor();
  const step = await stepOnScreen(page);
  if (step === from) throw new Error(`the step ${from} is not left: ${await alert.innerText()}`);
  return step;
}

/** Walks from the step on screen to another one, or to the answer if that comes first. */
export async function walk(page: Page, known: Inputs, until: Step = "result"): Promise<Walked> {
  const steps: Step[] = [await stepOnScreen(page)];
  const offered = new Set<string>();
  const given = new Map<string, string>();
  for (;;) {
    const step = steps.at(-1) ?? "result";
    if (step === until || step === "result") return { steps, offered, given };
    if (steps.length > 2 * STEPS.length) throw new Error(`no way to the answer: ${steps.join(", ")}`);
    const shown = await fillStep(page, known);
    for (const { name } of shown) offered.add(name);
    for (const [name, value] of givenIn(shown)) given.set(name, value);
    steps.push(await goOn(page, step));
  }
}

/** The claim made of the answers that were asked; what was not asked is unknown. */
export function claimAsked(claim: Claim, { offered, given }: Walked): Claim {
  const { invoice, manufactured } = claim;
  const asked = unansweredClaim(claim.part);
  if (invoice && offered.has("invoice.date.year")) {
    asked.invoice = unansweredInvoice(invoice.date);
    for (const one of INVOICE_QUESTIONS) if (offered.has(`invoice.${one}`)) asked.invoice[one] = invoice[one];
  }
  if (manufactured && offered.has("manufactured.year")) asked.manufactured = manufactured;
  if (offered.has("seller")) asked.seller = claim.seller;
  if (offered.has("condition")) asked.condition = claim.condition;
  if (offered.has("owner")) asked.owner = claim.owner;
  for (const cause of CAUSES)
    if (offered.has(`causes.${cause}`)) asked.causes[cause] = given.has(`causes.${cause}`) ? claim.causes[cause] : "no";
  return asked;
}

/** Reads the answer on screen. */
export async function readAnswer(page: Page): Promise<Answer> {
  return page.locator("[data-outcome]").evaluate((answer) => {
    const attribute = (name: string) => answer.getAttribute(name);
    const all = (name: string) => [...answer.querySelectorAll(`[${name}]`)];
    return {
      outcome: attribute("data-outcome"),
      policy: attribute("data-policy"),
      start: attribute("data-period-start"),
      end: attribute("data-period-end"),
      reasons: all("data-reason").map((reason) => ({
        code: reason.getAttribute("data-reason") ?? "",
        effect: reason.getAttribute("data-effect") ?? "",
      })),
      changes: all("data-change").map((change) => change.getAttribute("data-change") ?? ""),
    };
  });
}
