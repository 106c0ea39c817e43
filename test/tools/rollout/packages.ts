import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installPackages } from "../install-packages.ts";
import type { BuiltManifest } from "./manifests.ts";

const run = promisify(execFile);
const PACKAGING = fileURLToPath(new URL("../packaging", import.meta.url));

/** Copies a built extension with another manifest. */
export async function copyWithManifest(
  from: string,
  to: string,
  change: (manifest: BuiltManifest) => BuiltManifest,
): Promise<BuiltManifest> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const file = join(to, "manifest.json");
  const manifest = change(JSON.parse(await readFile(file, "utf8")));
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Packs a folder as a signed .crx, and writes Chromium's update manifest beside it if there is an address. */
export async function packCrx(
  folder: string,
  options: {
    readonly keyFile: string;
    readonly out: string;
    readonly manifest: BuiltManifest;
    readonly updates?: { readonly out: string; readonly crxUrl: string };
  },
): Promise<void> {
  const { keyFile, out, manifest, updates } = options;
  await mkdir(dirname(out), { recursive: true });
  await tool("crx3", [
    `--key=${keyFile}`,
    `--crx=${out}`,
    ...(updates
      ? [
          `--xml=${updates.out}`,
          `--crxURL=${updates.crxUrl}`,
          `--appVersion=${manifest.version}`,
          `--browserVersion=${manifest.minimum_chrome_version}`,
        ]
      : []),
    "--",
    folder,
  ]);
}

/** Packs a folder as a ZIP, which is also the form of a package for Firefox. */
export async function packZip(folder: string, out: string): Promise<void> {
  await tool("web-ext", [
    "build",
    "--source-dir",
    folder,
    "--artifacts-dir",
    dirname(out),
    "--filename",
    basename(out),
    "--overwrite-dest",
  ]);
}

/** Runs a program of the packaging folder, whose packages are installed if need be. */
async function tool(name: string, args: readonly string[]): Promise<void> {
  await installPackages(PACKAGING);
  await run("npx", [name, ...args], { cwd: PACKAGING, shell: process.platform === "win32" });
}
