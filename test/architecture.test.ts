import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

interface Import {
  readonly file: string;
  readonly to: string;
}

function sources(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/\.test\.ts$|(^|\/)(testing|icons|build)\//.test(name),
    )
    .map((name) => join(ROOT, room, name));
}

function importsOf(file: string): Import[] {
  const found = codeOf(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return [...found].map((match) => ({ file, to: match[1] ?? "" }));
}

/** A file without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
}

describe("the house", () => {
  test.each(["shared/policy", "shared/model", "shared/rules", "shared/i18n"])(
    "%s needs no package but valibot, no clock, no chance and no browser",
    (room) => {
      for (const file of sources(room)) {
        const packages = importsOf(file).filter(({ to }) => !to.startsWith("."));
        expect(packages.filter(({ to }) => to !== "valibot")).toEqual([]);
        expect(codeOf(file)).not.toMatch(
          /\b(fetch|document|window|navigator|process|performance|crypto|localStorage|Date\.now|Math\.random|set(Timeout|Interval))\s*[.(]|new Date\(\)/,
        );
      }
    },
  );

  test("the client needs no packages but its two parsers", () => {
    const packages = sources("shared/client")
      .flatMap(importsOf)
      .map(({ to }) => to)
      .filter((to) => !to.startsWith("."));
    expect(new Set(packages)).toEqual(new Set(["eventsource-parser", "valibot"]));
  });

  test("no plan and no date is written into a rule", () => {
    for (const file of sources("shared/rules")) {
      expect(codeOf(file)).not.toMatch(/"(free|standard|premium|enterprise)"|20\d\d-\d\d/);
    }
  });

  test("the widget knows nothing of the extension or of Node", () => {
    // Types alone, for those who have React; and what only a server loads.
    const apart = ["react.ts", "server.ts"].map((name) => join(ROOT, "widget", name));
    const packages = sources("widget")
      .filter((file) => !apart.includes(file))
      .flatMap(importsOf)
      .map(({ to }) => to)
      .filter((to) => !to.startsWith("."));
    expect(packages.every((name) => /^(preact|@preact\/signals)(\/|$)/.test(name))).toBe(true);
  });
});
