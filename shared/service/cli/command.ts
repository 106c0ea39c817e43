import { parseArgs } from "node:util";
import { HELP } from "./help.ts";
import { organizationsCommand } from "./organizations.ts";
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
    console.log(HELP);
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
    if (error instanceof ConfigError) console.error(error.message);
    else console.error(errorMessage(error, env));
    return 1;
  }
}

async function start(args: readonly string[], env: Environment): Promise<number> {
  // `start` has no options; parsing refuses any that are given.
  parseArgs({ args: [...args] });
  const service = await startService(env);
  if (process.stdout.isTTY) console.log(`settings service on ${service.origin} (${service.store})`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await service.stop();
  return 0;
}

function errorMessage(error: unknown, env: Environment): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `port ${env["PORT"] ?? 4310} is in use; set PORT to another one`;
  }
  return error instanceof Error ? error.message : String(error);
}
