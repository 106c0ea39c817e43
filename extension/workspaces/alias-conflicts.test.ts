import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { aliasConflicts } from "./alias-conflicts.ts";

const organizationOf = (sites: readonly object[]) =>
  parseOrganization({
    id: "acme",
    name: "Acme",
    hosting: "commercial",
    compliance: [],
    sites,
    connectors: [],
    settings: { metadata: "default", inAppData: "default", exceptions: [] },
    revision: 1,
  });
const jira = (spaces: readonly object[]) => [
  { app: "jira", plan: "standard", state: "active", spaces },
];

test("names the site for which an address of two sites counts", () => {
  const organization = organizationOf([
    { id: "gone", host: "jira.acme.example", deletedAt: "2026-01-01T00:00:00Z", apps: [] },
    { id: "one", host: "one.atlassian.net", aliases: ["JIRA.acme.example"], apps: [] },
    { id: "two", host: "two.atlassian.net", aliases: ["jira.acme.example"], apps: [] },
  ]);
  const found = aliasConflicts(organization);
  expect(found).toMatchObject([
    { kind: "address", host: "jira.acme.example", first: { id: "one" }, second: { id: "two" } },
    { kind: "address", host: "jira.acme.example", first: { id: "one" }, second: { id: "gone" } },
  ]);
  const place = resolvePlace("https://jira.acme.example/anything", [organization])?.place;
  expect(place).toMatchObject({ site: "one" });
});

test("names the space for which a key of two spaces counts", () => {
  const organization = organizationOf([
    {
      id: "one",
      host: "one.atlassian.net",
      apps: jira([
        { key: "ENG", name: "Engineering", aliases: ["OPS", "OLD", "old", "ENG"] },
        { key: "OPS", name: "Operations", aliases: ["OLD"] },
      ]),
    },
  ]);
  expect(aliasConflicts(organization)).toMatchObject([
    { kind: "key", key: "OPS", first: "Operations (OPS)", second: "Engineering (ENG)" },
    { kind: "key", key: "OLD", first: "Engineering (ENG)", second: "Operations (OPS)" },
  ]);
  for (const [key, owner] of [
    ["OPS", "OPS"],
    ["OLD", "ENG"],
  ]) {
    const url = `https://one.atlassian.net/browse/${key}-1`;
    expect(resolvePlace(url, [organization])?.place).toMatchObject({ key: owner });
  }
});

test("finds nothing in an organization without aliases", () => {
  const organization = organizationOf([
    { id: "one", host: "one.atlassian.net", apps: jira([{ key: "ENG", name: "Engineering" }]) },
    { id: "two", host: "two.atlassian.net", apps: jira([{ key: "ENG", name: "Engineering" }]) },
  ]);
  expect(aliasConflicts(organization)).toEqual([]);
});
