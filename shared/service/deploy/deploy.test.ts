import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENVIRONMENT_VARIABLES } from "../cli/config.ts";

const ROOT = join(import.meta.dirname, "../../..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");
const json = (path: string) => JSON.parse(text(path));
const deployed = (name: string) => text(`shared/service/deploy/${name}`);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-deploy-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the files for operators", () => {
  test("install the libraries in the versions that the tests run with", () => {
    const { dependencies } = json("shared/service/deploy/package.json");
    const names = [...Object.keys(json("package.json").peerDependencies), "valibot"].sort();
    expect(Object.keys(dependencies)).toEqual(names);
    for (const lock of ["package-lock.json", "shared/service/deploy/package-lock.json"]) {
      const { packages } = json(lock);
      const versions = names.map((name) => [name, packages[`node_modules/${name}`]?.version]);
      expect(Object.fromEntries(versions)).toEqual(dependencies);
    }
  });

  test("set only variables that the service reads", () => {
    const files = ["Dockerfile", "compose.yaml", "contribution-lens.service"].map(deployed).join();
    const names = [...files.matchAll(/\b(?:CONTRIBUTION_LENS_\w+|DATABASE_URL)\b/g)];
    expect(names.length).toBeGreaterThan(5);
    const unknown = names
      .map(([name]) => name)
      .filter((name) => !ENVIRONMENT_VARIABLES.includes(name));
    expect(unknown).toEqual([]);
  });

  test("run the image without root, from lock files, with a health check", () => {
    const image = deployed("Dockerfile");
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m);
    expect([...image.matchAll(/npm (\w+)/g)].map(([, command]) => command)).toEqual([
      "ci",
      "run",
      "ci",
    ]);
  });

  test("keep local data, keys and exports out of the image", () => {
    const ignored = deployed("Dockerfile.dockerignore").split("\n");
    const local = text(".gitignore").match(/^[.*]\S+/gm) ?? [];
    expect(local).toEqual(expect.arrayContaining([".data/", ".keys/", "*.ndjson"]));
    const patterns = local.map((line) => line.replace(/\/$/, "").replace(/^\*/, "**/*"));
    expect(patterns.filter((pattern) => !ignored.includes(pattern))).toEqual([]);
  });

  test("install the unit's files, and replace them at an upgrade", async () => {
    const script = [...deployed("contribution-lens.service").matchAll(/^# {3}(.+)$/gm)]
      .map(([, line = ""]) => line.replaceAll("/opt/", `${folder}/opt/`))
      .join("\n");
    const checkout = join(folder, "checkout");
    const bin = join(folder, "bin");
    // npm itself needs a registry.
    await write(join(bin, "npm"), '#!/bin/sh\n[ "$1" != ci ] || mkdir -p node_modules/pg\n');
    await chmod(join(bin, "npm"), 0o755);
    for (const name of ["package.json", "package-lock.json"]) {
      await write(join(checkout, name), "{}");
      await write(join(checkout, "shared/service/deploy", name), "{}");
    }
    await write(join(checkout, "dist/package/node/index.js"), "");
    const env = { PATH: `${bin}:${process.env["PATH"]}` };
    for (const version of ["first", "second"]) {
      const chunk = join(checkout, `dist/package/service/${version}.js`);
      await write(chunk, "");
      await promisify(execFile)("sh", ["-ec", script], { cwd: checkout, env });
      await rm(chunk);
    }
    const installed = await readdir(join(folder, "opt/contribution-lens"), { recursive: true });
    expect(installed.sort()).toEqual([
      "dist",
      "dist/package",
      "dist/package/node",
      "dist/package/node/index.js",
      "dist/package/service",
      "dist/package/service/second.js",
      "node_modules",
      "node_modules/pg",
      "package.json",
    ]);
  });
});

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
