import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { installPackages } from "../tools/install-packages.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../..");

/** A project of an app team: the host apps, and the package as it comes from the registry. */
export interface Project {
  readonly folder: string;
  /** Checks the types of a host app with the project's own compiler. Returns what the compiler prints. */
  typecheck(app: string): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Packs the built package as npm would publish it, and installs it in a project with the host apps and their
 * packages.
 */
export async function packProject(): Promise<Project> {
  const examples = import.meta.dirname;
  const packages = join(examples, "node_modules");
  await installPackages(examples);
  const outer = await mkdtemp(join(tmpdir(), "contribution-lens-examples-"));
  const folder = join(outer, "app");
  const installed = join(folder, "node_modules/contribution-lens");
  await mkdir(installed, { recursive: true });
  await symlink(packages, join(outer, "node_modules"), "junction");
  // On Windows, npm is a script.
  const shell = process.platform === "win32";
  const pack = ["pack", "--ignore-scripts", "--pack-destination", outer, "./dist/package"];
  await run("npm", pack, { cwd: ROOT, shell });
  const tarball = (await readdir(outer)).find((name) => name.endsWith(".tgz")) ?? "";
  await run("tar", ["-xzf", join(outer, tarball), "-C", installed, "--strip-components=1"]);
  // npm would install the dependencies of the package beside it.
  const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    await symlink(join(ROOT, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await cp(examples, folder, { recursive: true, filter: (source) => source !== packages });
  const compiler = join(packages, "typescript/bin/tsc");
  return {
    folder,
    async typecheck(app) {
      const { stdout } = await run(process.execPath, [compiler, "-p", app], { cwd: folder });
      return stdout;
    },
    remove: () => rm(outer, { recursive: true }),
  };
}
