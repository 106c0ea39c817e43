import { cp } from "node:fs/promises";
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { build, type InlineConfig } from "vite";
import type { HostName } from "./policies.ts";

/** A folder with a page in it. */
type App = Exclude<HostName, "forge"> | "forge/page" | "atlassian";

/** What a host app's own `vite.config.ts` would say, beside what all of them share. */
const CONFIGS: Record<Exclude<App, "plain">, InlineConfig> = {
  react: {},
  vue: {
    plugins: [
      vue({
        template: {
          compilerOptions: { isCustomElement: (tag) => tag.startsWith("contribution-") },
        },
      }),
    ],
  },
  svelte: { plugins: [svelte({ configFile: false })] },
  // The compiler that it brings along is what is large.
  angular: { build: { chunkSizeWarningLimit: 1500 } },
  // Forge serves a page below a path that it does not tell.
  "forge/page": { base: "../hosts/" },
  atlassian: {
    build: {
      rolldownOptions: {
        input: ["index.html", "global-bridge.ts"],
        output: { entryFileNames: "[name].js" },
      },
    },
  },
};

/** Builds a host app for production, and gives the folder to serve. */
export async function buildHost(name: App, project: string): Promise<string> {
  const root = join(project, name);
  if (name === "plain") {
    // No build: the package's own files, where the page can ask for them.
    const vendor = join(root, "vendor/contribution-lens");
    await cp(join(project, "node_modules/contribution-lens"), vendor, { recursive: true });
    return root;
  }
  await production(() => build({ root, configFile: false, logLevel: "warn", ...CONFIGS[name] }));
  return join(root, "dist");
}

/** Builds the function of the Forge app, as `forge deploy` does, and gives the module. */
export async function buildForgeFunction(project: string): Promise<string> {
  const root = join(project, "forge");
  const options = { ssr: "src/resolver.ts", outDir: "function", target: "node20" };
  const ssr = { noExternal: true as const };
  await production(() => build({ root, configFile: false, logLevel: "warn", build: options, ssr }));
  return join(root, "function/resolver.js");
}

/** A test runner sets `NODE_ENV`, and the frameworks would bring their development builds. */
async function production(run: () => Promise<unknown>): Promise<void> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}
