import { test as base, expect } from "playwright/test";
import { type Finding, rememberRequests, watch } from "./watch.ts";

interface Options {
  /** Where the build is served: at the root of an origin, or under /warranty/. Go to pages relatively: `goto("de/")`. */
  readonly site: "root" | "warranty";
  /** Other origins that the test itself brings in, such as a partner's page. */
  readonly ownOrigins: readonly string[];
  /** Findings that the test provokes, by one pattern for all. Everything else fails it. */
  readonly tolerated: RegExp | null;
}

/** When every test takes place that does not say otherwise: at noon, so that it is that day in every time zone of ours. */
const NOON = "2026-11-23T12:00:00Z";

interface Fixtures {
  /**
   * The requests that the page has made since `<html data-idle="1">` of its present document: there are to be none.
   * Waits for that moment first.
   */
  readonly requestsAfterIdle: () => Promise<string[]>;
  /** What pages have done that they may not: violations of the policy, errors, requests to other origins. */
  readonly findings: Finding[];
}

function siteUrl(site: Options["site"]): string {
  const url = site === "root" ? process.env.E2E_ROOT_URL : process.env.E2E_WARRANTY_URL;
  if (url === undefined) throw new Error("The servers are not running: e2e/support/servers.ts starts them.");
  return url;
}

/** Playwright's test, under watch: a test fails at its end if its pages violated their policy, threw, or called out. */
export const test = base.extend<Options & Fixtures>({
  site: ["root", { option: true }],
  ownOrigins: [[], { option: true }],
  tolerated: [null, { option: true }],
  baseURL: async ({ site }, use) => use(siteUrl(site)),
  findings: [
    async ({ context, baseURL, ownOrigins, tolerated }, use) => {
      const findings: Finding[] = [];
      await watch(context, [new URL(baseURL ?? "").origin, ...ownOrigins], findings);
      await context.clock.setFixedTime(NOON); // for good: what is covered by then would have ended one day
      await use(findings);
      const left = findings.filter((finding) => !tolerated?.test(finding));
      expect(left, "what the pages did that they may not").toEqual([]);
    },
    { auto: true },
  ],
  // Set up before the test's first step, so that no request is missed.
  requestsAfterIdle: [async ({ page }, use) => use(rememberRequests(page)), { auto: true }],
});

export { expect };
