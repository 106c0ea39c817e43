import { readdirSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "vite";
import { PEERS } from "./subjects.ts";

const PAGES = join(import.meta.dirname, "pages");
const PEERS_FOLDER = join(import.meta.dirname, "../peers");

/**
 * Builds each script of the bench's pages and each peer by itself, as a host would for production: `<name>.js`,
 * `<name>.css` and chunks of their own.
 * @returns the folder
 */
export async function buildPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contribution-lens-bench-"));
  const scripts = [
    ...readdirSync(PAGES).flatMap((name) => (name.endsWith(".ts") ? [join(PAGES, name)] : [])),
    ...PEERS.map((name) => join(PEERS_FOLDER, `${name}.ts`)),
  ];
  for (const script of scripts) await buildScript(script, folder);
  return folder;
}

async function buildScript(script: string, folder: string): Promise<void> {
  const name = basename(script, ".ts");
  await build({
    configFile: false,
    root: PAGES,
    mode: "production",
    logLevel: "warn",
    base: "/bench/",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "chrome123",
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: script },
        preserveEntrySignatures: "strict",
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: `${name}-[name]-[hash].js`,
          assetFileNames: `${name}[extname]`,
        },
      },
    },
  });
}
