import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
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

/**
 * Signs in with the service's own issuer: OAuth 2.0 authorization code with PKCE, in a window of the browser. Both
 * requests name the service (RFC 8707), so that no other service accepts the token.
 * @returns the access token
 * @throws {ClientError} `unauthenticated` if the person or the issuer refused
 */
export async function signIn(
  { issuer, clientId, service }: SignIn,
  window: AuthWindow,
): Promise<string> {
  try {
    const address = new URL(issuer);
    // Only this machine can do without a certificate.
    const insecure = address.protocol === "http:" && isSafeAddress(address);
    const options = { [allowInsecureRequests]: insecure };
    const server = await processDiscoveryResponse(
      address,
      await discoveryRequest(address, options),
    );
    const client = { client_id: clientId };
    const redirect = window.redirectUrl;
    const resource = resourceOf(service);
    const verifier = generateRandomCodeVerifier();
    const state = generateRandomState();
    const authorize = new URL(server.authorization_endpoint ?? "");
    authorize.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirect,
      response_type: "code",
      scope: "openid",
      resource,
      state,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    }).toString();
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

/** Returns a service's address as issuers know it: without a slash at its end. */
function resourceOf(service: string): string {
  return parseEndpoint(service).href.replace(/\/$/, "");
}
