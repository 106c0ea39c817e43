import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { resolveConfig } from "vite";
import { describe, expect, test } from "vitest";
import { fixture } from "./fixtures.ts";
import { declaredElements, settableNames } from "./tools/readme/tables.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "..");

const PACKAGE = `${ROOT}/dist/package`;

/** The packages that files import, directly or through other files. */
function packagesOf(files: string[]): string[] {
  const seen = new Set(files);
  const packages = new Set<string>();
  for (const file of seen) {
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
      /(?:\b(?:from|import)\s*|\bimport\()"([^"]+)"/g,
    )) {
      const path = resolve(file, "..", name).replace(/(?<!\.d)\.tsx?$/, ".d.ts");
      if (name.startsWith(".")) seen.add(path);
      else if (/^(?!node:)[@a-z]/.test(name))
        packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  }
  return [...packages].sort();
}

/** Runs a module in a plain Node, from inside the checkout. */
async function node(code: string): Promise<string> {
  const { stdout } = await run("node", ["--input-type=module", "-e", code], { cwd: ROOT });
  return stdout.trim();
}

function asModule(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

describe("the built package", () => {
  test("exports the rules from its root, without a browser", async () => {
    const code = `
      import { assess, parseOrganization } from "contribution-lens";
      const organization = parseOrganization(${JSON.stringify(fixture("acme"))});
      const place = { kind: "space", site: "main", app: "confluence", key: "HR" };
      console.log(assess(organization, place, new Date("2026-11-23")).summary);`;
    expect(await node(code)).toBe("metadata-only");
  });

  test("can be imported on a server, class and definition alike", async () => {
    const code = `
      import { ContributionSettingsElement } from "contribution-lens/widget";
      import "contribution-lens/widget/define";
      console.log(typeof ContributionSettingsElement, typeof HTMLElement);`;
    expect(await node(code)).toBe("function undefined");
  });

  test("gives strict types to a program that resolves modules as Node does", async () => {
    const tsc = resolve(ROOT, "node_modules/typescript/bin/tsc");
    const check = run("node", [tsc, "-p", "test/consumer"], { cwd: ROOT });
    await expect(check).resolves.toMatchObject({ stdout: "" });
  });

  test("has types for React of everything that can be set on an element", async () => {
    // That it is right is for the compiler to say, in the test before.
    const [right = ""] = readFileSync(`${ROOT}/test/consumer/react.tsx`, "utf8").split("wrong:");
    const missing = (await declaredElements()).flatMap((element) => {
      const used = [...right.matchAll(new RegExp(`<${element.tagName}\\s[^]*?/>`, "g"))].join();
      return settableNames(element).filter((name) => !new RegExp(`\\s${name}=`).test(used));
    });
    expect(missing).toEqual([]);
  });

  test("exports client and service", async () => {
    const code = `
      import { createSettingsClient } from "contribution-lens/client";
      import { createHandler } from "contribution-lens/service";
      console.log(typeof createSettingsClient, typeof createHandler);`;
    expect(await node(code)).toBe("function function");
  });

  test("renders on a server with what is documented, and exports nothing else", async () => {
    const code = `console.log(Object.keys(await import("contribution-lens/widget/server")).join());`;
    expect(await node(code)).toBe(
      "loadLanguage,parseOrganization,renderSafeguards,renderSettings,renderStatus",
    );
  });

  test("names as optional what its service imports, and makes no host install anything else", () => {
    const manifest = JSON.parse(readFileSync(`${PACKAGE}/package.json`, "utf8"));
    const entries = JSON.stringify([manifest.exports, manifest.bin]).replaceAll("/*", "/de");
    const files = [...entries.matchAll(/"(\.\/[^"]*\.(?:js|d\.ts))"/g)];
    const imported = (ofService: boolean) =>
      packagesOf(
        files
          .map(([, path = ""]) => path)
          .filter((path) => path.includes("/service/") === ofService)
          .map((path) => resolve(PACKAGE, path)),
      );
    const { dependencies = {}, peerDependencies, peerDependenciesMeta } = manifest;
    // The types for React are of use to those who have it.
    const required = imported(false).filter((name) => name !== "react");
    expect(required).toEqual(Object.keys(dependencies).sort());
    expect(imported(true).filter((name) => !required.includes(name))).toEqual(
      Object.keys(peerDependencies).sort(),
    );
    expect(peerDependenciesMeta).toEqual(
      Object.fromEntries(Object.keys(peerDependencies).map((name) => [name, { optional: true }])),
    );
  });

  test("is not emptied by `npm start`, which builds only a part of it", async () => {
    const configFile = `${ROOT}/vite.config.ts`;
    const { build } = await resolveConfig({ configFile, mode: "widget" }, "build", "widget");
    expect(build).toMatchObject({ outDir: "dist/package", emptyOutDir: false });
  });

  test.each([
    ["verify", "jose"],
    ["start", "pino"],
    ["start", "prom-client"],
  ])(
    "`%s` names the missing library `%s` in one line, before it creates a store",
    async (command, library) => {
      // Folders above this one can have the library, so its resolution fails as Node's own does.
      const hook = `export function resolve(name, context, next) {
      if (name !== "${library}") return next(name, context);
      throw Object.assign(new Error("Cannot find package '${library}' imported from x"), { code: "ERR_MODULE_NOT_FOUND" });
    }`;
      const register = `import { register } from "node:module"; register(${JSON.stringify(asModule(hook))});`;
      const args = ["--import", asModule(register), "dist/package/service/main.js", command];
      const data = join(tmpdir(), `contribution-lens-missing-${process.pid}`);
      const env = {
        ...process.env,
        CONTRIBUTION_LENS_DATA: data,
        CONTRIBUTION_LENS_JWT_SECRET: "x".repeat(32),
        PORT: "0",
      };
      await expect(run("node", args, { cwd: ROOT, env })).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(
          new RegExp(`^the package \`${library}\` is missing; install [^\\n]*\\n$`),
        ),
      });
      expect(existsSync(data)).toBe(false);
    },
  );

  test("has README files that link only to files of the package", () => {
    for (const file of ["README.md", "widget/README.md", "shared/service/README.md"]) {
      const text = readFileSync(`${PACKAGE}/${file}`, "utf8");
      const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = ""]) => to);
      const relative = links.filter((to) => !/^https?:/.test(to));
      expect(relative.filter((to) => !existsSync(resolve(PACKAGE, file, "..", to)))).toEqual([]);
    }
  });

  test("has every file that its exports, its bin and its manifest of elements name", () => {
    const manifest = JSON.parse(readFileSync(`${PACKAGE}/package.json`, "utf8"));
    const elements = JSON.parse(readFileSync(resolve(PACKAGE, manifest.customElements), "utf8"));
    const modules = [...JSON.stringify(elements).matchAll(/"(?:path|module)":"([^"]*)"/g)];
    expect(new Set(modules.map(([, path]) => path))).toEqual(
      new Set(["widget/index.js", "widget/define.js"]),
    );
    const named = JSON.stringify([manifest.exports, manifest.bin, manifest.customElements]);
    const files = [...named.matchAll(/"(\.\/[^"]*\.[^"/]*)"/g)].map((match) => match[1] ?? "");
    const paths = files.filter((file) => /\.(js|json|ts)$/.test(file) && !file.includes("*"));
    expect(paths.length).toBeGreaterThan(10);
    expect(
      paths.filter(
        (path) =>
          !existsSync(resolve(PACKAGE, path)) &&
          !/^\.\/(widget\/define|widget|client|service)$/.test(path),
      ),
    ).toEqual([]);
  });

  test("serves the widget from one folder: no script asks for anything outside it", () => {
    const text = readFileSync(`${ROOT}/dist/package/widget.bundle.js`, "utf8");
    expect(text).not.toMatch(/\bimport\s*["{*]|from\s*"[^"]+";|\beval\(|new Function\(/);
  });
});

describe.each(["chrome", "firefox"])("the built extension for %s", (browser) => {
  const manifest = JSON.parse(readFileSync(`${ROOT}/dist/${browser}/manifest.json`, "utf8"));

  test("asks for nothing that warns at install, and injects nothing into pages", () => {
    const panel = browser === "chrome" ? ["sidePanel"] : [];
    expect(manifest.permissions).toEqual(["activeTab", "alarms", "identity", ...panel, "storage"]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test("has its icons and messages", () => {
    for (const file of [...Object.values(manifest.icons), "_locales/en/messages.json"]) {
      expect(existsSync(`${ROOT}/dist/${browser}/${file}`)).toBe(true);
    }
  });
});
