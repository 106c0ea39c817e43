import { decodeJwt } from "jose";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  json,
  type Respond,
  scriptedServer,
  silent,
} from "../../shared/client/testing/scripted-server.ts";
import { CLIENT_ID, startIssuer } from "../../test/sample-app/issuer.ts";
import { type AuthWindow, signIn } from "./sign-in.ts";

const SERVICE = "http://127.0.0.1:4310/contribution";
/** Far more than an issuer has to say. */
const MAX_SENT_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 50;
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

/** Returns the address of a server of this machine that doesn't say so. */
function onNetwork(origin: string): string {
  return origin.replace("127.0.0.1", "0.0.0.0");
}

/** Starts an issuer that gives a token to everybody; some of its answers can be others. */
function openIssuer(options: OpenIssuer = {}) {
  const { token, discovery, endpoint = "/authorize", tokenEndpoint = "/token" } = options;
  return scriptedServer((response, received) => {
    const origin = `http://${received.headers.host}`;
    const [isDiscovery, isToken] = ["/.well-known/", "/token"].map((path) =>
      received.path.startsWith(path),
    );
    const document = {
      issuer: origin,
      authorization_endpoint: new URL(endpoint, origin).href,
      token_endpoint: new URL(tokenEndpoint, origin).href,
    };
    if (isDiscovery) return (discovery ?? json(document))(response, received);
    const answer = (isToken && token) || json({ access_token: "token", token_type: "Bearer" });
    return answer(response, received);
  });
}

interface OpenIssuer {
  readonly token?: Respond;
  readonly discovery?: Respond;
  /** Its page for people. */
  readonly endpoint?: string;
  readonly tokenEndpoint?: string;
}

/** A browser whose person agrees at once. */
function agreeingWindow(visited: URL[] = []): AuthWindow {
  return {
    redirectUrl: REDIRECT,
    async open(url) {
      visited.push(new URL(url));
      return `${REDIRECT}?code=1&state=${new URL(url).searchParams.get("state")}`;
    },
  };
}

test("names the service in the request for the token", async () => {
  const { origin, received } = await openIssuer();
  const at = { issuer: origin, clientId: "lens", service: SERVICE };
  expect(await signIn(at, agreeingWindow())).toBe("token");
  expect(new URLSearchParams(received.at(-1)?.body).get("resource")).toBe(SERVICE);
});

test("keeps the query of the issuer's page, but none of its own parameters", async () => {
  const visited: URL[] = [];
  const endpoint = "/authorize?p=b2c_1_sign_in&redirect_uri=https://other.example&state=1";
  const { origin } = await openIssuer({ endpoint });
  await signIn({ issuer: origin, clientId: "lens", service: SERVICE }, agreeingWindow(visited));
  const parameters = visited[0]?.searchParams;
  expect(parameters?.get("p")).toBe("b2c_1_sign_in");
  expect(parameters?.getAll("redirect_uri")).toEqual([REDIRECT]);
  expect(parameters?.getAll("state")).not.toContain("1");
});

test("opens no page that the network can read", async () => {
  const visited: URL[] = [];
  const { origin } = await openIssuer({ endpoint: "http://login.example/authorize" });
  const at = { issuer: origin, clientId: "lens", service: SERVICE };
  await expect(signIn(at, agreeingWindow(visited))).rejects.toMatchObject({
    code: "unauthenticated",
  });
  expect(visited).toEqual([]);
});

test("sends nothing to an address that the network can read", async () => {
  const { origin, received } = await scriptedServer(json({}));
  const tokenEndpoint = `${onNetwork(origin)}/token`;
  const { origin: issuer } = await openIssuer({ tokenEndpoint });
  const at = { issuer, clientId: "lens", service: SERVICE };
  await expect(signIn(at, agreeingWindow())).rejects.toMatchObject({ code: "unauthenticated" });
  expect(received).toEqual([]);
});

/** Answers with JSON that doesn't end; `sent` counts its bytes. */
function endless() {
  const sent = { bytes: 0 };
  const chunk = "x".repeat(64 * 1024);
  const respond: Respond = (response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write('{"issuer":"');
    const write = () => {
      while (!response.destroyed && sent.bytes < MAX_SENT_BYTES) {
        sent.bytes += chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on("drain", write);
    write();
  };
  return { respond, sent };
}

/** Begins an answer and never ends it. */
const begin: Respond = (response) => {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.write("{");
};

describe.each(["discovery", "token"] as const)("the answer to a request for %s", (name) => {
  test("is refused if it is too large", async () => {
    const { respond, sent } = endless();
    const { origin } = await openIssuer({ [name]: respond });
    const at = { issuer: origin, clientId: "lens", service: SERVICE };
    await expect(signIn(at, agreeingWindow())).rejects.toMatchObject({
      code: "unauthenticated",
      cause: { name: "BodyTooLargeError" },
    });
    expect(sent.bytes).toBeLessThan(MAX_SENT_BYTES);
  });

  test.each([
    ["does not begin", silent],
    ["does not end", begin],
  ] as const)("is given up if it %s in time", async (_, respond) => {
    const { origin } = await openIssuer({ [name]: respond });
    const at = { issuer: origin, clientId: "lens", service: SERVICE };
    await expect(signIn(at, agreeingWindow(), TIMEOUT_MS)).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});

test("refuses to sign in over plain http", async () => {
  const { origin, received } = await scriptedServer(json({}));
  const at = { issuer: onNetwork(origin), clientId: "lens", service: SERVICE };
  await expect(signIn(at, signedInWindow([]))).rejects.toMatchObject({ code: "unauthenticated" });
  expect(received).toEqual([]);
});
