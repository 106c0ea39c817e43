import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import { readIf } from "../../model/shape.ts";
import {
  type Authenticate,
  type Caller,
  type CallerRole,
  callerRole,
  callerText,
} from "./caller.ts";
import { ServiceProblem } from "./problem.ts";

/** How bearer tokens are checked: by a shared secret, by an issuer's keys, or either. */
export interface TokenOptions {
  /** HS256; 32 bytes or more. */
  readonly secret?: string;
  /** Address of the issuer's key set; asymmetric algorithms only. */
  readonly jwksUrl?: string;
  readonly issuer?: string;
  readonly audience?: string;
}

const MINIMUM_SECRET = 32;
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
 * Checks `Authorization: Bearer` tokens.
 * @throws TypeError if neither a secret nor a key set is given, or the secret is too short
 */
export function authenticateTokens(options: TokenOptions): Authenticate {
  const secret =
    options.secret === undefined ? undefined : new TextEncoder().encode(options.secret);
  if (secret && secret.length < MINIMUM_SECRET) {
    throw new TypeError(`the token secret needs ${MINIMUM_SECRET} bytes or more`);
  }
  if (!secret && options.jwksUrl === undefined) {
    throw new TypeError("tokens need a secret or the address of a key set");
  }
  const keys =
    options.jwksUrl === undefined ? undefined : createRemoteJWKSet(new URL(options.jwksUrl));
  const claims = {
    requiredClaims: ["sub", "exp"],
    ...(options.issuer !== undefined && { issuer: options.issuer }),
    ...(options.audience !== undefined && { audience: options.audience }),
  };

  async function verify(token: string): Promise<JWTPayload | null> {
    if (secret) {
      const payload = await passed(jwtVerify(token, secret, { ...claims, algorithms: SYMMETRIC }));
      if (payload || !keys) return payload;
    }
    return keys ? passed(jwtVerify(token, keys, { ...claims, algorithms: ASYMMETRIC })) : null;
  }

  return async (request) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
    const payload = token === undefined ? null : await verify(token);
    return payload && callerOf(payload);
  };
}

async function passed(verified: Promise<{ payload: JWTPayload }>): Promise<JWTPayload | null> {
  try {
    return (await verified).payload;
  } catch (error) {
    // A fault of the token is the caller's; a key set that cannot be had is not.
    const faulty =
      error instanceof errors.JOSEError &&
      error.code !== errors.JWKSTimeout.code &&
      error.code !== errors.JWKSInvalid.code &&
      error.code !== errors.JOSEError.code;
    if (!faulty) {
      throw new ServiceProblem("internal-error", "the keys of the token issuer cannot be had", {
        status: 503,
        cause: error,
      });
    }
    return null;
  }
}

function callerOf(payload: JWTPayload): Caller | null {
  const id = readIf(callerText, payload.sub);
  const { exp } = payload;
  if (id === undefined || exp === undefined) return null;
  const name = readIf(callerText, payload["name"]) ?? id;
  return { id, name, organizations: rolesOf(payload["orgs"]), expiresAt: exp * 1000 };
}

function rolesOf(claim: unknown): Record<string, CallerRole> {
  if (typeof claim !== "object" || claim === null) return {};
  const roles = Object.entries(claim).flatMap(([organization, value]) => {
    const role = readIf(callerRole, value);
    return role ? [[organization, role] as const] : [];
  });
  return Object.fromEntries(roles);
}
