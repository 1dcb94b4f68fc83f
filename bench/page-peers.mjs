/** The pages that are measured, and how a customer goes through each of them. */
import path from "node:path";
import { builtPeer } from "./peers.mjs";

/** @typedef {import("playwright").Page} Page */
/**
 * @typedef {object} Step
 * @property {string} shown what is to be seen once the step is on screen
 * @property {(page: Page) => Promise<unknown>} fill answers its questions
 * @property {string} next what leads on
 */
/**
 * @typedef {object} PagePeer
 * @property {string} name
 * @property {string} title
 * @property {string} root the folder of its build
 * @property {string} start the address of its first page, from there
 * @property {{ tap: string, shows: string }} first a choice of the first page, and what the page's own script draws
 *   once it knows of it
 * @property {Step[]} steps
 * @property {string} answer what is to be seen at the end
 */

const DAY = 86_400_000;
/** Bought 200 days ago, so that the answer is *covered* on every day of the year. */
const bought = new Date(Date.now() - 200 * DAY).toISOString().slice(0, 10);
const told = "The screen stays black after charging overnight.";
/** Longer than any peer waits before it takes over what was typed. */
const SETTLED = 500;

/** @type {(page: Page, selectors: string[]) => Promise<void>} */
async function clickAll(page, selectors) {
  for (const selector of selectors) await page.click(selector);
}

/** @type {(name: string, value: string) => string} */
const choice = (name, value) => `label:has(input[name="${name}"][value="${value}"])`;

/** @type {(language: string) => PagePeer} */
function ours(language) {
  const start = language === "en" ? "" : `${language}/`;
  const [year = "", month = "", day = ""] = bought.split("-");
  const next = "[data-action=next]";
  /** @type {(step: string, fill: Step["fill"]) => Step} */
  const step = (name, fill) => ({ shown: `[data-step=${name}]`, next, fill });
  return {
    name: "ours",
    title: language === "en" ? "ours" : `ours (${language})`,
    root: path.join(import.meta.dirname, "../dist"),
    start,
    // A strap has no period: the page says at once that this decides, which only React's state can make it say.
    first: { tap: choice("part", "strap"), shows: ".decided-place .notice" },
    answer: "[data-outcome=covered]",
    steps: [
      step("part", (page) => page.click(choice("part", "screen"))),
      step("proof", async (page) => {
        await page.click(choice("proof", "invoice"));
        for (const [box, value] of Object.entries({ day, month, year }))
          await page.fill(`[name="invoice.date.${box}"]`, value);
        const questions = ["listsDevice", "listsPrice", "matchesProduct", "unaltered"];
        await clickAll(
          page,
          questions.map((question) => choice(`invoice.${question}`, "yes")),
        );
      }),
      step("purchase", (page) =>
        clickAll(page, [choice("seller", "official-store"), choice("condition", "new"), choice("owner", "buyer")]),
      ),
      step("damage", async (page) => {
        await page.fill("[name=description]", told);
        await page.click('label:has(input[name="causes.none"])');
      }),
      step("check", async () => {}),
    ],
  };
}

/** What the peers that are forms in HTML have in common. */
const ANSWER = "#verdict[data-verdict=covered]";

/** @type {(name: string, title: string, more: Pick<PagePeer, "first" | "steps"> & { answer?: string }) => PagePeer} */
const peer = (name, title, more) => ({ name, title, root: builtPeer(name), start: "", answer: ANSWER, ...more });

/** @type {(date: string) => Step[]} the steps of a page whose fields are named by what they ask */
const namedFields = (date) => [
  {
    shown: "[name=proof]",
    fill: async (page) => {
      await page.click(choice("proof", "invoice"));
      await page.fill(date, bought);
    },
    next: "#next",
  },
  { shown: "#part", fill: (page) => page.selectOption("#part", "screen"), next: "#next" },
  {
    shown: "#description",
    fill: async (page) => {
      await page.click(choice("damage", "flaw"));
      await page.fill("#description", told);
    },
    next: "#next",
  },
];

const hello = () =>
  peer("hello", "React hello world", {
    first: { tap: "#next", shows: "#step-2" },
    steps: [1, 2, 3].map((step) => ({ shown: `#step-${step}`, fill: async () => {}, next: "#next" })),
    answer: "#step-4",
  });

/** @type {(name: string, title: string) => PagePeer} */
const byHand = (name, title) =>
  peer(name, title, { first: { tap: choice("proof", "invoice"), shows: "#date" }, steps: namedFields("#date") });

const govuk = () =>
  peer("govuk", "GOV.UK static pages", {
    first: { tap: 'label[for="proof"]', shows: "#invoiceDate" },
    steps: [
      {
        shown: "#proof",
        fill: async (page) => {
          await page.click('label[for="proof"]');
          await page.fill("#invoiceDate", bought);
        },
        next: "#next",
      },
      { shown: "#part", fill: (page) => page.selectOption("#part", "screen"), next: "#next" },
      {
        shown: "#description",
        fill: async (page) => {
          await page.click('label[for="damage"]');
          await page.fill("#description", told);
        },
        next: "#next",
      },
    ],
  });

const survey = () =>
  peer("survey", "SurveyJS", {
    first: { tap: 'label:has(input[value="invoice"])', shows: "[data-name=invoiceDate] input" },
    steps: [
      {
        shown: "[data-name=proof]",
        fill: async (page) => {
          await page.click('label:has(input[value="invoice"])');
          await page.fill("[data-name=invoiceDate] input", bought);
        },
        next: ".sd-navigation__next-btn",
      },
      {
        shown: "[data-name=part]",
        fill: (page) => page.selectOption("[data-name=part] select", "screen"),
        next: ".sd-navigation__next-btn",
      },
      {
        shown: "[data-name=description]",
        fill: async (page) => {
          await page.click('label:has(input[value="flaw"])');
          await page.fill("[data-name=description] textarea", told);
        },
        next: ".sd-navigation__complete-btn",
      },
    ],
  });

const formio = () => {
  const next = ".btn-wizard-nav-next";
  const proof = '.formio-component-proof input[value="invoice"]';
  /** @type {(fill: Step["fill"]) => Step["fill"]} */
  const settled = (fill) => async (page) => {
    await fill(page);
    await page.waitForTimeout(SETTLED);
  };
  return peer("formio", "Form.io", {
    first: { tap: proof, shows: ".formio-component-invoiceDate input" },
    steps: [
      {
        shown: ".formio-component-proof",
        fill: settled(async (page) => {
          await page.click(proof);
          await page.fill(".formio-component-invoiceDate input", bought);
        }),
        next,
      },
      {
        shown: ".formio-component-part",
        fill: settled((page) => page.selectOption(".formio-component-part select", "screen")),
        next,
      },
      {
        shown: ".formio-component-description",
        fill: settled(async (page) => {
          await page.click('.formio-component-damage input[value="flaw"]');
          await page.fill(".formio-component-description textarea", told);
        }),
        next,
      },
    ],
  });
};

const formkit = () => {
  const next = ".formkit-step:not([hidden]) button[data-next]";
  const proof = 'label:has(input[value="invoice"])';
  return peer("formkit", "FormKit", {
    first: { tap: proof, shows: "#date" },
    steps: [
      {
        shown: proof,
        fill: async (page) => {
          await page.click(proof);
          await page.fill("#date", bought);
          await page.waitForTimeout(SETTLED);
        },
        next,
      },
      { shown: "#part", fill: (page) => page.selectOption("#part", "screen"), next },
      {
        shown: "#description",
        fill: async (page) => {
          await page.click('label:has(input[value="flaw"])');
          await page.fill("#description", told);
          await page.waitForTimeout(SETTLED);
        },
        next: ".formkit-step:not([hidden]) button[type=submit]",
      },
    ],
  });
};

const rjsf = () =>
  peer("rjsf", "rjsf", {
    first: { tap: 'label:has(input[id="root_proof-0"])', shows: "#root_date" },
    steps: [
      {
        shown: "#root_proof",
        fill: async (page) => {
          await page.click('label:has(input[id="root_proof-0"])');
          await page.fill("#root_date", bought);
        },
        next: "#next",
      },
      { shown: "#root_part", fill: (page) => page.selectOption("#root_part", { label: "Screen" }), next: "#next" },
      {
        shown: "#root_description",
        fill: async (page) => {
          await page.click('label:has(input[id="root_damage-0"])');
          await page.fill("#root_description", told);
        },
        next: "#next",
      },
    ],
  });

/**
 * All pages, the floor first.
 * @param {readonly string[]} languages those of ours @returns {PagePeer[]}
 */
export const pagePeers = (languages) => [
  hello(),
  ...languages.map(ours),
  byHand("baseline", "React, react-hook-form, full zod"),
  byHand("preact", "the same on preact"),
  govuk(),
  survey(),
  formio(),
  formkit(),
  rjsf(),
];
