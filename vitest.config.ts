import { defineConfig } from "vitest/config";

/** Presses keys on a screen of its own, which only Linux can give it; `test/tools/run.ts` says so elsewhere. */
const LINUX_ONLY = "test/e2e/permission.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{shared,widget,extension,test}/**/*.test.ts"],
          exclude: ["test/harness/**", "test/e2e/**"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/{harness,e2e}/**/*.test.ts"],
          exclude: process.platform === "linux" ? [] : [LINUX_ONLY],
          // Browsers share two cores: one file at a time keeps them honest.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
