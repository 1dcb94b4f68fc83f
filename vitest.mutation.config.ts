import { defineConfig } from "vitest/config";

/** What runs for each mutant: the quick tests of the rules, without the exhaustive walks of src/rules/proof. */
export default defineConfig({
  test: { include: ["src/rules/*.test.ts"], environment: "node", pool: "forks" },
});
