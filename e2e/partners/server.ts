/** A partner's server: small pages of its own, under its own headers, on an origin that is not the checker's. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";

export interface PartnerPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Partner {
  /** Two origins of one server: across sites from the checker, and on its site by another port. */
  readonly origin: string;
  readonly near: string;
  /** Puts a page there, and gives its address. */
  page(path: string, page: PartnerPage): string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript;charset=utf-8",
  html: "text/html;charset=utf-8",
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((done, fail) => {
    server.once("error", fail).listen(port, host, () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });

export async function startPartner(): Promise<Partner> {
  const pages = new Map<string, PartnerPage>();
  const answer: Parameters<typeof createServer>[1] = (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://partner.example");
    const page = pages.get(pathname);
    if (pathname === "/favicon.ico") response.writeHead(204).end();
    else if (!page) response.writeHead(404).end();
    else {
      const type = TYPES[pathname.split(".").at(-1) ?? ""] ?? TYPES.html ?? "";
      response.writeHead(200, { "content-type": type, ...page.headers }).end(page.body);
    }
  };
  const servers = [createServer(answer), createServer(answer)] as const;
  const port = await listen(servers[0], 0, "127.0.0.1");
  const both = await listen(servers[1], port, "::1").then(
    () => true,
    () => false,
  );
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    near: both ? `http://localhost:${port}` : origin,
    page(path, page) {
      pages.set(path, page);
      return `${origin}${path}`;
    },
    async close() {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((done) => {
              server.close(() => done());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}

/** A whole page around a piece of markup. */
export const html = (body: string, { lang = "en", dir = "ltr", head = "" } = {}): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Partner</title>
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The loader as the build has it, for a checker that a test makes up. */
export const loaderScript = (): string => readFileSync("dist/embed/v1/loader.js", "utf8");
