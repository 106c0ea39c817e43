import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SignJWT } from "jose";
import type { AuditPage } from "../../model/audit-entry.ts";
import { parseJson } from "../../model/parse.ts";
import { verifyChain } from "../store/audit-chain.ts";
import { isAuditEntry } from "../store/row-codecs.ts";
import { SettingsStore } from "../store/settings-store.ts";
import { readDatabase, readSigningOptions } from "./config.ts";
import { HELP } from "./help.ts";
import { startService } from "./start.ts";
import { ConfigError, type Environment } from "./variables.ts";

/** Runs a command of the service and returns the exit code. */
export async function runCommand(args: readonly string[], env: Environment): Promise<number> {
  const [command = "start", ...rest] = args;
  try {
    if (args.some((arg) => arg === "--help" || arg === "-h")) {
      console.log(HELP);
      return 0;
    }
    switch (command) {
      case "start":
        return await start(rest, env);
      case "verify":
        return await verify(rest, env);
      case "token":
        return await token(rest, env);
      case "help":
        console.log(HELP);
        return 0;
      default:
        console.error(`unknown command \`${command}\`\n\n${HELP}`);
        return 2;
    }
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

async function verify(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { file: { type: "string" } } });
  if (values.file !== undefined) {
    const { entries, next } = parseLog(values.file, await readFile(values.file, "utf8"));
    const { head, broken } = await verifyChain(entries);
    if (next !== null) {
      console.error(`${values.file}: only part of the log; export what follows entry ${next} too`);
    }
    return report(values.file, head.sequence, broken);
  }
  const database = readDatabase(env);
  // Opening a folder without a store would create an empty one and report it as intact.
  if (database.folder !== undefined && !existsSync(join(database.folder, "PG_VERSION"))) {
    throw new ConfigError(`CONTRIBUTION_LENS_DATA: no store in \`${database.folder}\``);
  }
  const store = await SettingsStore.open(database);
  try {
    let checked = 0;
    let code = 0;
    for await (const { organization, entries, broken } of store.verify()) {
      checked += 1;
      code = Math.max(code, report(organization, entries, broken));
    }
    if (checked === 0) console.log("no organizations to check");
    return code;
  } finally {
    await store.close();
  }
}

/** Parses an exported log. The entries stay as they are, because their hashes cover every member. */
function parseLog(file: string, text: string): AuditPage {
  const { entries, next = null } = Object(tryParseJson(text));
  if (Array.isArray(entries) && entries.every(isAuditEntry)) return { entries, next };
  throw new ConfigError(
    `${file}: not an exported log; expected a response of GET …/changes, or a file saved from the widget's history`,
  );
}

function tryParseJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function report(
  name: string,
  entries: number,
  broken: { sequence: number; reason: string } | undefined,
): number {
  if (!broken) {
    console.log(`${name}: intact, ${entries} ${entries === 1 ? "entry" : "entries"}`);
    return 0;
  }
  console.error(`${name}: broken at entry ${broken.sequence}: ${broken.reason}`);
  return 1;
}

async function token(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      org: { type: "string", multiple: true, default: [] },
      sub: { type: "string", default: "operator" },
      name: { type: "string" },
      hours: { type: "string", default: "1" },
    },
  });
  const { secret, issuer, audience } = readSigningOptions(env);
  if (!(Number(values.hours) > 0)) throw new ConfigError("--hours: expected a number above 0");
  if (values.org.length === 0) {
    throw new ConfigError("--org: expected an organization and a role, such as `--org acme=admin`");
  }
  const orgs = Object.fromEntries(values.org.map(parseRole));
  const signed = new SignJWT({ name: values.name ?? values.sub, orgs })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(values.sub)
    .setExpirationTime(Math.floor(Date.now() / 1000 + Number(values.hours) * 3600));
  if (issuer !== undefined) signed.setIssuer(issuer);
  if (audience !== undefined) signed.setAudience(audience);
  console.log(await signed.sign(new TextEncoder().encode(secret)));
  return 0;
}

function parseRole(pair: string): [string, string] {
  const [, organization, role] = /^([^=]+)=(admin|member|service)$/.exec(pair) ?? [];
  if (organization !== undefined && role !== undefined) return [organization, role];
  throw new ConfigError(`--org: expected ID=admin, ID=member or ID=service, got \`${pair}\``);
}

function errorMessage(error: unknown, env: Environment): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `port ${env["PORT"] ?? 4310} is in use; set PORT to another one`;
  }
  return error instanceof Error ? error.message : String(error);
}
