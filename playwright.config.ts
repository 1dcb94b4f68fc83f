import { defineConfig } from "playwright/test";
import { FULL } from "./e2e/support/full.ts";
import { BROWSER_ARGS, findBrowser } from "./scripts/browser.mjs";

// Looked for once: the workers load this file too, and inherit what is found here.
process.env.CHROMIUM_PATH ||= findBrowser();

// What takes minutes is named *.slow.spec.ts and runs with `npm run test:full` alone.
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  testIgnore: FULL ? [] : "**/*.slow.spec.ts",
  globalSetup: "./e2e/support/servers.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  // A journey that works the second time does not work.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "reports/e2e.json" }]],
  use: {
    screenshot: "only-on-failure",
    // Colours that fade draw three frames more for each click, which is half of its time.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: BROWSER_ARGS,
    },
  },
});
