import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { fixture } from "./fixtures.ts";
import { declaredElements, settableNames } from "./readme/tables.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "..");

/** Runs a module in a plain Node, from inside the checkout. */
async function node(code: string): Promise<string> {
  const { stdout } = await run("node", ["--input-type=module", "-e", code], { cwd: ROOT });
  return stdout.trim();
}

describe("the built package", () => {
  test("answers from its root, without a browser", async () => {
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

  test("brings client and service", async () => {
    const code = `
      import { createSettingsClient } from "contribution-lens/client";
      import { createHandler } from "contribution-lens/service";
      console.log(typeof createSettingsClient, typeof createHandler);`;
    expect(await node(code)).toBe("function function");
  });

  test("has every file that its exports, its bin and its manifest of elements name", () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}/dist/package/package.json`, "utf8"));
    const named = JSON.stringify([manifest.exports, manifest.bin, manifest.customElements]);
    const files = [...named.matchAll(/"(\.\/[^"]*\.[^"/]*)"/g)].map((match) => match[1] ?? "");
    const paths = files.filter((file) => /\.(js|json|ts)$/.test(file) && !file.includes("*"));
    expect(paths.length).toBeGreaterThan(10);
    expect(
      paths.filter(
        (path) =>
          !existsSync(resolve(ROOT, "dist/package", path)) &&
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

  test("has its icons and its words", () => {
    for (const file of [...Object.values(manifest.icons), "_locales/en/messages.json"]) {
      expect(existsSync(`${ROOT}/dist/${browser}/${file}`)).toBe(true);
    }
  });
});
