import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { installPackages } from "../tools/install-packages.ts";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGING = join(ROOT, "test/tools/packaging");
const dist = (browser: string) => join(ROOT, "dist", browser);

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly description: string;
  readonly default_locale: string;
}

const manifestOf = async (browser: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(dist(browser), "manifest.json"), "utf8"));

/** Permissions that no browser warns about when the extension is installed. */
const PERMISSIONS_WITHOUT_WARNING = ["activeTab", "alarms", "identity", "sidePanel", "storage"];

test("web-ext lint reports nothing but the innerHTML in Preact's own code", async () => {
  await installPackages(PACKAGING);
  const { stdout } = await run("npx", ["web-ext", "lint", "-s", dist("firefox"), "-o", "json"], {
    cwd: PACKAGING,
    maxBuffer: 16 * 1024 * 1024,
  });
  const { summary, warnings } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  expect(summary).toMatchObject({ errors: 0, notices: 0 });
  expect(warnings).toMatchObject([
    { code: "UNSAFE_VAR_ASSIGNMENT", message: "Unsafe assignment to innerHTML" },
  ]);
});

describe.each(["chrome", "firefox"])("the package for %s", (browser) => {
  test("requests no permission at install that the browser warns about", async () => {
    const { permissions, host_permissions } = await manifestOf(browser);
    expect(permissions.filter((name) => !PERMISSIONS_WITHOUT_WARNING.includes(name))).toEqual([]);
    expect(host_permissions).toBeUndefined();
  });

  test("injects no script into pages", async () => {
    const { content_scripts, permissions } = await manifestOf(browser);
    expect(content_scripts).toBeUndefined();
    expect(permissions).not.toContain("scripting");
  });

  test("has a name and a description in eight languages, each short enough for the stores", async () => {
    const folder = join(dist(browser), "_locales");
    const locales = await readdir(folder);
    expect(locales.sort()).toEqual(["ar", "de", "en", "es", "fr", "ja", "pt_BR", "zh_CN"]);
    for (const locale of locales) {
      const messages = JSON.parse(await readFile(join(folder, locale, "messages.json"), "utf8"));
      expect(Object.keys(messages).sort()).toEqual(["description", "name", "neutral"]);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
  });

  test("contains no code that evaluates text", async () => {
    const files = await readdir(dist(browser), { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      const code = await readFile(join(dist(browser), file), "utf8");
      expect([file, /\beval\(|new Function\(/.test(code)]).toEqual([file, false]);
    }
  });
});
