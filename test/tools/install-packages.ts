import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Installs the packages of a folder that has a `package.json` and a lock file of its own. Does nothing if the
 * installed packages already match the lock file.
 */
export async function installPackages(folder: string): Promise<void> {
  const lock = await readFile(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  const marker = join(folder, "node_modules/.lock-hash");
  if (existsSync(marker) && (await readFile(marker, "utf8")) === hash) return;
  await npmCi(folder);
  await writeFile(marker, hash);
}

function npmCi(folder: string): Promise<void> {
  const args = ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  // On Windows, npm is a script.
  const shell = process.platform === "win32";
  return new Promise((done, fail) => {
    spawn("npm", args, { cwd: folder, shell, stdio: "inherit" })
      .on("error", fail)
      .on("exit", (code) => {
        if (code === 0) done();
        else fail(new Error(`\`npm ci\` failed in \`${folder}\` with exit code ${code}`));
      });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of process.argv.slice(2)) await installPackages(resolve(folder));
}
