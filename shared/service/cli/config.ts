import type { TokenOptions } from "../http/tokens.ts";
import type { DatabaseOptions } from "../store/open-database.ts";

/** What the environment says. */
export interface ServiceConfig {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseOptions;
  readonly tokens: TokenOptions;
  readonly allowedOrigins: readonly string[];
  /** Bytes; absent for the default. */
  readonly bodyLimit?: number;
  /** Address that the service is reached at from outside, for discovery; absent where it is that of each request. */
  readonly publicUrl?: string;
  /** What discovery says of signing in; absent where nothing does. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment holds something that the service cannot start with. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the service's configuration, once.
 * @throws {ConfigError} naming the variable and what it needs
 */
export function readConfig(env: Environment): ServiceConfig {
  return {
    host: text(env, "HOST") ?? "127.0.0.1",
    port: readPort(text(env, "PORT") ?? "4310"),
    database: readDatabase(env),
    tokens: readTokens(env),
    allowedOrigins: readOrigins(text(env, "CONTRIBUTION_LENS_ORIGINS") ?? ""),
    ...readBodyLimit(text(env, "CONTRIBUTION_LENS_BODY_LIMIT")),
    ...readPublicUrl(text(env, "CONTRIBUTION_LENS_URL")),
    ...readSignIn(env),
  };
}

// The URL parser gives extensions no origin (it says `null`), so their form is looked at by itself.
const EXTENSION_ORIGIN = /^(chrome|moz|safari-web)-extension:\/\/[A-Za-z0-9-]+$/;

function readOrigins(list: string): string[] {
  const origins = list.split(",").map((origin) => origin.trim());
  return origins.filter((origin) => {
    if (origin === "") return false;
    if (EXTENSION_ORIGIN.test(origin)) return true;
    // One that no browser sends would be a permission that silently does nothing.
    if (/^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) {
      return true;
    }
    throw new ConfigError(
      `CONTRIBUTION_LENS_ORIGINS: \`${origin}\` is no origin; write it as \`https://app.example.com\`, without a path`,
    );
  });
}

function readBodyLimit(value: string | undefined): { bodyLimit?: number } {
  if (value === undefined) return {};
  const bodyLimit = /^\d+$/.test(value) ? Number(value) : 0;
  if (bodyLimit >= 1 && Number.isSafeInteger(bodyLimit)) return { bodyLimit };
  throw new ConfigError("CONTRIBUTION_LENS_BODY_LIMIT: expected a number of bytes, 1 or more");
}

function readPublicUrl(publicUrl: string | undefined): { publicUrl?: string } {
  if (publicUrl === undefined) return {};
  if (/^https?:/.test(publicUrl) && URL.canParse(publicUrl)) return { publicUrl };
  throw new ConfigError("CONTRIBUTION_LENS_URL: expected the http(s) address of this service");
}

function readSignIn(env: Environment): Pick<ServiceConfig, "signIn"> {
  const clientId = text(env, "CONTRIBUTION_LENS_CLIENT_ID");
  if (clientId === undefined) return {};
  const issuer = text(env, "CONTRIBUTION_LENS_ISSUER");
  if (issuer !== undefined) return { signIn: { issuer, clientId } };
  throw new ConfigError("CONTRIBUTION_LENS_CLIENT_ID: set CONTRIBUTION_LENS_ISSUER too");
}

/** Where the settings live, as the environment says. */
export function readDatabase(env: Environment): DatabaseOptions {
  const url = text(env, "DATABASE_URL");
  if (url === undefined) return { folder: text(env, "CONTRIBUTION_LENS_DATA") ?? ".data" };
  if (!/^postgres(ql)?:/.test(url)) {
    throw new ConfigError("DATABASE_URL: expected an address that begins with `postgres://`");
  }
  return { url };
}

function readTokens(env: Environment): TokenOptions {
  const secret = readSecret(env);
  const jwksUrl = text(env, "CONTRIBUTION_LENS_JWKS_URL");
  if (secret === undefined && jwksUrl === undefined) {
    throw new ConfigError(
      "set CONTRIBUTION_LENS_JWT_SECRET (32 bytes or more) or CONTRIBUTION_LENS_JWKS_URL: without them nobody could sign in",
    );
  }
  if (jwksUrl !== undefined && !(/^https?:/.test(jwksUrl) && URL.canParse(jwksUrl))) {
    throw new ConfigError("CONTRIBUTION_LENS_JWKS_URL: expected an http(s) address");
  }
  return {
    ...(secret !== undefined && { secret }),
    ...(jwksUrl !== undefined && { jwksUrl }),
    ...readClaims(env),
  };
}

function readPort(value: string): number {
  const port = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new ConfigError("PORT: expected a whole number from 0 to 65535");
}

/**
 * The secret of HS256 tokens, if one is set.
 * @throws {ConfigError} if it is too short to be one
 */
export function readSecret(env: Environment): string | undefined {
  const secret = text(env, "CONTRIBUTION_LENS_JWT_SECRET");
  if (secret === undefined || new TextEncoder().encode(secret).length >= 32) return secret;
  throw new ConfigError("CONTRIBUTION_LENS_JWT_SECRET: expected 32 bytes or more");
}

/** Who tokens are from and for, where the environment says so. */
export function readClaims(env: Environment): { issuer?: string; audience?: string } {
  const issuer = text(env, "CONTRIBUTION_LENS_ISSUER");
  const audience = text(env, "CONTRIBUTION_LENS_AUDIENCE");
  return { ...(issuer !== undefined && { issuer }), ...(audience !== undefined && { audience }) };
}

/** An empty variable is as good as none. */
function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}
