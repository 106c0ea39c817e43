import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { parsePolicy } from "./policy.ts";

const acme = fixture("acme");
const service = {
  name: "Acme",
  endpoint: "https://settings.example.com/contribution",
  organization: "acme",
};

test("reads the name, the sign-in and the hosts of a service", () => {
  const signIn = { issuer: "https://login.example.com", clientId: "lens" };
  const { workspaces, problems } = parsePolicy({
    workspaces: [{ ...service, ...signIn, hosts: ["acme.atlassian.net"] }],
  });
  expect(problems).toEqual([]);
  expect(workspaces).toEqual([
    {
      id: "managed-acme-settings.example.com",
      name: "Acme",
      source: {
        kind: "service",
        endpoint: service.endpoint,
        organization: "acme",
        signIn,
      },
      hosts: ["acme.atlassian.net"],
    },
  ]);
});

test.each([
  ["as JSON text", JSON.stringify(acme)],
  ["as an object", acme],
])("reads a document %s", (_, document) => {
  const { workspaces, problems } = parsePolicy({ workspaces: [{ document }] });
  expect(problems).toEqual([]);
  expect(workspaces[0]?.organization?.name).toBe("Acme Robotics");
});

test.each([
  ["an address without encryption", { ...service, endpoint: "http://settings.example.com" }],
  ["an address with a query", { ...service, endpoint: `${service.endpoint}?tenant=1` }],
  [
    "an address with a password",
    { ...service, endpoint: "https://me:secret@settings.example.com" },
  ],
  ["no address", { organization: "acme" }],
  ["an organization that is no id", { ...service, organization: "acme corp" }],
  [
    "a sign-in without encryption",
    { ...service, issuer: "http://login.example.com", clientId: "lens" },
  ],
  ["no organization", { endpoint: service.endpoint }],
  ["half a sign-in", { ...service, issuer: "https://login.example.com" }],
  ["a document that is no JSON", { document: "{" }],
  ["a document with faults", { document: "{}" }],
  [
    "a document with a fault in what may be absent",
    { document: { ...Object(acme), externalId: 7 } },
  ],
  ["something else", 7],
])("reports an entry with %s by its path and keeps the others", (_, entry) => {
  const { workspaces, problems } = parsePolicy({ workspaces: [entry, service] });
  expect(workspaces.map(({ name }) => name)).toEqual(["Acme"]);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(/^\/workspaces\/0/);
});

test("keeps one of two entries for the same service", () => {
  expect(parsePolicy({ workspaces: [service, service] }).workspaces).toHaveLength(1);
});

test("reports a policy of another shape", () => {
  expect(parsePolicy([]).problems).toEqual(["/: expected an object, got an array"]);
  expect(parsePolicy({ workspaces: "acme" }).problems).toHaveLength(1);
  expect(parsePolicy({}).workspaces).toEqual([]);
});

test("the managed schema has only what all browsers accept", () => {
  const file = new URL("../assets/managed-schema.json", import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  expect(schema).toMatchObject({ type: "object" });
  expect(schema).not.toHaveProperty("additionalProperties");
  const types = [...JSON.stringify(schema).matchAll(/"type":("[^"]*"|\[)/g)].map(
    ([, type]) => type,
  );
  expect(types.every((type) => type !== "[")).toBe(true);
});
