import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The last output and the sources of each mode of the build. */
const OUTPUTS = {
  widget: { file: "dist/package/widget.js", sources: ["shared", "widget"] },
  chrome: {
    file: "dist/chrome/background.js",
    sources: ["shared", "widget", "extension", "manifest.json"],
  },
} as const;
const COMMON_SOURCES = ["vite.config.ts", "package.json", "package-lock.json"];

export type BuildMode = keyof typeof OUTPUTS;

/** Returns the modes whose output is missing or older than a source, as `make` would. */
export function outdatedModes(modes: readonly BuildMode[], root = ROOT): BuildMode[] {
  return modes.filter((mode) => {
    const { file, sources } = OUTPUTS[mode];
    const output = join(root, file);
    if (!existsSync(output)) return true;
    const builtAt = statSync(output).mtimeMs;
    return [...sources, ...COMMON_SOURCES].some((path) => newestChange(join(root, path)) > builtAt);
  });
}

/** Builds modes one after the other. */
export async function buildModes(modes: readonly BuildMode[]): Promise<void> {
  if (modes.length === 0) return;
  const { build } = await import("vite");
  for (const mode of modes) await build({ root: ROOT, mode, logLevel: "warn" });
}

/** Returns the time of the newest change in a file or folder. A folder changes when an entry comes or goes. */
function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...entries);
}
