import { describe, expect, test } from "vitest";
import { readConfig, unknownVariables } from "./config.ts";

const env = { CONTRIBUTION_LENS_JWT_SECRET: "x".repeat(32) };

describe("the environment", () => {
  test("needs only a secret", () => {
    expect(readConfig(env)).toEqual({
      host: "127.0.0.1",
      port: 4310,
      database: { folder: ".data" },
      tokens: { secret: "x".repeat(32) },
      allowedOrigins: [],
      rateLimits: { caller: 100, organization: 500 },
      streamLimits: { caller: 500, organization: 5000 },
      logLevel: "info",
      drainMs: 0,
    });
  });

  test("lists the origins of web pages and extensions", () => {
    const origins = "https://app.example.com, http://localhost:5173,chrome-extension://abc";
    expect(readConfig({ ...env, CONTRIBUTION_LENS_ORIGINS: origins }).allowedOrigins).toEqual([
      "https://app.example.com",
      "http://localhost:5173",
      "chrome-extension://abc",
    ]);
  });

  test.each([
    ["CONTRIBUTION_LENS_ORIGINS", "*"],
    ["CONTRIBUTION_LENS_ORIGINS", "https://app.example.com/"],
    ["CONTRIBUTION_LENS_ORIGINS", "app.example.com"],
    ["CONTRIBUTION_LENS_ORIGINS", "null"],
    ["CONTRIBUTION_LENS_BODY_LIMIT", "1MB"],
    ["CONTRIBUTION_LENS_BODY_LIMIT", "0"],
    ["CONTRIBUTION_LENS_JWKS_URL", "https://"],
    ["CONTRIBUTION_LENS_URL", "settings.example.com"],
    ["CONTRIBUTION_LENS_CLIENT_ID", "lens"],
    ["PORT", "65536"],
    ["CONTRIBUTION_LENS_METRICS_PORT", "x"],
    ["CONTRIBUTION_LENS_LOG_LEVEL", "loud"],
    ["CONTRIBUTION_LENS_CALLER_LIMIT", "-1"],
    ["CONTRIBUTION_LENS_CALLER_STREAMS", "x"],
    ["CONTRIBUTION_LENS_DRAIN_SECONDS", "601"],
    ["CONTRIBUTION_LENS_JWT_SECRET_PREVIOUS", "short"],
    ["CONTRIBUTION_LENS_GROUPS", "lens-admins"],
    ["CONTRIBUTION_LENS_GROUPS", "lens-admins=acme:owner"],
    ["CONTRIBUTION_LENS_GROUPS", "lens-admins=no/id:admin"],
    ["DATABASE_URL", "mysql://db"],
  ])("is refused with %s=%s, naming the variable", (name, value) => {
    expect(() => readConfig({ ...env, [name]: value })).toThrow(name);
  });

  test.each(["0.0.0.0", "::", "192.0.2.7", "settings.internal"])(
    "needs a public address on %s, and not on the loopback",
    (HOST) => {
      expect(() => readConfig({ ...env, HOST })).toThrow("CONTRIBUTION_LENS_URL");
      const CONTRIBUTION_LENS_URL = "https://settings.example.com";
      expect(readConfig({ ...env, HOST, CONTRIBUTION_LENS_URL }).host).toBe(HOST);
      for (const host of ["localhost", "127.0.0.1", "::1"]) {
        expect(readConfig({ ...env, HOST: host }).host).toBe(host);
      }
    },
  );

  test.each([
    { CONTRIBUTION_LENS_ISSUER: "https://id.example.com" },
    { CONTRIBUTION_LENS_JWKS_URL: "https://id.example.com/keys" },
  ])("needs an audience beside %j", (issuer) => {
    expect(() => readConfig({ ...env, ...issuer })).toThrow("CONTRIBUTION_LENS_AUDIENCE");
    expect(
      readConfig({ ...env, ...issuer, CONTRIBUTION_LENS_AUDIENCE: "lens" }).tokens,
    ).toMatchObject({ audience: "lens" });
  });

  test("counts an empty variable as unset, and names every invalid one", () => {
    expect(readConfig({ ...env, PORT: " " }).port).toBe(4310);
    expect(() => readConfig({ ...env, PORT: "x", DATABASE_URL: "mysql://db" })).toThrow(
      /DATABASE_URL: .*\nPORT: /,
    );
  });

  test("names the public address and the sign-in for discovery", () => {
    const more = {
      CONTRIBUTION_LENS_URL: "https://settings.example.com/",
      CONTRIBUTION_LENS_ISSUER: "https://id.example.com",
      CONTRIBUTION_LENS_AUDIENCE: "lens",
      CONTRIBUTION_LENS_CLIENT_ID: "lens",
    };
    expect(readConfig({ ...env, ...more })).toMatchObject({
      publicUrl: "https://settings.example.com/",
      signIn: { issuer: "https://id.example.com", clientId: "lens" },
    });
  });

  test("maps groups to roles", () => {
    const groups = {
      CONTRIBUTION_LENS_GROUPS: "/lens/admins=acme:admin, cn=staff:eu=acme:member",
      CONTRIBUTION_LENS_GROUPS_CLAIM: "cognito:groups",
    };
    expect(readConfig({ ...env, ...groups }).tokens.groups).toEqual({
      claim: "cognito:groups",
      rules: [
        { group: "/lens/admins", organization: "acme", role: "admin" },
        { group: "cn=staff:eu", organization: "acme", role: "member" },
      ],
    });
  });

  test("sets limits, the previous secret, the metrics' port and the time to drain", () => {
    const more = {
      CONTRIBUTION_LENS_CALLER_LIMIT: "7",
      CONTRIBUTION_LENS_ORGANIZATION_LIMIT: "0",
      CONTRIBUTION_LENS_CALLER_STREAMS: "8",
      CONTRIBUTION_LENS_ORGANIZATION_STREAMS: "0",
      CONTRIBUTION_LENS_JWT_SECRET_PREVIOUS: "y".repeat(32),
      CONTRIBUTION_LENS_METRICS_PORT: "9100",
      CONTRIBUTION_LENS_DRAIN_SECONDS: "5",
    };
    expect(readConfig({ ...env, ...more })).toMatchObject({
      rateLimits: { caller: 7, organization: Number.POSITIVE_INFINITY },
      streamLimits: { caller: 8, organization: Number.POSITIVE_INFINITY },
      tokens: { secret: "x".repeat(32), previousSecret: "y".repeat(32) },
      metricsPort: 9100,
      drainMs: 5000,
    });
  });

  test("sets the schema and the retention of idempotency keys", () => {
    const more = { CONTRIBUTION_LENS_SCHEMA: "lens", CONTRIBUTION_LENS_IDEMPOTENCY_DAYS: "30" };
    expect(readConfig({ ...env, ...more }).database).toEqual({
      folder: ".data",
      schema: "lens",
      idempotencyDays: 30,
    });
    for (const CONTRIBUTION_LENS_SCHEMA of ["Lens", "a-b", 'x"; drop', "1st"]) {
      expect(() => readConfig({ ...env, CONTRIBUTION_LENS_SCHEMA })).toThrow("SCHEMA");
    }
  });

  test("has unknown variables if a name is misspelled", () => {
    const misspelled = {
      CONTRIBUTION_LENS_SECRET_PREVIOUS: "x",
      CONTRIBUTION_LENS_EMPTY: "",
      CONTRIBUTION_LENS_DATA: "data",
      LENS_URL: "x",
    };
    expect(unknownVariables({ ...env, ...misspelled })).toEqual([
      "CONTRIBUTION_LENS_SECRET_PREVIOUS",
    ]);
  });

  test("sets the limit of a body", () => {
    expect(readConfig({ ...env, CONTRIBUTION_LENS_BODY_LIMIT: "1048576" }).bodyLimit).toBe(1048576);
  });
});
