import { errors, type JWTPayload, type JWTVerifyResult, jwtVerify } from "jose";
import type { Authenticate } from "./caller.ts";
import { remoteKeySet } from "./key-set.ts";
import { TokenCache } from "./token-cache.ts";
import { CLOCK_TOLERANCE_SECONDS, callerOf, type GroupRoles } from "./token-claims.ts";

/** The ways to check bearer tokens: a shared secret, an issuer's keys, or both. */
export interface TokenOptions {
  /** Secret of HS256 tokens; 32 bytes or more. */
  readonly secret?: string;
  /** The secret before the current one: its tokens are valid until they expire, so that a secret can be replaced. */
  readonly previousSecret?: string;
  /** Address of the issuer's key set, for asymmetric algorithms. */
  readonly jwksUrl?: string;
  /** The `iss` claim that tokens must have. */
  readonly issuer?: string;
  /** The `aud` claim that tokens must have; required beside `jwksUrl` or `issuer`. */
  readonly audience?: string;
  /** Roles by the issuer's groups, beside those of the `orgs` claim. */
  readonly groups?: GroupRoles;
  /** The clock; the system's by default. */
  readonly now?: () => Date;
}

const MIN_SECRET_BYTES = 32;
// Each kind of key has its own algorithms, so that a public key can never pass for a secret.
const SYMMETRIC = ["HS256"];
const ASYMMETRIC = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/**
 * Returns a check of `Authorization: Bearer` tokens. A verified token is remembered until it expires, for five minutes
 * at most.
 * @throws TypeError if there is neither a secret nor a key set, if a secret is too short, or if an issuer comes
 * without an audience
 */
export function authenticateTokens(options: TokenOptions): Authenticate {
  const secrets = [options.secret, options.previousSecret].flatMap((text) => encodeSecret(text));
  if (options.secret === undefined && options.jwksUrl === undefined) {
    throw new TypeError("tokens need a secret or the address of a key set");
  }
  if (options.audience === undefined && (options.jwksUrl ?? options.issuer) !== undefined) {
    throw new TypeError("an issuer needs an audience: its tokens can be for other services");
  }
  const keys = options.jwksUrl === undefined ? undefined : remoteKeySet(options.jwksUrl);
  const { now = () => new Date() } = options;
  const cache = new TokenCache(() => now().getTime());

  async function verify(token: string): Promise<JWTPayload | null> {
    const claims = {
      requiredClaims: ["sub", "exp"],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: now(),
      ...(options.issuer !== undefined && { issuer: options.issuer }),
      ...(options.audience !== undefined && { audience: options.audience }),
    };
    for (const secret of secrets) {
      const verified = jwtVerify(token, secret, { ...claims, algorithms: SYMMETRIC });
      const payload = await payloadOrNull(verified);
      if (payload) return payload;
    }
    return keys ? payloadOrNull(keys(token, { ...claims, algorithms: ASYMMETRIC })) : null;
  }

  return async (request) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
    if (token === undefined) return null;
    return cache.get(token, async () => {
      const payload = await verify(token);
      return payload && callerOf(payload, options.groups);
    });
  };
}

function encodeSecret(text: string | undefined): Uint8Array[] {
  if (text === undefined) return [];
  const secret = new TextEncoder().encode(text);
  if (secret.length < MIN_SECRET_BYTES) {
    throw new TypeError(`the token secret needs ${MIN_SECRET_BYTES} bytes or more`);
  }
  return [secret];
}

async function payloadOrNull(verified: Promise<JWTVerifyResult>): Promise<JWTPayload | null> {
  try {
    return (await verified).payload;
  } catch (cause) {
    if (cause instanceof errors.JOSEError) return null;
    throw cause;
  }
}
