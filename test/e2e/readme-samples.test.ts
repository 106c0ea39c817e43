import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePolicy } from "../../extension/workspaces/policy.ts";
import manifest from "../../package.json" with { type: "json" };
import { readConfig } from "../../shared/service/cli/config.ts";
import { freePort } from "../../shared/service/testing/free-port.ts";
import { inventory } from "../../shared/service/testing/harness.ts";
import { fixture } from "../fixtures.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { waitUntil } from "../harness/wait-until.ts";
import { installPackages } from "../tools/install-packages.ts";
import { commandsOf, readSamples } from "../tools/readme/samples.ts";
import { readRolloutOptions } from "../tools/rollout/options.ts";
import { rolloutPolicies } from "../tools/rollout/policies.ts";
import { Host } from "./host.ts";
import { htmlPage, widgetFile } from "./pages.ts";

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
  "README.md sh 2": async (code) => withService(code, async () => {}),
  "README.md ts 1": answersFromDocument,
  "widget/README.md html 1": showsElements,
  "widget/README.md sh 1": (code) => {
    const [build, install = ""] = commandsOf(code);
    areScripts(build ?? "");
    expect(install).toBe("npm install ./path/to/dist/package");
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
  "widget/README.md css 1": stylesElements,
  "widget/README.md ts 3": async (code) => {
    const output = await runInNode(
      `const document = ${JSON.stringify(fixture("acme"))}; const reply = console.log;${code}`,
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
  "shared/service/README.md sh 1": createsAndChanges,
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
  "shared/service/README.md sh 5": movesOrganizations,
  "shared/service/README.md sh 6": (code) => {
    const names = code.trim().split(" ").slice(2);
    // Only the command line needs the other two, as the next sentence says.
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
    );
    expect(output.trim()).toBe("404");
  },
  "shared/rules/README.md ts 1": answersFromDocument,
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

/** Shows markup under the strictest policy, with the package and a service where the sample expects them. */
async function showsElements(markup: string): Promise<void> {
  await withPage({ "/": () => htmlPage(markup) }, async (page) => {
    await page.getByRole("switch", { name: "In-app data" }).waitFor();
    if (!markup.includes("<contribution-status")) return;
    await page.getByText("of this page").first().waitFor();
  });
}

async function stylesElements(css: string): Promise<void> {
  const markup = `<style>${css}</style>${codeOf("README.md html 1")}`;
  await withPage({ "/": () => htmlPage(markup, "") }, async (page) => {
    const card = page.locator("contribution-settings [part~=card]");
    await card.waitFor();
    expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).toBe("0px");
    const accent = await page
      .locator("contribution-settings")
      .evaluate((element) => getComputedStyle(element).getPropertyValue("--cl-accent"));
    expect(accent).toContain("#0b6e4f");
  });
}

/** Runs a module in a page in which the package's names lead to the built package. */
async function inPage(code: string, check: (page: Page) => Promise<unknown>): Promise<void> {
  const names = ["widget", "widget/define", "client"];
  const fileOf = (name: string) =>
    `/vendor/contribution-lens/${name === "widget" ? "widget/index" : name}.js`;
  const imports = Object.fromEntries(
    names.map((name) => [`contribution-lens/${name}`, fileOf(name)]),
  );
  const markup = `<body><script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="/sample.js"></script>`;
  const script = () => new Response(code, { headers: { "Content-Type": "text/javascript" } });
  await withPage({ "/": () => htmlPage(markup, ""), "/sample.js": script }, check);
}

async function withPage(
  pages: Readonly<Record<string, () => Response>>,
  check: (page: Page) => Promise<unknown>,
): Promise<void> {
  const host = await Host.start(
    { id: "acme", ...inventory() },
    {
      async pages(request) {
        const { pathname } = new URL(request.url);
        const [, file] = /^\/vendor\/contribution-lens\/(.+)$/.exec(pathname) ?? [];
        if (file !== undefined) return widgetFile(file);
        return pages[pathname]?.() ?? new Response(null, { status: 404 });
      },
    },
  );
  const browser = await launchPlainChromium();
  try {
    const page = await browser.newPage();
    await page.goto(host.origin);
    await check(page);
  } finally {
    await browser.close();
    await host.stop();
  }
}

async function runInNode(code: string): Promise<string> {
  const file = join(ROOT, "dist", `readme-sample-${process.pid}.mjs`);
  await writeFile(file, code);
  try {
    return (await run("node", [file], { cwd: folder })).stdout;
  } finally {
    await rm(file);
  }
}

async function answersFromDocument(code: string): Promise<void> {
  const text = `const text = ${JSON.stringify(JSON.stringify(fixture("acme")))};\n`;
  expect((await runInNode(text + code)).trim()).toBe("metadata-only");
}

/** Runs the samples about requests one after the other, against the service that the first one starts. */
async function createsAndChanges(code: string): Promise<void> {
  const use = async (port: number, secret: string) => {
    const requests = ["shared/service/README.md sh 2", "shared/service/README.md sh 3"]
      .map(codeOf)
      .join("\n")
      .replaceAll("localhost:4310", `localhost:${port}`)
      .replaceAll("curl ", "curl -sS --fail-with-body -w '\\n%{http_code}\\n' ")
      // The reader copies the service's secret.
      .replace("CONTRIBUTION_LENS_JWT_SECRET=…", `CONTRIBUTION_LENS_JWT_SECRET=${secret}`)
      .replace("-o log.json", `-o ${join(folder, "log.json")}`);
    const { stdout } = await run("bash", ["-ec", requests], { cwd: ROOT });
    expect(stdout.match(/^\d{3}$/gm)).toEqual(["201", "200", "200", "200"]);
    const verify = ["dist/package/service/main.js", "verify", "--file", join(folder, "log.json")];
    expect((await run("node", verify, { cwd: ROOT })).stdout).toMatch(
      /log\.json: intact, 2 entries/,
    );
  };
  await withService(code, use, join(folder, "created"));
}

/** Exports what the sample before created, and imports it into an empty store. */
async function movesOrganizations(code: string): Promise<void> {
  const [, serve = ""] = manifest.scripts.service.split(" && ");
  const [exports = "", ...others] = commandsOf(code).map((command) =>
    command
      .replace("npm run service --", serve)
      .replace("lens.ndjson", join(folder, "lens.ndjson")),
  );
  const runOn = (data: string, commands: readonly string[]) =>
    run("bash", ["-ec", commands.join("\n")], {
      cwd: ROOT,
      env: { ...process.env, CONTRIBUTION_LENS_DATA: join(folder, data) },
    });
  await runOn("created", [exports]);
  await mkdir(join(folder, "imported"));
  const { stdout } = await runOn("imported", others);
  expect(stdout).toMatch(/acme/);
}

/** Runs a sample that starts the service, without the build, at a free port and on a new folder. */
async function withService(
  code: string,
  use: (port: number, secret: string) => Promise<void>,
  data = join(folder, "data"),
): Promise<void> {
  const [, serve = ""] = manifest.scripts.service.split(" && ");
  const port = await freePort();
  const script = commandsOf(code)
    .join("\n")
    .replace("npm run service", `echo "$CONTRIBUTION_LENS_JWT_SECRET" >&2; exec ${serve}`);
  const env = { ...process.env, PORT: String(port), CONTRIBUTION_LENS_DATA: data };
  const child = spawn("bash", ["-ec", script], { cwd: ROOT, env });
  let secret = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    secret ||= text.split("\n")[0] ?? "";
  });
  try {
    const ready = () =>
      fetch(`http://localhost:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    await waitUntil(ready, () => "the service doesn't answer", 110_000);
    await use(port, secret);
  } finally {
    child.kill();
    await new Promise((resolve) => child.once("exit", resolve));
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
