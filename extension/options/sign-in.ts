import {
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type CustomFetchOptions,
  calculatePKCECodeChallenge,
  customFetch,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  validateAuthResponse,
} from "oauth4webapi";
import { parseEndpoint } from "../../shared/client/endpoint.ts";
import { ClientError } from "../../shared/client/errors.ts";
import { readText } from "../../shared/client/response-body.ts";
import { isSafeAddress } from "../../shared/model/host.ts";

interface SignIn {
  readonly issuer: string;
  readonly clientId: string;
  /** Address of the service that the token is for. */
  readonly service: string;
}

/** The browser's window for a sign-in. */
export interface AuthWindow {
  readonly redirectUrl: string;
  /** Opens an address. Returns the redirect address with the issuer's answer. */
  open(url: string): Promise<string>;
}

/** The time in which the issuer must send a whole response. The person's own time has no limit. */
const TIMEOUT_MS = 10_000;

/** The largest response of an issuer. */
const MAX_RESPONSE_BYTES = 64 * 1024;

/**
 * Signs in with the service's own issuer: OAuth 2.0 authorization code with PKCE, in a window of the browser. Both
 * requests name the service (RFC 8707), so that no other service accepts the token.
 * @returns the access token
 * @throws {ClientError} `unauthenticated` if the person or the issuer refused
 */
export async function signIn(
  { issuer, clientId, service }: SignIn,
  window: AuthWindow,
  timeoutMs = TIMEOUT_MS,
): Promise<string> {
  try {
    const address = new URL(issuer);
    // Only this machine can do without a certificate.
    const insecure = address.protocol === "http:" && isSafeAddress(address);
    const options = {
      [allowInsecureRequests]: insecure,
      [customFetch]: fetchLimited,
      signal: () => AbortSignal.timeout(timeoutMs),
    };
    const server = await processDiscoveryResponse(
      address,
      await discoveryRequest(address, options),
    );
    const client = { client_id: clientId };
    const redirect = window.redirectUrl;
    const resource = resourceOf(service);
    const verifier = generateRandomCodeVerifier();
    const state = generateRandomState();
    const authorize = pageOf(server, {
      client_id: clientId,
      redirect_uri: redirect,
      response_type: "code",
      scope: "openid",
      resource,
      state,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    });
    const answer = await window.open(authorize.href);
    const parameters = validateAuthResponse(server, client, new URL(answer), state);
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      None(),
      parameters,
      redirect,
      verifier,
      { ...options, additionalParameters: { resource } },
    );
    return (await processAuthorizationCodeResponse(server, client, response)).access_token;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ClientError("unauthenticated", `the sign-in did not succeed: ${reason}`, { cause });
  }
}

/**
 * Returns the address of the issuer's page for people, whose own query stays.
 * @throws {TypeError} if it names none, or one that the network can read
 */
function pageOf(server: AuthorizationServer, parameters: Readonly<Record<string, string>>): URL {
  const page = safeAddress(server.authorization_endpoint ?? "");
  for (const [name, value] of Object.entries(parameters)) page.searchParams.set(name, value);
  return page;
}

/** @throws {TypeError} if the network can read requests to the address */
function safeAddress(text: string): URL {
  const address = new URL(text);
  if (!isSafeAddress(address)) throw new TypeError("the issuer must have only https addresses");
  return address;
}

/** Fetches a response with its whole body, which has a limit. */
async function fetchLimited(
  url: string,
  { body, ...options }: CustomFetchOptions<string, URLSearchParams | undefined>,
): Promise<Response> {
  const response = await fetch(safeAddress(url), { ...options, body: body ?? null });
  if (!response.body) return response;
  const { status, statusText, headers } = response;
  const text = await readText(response, MAX_RESPONSE_BYTES);
  return new Response(text || null, { status, statusText, headers });
}

/** Returns a service's address as issuers know it: without a slash at its end. */
function resourceOf(service: string): string {
  return parseEndpoint(service).href.replace(/\/$/, "");
}
