import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { commands } from "./test/harness/commands.ts";
import { installedChromium } from "./test/harness/find.ts";

/** Use a virtual screen, which only Linux has. */
const LINUX_ONLY = "test/e2e/{permission,toolbar-*}.test.ts";
const NOT_HERE = process.platform === "linux" ? [] : [LINUX_ONLY];

const COMPONENT_TESTS = "{widget,extension}/**/*.browser.test.{ts,tsx}";
const SERVICE_TESTS = "shared/service/**/*.test.ts";
const BROWSER_TESTS = "test/{harness,e2e}/**/*.test.ts";
/**
 * Set policies of the machine, which every browser on it reads; answer a prompt with keys, which must come in time; or
 * mount disks, which a namespace of another test would keep mounted.
 */
const ALONE = "test/{e2e/{managed-install,permission,sources},faults/*}.test.ts";
/** Folders under `test/` have packages of their own. */
const PACKAGES = "**/node_modules/**";
/** Starts a database for all files of a project. */
const DATABASE = "test/harness/database.ts";
/** A busy machine needs more than the second that polls have by default. */
const POLLS = { poll: { timeout: 15_000 } };
const E2E = { expect: POLLS, testTimeout: 120_000, hookTimeout: 300_000 };
/** End-to-end test files that run at the same time: each has a browser and a service, which need a processor each. */
const BROWSERS = Math.min(Math.max(Math.floor(availableParallelism() / 2), 1), 4);
const PROPERTY_SEED = "test/harness/property-seed.ts";

/*
 * A worker keeps its modules from file to file (`isolate: false`), so a file may leave nothing behind that another one
 * sees. Starting each file afresh takes as long as its tests.
 */
export default defineConfig({
  test: {
    // By default, Vitest leaves one of the processors idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: "unit",
          isolate: false,
          include: ["{shared,widget,extension}/**/*.test.{ts,tsx}"],
          exclude: [SERVICE_TESTS, COMPONENT_TESTS],
          setupFiles: PROPERTY_SEED,
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "service",
          isolate: false,
          include: [SERVICE_TESTS],
          globalSetup: DATABASE,
          setupFiles: PROPERTY_SEED,
          sequence: { groupOrder: 1 },
          expect: POLLS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        optimizeDeps: {
          include: [
            "axe-core",
            "oauth4webapi",
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "preact/jsx-runtime",
            "@preact/signals",
            "valibot",
            "webextension-polyfill",
          ],
        },
        test: {
          name: "components",
          include: [COMPONENT_TESTS],
          sequence: { groupOrder: 2 },
          testTimeout: 15_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands,
            provider: playwright({
              launchOptions: {
                executablePath: installedChromium() ?? "chromium",
                // Chromium's sandbox refuses to run as root.
                args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        // Reads what `npm run build` wrote.
        test: {
          name: "build",
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: [BROWSER_TESTS, ALONE, PACKAGES],
          sequence: { groupOrder: 3 },
          expect: POLLS,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: [BROWSER_TESTS],
          exclude: [ALONE, ...NOT_HERE],
          sequence: { groupOrder: 4 },
          maxWorkers: BROWSERS,
          globalSetup: [DATABASE, "test/e2e/packages.ts"],
          ...E2E,
        },
      },
      {
        test: {
          name: "alone",
          include: [ALONE],
          exclude: NOT_HERE,
          sequence: { groupOrder: 5 },
          fileParallelism: false,
          ...E2E,
        },
      },
    ],
  },
});
