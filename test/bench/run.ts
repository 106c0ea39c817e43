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

/** Node's exit code if an awaited promise can never settle. */
const UNSETTLED_AWAIT = 13;

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no bench \`${unknown.join(", ")}\`; use ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}

let current = "";
process.once("exit", (code) => {
  // Node ends without a word if nothing is left that could settle the promise that is awaited.
  if (code === UNSETTLED_AWAIT)
    console.error(`the bench \`${current}\` waited for something that ended`);
});

const figures: Figure[] = [];
let failed = 0;
const [load = 0] = loadavg();
for (const name of names) {
  current = name;
  console.error(`measuring ${name} …`);
  try {
    figures.push(...((await BENCHES[name]?.()) ?? []));
  } catch (error) {
    failed += 1;
    console.error(`the bench \`${name}\` failed:`, error);
  }
}
console.log(table(figures));
if (load > availableParallelism() / 2) {
  console.log(`the machine was busy (load ${load.toFixed(1)}): times are not reliable`);
}
const missed = figures.filter(isMissed).length;
if (failed === 0) console.log(missed === 0 ? "all limits met" : `${missed} limits missed`);
else console.log(`${failed} benches failed, ${missed} limits missed`);
process.exitCode = missed + failed === 0 ? 0 : 1;
