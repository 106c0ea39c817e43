import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { installPackages } from "../tools/install-packages.ts";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const WEB_EXT = join(ROOT, "test/tools/web-ext");
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

/** What each of them may do without the browser warning of it at install. */
const SILENT = ["activeTab", "alarms", "identity", "sidePanel", "storage"];

test("the reviewers' own check of the Firefox package finds no error, no warning and nothing to note", async () => {
  await installPackages(WEB_EXT);
  const { stdout } = await run("npx", ["web-ext", "lint", "-s", dist("firefox"), "-o", "json"], {
    cwd: WEB_EXT,
    maxBuffer: 16 * 1024 * 1024,
  });
  const { summary } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  expect(summary).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
});

describe.each(["chrome", "firefox"])("the package for %s", (browser) => {
  test("asks for nothing at install that the browser would warn of", async () => {
    const { permissions, host_permissions } = await manifestOf(browser);
    expect(permissions.filter((name) => !SILENT.includes(name))).toEqual([]);
    expect(host_permissions).toBeUndefined();
  });

  test("puts no script into any page", async () => {
    const { content_scripts, permissions } = await manifestOf(browser);
    expect(content_scripts).toBeUndefined();
    expect(permissions).not.toContain("scripting");
  });

  test("names and describes itself in each of its eight languages, in the length that stores take", async () => {
    const folder = join(dist(browser), "_locales");
    const locales = await readdir(folder);
    expect(locales.sort()).toEqual(["ar", "de", "en", "es", "fr", "ja", "pt_BR", "zh_CN"]);
    for (const locale of locales) {
      const messages = JSON.parse(await readFile(join(folder, locale, "messages.json"), "utf8"));
      expect(Object.keys(messages).sort()).toEqual(["description", "name", "outside"]);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
  });

  test("has no code that makes code of text or markup of data", async () => {
    const files = await readdir(dist(browser), { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      const code = await readFile(join(dist(browser), file), "utf8");
      expect([file, /\beval\(|new Function\(|\.innerHTML\s*=[^=]/.test(code)]).toEqual([
        file,
        false,
      ]);
    }
  });
});
