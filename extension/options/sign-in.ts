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
import { ClientError } from "../../shared/client/errors.ts";
import { isSafeAddress } from "../../shared/model/host.ts";
import { browser } from "../browser.ts";

interface SignIn {
  readonly issuer: string;
  readonly clientId: string;
}

/**
 * Signs in with the service's own issuer: OAuth 2.0 authorization code with PKCE, in a window of the browser.
 * @returns the access token
 * @throws {ClientError} `unauthenticated` if the person or the issuer refused
 */
export async function signIn({ issuer, clientId }: SignIn): Promise<string> {
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
    const redirect = browser.identity.getRedirectURL();
    const verifier = generateRandomCodeVerifier();
    const state = generateRandomState();
    const authorize = new URL(server.authorization_endpoint ?? "");
    authorize.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirect,
      response_type: "code",
      scope: "openid",
      state,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    }).toString();
    const answer = await browser.identity.launchWebAuthFlow({
      url: authorize.href,
      interactive: true,
    });
    const parameters = validateAuthResponse(server, client, new URL(answer), state);
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      None(),
      parameters,
      redirect,
      verifier,
      options,
    );
    return (await processAuthorizationCodeResponse(server, client, response)).access_token;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ClientError("unauthenticated", `the sign-in did not succeed: ${reason}`, { cause });
  }
}
