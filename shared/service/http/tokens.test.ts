import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type RunningServer, startServer } from "../cli/serve.ts";
import { authenticateTokens } from "./tokens.ts";

const SECRET = "a secret of the tests with 32 bytes or more";
const bytes = (text: string) => new TextEncoder().encode(text);
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const claims = (): JWTPayload => ({ sub: "u1", exp: inAnHour(), orgs: { acme: "admin" } });

function ask(token: string, authenticate = authenticateTokens({ secret: SECRET })) {
  const headers = { Authorization: `Bearer ${token}` };
  return authenticate(new Request("http://service.test/", { headers }));
}

function hs256(payload: JWTPayload, secret = SECRET): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: "HS256" }).sign(bytes(secret));
}

function unsigned(header: object, payload: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part(header)}.${part(payload)}.`;
}

describe("tokens with a shared secret", () => {
  test("identify the caller, the roles and the expiry", async () => {
    const exp = inAnHour();
    const orgs = { acme: "admin", other: "owner", third: 7 };
    expect(await ask(await hs256({ sub: "u1", name: "Ada", exp, orgs }))).toEqual({
      id: "u1",
      name: "Ada",
      organizations: { acme: "admin" },
      expiresAt: (exp + 30) * 1000,
    });
  });

  test.each([
    ["that expired 20 seconds ago", () => hs256({ ...claims(), exp: inSeconds(-20) })],
    ["that is valid in 20 seconds", () => hs256({ ...claims(), nbf: inSeconds(20) })],
  ])("are accepted if a token %s, because clocks differ", async (_name, make) => {
    expect(await ask(await make())).toMatchObject({ id: "u1" });
  });

  test.each([
    ["signed with another secret", () => hs256(claims(), "x".repeat(32))],
    ["that expired 40 seconds ago", () => hs256({ ...claims(), exp: inSeconds(-40) })],
    ["that never expires", () => hs256({ sub: "u1", orgs: { acme: "admin" } })],
    ["without `sub`", () => hs256({ exp: inAnHour(), orgs: { acme: "admin" } })],
    ["whose `sub` cannot be stored", () => hs256({ ...claims(), sub: "u\0" })],
    ["whose `sub` is too long", () => hs256({ ...claims(), sub: "u".repeat(256) })],
    ["that is valid in 40 seconds", () => hs256({ ...claims(), nbf: inSeconds(40) })],
    ["without a signature", async () => unsigned({ alg: "none" }, claims())],
    [
      "of another algorithm",
      () => new SignJWT(claims()).setProtectedHeader({ alg: "HS512" }).sign(bytes(SECRET)),
    ],
    ["that is no JWT", async () => "no.token.at-all"],
  ])("are refused if a token is one %s", async (_name, make) => {
    expect(await ask(await make())).toBeNull();
  });

  test.each([
    ["without a token", async () => undefined, "no bearer token"],
    [
      "whose token has expired",
      () => hs256({ ...claims(), aud: "lens", exp: inSeconds(-40) }),
      "ERR_JWT_EXPIRED",
    ],
    [
      "with a token for another audience",
      () => hs256({ ...claims(), aud: "them" }),
      "ERR_JWT_CLAIM_VALIDATION_FAILED (aud)",
    ],
    [
      "with a token without `sub`",
      () => hs256({ exp: inAnHour(), aud: "lens" }),
      "ERR_JWT_CLAIM_VALIDATION_FAILED (sub)",
    ],
    [
      "with a token whose `sub` cannot be stored",
      () => hs256({ ...claims(), aud: "lens", sub: "u\0" }),
      "unusable `sub`",
    ],
    [
      "with a token of another secret",
      () => hs256({ ...claims(), aud: "lens" }, "x".repeat(32)),
      "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    ],
    ["with a token that is no JWT", async () => "no.token.at-all", "ERR_JWS_INVALID"],
  ])("report the reason why a request %s is refused", async (_name, make, reason) => {
    const reasons: string[] = [];
    const authenticate = authenticateTokens({
      secret: SECRET,
      previousSecret: "y".repeat(32),
      audience: "lens",
      onRefused: (_request, text) => reasons.push(text),
    });
    const token = await make();
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    expect(await authenticate(new Request("http://service.test/", { headers }))).toBeNull();
    expect(reasons).toEqual([reason]);
  });

  test("are refused with another issuer or audience than is configured", async () => {
    const authenticate = authenticateTokens({ secret: SECRET, issuer: "us", audience: "lens" });
    expect(
      await ask(await hs256({ ...claims(), iss: "us", aud: "lens" }), authenticate),
    ).toMatchObject({ id: "u1" });
    expect(
      await ask(await hs256({ ...claims(), iss: "them", aud: "lens" }), authenticate),
    ).toBeNull();
    expect(await ask(await hs256({ ...claims(), iss: "us" }), authenticate)).toBeNull();
  });

  test("are accepted with the previous secret while it is replaced", async () => {
    const previousSecret = "x".repeat(32);
    const both = authenticateTokens({ secret: SECRET, previousSecret });
    expect(await ask(await hs256(claims(), previousSecret), both)).toMatchObject({ id: "u1" });
    expect(await ask(await hs256(claims()), both)).toMatchObject({ id: "u1" });
    expect(await ask(await hs256(claims(), "y".repeat(32)), both)).toBeNull();
    expect(() => authenticateTokens({ secret: SECRET, previousSecret: "short" })).toThrow(
      "32 bytes",
    );
  });

  test("are remembered until they expire by the clock that is given", async () => {
    let time = Date.now();
    const authenticate = authenticateTokens({ secret: SECRET, now: () => new Date(time) });
    const token = await hs256({ ...claims(), exp: inSeconds(60) });
    expect(await ask(token, authenticate)).toMatchObject({ id: "u1" });
    expect(await ask(token, authenticate)).toMatchObject({ id: "u1" });
    time += 91_000;
    expect(await ask(token, authenticate)).toBeNull();
  });

  test("need a secret of 32 bytes or more, or a key set", () => {
    expect(() => authenticateTokens({ secret: "x".repeat(31) })).toThrow("32 bytes");
    expect(() => authenticateTokens({})).toThrow("secret or the address of a key set");
  });

  test("need an audience beside an issuer", () => {
    const jwksUrl = "https://id.example.com/keys";
    expect(() => authenticateTokens({ jwksUrl })).toThrow("audience");
    expect(() => authenticateTokens({ secret: SECRET, issuer: "us" })).toThrow("audience");
  });
});

describe("tokens with an issuer's keys", () => {
  const audience = "lens";
  const forLens = () => ({ ...claims(), aud: audience });
  const keys = generateKeyPair("RS256", { extractable: true });
  let server: RunningServer;
  let answer: () => Response;
  let jwksUrl: string;
  beforeAll(async () => {
    server = await startServer(async () => answer(), { host: "127.0.0.1", port: 0 });
    jwksUrl = `${server.origin}/keys`;
  });
  afterAll(() => server.close());
  const keySet = async () => {
    const key = { ...(await exportJWK((await keys).publicKey)), kid: "one", alg: "RS256" };
    answer = () => Response.json({ keys: [key] });
  };
  const rs256 = async () =>
    new SignJWT(forLens())
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .sign((await keys).privateKey);
  afterEach(() => {
    vi.useRealTimers();
    return keySet();
  });

  test("are accepted", async () => {
    await keySet();
    expect(await ask(await rs256(), authenticateTokens({ audience, jwksUrl }))).toMatchObject({
      id: "u1",
    });
  });

  test("are accepted beside a shared secret", async () => {
    const both = authenticateTokens({ audience, jwksUrl, secret: SECRET });
    expect(await ask(await rs256(), both)).toMatchObject({ id: "u1" });
    expect(await ask(await hs256(forLens()), both)).toMatchObject({ id: "u1" });
  });

  test("are refused if signed with the public key as a secret", async () => {
    const pem = await exportSPKI((await keys).publicKey);
    const forged = await new SignJWT(forLens())
      .setProtectedHeader({ alg: "HS256", kid: "one" })
      .sign(bytes(pem));
    expect(await ask(forged, authenticateTokens({ audience, jwksUrl }))).toBeNull();
    expect(await ask(forged, authenticateTokens({ audience, jwksUrl, secret: SECRET }))).toBeNull();
  });

  test("are accepted at once after the issuer rotates its keys", async () => {
    const rotated = await generateKeyPair("RS256", { extractable: true });
    const authenticate = authenticateTokens({ audience, jwksUrl });
    await keySet();
    expect(await ask(await rs256(), authenticate)).toMatchObject({ id: "u1" });
    const key = { ...(await exportJWK(rotated.publicKey)), kid: "two", alg: "RS256" };
    answer = () => Response.json({ keys: [key] });
    const token = await new SignJWT(forLens())
      .setProtectedHeader({ alg: "RS256", kid: "two" })
      .sign(rotated.privateKey);
    // Two fetches have a second between them, so that a flood of invented keys is not passed on to the issuer.
    await expect.poll(() => ask(token, authenticate), { timeout: 5_000 }).not.toBeNull();
    expect(await ask(token, authenticate)).toMatchObject({ id: "u1" });
  });

  test.each([
    ["has no `kid`", undefined],
    ["keeps its `kid`", "one"],
  ])("are accepted at once after an issuer replaces a key that %s", async (_name, kid) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const [old, rotated] = [await keys, await generateKeyPair("RS256", { extractable: true })];
    let fetches = 0;
    const publish = async ({ publicKey }: typeof old) => {
      const key = { ...(await exportJWK(publicKey)), ...(kid !== undefined && { kid }) };
      answer = () => {
        fetches += 1;
        return Response.json({ keys: [key] });
      };
    };
    const sign = ({ privateKey }: typeof old, name: string) =>
      new SignJWT({ ...forLens(), name })
        .setProtectedHeader({ alg: "RS256", ...(kid !== undefined && { kid }) })
        .sign(privateKey);
    const authenticate = authenticateTokens({ audience, jwksUrl });
    await publish(old);
    expect(await ask(await sign(old, "Ada"), authenticate)).toMatchObject({ id: "u1" });
    await publish(rotated);
    // Until the next fetch is allowed, a flood of forged tokens is not passed on to the issuer.
    expect(await ask(await sign(rotated, "Ada"), authenticate)).toBeNull();
    expect(fetches).toBe(1);
    vi.setSystemTime(Date.now() + 1_001);
    expect(await ask(await sign(rotated, "Ada"), authenticate)).toMatchObject({ id: "u1" });
    expect(await ask(await sign(old, "Eve"), authenticate)).toBeNull();
    expect(fetches).toBe(2);
  });

  test("are accepted from an issuer that publishes several keys without `kid`", async () => {
    const other = await generateKeyPair("RS256", { extractable: true });
    const published = await Promise.all(
      [other, await keys].map(async ({ publicKey }) => ({ ...(await exportJWK(publicKey)) })),
    );
    answer = () => Response.json({ keys: published });
    const sign = ({ privateKey }: Awaited<typeof keys>) =>
      new SignJWT(forLens()).setProtectedHeader({ alg: "RS256" }).sign(privateKey);
    const authenticate = authenticateTokens({ audience, jwksUrl });
    expect(await ask(await sign(await keys), authenticate)).toMatchObject({ id: "u1" });
    expect(await ask(await sign(await generateKeyPair("RS256")), authenticate)).toBeNull();
  });

  test.each([
    ["is larger than 1 MiB", () => Response.json({ keys: [], pad: "x".repeat(2 ** 20) })],
    ["fails", () => new Response("down", { status: 500 })],
    ["is no key set", () => Response.json({ message: "moved" })],
    ["is no JSON", () => new Response("<html>")],
  ])("answer 503 if the key set %s", async (_name, response) => {
    answer = response;
    await expect(
      ask(await rs256(), authenticateTokens({ audience, jwksUrl })),
    ).rejects.toMatchObject({
      status: 503,
    });
  });

  test("answer 503 if the issuer cannot be reached", async () => {
    const closed = await startServer(async () => new Response(), { host: "127.0.0.1", port: 0 });
    await closed.close();
    const authenticate = authenticateTokens({ audience, jwksUrl: `${closed.origin}/keys` });
    await expect(ask(await rs256(), authenticate)).rejects.toMatchObject({ status: 503 });
  });
});
