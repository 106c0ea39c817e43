import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { SignJWT } from "jose";
import { parseHistory } from "../../client/parse-responses.ts";
import { verifyChain } from "../store/audit-chain.ts";
import { SettingsStore } from "../store/settings-store.ts";
import { ConfigError, readClaims, readDatabase, readSecret } from "./config.ts";
import { startService } from "./start.ts";

const HELP = `contribution-lens: the settings service

  start                    answer on HOST:PORT (default 127.0.0.1:4310)
  verify                   check the audit log of every organization
  verify --file FILE       check an exported log: the answer of GET …/changes
  token --org ID=ROLE      print a token; ROLE is admin, member or service
        --sub ID --name NAME --hours 1

  DATABASE_URL                   PostgreSQL; without it the embedded store in
  CONTRIBUTION_LENS_DATA         this folder (default .data)
  CONTRIBUTION_LENS_JWT_SECRET   32 bytes or more, or
  CONTRIBUTION_LENS_JWKS_URL     the keys of a token issuer
  CONTRIBUTION_LENS_ORIGINS      pages that may call, by origin, with commas
  CONTRIBUTION_LENS_ISSUER       the \`iss\` and \`aud\` that tokens must have,
  CONTRIBUTION_LENS_AUDIENCE     where they are set
  CONTRIBUTION_LENS_URL          the service's address from outside, and the OAuth
  CONTRIBUTION_LENS_CLIENT_ID    client to sign in as: what discovery announces
  CONTRIBUTION_LENS_BODY_LIMIT   bytes a body may have (default 262144)
`;

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command of the service; the result is the exit code. */
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
    else console.error(explain(error, env));
    return 1;
  }
}

async function start(args: readonly string[], env: Environment): Promise<number> {
  // It takes none: what stands there would be passed over in silence.
  parseArgs({ args: [...args] });
  const service = await startService(env);
  console.log(`settings service on ${service.origin} (${service.store})`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await service.stop();
  return 0;
}

async function verify(args: readonly string[], env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { file: { type: "string" } } });
  if (values.file !== undefined) {
    const { entries, next } = readLog(values.file, await readFile(values.file, "utf8"));
    const { head, broken } = await verifyChain(entries);
    if (next !== null)
      console.error(`${values.file}: only a part of the log; it goes on after ${next}`);
    return report(values.file, head.sequence, broken);
  }
  const database = readDatabase(env);
  // Opening a folder that is not there would make an empty store and call it intact.
  if (database.folder !== undefined && !existsSync(database.folder)) {
    throw new ConfigError(`CONTRIBUTION_LENS_DATA: there is no store in \`${database.folder}\``);
  }
  const store = await SettingsStore.open(database);
  try {
    const reports = await store.verify();
    if (reports.length === 0) console.log("no organizations, nothing to check");
    const codes = reports.map(({ organization, entries, broken }) =>
      report(organization, entries, broken),
    );
    return Math.max(0, ...codes);
  } finally {
    await store.close();
  }
}

function readLog(file: string, text: string): ReturnType<typeof parseHistory> {
  try {
    return parseHistory(JSON.parse(text));
  } catch {
    throw new ConfigError(
      `${file}: no exported log; expected the JSON that GET …/changes answers, or that the widget's history saves`,
    );
  }
}

function report(
  name: string,
  entries: number,
  broken: { sequence: number; reason: string } | undefined,
): number {
  if (!broken) {
    console.log(`${name}: intact, ${entries} entries`);
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
  const secret = readSecret(env);
  if (!secret) throw new ConfigError("set CONTRIBUTION_LENS_JWT_SECRET to the service's secret");
  if (!(Number(values.hours) > 0)) throw new ConfigError("--hours: expected a number above 0");
  if (values.org.length === 0) {
    throw new ConfigError("--org: say for which organization and role, such as `--org acme=admin`");
  }
  const orgs = Object.fromEntries(values.org.map(readRole));
  const { issuer, audience } = readClaims(env);
  const signed = new SignJWT({ name: values.name ?? values.sub, orgs })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(values.sub)
    .setExpirationTime(Math.floor(Date.now() / 1000 + Number(values.hours) * 3600));
  if (issuer !== undefined) signed.setIssuer(issuer);
  if (audience !== undefined) signed.setAudience(audience);
  console.log(await signed.sign(new TextEncoder().encode(secret)));
  return 0;
}

function readRole(pair: string): [string, string] {
  const [, organization, role] = /^([^=]+)=(admin|member|service)$/.exec(pair) ?? [];
  if (organization !== undefined && role !== undefined) return [organization, role];
  throw new ConfigError(`--org ${pair}: expected ID=admin, ID=member or ID=service`);
}

function explain(error: unknown, env: Environment): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `port ${env["PORT"] ?? 4310} is in use; set PORT to another one`;
  }
  return error instanceof Error ? error.message : String(error);
}
