import { defineConfig } from "vitest/config";
import { messagesPlugin } from "./scripts/messages.mjs";

// What takes minutes is named *.slow.test.ts and runs with `npm run test:full` alone.
const slow = process.env.FULL === "1" ? [] : ["**/*.slow.test.*"];

export default defineConfig({
  // Without it a test would read the catalogues as the raw messages, and not as the page has them.
  plugins: [messagesPlugin()],
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.mjs", "bench/*.test.mjs"],
    exclude: ["**/node_modules/**", ...slow],
    environment: "node",
    // Not threads: there `process.env.TZ = …` changes nothing, and a sweep of time zones would prove one of them.
    pool: "forks",
    maxWorkers: 2, // of two cores Vitest leaves one to itself, and then they take twice as long
    passWithNoTests: false,
    // A property with thousands of runs, on a busy machine.
    testTimeout: 120_000,
  },
});
