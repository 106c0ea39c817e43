import { parseArgs } from "node:util";
import { HELP } from "./help.ts";
import { organizationsCommand } from "./organizations.ts";
import { printLine } from "./output.ts";
import { startService } from "./start.ts";
import { tokenCommand } from "./token.ts";
import { exportCommand, importCommand } from "./transfer.ts";
import { ConfigError, type Environment } from "./variables.ts";
import { verifyCommand } from "./verify.ts";

type Command = (args: readonly string[], env: Environment) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  start,
  verify: verifyCommand,
  export: exportCommand,
  import: importCommand,
  organizations: organizationsCommand,
  token: tokenCommand,
  help: async () => {
    await printLine(HELP);
    return 0;
  },
};

/** Runs a command of the service and returns the exit code. */
export async function runCommand(args: readonly string[], env: Environment): Promise<number> {
  const [name = "start", ...rest] = args;
  const isHelp = args.some((arg) => arg === "--help" || arg === "-h");
  const command = isHelp ? COMMANDS["help"] : Object.hasOwn(COMMANDS, name) && COMMANDS[name];
  if (!command) {
    console.error(`unknown command \`${name}\`\n\n${HELP}`);
    return 2;
  }
  try {
    return await command(rest, env);
  } catch (error) {
    // A missing library: `main.ts` says how to install it.
    if (Object(error).code === "ERR_MODULE_NOT_FOUND") throw error;
    if (error instanceof ConfigError) console.error(error.message);
    else console.error(errorMessage(error, env));
    return 1;
  }
}

async function start(args: readonly string[], env: Environment): Promise<number> {
  // `start` has no options; parsing refuses any that are given.
  parseArgs({ args: [...args] });
  // Registered first: process 1 of a container ignores a signal without a listener.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  const service = await startService(env);
  if (process.stdout.isTTY) console.log(`settings service on ${service.origin} (${service.store})`);
  await stopped;
  await service.stop();
  return 0;
}

/** Returns the message of an error, with the variable that can mend it. */
function errorMessage(error: unknown, env: Environment): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, path }: NodeJS.ErrnoException & { port?: number } = error;
  if (code === "EADDRINUSE") {
    const isMetrics = String(port) === env["CONTRIBUTION_LENS_METRICS_PORT"];
    const variable = isMetrics ? "CONTRIBUTION_LENS_METRICS_PORT" : "PORT";
    return `port ${port} is in use; set ${variable} to another one`;
  }
  if (code === "store-unavailable" && env["DATABASE_URL"] && error.cause instanceof Error) {
    return `DATABASE_URL: ${connectionFault(error.cause)}`;
  }
  const folder = env["CONTRIBUTION_LENS_DATA"];
  if (folder && path?.startsWith(folder)) return `CONTRIBUTION_LENS_DATA: ${error.message}`;
  return error.message;
}

/** Returns the reason for which no connection was made: a name with several addresses has one for each. */
function connectionFault(cause: Error): string {
  const [first = cause] = cause instanceof AggregateError ? cause.errors : [];
  return first instanceof Error ? first.message : String(first);
}
