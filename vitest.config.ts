import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { messagesPlugin } from "./scripts/messages.mjs";

/** The longest file first, so that all others are run beside it: its size does not tell how long it takes. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (moduleId.endsWith("/rules/proof/walk.test.ts") ? 0 : 1);
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  // Without it a test would read the catalogues as the raw messages, and not as the page has them.
  plugins: [messagesPlugin()],
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.mjs", "bench/*.test.mjs"],
    environment: "node",
    // Not threads: there `process.env.TZ = …` changes nothing, and a sweep of time zones would prove one of them.
    pool: "forks",
    isolate: false, // each module is loaded once a worker, not once a file: a fifth of the time
    maxWorkers: 2, // of two cores Vitest leaves one to itself, and then they take twice as long
    sequence: { sequencer: LongestFirst },
    passWithNoTests: false,
    // A property with thousands of runs, on a busy machine.
    testTimeout: 120_000,
  },
});
