import type { BrowserContext, Page, Request } from "playwright/test";

/** What a page did that no page of ours may do, in sentences. */
export type Finding = string;

const IDLE_AT = "e2eIdleAt";

/** Runs in every document before its own scripts. */
function listenInPage(idleAt: string): void {
  const clock = performance; // before a test sets the page's own to another day
  document.addEventListener("securitypolicyviolation", (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
    console.error(`CSP violation: ${effectiveDirective}, ${blockedURI}, ${sourceFile}:${lineNumber} ${sample}`);
  });
  new MutationObserver(() => {
    if (document.documentElement?.getAttribute("data-idle") !== "1" || Reflect.has(window, idleAt)) return;
    Reflect.set(window, idleAt, clock.timeOrigin + clock.now());
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-idle"] });
}

/** Watches all pages of a context; what they do wrong is added to `findings`. */
export async function watch(context: BrowserContext, ownOrigins: readonly string[], findings: Finding[]) {
  const foreign = (url: string) => /^(https?|wss?):/.test(url) && !ownOrigins.includes(new URL(url).origin);
  context.on("weberror", (error) => {
    const { name, message, stack } = error.error();
    findings.push(`page error: ${stack || `${name} ${message}`} (${error.page()?.url()})`);
  });
  context.on("console", (message) => {
    // A violation comes as an event and as the browser's own line: either is enough, also where no script of ours ran.
    if (message.type() === "error") findings.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("request", (request) => {
    if (foreign(request.url())) findings.push(`request to another origin: ${request.method()} ${request.url()}`);
  });
  context.on("page", (page) =>
    page.on("websocket", (socket) => {
      findings.push(`web socket: ${socket.url()}`);
    }),
  );
  await context.addInitScript(listenInPage, IDLE_AT);
}

interface Seen {
  readonly request: Request;
  readonly at: number;
}

/** Remembers the requests of a page, to tell later which of them came after `<html data-idle="1">`. */
export function rememberRequests(page: Page): () => Promise<string[]> {
  const seen: Seen[] = [];
  page.on("request", (request) => {
    // A link to a mail program is announced as a request, and is none.
    if (!request.url().startsWith("mailto:")) seen.push({ request, at: Date.now() });
  });
  return async () => {
    await page.waitForFunction((name) => Reflect.has(window, name), IDLE_AT);
    const idleAt = await page.evaluate((name) => Number(Reflect.get(window, name)), IDLE_AT);
    // The browser's own time of the start where it has told it: the event can come late.
    const startOf = ({ request, at }: Seen) => {
      const { startTime } = request.timing();
      return startTime > 0 ? startTime : at;
    };
    return seen.filter((one) => startOf(one) > idleAt).map(({ request }) => `${request.method()} ${request.url()}`);
  };
}
