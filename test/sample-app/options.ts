import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** The sample's own folder: the settings service keeps its data in `.data`. */
export const DEFAULT_FOLDER = fileURLToPath(new URL("../../.sample", import.meta.url));
const DEFAULT_PORT = 4320;
/** The sample takes a port and the next ones: its sign-in, and Vite during development. */
const LAST_PORT = 65_533;

const USAGE = `npm start -- [--data FOLDER] [--no-browser]

  --data FOLDER   folder of the sample's data (default .sample)
  --no-browser    open no browser

  PORT            port of the sample (default ${DEFAULT_PORT}); its sign-in takes the next one`;

/** The options of `npm start`. */
export interface StartOptions {
  readonly folder: string;
  readonly port: number;
  readonly opensBrowser: boolean;
}

/** Thrown if an option can't be used; the message is one line. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}

/**
 * Parses the options of `npm start`. Returns the usage if that is asked for.
 * @throws {OptionError} naming the option at fault
 */
export function readStartOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): StartOptions | { readonly usage: string } {
  const { data, help, "no-browser": noBrowser } = parse(args);
  if (help) return { usage: USAGE };
  return {
    folder: readFolder(data),
    port: readPort(env),
    opensBrowser: !noBrowser,
  };
}

/**
 * Returns the port that the environment names.
 * @throws {OptionError} if it is no port
 */
export function readPort(env: NodeJS.ProcessEnv): number {
  const text = env["PORT"]?.trim();
  if (!text) return DEFAULT_PORT;
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= LAST_PORT) return port;
  throw new OptionError(`PORT: expected a whole number from 1 to ${LAST_PORT}, got \`${text}\``);
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        "no-browser": { type: "boolean" },
        data: { type: "string" },
        help: { type: "boolean" },
      },
    });
    return values;
  } catch (error) {
    const [message = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new OptionError(
      `${message.replace(/\.? To specify.*|\.$/, "")}; \`npm start -- --help\` lists the options`,
    );
  }
}

function readFolder(data: string | undefined): string {
  if (data === undefined) return DEFAULT_FOLDER;
  if (data.trim() === "") throw new OptionError("--data: expected a folder");
  return resolve(data);
}
