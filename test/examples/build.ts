import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { HostName } from "./policies.ts";

const run = promisify(execFile);

/** A folder with a page in it. */
type App = Exclude<HostName, "forge"> | "forge/page" | "atlassian";

/** Builds a host app for production. Returns the folder to serve. */
export async function buildHost(name: App, project: string): Promise<string> {
  const root = join(project, name);
  if (name === "plain") {
    // No build: the package's own files, where the page can ask for them.
    const vendor = join(root, "vendor/contribution-lens");
    await cp(join(project, "node_modules/contribution-lens"), vendor, { recursive: true });
    return root;
  }
  await viteBuild(root, project);
  return join(root, "dist");
}

/** Builds the function of the Forge app, as `forge deploy` does. Returns the path of the module. */
export async function buildForgeFunction(project: string): Promise<string> {
  const root = join(project, "forge");
  await viteBuild(root, project);
  return join(root, "function/resolver.js");
}

async function viteBuild(root: string, project: string): Promise<void> {
  const vite = join(project, "../node_modules/vite/bin/vite.js");
  // A test runner sets `NODE_ENV`, and the frameworks would bring their development builds.
  const env = { ...process.env, NODE_ENV: "production" };
  await run(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, env });
}
