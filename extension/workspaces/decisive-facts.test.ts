import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { decisiveFacts } from "./decisive-facts.ts";

const NOW = new Date("2026-11-29T12:00:00Z");

const organization = parseOrganization({
  id: "acme",
  name: "Acme",
  hosting: "commercial",
  compliance: [],
  sites: [
    {
      id: "main",
      host: "acme.atlassian.net",
      apps: [
        { app: "jira", plan: "standard", state: "active" },
        { app: "confluence", plan: "premium", state: "active" },
        { app: "compass", plan: "premium", state: "trial", trialEndsAt: "2026-11-30T00:00:00Z" },
        { app: "loom", plan: "enterprise", state: "inactive" },
        { app: "trello", plan: "enterprise", state: "trial", trialEndsAt: "2026-11-01T00:00:00Z" },
      ],
    },
    {
      id: "old",
      host: "old.atlassian.net",
      deletedAt: "2026-11-01T00:00:00Z",
      apps: [{ app: "jira", plan: "enterprise", state: "active" }],
    },
  ],
  connectors: [],
  settings: { metadata: "default", inAppData: "default", exceptions: [] },
  revision: 1,
});

test("names the apps that count and have the highest plan", () => {
  const facts = decisiveFacts(organization, "metadata", "plan-lock", NOW);
  expect(facts).toEqual([
    ["plan", "main", "confluence"],
    ["plan", "main", "compass"],
  ]);
});

test("names the choice of the data type, the exceptions or nothing", () => {
  const factsOf = (code: Parameters<typeof decisiveFacts>[2]) =>
    decisiveFacts(organization, "in-app-data", code, NOW);
  expect(factsOf("organization-choice")).toEqual(["in-app-data"]);
  expect(factsOf("exception")).toEqual(["exceptions"]);
  expect(factsOf("not-covered")).toEqual([]);
});
