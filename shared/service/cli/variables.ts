import * as v from "valibot";
import { OrganizationIdSchema } from "../../model/organization.ts";
import { CallerRoleSchema } from "../http/caller.ts";
import { LOG_LEVELS } from "./log-levels.ts";

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown if an environment variable is missing or invalid. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const httpUrl = v.pipe(
  v.string(),
  v.check(
    (text) => /^https?:/.test(text) && URL.canParse(text),
    "expected an http(s) address, such as `https://settings.example.com`",
  ),
);

// The URL parser gives extensions the origin `null`.
const EXTENSION_ORIGIN = /^(chrome|moz|safari-web)-extension:\/\/[A-Za-z0-9-]+$/;

/** An origin as browsers send it: any other spelling would never match. */
const origin = v.pipe(
  v.string(),
  v.check(
    (text) =>
      EXTENSION_ORIGIN.test(text) ||
      (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text),
    ({ input }) =>
      `expected origins such as \`https://app.example.com\`, without a path; got \`${input}\``,
  ),
);

function integer(min: number, max: number, message: string) {
  return v.pipe(
    v.string(),
    v.digits(message),
    v.transform(Number),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
}

/** A list, comma-separated. */
const list = v.pipe(
  v.string(),
  v.transform((text) => text.split(",").flatMap((item) => item.trim() || [])),
);

const secret = v.pipe(v.string(), v.minBytes(32, "expected 32 bytes or more"));
const port = integer(0, 65_535, "expected a whole number from 0 to 65535");
const requestsPerSecond = integer(
  0,
  1_000_000,
  "expected a number of requests a second, or 0 for no limit",
);
const streams = integer(0, 1_000_000, "expected a number of event streams, or 0 for no limit");

/** Such as `lens-admins=acme:admin`; groups can contain `=` and `:`. */
const GROUP_RULE = /^(.+)=([^:=]+):([a-z]+)$/;
const EXPECTED_RULE = "expected rules such as `lens-admins=acme:admin, everyone=acme:member`";
const groupRule = v.pipe(
  v.string(),
  v.regex(GROUP_RULE, EXPECTED_RULE),
  v.transform((text) => {
    const [, group = "", organization, role] = GROUP_RULE.exec(text) ?? [];
    return { group, organization, role };
  }),
  v.object(
    { group: v.string(), organization: OrganizationIdSchema, role: CallerRoleSchema },
    EXPECTED_RULE,
  ),
);

/** The variables that locate the database. */
export const DatabaseSchema = v.object({
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:/, "expected an address that begins with `postgres://`"),
    ),
  ),
  CONTRIBUTION_LENS_DATA: v.optional(v.string(), ".data"),
  CONTRIBUTION_LENS_SCHEMA: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z_][a-z0-9_]{0,30}$/, "expected a name of a-z, 0-9 and `_`, such as `lens`"),
    ),
  ),
  CONTRIBUTION_LENS_IDEMPOTENCY_DAYS: v.optional(
    integer(1, 365, "expected a number of days from 1 to 365"),
  ),
  CONTRIBUTION_LENS_NOTIFICATIONS: v.optional(
    v.picklist(["listen", "poll"], "expected `listen` or `poll`"),
    "listen",
  ),
});

/** The variables that tokens are signed with. */
export const SecretSchema = v.object({
  CONTRIBUTION_LENS_JWT_SECRET: v.optional(secret),
  CONTRIBUTION_LENS_ISSUER: v.optional(v.string()),
  CONTRIBUTION_LENS_AUDIENCE: v.optional(v.string()),
});

/** The variables of a service process. */
export const ServiceSchema = v.object({
  ...DatabaseSchema.entries,
  ...SecretSchema.entries,
  HOST: v.optional(v.string(), "127.0.0.1"),
  PORT: v.optional(port, "4310"),
  CONTRIBUTION_LENS_JWT_SECRET_PREVIOUS: v.optional(secret),
  CONTRIBUTION_LENS_JWKS_URL: v.optional(httpUrl),
  CONTRIBUTION_LENS_GROUPS: v.optional(v.pipe(list, v.array(groupRule)), ""),
  CONTRIBUTION_LENS_GROUPS_CLAIM: v.optional(v.string(), "groups"),
  CONTRIBUTION_LENS_ORIGINS: v.optional(v.pipe(list, v.array(origin)), ""),
  CONTRIBUTION_LENS_URL: v.optional(httpUrl),
  CONTRIBUTION_LENS_CLIENT_ID: v.optional(v.string()),
  CONTRIBUTION_LENS_BODY_LIMIT: v.optional(
    integer(1, Number.MAX_SAFE_INTEGER, "expected a number of bytes, 1 or more"),
  ),
  CONTRIBUTION_LENS_CALLER_LIMIT: v.optional(requestsPerSecond, "100"),
  CONTRIBUTION_LENS_ORGANIZATION_LIMIT: v.optional(requestsPerSecond, "500"),
  CONTRIBUTION_LENS_CALLER_STREAMS: v.optional(streams, "500"),
  CONTRIBUTION_LENS_ORGANIZATION_STREAMS: v.optional(streams, "5000"),
  CONTRIBUTION_LENS_LOG_LEVEL: v.optional(
    v.picklist(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(", ")}`),
    "info",
  ),
  CONTRIBUTION_LENS_METRICS_PORT: v.optional(port),
  CONTRIBUTION_LENS_DRAIN_SECONDS: v.optional(
    integer(0, 600, "expected a number of seconds from 0 to 600"),
    "0",
  ),
});

/**
 * Parses environment variables. An empty one counts as unset.
 * @throws {ConfigError} naming each variable at fault and what it needs
 */
export function parseVariables<const S extends v.GenericSchema<Record<string, unknown>, unknown>>(
  schema: S,
  env: Environment,
): v.InferOutput<S> {
  const set = Object.entries(env).flatMap(([name, value]) => {
    const trimmed = value?.trim();
    return trimmed ? [[name, trimmed] as const] : [];
  });
  const { success, output, issues } = v.safeParse(schema, Object.fromEntries(set));
  if (success) return output;
  const lines = issues.map((issue) => `${issue.path?.[0]?.key}: ${issue.message}`);
  throw new ConfigError(lines.join("\n"));
}
