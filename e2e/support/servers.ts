import { startServer } from "../../scripts/serve.mjs";

/** Serves the build at the root of one origin and under /warranty/ of another, under the headers a host is to send. */
export default async function startServers(): Promise<() => Promise<void>> {
  const root = await startServer({ root: "dist" });
  const warranty = await startServer({ root: "dist", base: "/warranty/" });
  // The workers inherit the environment; it is all that a global setup can hand them.
  process.env.E2E_ROOT_URL = root.url;
  process.env.E2E_WARRANTY_URL = warranty.url;
  return async () => {
    await Promise.all([root.close(), warranty.close()]);
  };
}
