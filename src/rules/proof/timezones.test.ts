/** R4: the same claim on the same day is decided in the same way wherever on Earth it is asked. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectedDecision } from "./oracle.ts";
import { type Swept, sweep } from "./sweep.ts";

const TIME = 300_000;
const run = promisify(execFile);
const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const entry = inProject("src/rules/proof/zone.ts");
let folder = "";
let expected: Swept;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imiki-zones-"));
  // Node reads no TypeScript, so the sweep is bundled with the module and everything that it uses.
  const config = join(folder, "vite.config.mjs");
  await writeFile(config, "export default { publicDir: false, ssr: { noExternal: true } };");
  const options = ["--config", config, "--outDir", folder, "--emptyOutDir", "false", "--logLevel", "error"];
  await run(process.execPath, [inProject("node_modules/vite/bin/vite.js"), "build", "--ssr", entry, ...options], {
    cwd: inProject(""),
    env: { PATH: process.env.PATH },
  });
  expected = sweep(expectedDecision);
}, TIME);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Minutes ahead of UTC in January and July, and a day within the sweep that has no midnight. */
const zones: readonly { zone: string; offsets: readonly number[]; dayWithoutMidnight?: string }[] = [
  { zone: "America/Santiago", offsets: [-180, -240], dayWithoutMidnight: "2023-09-03" },
  { zone: "Africa/Cairo", offsets: [120, 180], dayWithoutMidnight: "2023-04-28" },
  { zone: "Asia/Beirut", offsets: [120, 180], dayWithoutMidnight: "2024-03-31" },
  { zone: "Pacific/Kiritimati", offsets: [840, 840] },
  { zone: "Pacific/Pago_Pago", offsets: [-660, -660] },
  { zone: "America/New_York", offsets: [-300, -240] },
];

test.each(zones)(
  "every purchase day from 2023 to 2028 is decided in $zone as the oracle decides it (R4)",
  { timeout: TIME },
  async ({ zone, offsets, dayWithoutMidnight }) => {
    const { stdout } = await run(process.execPath, [join(folder, "zone.js")], { env: { TZ: zone } });
    const report: unknown = JSON.parse(stdout);
    expect(report).toStrictEqual({
      zone,
      offsets,
      withoutMidnight: dayWithoutMidnight ? expect.arrayContaining([dayWithoutMidnight]) : [],
      ...expected,
    });
  },
);

test("the sweep asks about each of the 2192 days thirteen times", () => {
  expect(expected.decisions).toBe(2192 * 13);
});
