import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import * as v from "valibot";
import {
  type Authenticate,
  type Caller,
  type CallerRole,
  CallerRoleSchema,
  CallerTextSchema,
} from "./caller.ts";
import { unavailable } from "./problem.ts";

/** The ways to check bearer tokens: a shared secret, an issuer's keys, or both. */
export interface TokenOptions {
  /** Secret of HS256 tokens; 32 bytes or more. */
  readonly secret?: string;
  /** Address of the issuer's key set, for asymmetric algorithms. */
  readonly jwksUrl?: string;
  /** The `iss` claim that tokens must have. */
  readonly issuer?: string;
  /** The `aud` claim that tokens must have; required beside `jwksUrl` or `issuer`. */
  readonly audience?: string;
}

const MIN_SECRET_BYTES = 32;
/** Tolerance of `exp` and `nbf`, because clocks differ. */
const CLOCK_TOLERANCE_SECONDS = 30;
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
 * Returns a check of `Authorization: Bearer` tokens.
 * @throws TypeError if there is neither a secret nor a key set, if the secret is too short, or if an issuer comes
 * without an audience
 */
export function authenticateTokens(options: TokenOptions): Authenticate {
  const secret =
    options.secret === undefined ? undefined : new TextEncoder().encode(options.secret);
  if (secret && secret.length < MIN_SECRET_BYTES) {
    throw new TypeError(`the token secret needs ${MIN_SECRET_BYTES} bytes or more`);
  }
  if (!secret && options.jwksUrl === undefined) {
    throw new TypeError("tokens need a secret or the address of a key set");
  }
  if (options.audience === undefined && (options.jwksUrl ?? options.issuer) !== undefined) {
    throw new TypeError("an issuer needs an audience: its tokens can be for other services");
  }
  const keys =
    options.jwksUrl === undefined ? undefined : createRemoteJWKSet(new URL(options.jwksUrl));
  const claims = {
    requiredClaims: ["sub", "exp"],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    ...(options.issuer !== undefined && { issuer: options.issuer }),
    ...(options.audience !== undefined && { audience: options.audience }),
  };

  async function verify(token: string): Promise<JWTPayload | null> {
    if (secret) {
      const verified = jwtVerify(token, secret, { ...claims, algorithms: SYMMETRIC });
      const payload = await payloadOrNull(verified);
      if (payload || !keys) return payload;
    }
    if (!keys) return null;
    return payloadOrNull(jwtVerify(token, keys, { ...claims, algorithms: ASYMMETRIC }));
  }

  return async (request) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
    const payload = token === undefined ? null : await verify(token);
    return payload && callerOf(payload);
  };
}

/** Codes of errors of the key set, which the caller did not cause. */
const KEY_SET_ERRORS: readonly string[] = [
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JOSEError.code,
];

async function payloadOrNull(
  verified: Promise<{ payload: JWTPayload }>,
): Promise<JWTPayload | null> {
  try {
    return (await verified).payload;
  } catch (cause) {
    if (cause instanceof errors.JOSEError && !KEY_SET_ERRORS.includes(cause.code)) return null;
    throw unavailable("could not fetch the issuer's keys; retry later", cause);
  }
}

function callerOf(payload: JWTPayload): Caller | null {
  const id = v.safeParse(CallerTextSchema, payload.sub);
  const { exp } = payload;
  if (!id.success || exp === undefined) return null;
  const name = v.parse(v.fallback(CallerTextSchema, id.output), payload["name"]);
  return {
    id: id.output,
    name,
    organizations: rolesOf(payload["orgs"]),
    expiresAt: (exp + CLOCK_TOLERANCE_SECONDS) * 1000,
  };
}

/** Returns the roles of the `orgs` claim; leaves out unknown ones. */
function rolesOf(claim: unknown): Record<string, CallerRole> {
  if (typeof claim !== "object" || claim === null) return {};
  const roles = Object.entries(claim).flatMap(([organization, value]) =>
    v.is(CallerRoleSchema, value) ? [[organization, value] as const] : [],
  );
  return Object.fromEntries(roles);
}
