import { availableParallelism, loadavg } from "node:os";
import { type Figure, isMissed, table } from "./figure.ts";

/*
 * `npm run bench`: prints every figure in a table, beside its limit. `npm run bench -- rules widget` runs some of the
 * benches. The process fails if a limit is missed.
 */

const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  packages: async () => (await import("./packages.ts")).packageFigures(),
  rules: async () => (await import("./rules.ts")).ruleFigures(),
  service: async () => (await import("./service.ts")).serviceFigures(),
  widget: async () => (await import("./widget.ts")).widgetFigures(),
  extension: async () => (await import("./extension.ts")).extensionFigures(),
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no bench \`${unknown.join(", ")}\`; use ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}

const figures: Figure[] = [];
const [load = 0] = loadavg();
for (const name of names) {
  console.error(`measuring ${name} …`);
  figures.push(...((await BENCHES[name]?.()) ?? []));
}
console.log(table(figures));
if (load > availableParallelism() / 2) {
  console.log(`the machine was busy (load ${load.toFixed(1)}): times are not reliable`);
}
const missed = figures.filter(isMissed).length;
console.log(missed === 0 ? "all limits met" : `${missed} limits missed`);
process.exitCode = missed === 0 ? 0 : 1;
