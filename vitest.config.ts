import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { commands } from "./test/harness/commands.ts";
import { installedChromium } from "./test/harness/find.ts";

/** Use a virtual screen, which only Linux has. */
const LINUX_ONLY = "test/e2e/{permission,toolbar}.test.ts";

const COMPONENT_TESTS = "{widget,extension}/**/*.browser.test.{ts,tsx}";
const SERVICE_TESTS = "shared/service/**/*.test.ts";
const BROWSER_TESTS = "test/{harness,e2e}/**/*.test.ts";
/** Folders under `test/` have packages of their own. */
const PACKAGES = "**/node_modules/**";
/** A busy machine needs more than the second that polls have by default. */
const POLLS = { poll: { timeout: 15_000 } };
const PROPERTY_SEED = "test/harness/property-seed.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
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
          include: [SERVICE_TESTS],
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
          include: ["test/**/*.test.ts"],
          exclude: [BROWSER_TESTS, PACKAGES],
          sequence: { groupOrder: 3 },
          expect: POLLS,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: [BROWSER_TESTS],
          exclude: process.platform === "linux" ? [] : [LINUX_ONLY],
          sequence: { groupOrder: 4 },
          // Timings are only meaningful if browsers do not compete for the same cores.
          fileParallelism: false,
          expect: POLLS,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
