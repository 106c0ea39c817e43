import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const ROOT = join(import.meta.dirname, "../..");

/**
 * All in one file is all but the other languages, which are fetched from beside it; the parts of a panel are there
 * already, and so is what draws them.
 */
export function inOneFile(): Plugin {
  return {
    name: "in-one-file",
    enforce: "pre",
    resolveId(id, importer) {
      const [, tag] = /^\.\/([\w-]+)\/core\.ts$/.exec(id) ?? [];
      if (tag && tag !== "en" && importer?.endsWith("/languages.ts"))
        return { id: `./languages/${tag}.js`, external: "relative" };
      if (id.endsWith("/draw.ts")) return `${ROOT}/widget/render/draw-at-hand.ts`;
      return id.endsWith("/lazy-components.ts") ? `${ROOT}/widget/settings/parts-at-hand.ts` : null;
    },
  };
}

/**
 * In what order the one file has its folders, and of each the modules of which kind: found by moving one after the
 * other to where the file is smallest.
 */
const ALIKE = [
  "shared/i18n/en .ts",
  "shared/policy .ts",
  "shared/client .ts",
  "shared/rules .ts",
  "shared/i18n .ts",
  "shared/model .ts",
  "widget/history .ts",
  "widget/panel .ts",
  "widget/dates .ts",
  "widget/exceptions .tsx",
  "widget/change .tsx",
  "widget/history .tsx",
  "widget/place .tsx",
  "widget/protection .tsx",
  "widget/status .tsx",
  "widget/render signals.ts",
  "widget/desk .tsx",
  "widget/desk .ts",
  "widget/elements .ts",
];

/**
 * Puts beside each other in the one file what is alike, so that what it repeats is packed once (4 % of what a page
 * fetches): style sheets, words, rules, components. Nothing depends on the order.
 */
export function alikeTogether(): Plugin {
  const sheets = ["rest", "settings", "first"].map((name) => `./styles/${name}-sheet.ts`);
  const alike = ALIKE.map((kind) => kind.split(" ")).flatMap(([folder, end = ""]) =>
    readdirSync(`${ROOT}/${folder}`)
      .filter((name) => name.endsWith(end) && !/\.(test|d)\.ts$/.test(name))
      .map((name) => `${ROOT}/${folder}/${name}`),
  );
  const imports = [...sheets, ...alike].map((module) => `import ${JSON.stringify(module)};`);
  return {
    name: "alike-together",
    transform: (code, id) =>
      id.endsWith("/widget/define.ts") ? imports.join("") + code : undefined,
  };
}

/**
 * Makes what is imported on demand a plain import: in one file it is there already. Left to itself the bundler wraps
 * every module into a function that runs when it is first asked for, which is 5 % more and keeps the minifier from
 * seeing through.
 */
export function allAtOnce(): Plugin {
  return {
    name: "all-at-once",
    enforce: "post",
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.endsWith("/languages.ts")) return undefined;
      const imports: string[] = [];
      const local = (what: (name: string) => string, path: string) => {
        const name = `part${imports.length}`;
        imports.push(`import ${what(name)} from ${path};`);
        return name;
      };
      const changed = code
        .replace(/\(await import\(("[^"]+")\)\)\.(\w+)/g, (_, path: string, part: string) =>
          local((name) => `{ ${part} as ${name} }`, path),
        )
        .replace(
          /\{ (\w+) \} = await import\(("[^"]+")\)/g,
          (_, part: string, path: string) =>
            `${part} = ${local((name) => `{ ${part} as ${name} }`, path)}`,
        )
        .replace(/\bimport\(("[^"]+")\)/g, (_, path: string) => {
          return `Promise.resolve(${local((name) => `* as ${name}`, path)})`;
        });
      return imports.length === 0 ? undefined : imports.join("") + changed;
    },
  };
}
