import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { StoreInUseError } from "../../shared/service/index.ts";
import { launchChromium } from "../harness/chromium.ts";
import { copyExtension, Toolbar } from "../harness/extension-browser.ts";
import { installedChromium } from "../harness/find.ts";
import { connectExtension } from "./connect-extension.ts";
import { PEOPLE, SESSION_COOKIE, tokenFor } from "./people.ts";
import { startWorkspace, type Workspace } from "./workspace.ts";

const USAGE = `npm start -- [--data FOLDER] [--no-browser]

  --data FOLDER   folder of the sample's data (default .data/workspace)
  --no-browser    open no browser

  PORT            port of the sample (default 4320); its sign-in takes the next one`;

const options = readOptions();
const FOLDER = options.data;
const PORT = Number(process.env["PORT"] || 4320);

const workspace = await startWorkspace({ folder: FOLDER, port: PORT }).catch((error: unknown) => {
  if (error instanceof StoreInUseError) {
    console.error(
      `the sample is already running (${error.owner}); stop it, or use --data FOLDER and another PORT`,
    );
    process.exit(1);
  }
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_SOCKET_BAD_PORT") {
    console.error(`PORT: expected a whole number from 1 to 65534, got \`${process.env["PORT"]}\``);
    process.exit(1);
  }
  if (code !== "EADDRINUSE") throw error;
  console.error(`port \`${PORT}\` or \`${PORT + 1}\` is in use; set PORT to another one`);
  process.exit(1);
});
const { origin, data } = workspace;
console.log(`
Sample workspace of Polarstern Instruments: ${origin}
  ${data === "seeded" ? "Filled with sample data." : `Kept as you left it; delete ${FOLDER} to start over.`}

  ${origin}/sign-in                     sign in as Mara (admin) or Jonas (member)
  ${origin}/browse/ENG-12               a work item: ALL, metadata and content are contributed
  ${origin}/wiki/spaces/HR/pages/3      a page of an excluded space: META
  ${origin}/jira/discovery/projects/IDEAS/ideas   an app without the setting: N/A
  ${origin}/admin/data-contribution     the widget; switch, and watch the badges
  ${origin}/account/token               a token, to connect the extension by hand
`);

const close = options["no-browser"] ? undefined : await openBrowser(workspace);
await new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});
await close?.();
await workspace.stop();

function readOptions() {
  try {
    const data = fileURLToPath(new URL("../../.data/workspace", import.meta.url));
    const { values } = parseArgs({
      options: {
        "no-browser": { type: "boolean" },
        data: { type: "string", default: data },
        help: { type: "boolean" },
      },
    });
    if (!values.help) return values;
    console.log(USAGE);
    process.exit();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Opens Chromium with the extension, connected as the admin, if there is a screen and a Chromium. */
async function openBrowser({ secret }: Workspace): Promise<(() => Promise<void>) | undefined> {
  const screen =
    process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!screen || !installedChromium()) {
    const missing = screen ? "Chromium" : "a screen";
    console.log(
      `No browser was opened: ${missing} is missing. Load dist/chrome as an unpacked extension and connect ${origin}.`,
    );
    return undefined;
  }
  const extension = await copyExtension("chrome", [
    `${new URL(origin).origin.replace(/:\d+$/, "")}/*`,
  ]);
  const browser = await launchChromium({ extension, headless: false });
  const [admin] = PEOPLE;
  if (!admin) return undefined;
  const token = await tokenFor(admin, secret);
  const toolbar = await Toolbar.open(browser);
  await connectExtension(toolbar, origin, token);
  await browser.context.addCookies([
    { name: SESSION_COOKIE, value: token, url: origin, httpOnly: true },
  ]);
  for (const path of ["/admin/data-contribution", "/browse/ENG-12"]) {
    await (await browser.newPage()).goto(origin + path);
  }
  console.log("A browser is open: pin Contribution Lens, and look at its badge.");
  return () => browser.close();
}
