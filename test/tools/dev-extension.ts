import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { findChromium } from "../harness/find.ts";
import { installPackages } from "./install-packages.ts";

/* `npm run dev:extension`: Chromium with the unpacked extension, built and loaded again after each change. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGING = fileURLToPath(new URL("packaging", import.meta.url));

const chromium = await findChromium();
await installPackages(PACKAGING);
await build({ root: ROOT, mode: "chrome", logLevel: "warn" });
await build({ root: ROOT, mode: "chrome", logLevel: "warn", build: { watch: {} } });

const args = ["web-ext", "run", "--target", "chromium", "--chromium-binary", chromium];
spawn("npx", [...args, "--source-dir", `${ROOT}/dist/chrome`], {
  cwd: PACKAGING,
  shell: process.platform === "win32",
  stdio: "inherit",
}).on("exit", (code) => process.exit(code ?? 0));
