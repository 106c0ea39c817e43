import "../testing/browser.ts";
import { expect, test } from "vitest";
import { document, rejection } from "../../shared/client/testing/samples.ts";
import { json, type Respond, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { storage } from "../testing/browser.ts";
import { recordsIn } from "../workspaces/workspace-store.ts";
import { connect } from "./connect.ts";

const DISCOVERY = "/.well-known/data-contribution.json";

/** A site that announces a service of this organization below its own address, or the service alone. */
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

const stored = () => recordsIn(storage.local.items).records;
const at = (origin: string, organization = "") => ({
  address: new URL(origin),
  organization,
  token: "token",
});

/** A site that answers everything alike. */
const answering = (status: number, headers: Record<string, string> = {}) =>
  scriptedServer((response) => {
    response.writeHead(status, { "Content-Type": "text/html", ...headers }).end("<h1>A page</h1>");
  });

test.each([
  ["has no such page", 404, {}],
  ["answers everything with a page", 200, {}],
  ["shows nothing to strangers", 401, {}],
  ["leads everybody to its sign-in", 302, { Location: "/login" }],
] as const)("a site that %s announces no service", async (_, status, headers) => {
  const { origin } = await answering(status, headers);
  expect(await rejection(connect(at(origin)))).toMatchObject({ trouble: "not-announced" });
  expect(stored()).toEqual([]);
});

test("an organization that was typed is asked for where the address answers other questions with pages", async () => {
  const { origin } = await scriptedServer((response, received) => {
    if (received.path.includes("/v1/")) return json(document())(response, received);
    response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>A page</h1>");
  });
  await connect(at(`${origin}/contribution`, "acme"));
  expect(stored()).toMatchObject([{ source: { endpoint: `${origin}/contribution` } }]);
});

test("an organization that was typed is not to be had from a site that is no service", async () => {
  const { origin } = await answering(200);
  expect(await rejection(connect(at(origin, "acme")))).toMatchObject({ code: "not-found" });
});

test("a service that says of which organization it knows nothing is asked with an id", async () => {
  const { origin } = await scriptedServer(json({ code: "not-found" }, { status: 404 }));
  expect(await rejection(connect(at(origin)))).toMatchObject({ trouble: "no-organization" });
});

test("a service with a fault is not said to be none", async () => {
  const { origin } = await answering(500);
  expect(await rejection(connect(at(origin)))).toMatchObject({ code: "unexpected-status" });
});

test("a token that is refused, and one that is missing, are told of as such", async () => {
  const { origin } = await scriptedServer((response, received) =>
    json({ code: "unauthenticated" }, { status: received.path === DISCOVERY ? 404 : 401 })(
      response,
      received,
    ),
  );
  const refused = await rejection(connect(at(origin, "acme")));
  expect(refused).toMatchObject({ trouble: "token-refused" });
  const missing = await rejection(connect({ ...at(origin, "acme"), token: " " }));
  expect(missing).toMatchObject({ trouble: "token-needed" });
});

test("signing in again keeps how the service was found and where one signs in", async () => {
  const { origin } = await site();
  const source = {
    kind: "service",
    endpoint: `${origin}/contribution`,
    organization: "acme",
    signIn: { issuer: "https://login.example.com", clientId: "lens" },
    discovered: true,
  } as const;
  await connect(at(source.endpoint, "acme"), { id: "mine", name: "Acme", source });
  expect(stored()).toMatchObject([{ id: "mine", source }]);
});

test("connecting a site takes the place of what is kept of its organization, not of another there", async () => {
  const { origin } = await site("acme");
  const other = {
    id: "other",
    name: "Other",
    source: { kind: "service", endpoint: `${origin}/contribution`, organization: "other" },
  };
  storage.local.items = { workspaces: [other] };
  await connect(at(origin));
  expect(stored().map(({ name }) => name)).toEqual(["Other", "Acme Robotics"]);
  const before = stored();
  await connect(at(origin));
  expect(stored()).toEqual(before);
});
