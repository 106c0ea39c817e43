import type * as v from "valibot";
import { isLoopback } from "../../model/host.ts";
import type { RateLimits } from "../http/rate-limits.ts";
import type { StreamLimits } from "../http/stream-limits.ts";
import type { TokenOptions } from "../http/tokens.ts";
import type { DatabaseOptions } from "../store/open-database.ts";
import type { LogLevel } from "./log-levels.ts";
import {
  ConfigError,
  DatabaseSchema,
  type Environment,
  parseVariables,
  SecretSchema,
  ServiceSchema,
} from "./variables.ts";

/** The configuration of a service process. */
export interface ServiceConfig {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseOptions;
  readonly tokens: TokenOptions;
  readonly allowedOrigins: readonly string[];
  readonly rateLimits: RateLimits;
  readonly streamLimits: StreamLimits;
  readonly logLevel: LogLevel;
  /** The time for which new requests are still accepted after the request to stop. */
  readonly drainMs: number;
  /** The largest request body, in bytes; absent for the default. */
  readonly bodyLimit?: number;
  /** The port of the metrics; absent to have none. */
  readonly metricsPort?: number;
  /** The service's public address, for discovery; absent only on the loopback. */
  readonly publicUrl?: string;
  /** The sign-in that discovery announces. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
}

/** The names of the variables that the service reads. */
export const ENVIRONMENT_VARIABLES = Object.keys(ServiceSchema.entries);

/** Returns the variables with the service's prefix that it doesn't read, such as misspelled ones. */
export function unknownVariables(env: Environment): string[] {
  return Object.keys(env).filter(
    (name) =>
      name.startsWith("CONTRIBUTION_LENS_") &&
      !ENVIRONMENT_VARIABLES.includes(name) &&
      env[name]?.trim(),
  );
}

type Values = v.InferOutput<typeof ServiceSchema>;

/**
 * Parses the service's configuration.
 * @throws {ConfigError} naming each variable at fault and what it needs
 */
export function readConfig(env: Environment): ServiceConfig {
  const values = parseVariables(ServiceSchema, env);
  assertConsistent(values);
  const issuer = values.CONTRIBUTION_LENS_ISSUER;
  const clientId = values.CONTRIBUTION_LENS_CLIENT_ID;
  const bodyLimit = values.CONTRIBUTION_LENS_BODY_LIMIT;
  const publicUrl = values.CONTRIBUTION_LENS_URL;
  const metricsPort = values.CONTRIBUTION_LENS_METRICS_PORT;
  return {
    host: values.HOST,
    port: values.PORT,
    database: databaseOptions(values),
    tokens: tokenOptions(values),
    allowedOrigins: values.CONTRIBUTION_LENS_ORIGINS,
    rateLimits: {
      caller: values.CONTRIBUTION_LENS_CALLER_LIMIT || Number.POSITIVE_INFINITY,
      organization: values.CONTRIBUTION_LENS_ORGANIZATION_LIMIT || Number.POSITIVE_INFINITY,
    },
    streamLimits: {
      caller: values.CONTRIBUTION_LENS_CALLER_STREAMS || Number.POSITIVE_INFINITY,
      organization: values.CONTRIBUTION_LENS_ORGANIZATION_STREAMS || Number.POSITIVE_INFINITY,
    },
    logLevel: values.CONTRIBUTION_LENS_LOG_LEVEL,
    drainMs: values.CONTRIBUTION_LENS_DRAIN_SECONDS * 1000,
    ...(bodyLimit !== undefined && { bodyLimit }),
    ...(metricsPort !== undefined && { metricsPort }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(clientId !== undefined && issuer !== undefined && { signIn: { issuer, clientId } }),
  };
}

/** @throws {ConfigError} if a variable needs another one */
function assertConsistent(values: Values): void {
  const jwksUrl = values.CONTRIBUTION_LENS_JWKS_URL;
  const issuer = values.CONTRIBUTION_LENS_ISSUER;
  const secret = values.CONTRIBUTION_LENS_JWT_SECRET;
  if (secret === undefined && jwksUrl === undefined) {
    throw new ConfigError(
      "no way to check tokens; set CONTRIBUTION_LENS_JWT_SECRET (32 bytes or more) or CONTRIBUTION_LENS_JWKS_URL",
    );
  }
  if (values.CONTRIBUTION_LENS_JWT_SECRET_PREVIOUS !== undefined && secret === undefined) {
    throw new ConfigError(
      "CONTRIBUTION_LENS_JWT_SECRET_PREVIOUS: set CONTRIBUTION_LENS_JWT_SECRET to the new secret too",
    );
  }
  if (values.CONTRIBUTION_LENS_CLIENT_ID !== undefined && issuer === undefined) {
    throw new ConfigError("CONTRIBUTION_LENS_CLIENT_ID: set CONTRIBUTION_LENS_ISSUER too");
  }
  if (values.CONTRIBUTION_LENS_URL === undefined && !isLoopback(urlHost(values.HOST))) {
    throw new ConfigError(
      `CONTRIBUTION_LENS_URL: set it to the service's public address, because HOST is \`${values.HOST}\``,
    );
  }
  if (values.CONTRIBUTION_LENS_AUDIENCE === undefined && (jwksUrl ?? issuer) !== undefined) {
    throw new ConfigError(
      "CONTRIBUTION_LENS_AUDIENCE: set it to this service's audience; an issuer's tokens can be for other services",
    );
  }
}

function tokenOptions(values: Values): TokenOptions {
  const secret = values.CONTRIBUTION_LENS_JWT_SECRET;
  const previousSecret = values.CONTRIBUTION_LENS_JWT_SECRET_PREVIOUS;
  const jwksUrl = values.CONTRIBUTION_LENS_JWKS_URL;
  const issuer = values.CONTRIBUTION_LENS_ISSUER;
  const audience = values.CONTRIBUTION_LENS_AUDIENCE;
  const rules = values.CONTRIBUTION_LENS_GROUPS;
  const claim = values.CONTRIBUTION_LENS_GROUPS_CLAIM;
  return {
    ...(secret !== undefined && { secret }),
    ...(previousSecret !== undefined && { previousSecret }),
    ...(jwksUrl !== undefined && { jwksUrl }),
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
    ...(rules.length > 0 && { groups: { claim, rules } }),
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
  const schema = values.CONTRIBUTION_LENS_SCHEMA;
  const idempotencyDays = values.CONTRIBUTION_LENS_IDEMPOTENCY_DAYS;
  return {
    ...(url === undefined
      ? { folder }
      : { url, polls: values.CONTRIBUTION_LENS_NOTIFICATIONS === "poll" }),
    ...(schema !== undefined && { schema }),
    ...(idempotencyDays !== undefined && { idempotencyDays }),
  };
}
