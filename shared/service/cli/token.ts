import { parseArgs } from "node:util";
import { SignJWT } from "jose";
import { readSigningOptions } from "./config.ts";
import { printLine } from "./output.ts";
import { ConfigError, type Environment } from "./variables.ts";

/** Prints a token. */
export async function tokenCommand(args: readonly string[], env: Environment): Promise<number> {
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
  await printLine(await signed.sign(new TextEncoder().encode(secret)));
  return 0;
}

function parseRole(pair: string): [string, string] {
  const [, organization, role] = /^([^=]+)=(admin|member|service)$/.exec(pair) ?? [];
  if (organization !== undefined && role !== undefined) return [organization, role];
  throw new ConfigError(`--org: expected ID=admin, ID=member or ID=service, got \`${pair}\``);
}
