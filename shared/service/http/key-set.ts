import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
  jwtVerify,
} from "jose";
import { unavailable } from "./problem.ts";

const FETCH_TIMEOUT_MS = 5_000;
/**
 * The shortest time between two fetches for an unknown key: a rotated key is found at once, a flood is not passed on.
 */
const COOLDOWN_MS = 1_000;
const MAX_KEY_SET_BYTES = 1024 * 1024;

/** Verifies a token with an issuer's published keys. */
export type KeySet = (token: string, options: JWTVerifyOptions) => Promise<JWTVerifyResult>;

/**
 * Returns a verifier that fetches the keys when it first needs them, and again for a token that none of them signed.
 * @throws {ServiceProblem} 503, from the verifier, if the keys cannot be fetched
 */
export function remoteKeySet(url: string): KeySet {
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: FETCH_TIMEOUT_MS,
    cooldownDuration: COOLDOWN_MS,
    [customFetch]: fetchLimited,
  });
  return async (token, options) => {
    const verify = () => verifyWithAny(keys, token, options);
    try {
      return await verify().catch(async (error) => {
        // Issuers may replace a key that has no `kid`, or keep its `kid`.
        if (!isForged(error) || keys.coolingDown) throw error;
        await keys.reload();
        return verify();
      });
    } catch (error) {
      if (isRefused(error)) throw error;
      throw unavailable("could not fetch the issuer's keys; retry later", error);
    }
  };
}

async function verifyWithAny(
  keys: JWTVerifyGetKey,
  token: string,
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, keys, options);
  } catch (error) {
    // Issuers may publish several keys without `kid`.
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    return verifyWithEach(error, token, options);
  }
}

function isForged(error: unknown): boolean {
  return error instanceof errors.JWSSignatureVerificationFailed;
}

async function verifyWithEach(
  keys: errors.JWKSMultipleMatchingKeys,
  token: string,
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  for await (const key of keys) {
    try {
      return await jwtVerify(token, key, options);
    } catch (error) {
      if (!isForged(error)) throw error;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}

/** Codes of errors of the key set, which the caller did not cause. */
const KEY_SET_ERRORS: readonly string[] = [
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JOSEError.code,
];

function isRefused(error: unknown): boolean {
  return error instanceof errors.JOSEError && !KEY_SET_ERRORS.includes(error.code);
}

async function fetchLimited(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  let size = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size <= MAX_KEY_SET_BYTES) return controller.enqueue(chunk);
      controller.error(new Error(`the key set is larger than ${MAX_KEY_SET_BYTES} bytes`));
    },
  });
  return new Response(response.body?.pipeThrough(limit) ?? null, {
    status: response.status,
    headers: response.headers,
  });
}
