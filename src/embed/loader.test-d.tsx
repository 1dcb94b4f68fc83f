/** The declaration that ships beside the loader, held against a host's code in React, in Vue and in plain TypeScript. */
import type { BoundInVue } from "./loader.d.ts";

export const InReact = () => (
  <imiki-warranty-checker
    class="wide"
    lang="de"
    theme="dark"
    product="watch"
    purchase-date="2026-03-10"
    min-height={520}
    share
    onimiki:result={({ detail }) => detail.outcome satisfies "covered" | "not-covered" | "undetermined"}
  >
    <a href="https://check.example/?lang=de">Garantie prüfen</a>
  </imiki-warranty-checker>
);

// @ts-expect-error: no such theme
export const wrongTheme = <imiki-warranty-checker theme="pink" />;

export const inVue: BoundInVue = { "onImiki:result": ({ detail }) => detail.policy.trim() };

// @ts-expect-error: Vue binds no event by this name
export const wrongInVue: BoundInVue = { "onimiki:result": () => {} };

export async function inPlainTypeScript(page: Document): Promise<string> {
  const checker = page.createElement("imiki-warranty-checker");
  checker.addEventListener("imiki:step", ({ detail }) => detail.index.toFixed());
  page.addEventListener("imiki:share", ({ detail }) => detail.reasons.join());
  checker.minHeight = 600;
  const { rejected } = await checker.prefill({ part: "battery", "invoice.date": "2026-01-02" }, { force: true });
  // @ts-expect-error: never a serial number in an event
  page.addEventListener("imiki:share", ({ detail }) => detail.serial);
  return rejected.map(({ key, code }) => `${key} ${code}`).join();
}
