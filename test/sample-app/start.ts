import { mkdir } from "node:fs/promises";
import { buildModes, outdatedModes } from "./build-outdated.ts";
import { OptionError, readStartOptions, type StartOptions } from "./options.ts";
import {
  findRunningSample,
  findTakenPort,
  isSampleAt,
  noteRunningSample,
} from "./running-sample.ts";

/* `npm start`: builds what changed, runs the sample workspace, and opens a browser with the extension in it. */

/** Codes of errors that mean that a folder can't be written to. */
const UNUSABLE_FOLDER = ["EACCES", "EEXIST", "ENOSPC", "ENOTDIR", "EPERM", "EROFS"];

const options = readOptions();
const { folder, port } = options;
await mkdir(folder, { recursive: true }).catch(fail);
await refuseIfTaken(options);

const outdated = outdatedModes(["widget", "chrome"]);
const plan = outdated.length > 0 ? `building ${outdated.map(nameOf).join(" and ")}` : "starting";
console.log(`Sample workspace of Polarstern Instruments: ${plan} …`);
await buildModes(outdated);

// The service takes a while to load: errors that can be found before are reported before.
const { startWorkspace } = await import("./workspace.ts");
const workspace = await startWorkspace({ folder, port }).catch(fail);
const { origin, stationOrigin, data } = workspace;
await noteRunningSample(folder, origin);
const pages: readonly (readonly [address: string, text: string])[] = [
  [`${origin}/admin/data-contribution`, "the widget: switch, and watch the badges"],
  [`${origin}/browse/ENG-12`, "a work item: metadata and content are contributed"],
  [`${origin}/wiki/spaces/HR/pages/3`, "a page of an excluded space: only metadata is"],
  [`${origin}/jira/discovery/projects/IDEAS/ideas`, "an app that isn't part of it"],
  [`${stationOrigin}/admin/data-contribution`, "an organization that Atlassian's console rules"],
  [`${origin}/account/token`, "a token, to connect the extension by hand"],
];
const width = Math.max(...pages.map(([address]) => address.length));
console.log(`
  address   ${origin}
  data      ${folder} (${data === "seeded" ? "filled with sample data" : "as you left it; delete the folder to start over"})
  sign in   as Mara (admin) or Jonas (member), without a password
  stop      Ctrl+C

${pages.map(([address, text]) => `  ${address.padEnd(width)}   ${text}`).join("\n")}
`);

const { openBrowser } = await import("./open-browser.ts");
const close = options.opensBrowser ? await openBrowser(workspace) : undefined;
await new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});
await close?.();
await workspace.stop();

function readOptions(): StartOptions {
  try {
    const read = readStartOptions(process.argv.slice(2), process.env);
    if (!("usage" in read)) return read;
    console.log(read.usage);
    process.exit();
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** Ends the process if the sample runs already, or something else uses its ports. */
async function refuseIfTaken({ folder, port }: StartOptions): Promise<void> {
  const running = await findRunningSample(folder);
  if (running !== undefined) {
    end(
      `the sample is already running at ${running}; stop it, or use --data FOLDER and another PORT`,
    );
  }
  const taken = await findTakenPort([port, port + 1]);
  if (!taken) return;
  const other = `http://localhost:${port}`;
  if (await isSampleAt(other)) {
    end(`a sample is already running at ${other}; stop it, or set PORT to another one`);
  }
  end(
    taken.code === "EADDRINUSE"
      ? `port \`${taken.port}\` is in use; set PORT to another one`
      : `could not listen on port \`${taken.port}\` (${taken.code}); set PORT to another one`,
  );
}

/** Ends the process with one line for an error that the person can do something about. */
function fail(error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof Error && error.name === "StoreInUseError") {
    end(`${error.message.replace(/;.*/, "")}; stop it, or use --data FOLDER and another PORT`);
  }
  if (UNUSABLE_FOLDER.includes(code)) {
    end(`--data: could not use \`${folder}\` as a folder (${code}); use another one`);
  }
  throw error;
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}

function nameOf(mode: "widget" | "chrome"): string {
  return mode === "widget" ? "the widget" : "the extension";
}
