import { describe, expect, test } from "vitest";
import {
  json,
  type ScriptedServer,
  scriptedServer,
} from "../../shared/client/testing/scripted-server.ts";
import { destinationsOf, requireConfirmed, UnconfirmedDestinations } from "./destinations.ts";
import { findService } from "./find-service.ts";

const SIGN_IN = { issuer: "https://login.acme.example", clientId: "lens" };
const DISCOVERY = "/.well-known/data-contribution.json";

/** Starts a service that announces itself at this path, with this sign-in. */
function service(path = DISCOVERY, signIn: object | null = SIGN_IN): Promise<ScriptedServer> {
  return scriptedServer((response, received) =>
    received.path === path
      ? json({
          version: 1,
          organization: "acme",
          service: path.replace(DISCOVERY, "") || "/",
          ...(signIn && { signIn }),
        })(response, received)
      : json({ code: "not-found" }, { status: 404 })(response, received),
  );
}

/** Starts a site that announces a service elsewhere. */
async function siteAnnouncing(address: string, signIn: object | null = SIGN_IN): Promise<URL> {
  const { origin } = await scriptedServer(
    json({ version: 1, organization: "acme", service: address, ...(signIn && { signIn }) }),
  );
  return new URL(origin);
}

describe("a service that another site announces", () => {
  test.each([DISCOVERY, `/contribution${DISCOVERY}`])(
    "is found if it names the same sign-in at %s",
    async (path) => {
      const { origin } = await service(path);
      const endpoint = origin + path.replace(DISCOVERY, "");
      const address = await siteAnnouncing(endpoint);
      expect(await findService({ address, organization: "" })).toMatchObject({
        endpoint: new URL(endpoint).href,
        discovered: true,
        signIn: SIGN_IN,
      });
    },
  );

  test.each([
    ["another issuer", { ...SIGN_IN, issuer: "https://login.other.example" }],
    ["another client", { ...SIGN_IN, clientId: "other" }],
    ["no sign-in", null],
  ])("is refused if its own document names %s", async (_, own) => {
    const { origin } = await service(DISCOVERY, own);
    const address = await siteAnnouncing(origin);
    await expect(findService({ address, organization: "" })).rejects.toMatchObject({
      reason: "issuer-mismatch",
    });
  });

  test("is refused if it has no document of its own", async () => {
    const { origin } = await scriptedServer(json({ code: "not-found" }, { status: 404 }));
    const address = await siteAnnouncing(origin);
    await expect(findService({ address, organization: "" })).rejects.toMatchObject({
      reason: "issuer-mismatch",
    });
  });

  test("is refused if its own document names another service", async () => {
    const { origin } = await scriptedServer(
      json({ version: 1, organization: "acme", service: "https://other.example", signIn: SIGN_IN }),
    );
    const address = await siteAnnouncing(origin);
    await expect(findService({ address, organization: "" })).rejects.toMatchObject({
      reason: "issuer-mismatch",
    });
  });
});

describe("a token", () => {
  const source = {
    kind: "service",
    endpoint: "https://settings.example/acme",
    organization: "acme",
    signIn: SIGN_IN,
  } as const;

  test("that was typed needs the service's origin confirmed", () => {
    const destinations = destinationsOf(source, false);
    expect(destinations).toEqual({ service: "https://settings.example" });
    expect(() => requireConfirmed(destinations, ["https://acme.example"])).toThrow(
      UnconfirmedDestinations,
    );
    requireConfirmed(destinations, ["https://settings.example"]);
  });

  test("from a sign-in needs both origins confirmed", () => {
    const destinations = destinationsOf(source, true);
    expect(() => requireConfirmed(destinations, ["https://settings.example"])).toThrow(
      expect.objectContaining({
        destinations: {
          service: "https://settings.example",
          issuer: "https://login.acme.example",
        },
      }),
    );
    requireConfirmed(destinations, ["https://settings.example", "https://login.acme.example"]);
  });
});
