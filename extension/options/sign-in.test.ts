import { decodeJwt } from "jose";
import { expect, onTestFinished, test } from "vitest";
import { json, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { CLIENT_ID, startIssuer } from "../../test/sample-app/issuer.ts";
import { type AuthWindow, signIn } from "./sign-in.ts";

const SERVICE = "http://127.0.0.1:4310/contribution";
const REDIRECT = `https://${"a".repeat(32)}.chromiumapp.org/`;

/** A browser that is signed in: follows redirects with its cookies, up to the redirect address. */
function signedInWindow(visited: URL[]): AuthWindow {
  return {
    redirectUrl: REDIRECT,
    async open(url) {
      const cookies = new Map<string, string>();
      let at = url;
      while (!at.startsWith(REDIRECT)) {
        visited.push(new URL(at));
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const response = await fetch(at, { redirect: "manual", headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [name = "", value = ""] = set.split(";", 1)[0]?.split(/=(.*)/s) ?? [];
          cookies.set(name, value);
        }
        const next = response.headers.get("location");
        if (!next) throw new Error(`no redirect from ${at}: ${response.status}`);
        at = new URL(next, at).href;
      }
      return at;
    },
  };
}

/** Starts the sample's issuer for tokens of one service. */
async function issuer(audience: string): Promise<string> {
  const { address, close } = await startIssuer({
    port: 0,
    secret: "secret",
    audience,
    findPersonId: async () => "mara",
  });
  onTestFinished(close);
  return address;
}

test("asks the issuer for a token of this service alone", async () => {
  const visited: URL[] = [];
  const at = { issuer: await issuer(SERVICE), clientId: CLIENT_ID, service: `${SERVICE}/` };
  const token = await signIn(at, signedInWindow(visited));
  expect(decodeJwt(token).aud).toBe(SERVICE);
  expect(visited[0]?.searchParams.get("resource")).toBe(SERVICE);
});

test("gets no token from an issuer that doesn't know the service", async () => {
  const at = {
    issuer: await issuer(SERVICE),
    clientId: CLIENT_ID,
    service: "https://stranger.example/contribution",
  };
  await expect(signIn(at, signedInWindow([]))).rejects.toMatchObject({ code: "unauthenticated" });
});

test("names the service in the request for the token", async () => {
  let body = "";
  const server = await scriptedServer(async (response, received) => {
    const origin = `http://${received.headers.host}`;
    if (received.path.startsWith("/.well-known/")) {
      return json({
        issuer: origin,
        authorization_endpoint: `${origin}/authorize`,
        token_endpoint: `${origin}/token`,
      })(response, received);
    }
    body = received.body;
    return json({ access_token: "token", token_type: "Bearer" })(response, received);
  });
  const token = await signIn(
    { issuer: server.origin, clientId: "lens", service: SERVICE },
    {
      redirectUrl: REDIRECT,
      open: async (url) => `${REDIRECT}?code=1&state=${new URL(url).searchParams.get("state")}`,
    },
  );
  expect(token).toBe("token");
  expect(new URLSearchParams(body).get("resource")).toBe(SERVICE);
});

test("refuses to sign in over plain http", async () => {
  // An ordinary host name, which resolves to a server that records its requests.
  const { origin, received } = await scriptedServer(json({}));
  const at = {
    issuer: origin.replace("127.0.0.1", "login.localhost"),
    clientId: "lens",
    service: SERVICE,
  };
  await expect(signIn(at, signedInWindow([]))).rejects.toMatchObject({ code: "unauthenticated" });
  expect(received).toEqual([]);
});
