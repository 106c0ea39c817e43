/* Lets dependency-cruiser 17 read TSX with swc. Version 18 does so itself, but needs Node 22. */

import { createRequire } from "node:module";

const swc = createRequire(import.meta.url)("@swc/core");
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") });
