import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/* Byte budgets of the built package: `npm run size`. */

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

const gzip = { gzip: true, disablePlugins: ["@size-limit/esbuild"] };

export default [
  {
    name: "widget.bundle.js, all in one file",
    path: `${PACKAGE}/widget.bundle.js`,
    limit: "52 kB",
    ...gzip,
  },
  {
    name: "widget.js with its static imports",
    path: [...withStaticImports(`${PACKAGE}/widget.js`)],
    limit: "17.5 kB",
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
