import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/*
 * Byte budgets of the built package: `npm run size`. The aim for the bundle and for the opened settings page is 52 kB.
 * They are larger because Preact, signals, valibot and the event parser are used as they are.
 */

const PACKAGE = "dist/package";

/** A module and every module that it imports statically. */
function withStaticImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, "utf8");
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    withStaticImports(join(dirname(file), path), found);
  }
  return found;
}

/** `widget.js` and the chunks of these names, with their static imports. */
function chunks(...names) {
  const files = readdirSync(`${PACKAGE}/chunks`).filter((file) =>
    names.includes(file.replace(/-[\w-]{8}\.js$/, "")),
  );
  const found = new Set();
  for (const file of ["widget.js", ...files.map((name) => `chunks/${name}`)]) {
    withStaticImports(`${PACKAGE}/${file}`, found);
  }
  return [...found];
}

const gzip = { gzip: true, disablePlugins: ["@size-limit/esbuild"] };

export default [
  {
    name: "widget.bundle.js, all in one file",
    path: `${PACKAGE}/widget.bundle.js`,
    limit: "69.5 kB",
    ...gzip,
  },
  {
    name: "the first usable switch, English and styles included",
    path: chunks("en-core", "settings"),
    limit: "17.4 kB",
    ...gzip,
  },
  {
    name: "<contribution-status> alone, to its text",
    path: chunks("en-core", "mount-status"),
    limit: "14.3 kB",
    ...gzip,
  },
  {
    name: "a settings page with everything opened",
    path: chunks("en-core", "settings", "app", "en-settings", "details"),
    limit: "69.7 kB",
    ...gzip,
  },
  {
    name: "import { assess } alone, tree-shaken",
    path: `${PACKAGE}/index.js`,
    import: "{ assess }",
    limit: "6 kB",
    gzip: true,
  },
];
