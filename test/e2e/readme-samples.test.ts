import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePolicy } from "../../extension/workspaces/policy.ts";
import manifest from "../../package.json" with { type: "json" };
import { readConfig } from "../../shared/service/cli/config.ts";
import { fixture } from "../fixtures.ts";
import { installPackages } from "../tools/install-packages.ts";
import { commandsOf, readSamples } from "../tools/readme/samples.ts";
import { readRolloutOptions } from "../tools/rollout/options.ts";
import { rolloutPolicies } from "../tools/rollout/policies.ts";
import { inPage, showsElements, stylesElements } from "./sample-pages.ts";
import {
  answersFromDocument,
  createsAndChanges,
  movesOrganizations,
  runInNode,
  withService,
} from "./sample-services.ts";

/* Runs every sample of the README files, or checks it as far as it can be. A sample without a check is red. */

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGING = join(ROOT, "test/tools/packaging");
const samples = readSamples();
const codeOf = (name: string) => samples.find((sample) => sample.name === name)?.code ?? "";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-readme-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const CHECKS: Readonly<Record<string, (code: string) => Promise<void> | void>> = {
  "README.md sh 1": areScripts,
  "README.md html 1": showsElements,
  "README.md sh 2": (code) => withService(code, async () => {}, join(folder, "data")),
  "README.md ts 1": (code) => answersFromDocument(code, folder),
  "widget/README.md html 1": showsElements,
  "widget/README.md sh 1": (code) => {
    const [build, install = ""] = commandsOf(code);
    areScripts(build ?? "");
    expect(install).toBe("npm install --install-links ./path/to/dist/package");
  },
  "widget/README.md ts 1": (code) =>
    inPage(`const session = { accessToken: () => "token" };${code}`, async (page) => {
      await page.locator('contribution-settings[organization="acme"]').waitFor();
    }),
  "widget/README.md ts 2": (code) =>
    inPage(
      `import "contribution-lens/widget/define";
      const element = document.createElement("contribution-settings");
      const answers = { settings: { document: ${JSON.stringify(fixture("acme"))}, isAdmin: true }, obligations: [] };
      const backend = async (name) => answers[name] ?? { entries: [], next: null };
      ${code}
      document.body.append(element);`,
      async (page) => page.getByRole("switch", { name: "In-app data" }).waitFor(),
    ),
  "widget/README.md css 1": (code) => stylesElements(code, codeOf("README.md html 1")),
  "widget/README.md ts 3": async (code) => {
    const output = await runInNode(
      `const document = ${JSON.stringify(fixture("acme"))}; const reply = console.log;${code}`,
      folder,
    );
    expect(output).toContain("<contribution-settings");
    expect(output).toContain("<template shadowrootmode");
    expect(output).toContain("Metadaten");
  },
  "extension/README.md sh 1": async (code) => {
    await writeFile(join(folder, "workspaces.json"), codeOf("extension/README.md json 4"));
    const [command = ""] = commandsOf(code);
    const [script = "", args = ""] = command.split(" -- ");
    areScripts(script);
    const words = args.replace("workspaces.json", join(folder, "workspaces.json")).split(" ");
    expect(readRolloutOptions(words)).toMatchObject({
      hosts: ["https://acme.atlassian.net/*", "https://*.acme.example/*"],
    });
  },
  "extension/README.md sh 2": async (code) => {
    await installPackages(PACKAGING);
    const { stdout } = await run("npx", ["web-ext", "sign", "--help"], { cwd: PACKAGING });
    const flags = code.match(/--[a-z-]+/g) ?? [];
    expect(flags.filter((flag) => !stdout.includes(flag))).toEqual([]);
  },
  "extension/README.md json 1": (code) => isRolloutPolicy(code, "chrome"),
  "extension/README.md json 2": (code) => isRolloutPolicy(code, "edge"),
  "extension/README.md json 3": (code) => isRolloutPolicy(code, "firefox"),
  "extension/README.md json 4": (code) => {
    const { problems, workspaces } = parsePolicy(JSON.parse(code));
    expect([problems, workspaces.length]).toEqual([[], 1]);
  },
  "shared/service/README.md sh 1": (code) =>
    createsAndChanges(
      code,
      ["shared/service/README.md sh 2", "shared/service/README.md sh 3"].map(codeOf),
      folder,
    ),
  // They run against the service that the sample before starts.
  "shared/service/README.md sh 2": () => {},
  "shared/service/README.md sh 3": () => {},
  "shared/service/README.md sh 4": async (code) => {
    const { stdout } = await run("bash", [
      "-c",
      `export ${code}\nprintenv CONTRIBUTION_LENS_GROUPS`,
    ]);
    const secret = { CONTRIBUTION_LENS_JWT_SECRET: "x".repeat(32) };
    expect(() => readConfig({ ...secret, CONTRIBUTION_LENS_GROUPS: stdout })).not.toThrow();
  },
  "shared/service/README.md sh 5": (code) => movesOrganizations(code, folder),
  "shared/service/README.md sh 6": (code) => {
    const [install, libraries = ""] = commandsOf(code);
    expect(install).toBe("npm install --install-links ./path/to/dist/package");
    const words = libraries.split(" ").slice(2);
    const names = words.map((word) => word.replace(/@\d+$/, ""));
    // Only `start` needs the other two, as the next sentence says.
    expect([...names, "pino", "prom-client"].sort()).toEqual(
      Object.keys(manifest.peerDependencies).sort(),
    );
  },
  // `shared/service/store/many-organizations.test.ts` runs it at 20,000 organizations.
  "shared/service/README.md sql 1": () => {},
  "shared/service/README.md ts 1": async (code) => {
    const output = await runInNode(
      `const sessionOf = async () => ({ userId: 1, userName: "Mara", isAdmin: true });${code}
      const url = "http://localhost/contribution/v1/organizations/acme/summary";
      console.log((await handler(new Request(url))).status);
      await store.close();`,
      folder,
    );
    expect(output.trim()).toBe("404");
  },
  "shared/rules/README.md ts 1": (code) => answersFromDocument(code, folder),
};

test("every sample of the README files has a check", () => {
  expect(Object.keys(CHECKS).sort()).toEqual(samples.map(({ name }) => name).sort());
});

test.each(samples)("$name works", async ({ name, code }) => {
  await CHECKS[name]?.(code);
});

test("every TypeScript sample compiles in an app that uses the package", async () => {
  // Inside the checkout, so that the package's name leads to the built package.
  const project = join(ROOT, "dist/readme-samples");
  await mkdir(project, { recursive: true });
  const typescript = samples.filter(({ name }) => / ts \d+$/.test(name));
  for (const [index, { name, code }] of typescript.entries()) {
    await writeFile(join(project, `${index}.mts`), `${CONTEXTS[name] ?? ""}${code}\nexport {};\n`);
  }
  const config = {
    extends: "../../test/consumer/tsconfig.json",
    files: typescript.map((_, index) => `${index}.mts`),
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const output = await run("node", [tsc, "-p", project], { cwd: ROOT }).catch((error) => error);
  expect(output.stdout).toBe("");
});

/** Declarations of the names that a sample uses and doesn't define. */
const CONTEXTS: Readonly<Record<string, string>> = {
  "README.md ts 1": "declare const text: string;\n",
  "shared/rules/README.md ts 1": "declare const text: string;\n",
  "widget/README.md ts 1": "declare const session: { accessToken(): string };\n",
  "widget/README.md ts 2":
    'import type { ContributionSettingsElement } from "contribution-lens/widget";\n' +
    "declare const element: ContributionSettingsElement;\n" +
    "declare function backend(name: string, input?: object): Promise<any>;\n",
  "widget/README.md ts 3":
    "declare const document: unknown;\ndeclare function reply(html: string): void;\n",
  "shared/service/README.md ts 1":
    "declare function sessionOf(request: Request): Promise<{ userId: number; userName: string; isAdmin: boolean } | null>;\n",
};

function areScripts(code: string): void {
  for (const command of commandsOf(code)) {
    if (command === "npm ci") continue;
    const [, script = ""] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? [];
    expect(Object.keys(manifest.scripts), command).toContain(script);
  }
}

function isRolloutPolicy(code: string, browser: "chrome" | "edge" | "firefox"): void {
  const policies = rolloutPolicies({
    url: "https://extensions.acme.example/lens/",
    chromiumId: "abcdefghijklmnopabcdefghijklmnop",
    firefoxId: "contribution-lens@acme.example",
    policy: {
      workspaces: [
        { endpoint: "https://settings.acme.example/contribution", organization: "acme" },
      ],
    },
  });
  expect(JSON.parse(code)).toEqual(policies[browser]);
}
