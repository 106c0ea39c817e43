import { errors, type JWTPayload, jwtVerify } from "jose";
import type { Authenticate } from "./caller.ts";
import { type KeySet, remoteKeySet } from "./key-set.ts";
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
  /** Gets the reason why a request is refused, such as `ERR_JWT_EXPIRED`, for a log. Never gets a token. */
  readonly onRefused?: (request: Request, reason: string) => void;
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
  const { now = () => new Date(), onRefused = () => {} } = options;
  const cache = new TokenCache(() => now().getTime());
  const attempts: KeySet[] = secrets.map(
    (secret) => (token, claims) => jwtVerify(token, secret, { ...claims, algorithms: SYMMETRIC }),
  );
  if (options.jwksUrl !== undefined) {
    const keys = remoteKeySet(options.jwksUrl);
    attempts.push((token, claims) => keys(token, { ...claims, algorithms: ASYMMETRIC }));
  }

  /** @throws {errors.JOSEError} the most telling one, if the token is refused */
  async function verify(token: string): Promise<JWTPayload> {
    const claims = {
      requiredClaims: ["sub", "exp"],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: now(),
      ...(options.issuer !== undefined && { issuer: options.issuer }),
      ...(options.audience !== undefined && { audience: options.audience }),
    };
    const refusals: errors.JOSEError[] = [];
    for (const attempt of attempts) {
      try {
        return (await attempt(token, claims)).payload;
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        refusals.push(error);
      }
    }
    throw refusals.find(({ code }) => !OF_OTHER_KEY.includes(code)) ?? refusals.at(-1);
  }

  return async (request) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
    if (token === undefined) {
      onRefused(request, "no bearer token");
      return null;
    }
    return cache.get(token, async () => {
      try {
        const caller = callerOf(await verify(token), options.groups);
        if (!caller) onRefused(request, "unusable `sub`");
        return caller;
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        onRefused(request, reasonOf(error));
        return null;
      }
    });
  };
}

/** Codes of a token that another key may have signed. */
const OF_OTHER_KEY: readonly string[] = [
  errors.JOSEAlgNotAllowed.code,
  errors.JWSSignatureVerificationFailed.code,
];

/** Returns the code of a refusal, and the claim at fault. */
function reasonOf(error: errors.JOSEError): string {
  return error instanceof errors.JWTClaimValidationFailed
    ? `${error.code} (${error.claim})`
    : error.code;
}

function encodeSecret(text: string | undefined): Uint8Array[] {
  if (text === undefined) return [];
  const secret = new TextEncoder().encode(text);
  if (secret.length < MIN_SECRET_BYTES) {
    throw new TypeError(`the token secret needs ${MIN_SECRET_BYTES} bytes or more`);
  }
  return [secret];
}
