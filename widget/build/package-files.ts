import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
      for (const fileName of TEXTS) {
        this.emitFile({ type: "asset", fileName, source: withoutDeadLinks(fileName) });
      }
    },
  };
}

function read(file: string): string {
  return readFileSync(`${ROOT}/${file}`, "utf8");
}

const TEXTS = [
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "shared/rules/README.md",
  "shared/service/README.md",
  "widget/README.md",
];

/** Returns a text without pictures, and without links to files that the package doesn't have. */
function withoutDeadLinks(file: string): string {
  const pictures = /^(\| \| \|\n\| --- \| --- \|\n)?.*!\[[^\]]*\]\((?!https?:)[^)]*\).*\n\n?/gm;
  const links = /(?<!!)\[([^\]]+)\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g;
  return read(file)
    .replace(pictures, "")
    .replace(links, (link, text: string, target: string) =>
      TEXTS.includes(join(dirname(file), target)) ? link : text,
    );
}
