import "../testing/browser.ts";
import { expect, test } from "vitest";
import { document } from "../../shared/client/testing/samples.ts";
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
