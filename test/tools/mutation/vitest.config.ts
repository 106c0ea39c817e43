import { join } from "node:path";
import { defineConfig } from "vitest/config";

const ROOT = join(import.meta.dirname, "../../..");

/** The unit tests of the mutated rooms, with property tests cut short: a mutant runs every test that covers it. */
export default defineConfig({
  root: process.cwd().includes(".stryker-tmp") ? process.cwd() : ROOT,
  test: {
    include: ["shared/{policy,model,rules}/**/*.test.ts"],
    setupFiles: ["test/harness/property-seed.ts", "test/tools/mutation/short-properties.ts"],
    // The tests run in a worker thread, which can't change its time zone.
    testNamePattern: /^(?!.*in every time zone)/,
    testTimeout: 30_000,
  },
});
