import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ENVIRONMENT_VARIABLES } from "../cli/config.ts";

const ROOT = join(import.meta.dirname, "../../..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");
const json = (path: string) => JSON.parse(text(path));
const deployed = (name: string) => text(`shared/service/deploy/${name}`);

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
});
