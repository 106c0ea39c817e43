import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FOLDER = join(import.meta.dirname, "../styles");

/** All styles of the widget in one file, for first states that a server renders: they are there before any script. */
export function styleSheet(): Plugin {
  const order = ["tokens", "base", "settings", "rest", "table"];
  return {
    name: "style-sheet",
    generateBundle() {
      const names = readdirSync(FOLDER).flatMap((file) =>
        file.endsWith(".css") ? [file.slice(0, -".css".length)] : [],
      );
      const sorted = [...order, ...names.filter((name) => !order.includes(name))];
      const source = sorted.map((name) => readFileSync(`${FOLDER}/${name}.css`, "utf8")).join("");
      this.emitFile({ type: "asset", fileName: "widget.css", source });
    },
  };
}
