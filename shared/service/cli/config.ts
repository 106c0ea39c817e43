import * as v from "valibot";
import { isLoopback } from "../../model/host.ts";
import type { TokenOptions } from "../http/tokens.ts";
import type { DatabaseOptions } from "../store/open-database.ts";

/** The configuration of a service process. */
export interface ServiceConfig {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseOptions;
  readonly tokens: TokenOptions;
  readonly allowedOrigins: readonly string[];
  /** The most bytes of a request body; absent for the default. */
  readonly bodyLimit?: number;
  /** The service's public address, for discovery; absent only on the loopback. */
  readonly publicUrl?: string;
  /** The sign-in that discovery announces. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
}

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

const DatabaseSchema = v.object({
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:/, "expected an address that begins with `postgres://`"),
    ),
  ),
  CONTRIBUTION_LENS_DATA: v.optional(v.string(), ".data"),
});

const SecretSchema = v.object({
  CONTRIBUTION_LENS_JWT_SECRET: v.optional(
    v.pipe(v.string(), v.minBytes(32, "expected 32 bytes or more")),
  ),
  CONTRIBUTION_LENS_ISSUER: v.optional(v.string()),
  CONTRIBUTION_LENS_AUDIENCE: v.optional(v.string()),
});

const ServiceSchema = v.object({
  ...DatabaseSchema.entries,
  ...SecretSchema.entries,
  HOST: v.optional(v.string(), "127.0.0.1"),
  PORT: v.optional(integer(0, 65_535, "expected a whole number from 0 to 65535"), "4310"),
  CONTRIBUTION_LENS_JWKS_URL: v.optional(httpUrl),
  CONTRIBUTION_LENS_ORIGINS: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(",").flatMap((item) => item.trim() || [])),
      v.array(origin),
    ),
    "",
  ),
  CONTRIBUTION_LENS_URL: v.optional(httpUrl),
  CONTRIBUTION_LENS_CLIENT_ID: v.optional(v.string()),
  CONTRIBUTION_LENS_BODY_LIMIT: v.optional(
    integer(1, Number.MAX_SAFE_INTEGER, "expected a number of bytes, 1 or more"),
  ),
});

/** The names of the variables that the service reads. */
export const ENVIRONMENT_VARIABLES = Object.keys(ServiceSchema.entries);

/**
 * Parses the service's configuration.
 * @throws {ConfigError} naming each variable at fault and what it needs
 */
export function readConfig(env: Environment): ServiceConfig {
  const values = parseVariables(ServiceSchema, env);
  const secret = values.CONTRIBUTION_LENS_JWT_SECRET;
  const jwksUrl = values.CONTRIBUTION_LENS_JWKS_URL;
  const issuer = values.CONTRIBUTION_LENS_ISSUER;
  const audience = values.CONTRIBUTION_LENS_AUDIENCE;
  const clientId = values.CONTRIBUTION_LENS_CLIENT_ID;
  const bodyLimit = values.CONTRIBUTION_LENS_BODY_LIMIT;
  const publicUrl = values.CONTRIBUTION_LENS_URL;
  if (secret === undefined && jwksUrl === undefined) {
    throw new ConfigError(
      "no way to check tokens; set CONTRIBUTION_LENS_JWT_SECRET (32 bytes or more) or CONTRIBUTION_LENS_JWKS_URL",
    );
  }
  if (publicUrl === undefined && !isLoopback(urlHost(values.HOST))) {
    throw new ConfigError(
      `CONTRIBUTION_LENS_URL: set it to the service's public address, because HOST is \`${values.HOST}\``,
    );
  }
  if (clientId !== undefined && issuer === undefined) {
    throw new ConfigError("CONTRIBUTION_LENS_CLIENT_ID: set CONTRIBUTION_LENS_ISSUER too");
  }
  if (audience === undefined && (jwksUrl ?? issuer) !== undefined) {
    throw new ConfigError(
      "CONTRIBUTION_LENS_AUDIENCE: set it to this service's audience; an issuer's tokens can be for other services",
    );
  }
  return {
    host: values.HOST,
    port: values.PORT,
    database: databaseOptions(values),
    tokens: {
      ...(secret !== undefined && { secret }),
      ...(jwksUrl !== undefined && { jwksUrl }),
      ...(issuer !== undefined && { issuer }),
      ...(audience !== undefined && { audience }),
    },
    allowedOrigins: values.CONTRIBUTION_LENS_ORIGINS,
    ...(bodyLimit !== undefined && { bodyLimit }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(clientId !== undefined && issuer !== undefined && { signIn: { issuer, clientId } }),
  };
}

/** Returns a host as URLs write it: an IPv6 address in brackets. */
export function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/** Parses the variables that locate the database. */
export function readDatabase(env: Environment): DatabaseOptions {
  return databaseOptions(parseVariables(DatabaseSchema, env));
}

/**
 * Parses the secret that tokens are signed with, and the claims that they need.
 * @throws {ConfigError} if there is no secret, or a short one
 */
export function readSigningOptions(
  env: Environment,
): Pick<TokenOptions, "issuer" | "audience"> & { readonly secret: string } {
  const {
    CONTRIBUTION_LENS_JWT_SECRET: secret,
    CONTRIBUTION_LENS_ISSUER: issuer,
    CONTRIBUTION_LENS_AUDIENCE: audience,
  } = parseVariables(SecretSchema, env);
  if (secret === undefined) {
    throw new ConfigError("no secret; set CONTRIBUTION_LENS_JWT_SECRET to the service's");
  }
  return {
    secret,
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  };
}

function databaseOptions(values: v.InferOutput<typeof DatabaseSchema>): DatabaseOptions {
  const { DATABASE_URL: url, CONTRIBUTION_LENS_DATA: folder } = values;
  return url === undefined ? { folder } : { url };
}

function parseVariables<const S extends v.GenericSchema<Record<string, unknown>, unknown>>(
  schema: S,
  env: Environment,
): v.InferOutput<S> {
  // An empty variable counts as unset.
  const set = Object.entries(env).flatMap(([name, value]) => {
    const trimmed = value?.trim();
    return trimmed ? [[name, trimmed] as const] : [];
  });
  const { success, output, issues } = v.safeParse(schema, Object.fromEntries(set));
  if (success) return output;
  const lines = issues.map((issue) => `${issue.path?.[0]?.key}: ${issue.message}`);
  throw new ConfigError(lines.join("\n"));
}
