import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { html } from "hono/html";
import { exportJWK, generateKeyPair } from "jose";
import type { Configuration, default as Provider } from "oidc-provider";
import { PEOPLE, rolesOf } from "./people.ts";

/** The client id of the extension. */
export const CLIENT_ID = "contribution-lens";

/** The sample's own sign-in, as an organization would run one. */
export interface Issuer {
  /** `http://localhost:4321`. */
  readonly address: string;
  close(): Promise<void>;
}

interface IssuerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Signs the issuer's own cookies. */
  readonly secret: string;
  /** The service that tokens are for. */
  readonly audience: string;
  /** Returns the id of the person who is signed in to the workspace, by the cookies of a request. */
  readonly findPersonId: (cookies: string) => Promise<string | undefined>;
}

/** A working day. */
const TTL_S = 8 * 60 * 60;

/** The redirect addresses of extensions. */
const EXTENSION_REDIRECT =
  /^https:\/\/(?:[a-p]{32}\.chromiumapp\.org|[0-9a-f]{40}\.extensions\.allizom\.org)\//;

/** Starts an OpenID provider for the people of the sample. */
export async function startIssuer(options: IssuerOptions): Promise<Issuer> {
  let handle = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(503).end();
  };
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = await createProvider(address, await configuration(options));
  // An unpublished extension has an id that no list can know in advance.
  provider.Client.prototype.redirectUriAllowed = (uri) => EXTENSION_REDIRECT.test(uri);
  const answer = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void answer(request, response);
    void interact(provider, options, request, response);
  };
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Creates the provider without its warnings, which are about production and would precede the sample's output. */
async function createProvider(address: string, settings: Configuration): Promise<Provider> {
  const { warn } = console;
  console.warn = () => {};
  try {
    const { default: OidcProvider } = await import("oidc-provider");
    return new OidcProvider(address, settings);
  } finally {
    console.warn = warn;
  }
}

async function configuration({ secret, audience }: IssuerOptions): Promise<Configuration> {
  const { errors } = await import("oidc-provider");
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: "sig", alg: "RS256" }] },
    cookies: { keys: [secret] },
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: "none",
        redirect_uris: [`https://${"a".repeat(32)}.chromiumapp.org/`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    clientBasedCORS: () => true,
    ttl: { AccessToken: TTL_S, Grant: TTL_S, IdToken: TTL_S, Interaction: TTL_S, Session: TTL_S },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo(_context, resource) {
          // A token for this service must not go to another one.
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: "settings",
            audience,
            accessTokenFormat: "jwt",
            accessTokenTTL: TTL_S,
            jwt: { sign: { alg: "RS256" } },
          };
        },
      },
    },
    // The sample asks nobody for consent.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope("openid");
      grant.addResourceScope(audience, "settings");
      await grant.save();
      return grant;
    },
    extraTokenClaims(_context, token) {
      const id = "accountId" in token ? token.accountId : undefined;
      const person = PEOPLE.find((candidate) => candidate.id === id);
      return person && { name: person.name, orgs: rolesOf(person) };
    },
  };
}

/** Signs in the person of the workspace's session; anybody else picks a person. */
async function interact(
  provider: Provider,
  { findPersonId }: IssuerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const picked = new URL(request.url ?? "/", "http://localhost").searchParams.get("person");
    const accountId = picked ?? (await findPersonId(request.headers.cookie ?? ""));
    if (accountId !== undefined && PEOPLE.some(({ id }) => id === accountId)) {
      return await provider.interactionFinished(request, response, { login: { accountId } });
    }
    await provider.interactionDetails(request, response);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(String(choosePerson()));
  } catch {
    response.writeHead(400).end("This sign-in is no longer under way. Start again.");
  }
}

function choosePerson() {
  return html`<!doctype html><html lang="en"><title>Sign in · Polarstern</title>
    <h1>Who are you?</h1>
    ${PEOPLE.map(
      ({ id, name, title }) => html`<p><a href="?person=${id}">${name}, ${title}</a></p>`,
    )}</html>`;
}
