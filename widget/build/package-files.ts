import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const ROOT = join(import.meta.dirname, "../..");

/** The package's manifest and texts: the repository's own, with paths relative to the package's folder. */
export function packageFiles(outDir: string): Plugin {
  return {
    name: "package-files",
    generateBundle() {
      const manifest: Record<string, unknown> = JSON.parse(read("package.json"));
      const { scripts: _, devDependencies: __, private: ___, ...kept } = manifest;
      const source = `${JSON.stringify(kept, null, 2).replaceAll(`./${outDir}/`, "./")}\n`;
      this.emitFile({ type: "asset", fileName: "package.json", source });
      for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) {
        this.emitFile({ type: "asset", fileName: file, source: withoutDeadLinks(read(file)) });
      }
    },
  };
}

function read(file: string): string {
  return readFileSync(`${ROOT}/${file}`, "utf8");
}

/** A text without links to pictures and sources, which the package doesn't have. */
function withoutDeadLinks(markdown: string): string {
  const relative = String.raw`\((?!https?:|#)[^)]*\)`;
  const pictures = String.raw`^(\| \| \|\n\| --- \| --- \|\n)?.*!\[[^\]]*\]${relative}.*\n\n?`;
  return markdown
    .replace(new RegExp(pictures, "gm"), "")
    .replace(new RegExp(String.raw`(?<!!)\[([^\]]+)\]${relative}`, "g"), "$1");
}
