import type { Frame, Page } from "playwright/test";
import { test as base, expect } from "../support/fixtures.ts";
import { choose } from "../support/walk.ts";
import { html, type Partner, type PartnerPage, startPartner } from "./server.ts";

interface Fixtures {
  readonly partner: Partner;
  /** Opens a partner's page with the loader and the markup given; keeps every event of the checker. */
  openHost(markup: string, page?: Partial<PartnerPage> & HostForm): Promise<void>;
}

interface HostForm {
  readonly lang?: string;
  readonly dir?: string;
  readonly head?: string;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

/** What a host has heard, in order: the event's name and its detail. */
export type Heard = readonly { readonly name: string; readonly detail: Record<string, unknown> }[];

declare global {
  interface Window {
    heard: { name: string; detail: Record<string, unknown> }[];
  }
}

/** Runs in the host's page: writes down what the checker tells. */
export function listenInHost(): void {
  window.heard = [];
  for (const name of ["ready", "step", "result", "share", "error", "resize", "action"])
    document.addEventListener(`imiki:${name}`, (event) => {
      if (event instanceof CustomEvent) window.heard.push({ name, detail: event.detail });
    });
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
  partner: async ({}, use) => {
    const partner = await startPartner();
    await use(partner);
    await partner.close();
  },
  ownOrigins: async ({ partner }, use) => use([partner.origin, partner.near]),
  openHost: async ({ page, partner, baseURL }, use) => {
    await use(async (markup, { headers = {}, before, ...form } = {}) => {
      const head = `<script async src="${baseURL}embed/v1/loader.js"></script>${form.head ?? ""}`;
      const address = partner.page("/host", { body: html(markup, { ...form, head }), headers });
      await page.addInitScript(listenInHost);
      if (before) await page.addInitScript(before);
      await page.goto(address);
    });
  },
});

export const heard = (page: Page, name?: string): Promise<Heard> =>
  page.evaluate((wanted) => window.heard.filter((one) => wanted === undefined || one.name === wanted), name);

/** Waits until the host has heard of something, and gives the last of it. */
export async function hear(page: Page, name: string, times = 1): Promise<Record<string, unknown>> {
  await page.waitForFunction(
    ([wanted, count]) => window.heard.filter((one) => one.name === wanted).length >= Number(count),
    [name, times] as const,
  );
  return (await heard(page, name)).at(-1)?.detail ?? {};
}

/** The checker's frames on a page, once they answer to input. */
export async function checkerFrames(page: Page, count = 1): Promise<Frame[]> {
  const found = () => page.frames().filter((frame) => /\/embed\/v1\/\w\w\//.test(frame.url()));
  await expect.poll(() => found().length).toBe(count);
  for (const frame of found()) await frame.waitForSelector("html[data-ready='1']", { state: "attached" });
  return found();
}

/** The only checker on a page. */
export async function checkerFrame(page: Page): Promise<Frame> {
  const [frame] = await checkerFrames(page);
  if (!frame) throw new Error("no frame of the checker");
  return frame;
}

/**
 * The page around has heard all that the frame has told so far, and has scrolled if it had to: a click in between would
 * miss. Both go through one port in their order, so an answer to the host comes after what was said before it.
 */
export async function heardAround(frame: Frame): Promise<void> {
  await frame.parentFrame()?.evaluate(async () => {
    const checker = document.querySelector("imiki-warranty-checker");
    if (checker && Reflect.get(checker, "state") === "ready") await Reflect.get(checker, "prefill").call(checker, {});
  });
}

/** Goes on, as a customer: the next page is there. */
export async function goOn(frame: Frame, to: string): Promise<void> {
  await frame.click("[data-action=next]");
  await frame.waitForSelector(`[data-step=${to}]`);
  await heardAround(frame);
}

/** From the first page to the answer: a watch bought a while ago, nothing broken by anybody. */
export async function walkToAnswer(
  frame: Frame,
  date = { day: "3", month: "5", year: "2026" },
  proof: "invoice" | "date" = "invoice",
): Promise<void> {
  await choose(frame, "[name=part][value=watch]");
  await goOn(frame, "proof");
  await choose(frame, `[name=proof][value=${proof}]`);
  for (const [box, value] of Object.entries(date)) await frame.fill(`[name="invoice.date.${box}"]`, value);
  for (const question of proof === "invoice" ? ["listsDevice", "listsPrice", "matchesProduct", "unaltered"] : [])
    await choose(frame, `[name="invoice.${question}"][value=yes]`);
  await goOn(frame, "purchase");
  for (const [name, value] of [
    ["seller", "official-store"],
    ["condition", "new"],
    ["owner", "buyer"],
  ])
    await choose(frame, `[name=${name}][value=${value}]`);
  await goOn(frame, "damage");
  await choose(frame, '[name="causes.none"]');
  await goOn(frame, "check");
  await goOn(frame, "result");
}

export { expect };
