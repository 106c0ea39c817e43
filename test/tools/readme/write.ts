import { readFile, writeFile } from "node:fs/promises";
import { withTables } from "./tables.ts";

const README = new URL("../../../widget/README.md", import.meta.url);

await writeFile(README, await withTables(await readFile(README, "utf8")));
console.log("widget/README.md: tables updated");
