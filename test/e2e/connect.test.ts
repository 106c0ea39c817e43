import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { WorkspaceRecord } from "../../extension/workspaces/workspace.ts";
import { document } from "../../shared/client/testing/samples.ts";
import { json, type Respond, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { ExtensionModules } from "../harness/extension-modules.ts";

const DISCOVERY = "/.well-known/data-contribution.json";

/** Starts a site with a service that it announces for this organization, or without an announcement. */
async function site(announces?: string) {
  const answer: Respond = (response, received) =>
    json(
      received.path === DISCOVERY
        ? { version: 1, organization: announces, service: "/contribution" }
        : document(),
      { status: received.path === DISCOVERY && announces === undefined ? 404 : 200 },
    )(response, received);
  return scriptedServer(answer);
}

/** Starts a site that answers every request with this status. */
const siteWithStatus = (status: number, headers: Record<string, string> = {}) =>
  scriptedServer((response) => {
    response.writeHead(status, { "Content-Type": "text/html", ...headers }).end("<h1>A page</h1>");
  });

describe.each(["chromium", "firefox"] as const)("connecting a service in %s", (name) => {
  let modules: ExtensionModules;

  beforeAll(async () => {
    modules = await ExtensionModules.open(name, ["http://*/*"]);
  });
  afterAll(() => modules?.close());
  beforeEach(() => modules.replaceStorage({}));

  interface Typed {
    readonly organization?: string;
    readonly token?: string;
    readonly again?: WorkspaceRecord;
  }

  /** Connects the service at an address; resolves with the error if it fails. */
  const connect = (address: string, { organization = "", token = "token", again }: Typed = {}) =>
    modules.run(
      ({ connect }, { address, again, ...typed }) =>
        connect({ ...typed, address: new URL(address) }, again).then(
          () => "connected",
          ({ code, reason }) => ({ code, reason }),
        ),
      { address, organization, token, again },
    );

  const stored = async () => (await modules.run(({ loadRecords }) => loadRecords(), null)).records;

  test.each([
    ["has no such page", 404, {}],
    ["answers every request with a page", 200, {}],
    ["requires a sign-in", 401, {}],
    ["redirects to its sign-in", 302, { Location: "/login" }],
  ] as const)("a site that %s announces no service", async (_, status, headers) => {
    const { origin } = await siteWithStatus(status, headers);
    expect(await connect(origin)).toMatchObject({ reason: "not-announced" });
    expect(await stored()).toEqual([]);
  });

  test("uses a typed organization id at an address whose other pages are HTML", async () => {
    const { origin } = await scriptedServer((response, received) => {
      if (received.path.includes("/v1/")) return json(document())(response, received);
      response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>A page</h1>");
    });
    await connect(`${origin}/contribution`, { organization: "acme" });
    expect(await stored()).toMatchObject([{ source: { endpoint: `${origin}/contribution` } }]);
  });

  test("reports a site that is no service for a typed organization id", async () => {
    const { origin } = await siteWithStatus(200);
    expect(await connect(origin, { organization: "acme" })).toMatchObject({ code: "not-found" });
  });

  test("asks for the organization id of a service that announces none", async () => {
    const { origin } = await scriptedServer(json({ code: "not-found" }, { status: 404 }));
    expect(await connect(origin)).toMatchObject({ reason: "no-organization" });
  });

  test("reports the error of a failing service", async () => {
    const { origin } = await siteWithStatus(500);
    expect(await connect(origin)).toMatchObject({ code: "unexpected-status" });
  });

  test("distinguishes a rejected token from a missing one", async () => {
    const { origin } = await scriptedServer((response, received) =>
      json({ code: "unauthenticated" }, { status: received.path === DISCOVERY ? 404 : 401 })(
        response,
        received,
      ),
    );
    const typed = { organization: "acme" };
    expect(await connect(origin, typed)).toMatchObject({ reason: "token-refused" });
    const missing = await connect(origin, { ...typed, token: " " });
    expect(missing).toMatchObject({ reason: "token-needed" });
  });

  test("keeps the source of a service on a second sign-in", async () => {
    const { origin } = await site();
    const source = {
      kind: "service",
      endpoint: `${origin}/contribution`,
      organization: "acme",
      signIn: { issuer: "https://login.example.com", clientId: "lens" },
      discovered: true,
    } as const;
    const again = { id: "mine", name: "Acme", source };
    await connect(source.endpoint, { organization: "acme", again });
    expect(await stored()).toMatchObject([{ id: "mine", source }]);
  });

  test("replaces only the stored workspace of the same organization", async () => {
    const { origin } = await site("acme");
    const other = {
      id: "other",
      name: "Other",
      source: { kind: "service", endpoint: `${origin}/contribution`, organization: "other" },
    };
    await modules.replaceStorage({ workspaces: [other] });
    await connect(origin);
    expect((await stored()).map(({ name }) => name)).toEqual(["Other", "Acme Robotics"]);
    const before = await stored();
    await connect(origin);
    expect(await stored()).toEqual(before);
  });
});
