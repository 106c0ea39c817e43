import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { DEFAULT_FOLDER, OptionError, readPort } from "./options.ts";
import { startWorkspace } from "./workspace.ts";

/*
 * `npm run dev`: the sample app with the widget from its sources. A change of the widget reloads the page, a change
 * of the sample app or the service restarts both.
 */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PORT = portOrExit();
/** The sample app takes `PORT` and the next one, which is its token issuer's. */
const VITE_PORT = PORT + 2;

const vite = await createServer({
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: "warn",
  server: { port: VITE_PORT, strictPort: true, host: "localhost", cors: true },
  optimizeDeps: { entries: ["widget/define.ts"] },
});
await vite.listen();

const workspace = await startWorkspace({
  folder: DEFAULT_FOLDER,
  port: PORT,
  viteOrigin: `http://localhost:${VITE_PORT}`,
});
console.log(`sample app: ${workspace.origin}/admin/data-contribution (sign in as Mara)`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await Promise.all([vite.close(), workspace.stop()]);
    process.exit();
  });
}

function portOrExit(): number {
  try {
    return readPort(process.env);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
