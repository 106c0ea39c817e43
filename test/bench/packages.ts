import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const LIMIT_MB = 400;
/** The size of a block in `stat`, whatever the file system's is. */
const BLOCK_BYTES = 512;

/** Measures the disk space of the root's installed packages. */
export async function packageFigures(): Promise<Figure[]> {
  const paths = (await readdir(MODULES, { recursive: true })).filter(
    // Vite's cache is not installed.
    (path) => !path.startsWith(".vite"),
  );
  let bytes = 0;
  for (const path of paths) bytes += (await lstat(join(MODULES, path))).blocks * BLOCK_BYTES;
  return [
    { name: "node_modules of the root", value: bytes / 2 ** 20, unit: "MB", limit: LIMIT_MB },
  ];
}
