import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright/test";
import { FULL } from "./full.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}
declare global {
  interface Window {
    axe: { run(context: Document, options: object): Promise<AxeResult> };
  }
}

/**
 * Every rule of WCAG 2.2 A and AA, and the best practices: `target-size` is one that axe leaves off by itself.
 * @param page or one of its frames, which is then looked at alone
 * @param only the rules to be asked; all of them where none is given
 */
export async function faults(page: Pick<Page, "evaluate">, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
      ...(values && { runOnly: { type: "rule", values } }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, only);
}

const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * The same in light and then in dark, so that one way through the pages shows both. In dark the rules of colour are asked
 * alone, since nothing else differs; all of them in the full run.
 */
export async function faultsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const only = colorScheme === "dark" && !FULL ? OF_COLOUR : undefined;
    found.push(...(await faults(page, only)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}
