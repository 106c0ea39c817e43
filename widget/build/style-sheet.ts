import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Plugin, preprocessCSS, type ResolvedConfig } from "vite";

const FILE = join(import.meta.dirname, "../styles/server.css");

/** Emits `widget.css`, which styles what a server renders before any script has run. */
export function styleSheet(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "style-sheet",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { code } = await preprocessCSS(await readFile(FILE, "utf8"), FILE, config);
      this.emitFile({ type: "asset", fileName: "widget.css", source: code });
    },
  };
}
