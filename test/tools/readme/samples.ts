import { readFileSync } from "node:fs";

const ROOT = new URL("../../../", import.meta.url);

/** The README files whose samples are checked. */
const FILES = [
  "README.md",
  "widget/README.md",
  "extension/README.md",
  "shared/service/README.md",
  "shared/rules/README.md",
];

/** A fenced block of a README. */
export interface Sample {
  /** Its file, language and number in the file, such as `README.md sh 1`. */
  readonly name: string;
  readonly code: string;
}

/** Returns every fenced block of the README files, in order. */
export function readSamples(): Sample[] {
  return FILES.flatMap((file) => {
    const counts = new Map<string, number>();
    const blocks = readFileSync(new URL(file, ROOT), "utf8").matchAll(
      /^( *)```(\S*)\n([\s\S]*?)^ *```/gm,
    );
    return Array.from(blocks, ([, indent = "", language = "", code = ""]) => {
      const count = (counts.get(language) ?? 0) + 1;
      counts.set(language, count);
      return {
        name: `${file} ${language} ${count}`,
        code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      };
    });
  });
}

/** Returns the commands of a shell sample: without comments, with continued lines joined. */
export function commandsOf(code: string): string[] {
  return code
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .flatMap((line) => line.replace(/\s+#.*$/, "").split(" && "))
    .map((command) => command.trim())
    .filter((command) => command !== "");
}
