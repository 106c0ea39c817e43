import { expect, test } from "vitest";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { explain } from "../../shared/rules/explain.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { fixture } from "../../test/fixtures.ts";
import { unknownReason } from "./unknown-reason.ts";

const acme = parseOrganization(fixture("acme"));
const JIRA = "https://acme.atlassian.net/browse/ENG-1";

function withApps(app: Partial<Organization["sites"][number]["apps"][number]>): Organization {
  const sites = acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((own) => ({ ...own, ...app })),
  }));
  return { ...acme, sites };
}

function reasonAt(url: string, organization: Organization): string | undefined {
  const place = resolvePlace(url, [organization])?.place;
  if (!place) throw new Error("no place");
  const explanation = explain(organization, place, new Date("2026-11-26"));
  return unknownReason({ organization, place, explanation });
}

const people = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
const undecided = { metadata: "unknown", inAppData: "unknown", exceptions: [] } as const;
const excluded: Organization = {
  ...withApps({ plan: "premium" }),
  settings: {
    metadata: "default",
    inAppData: "on",
    exceptions: [{ effect: "exclude", target: people }],
  },
};

test.each<[string | undefined, string, Organization]>([
  ["place-unknown", JIRA, { ...acme, sites: acme.sites.map((site) => ({ ...site, apps: [] })) }],
  ["plan-unknown", JIRA, withApps({ plan: "unknown" })],
  ["state-unknown", JIRA, withApps({ plan: "enterprise", state: "unknown" })],
  ["setting-unknown", JIRA, { ...withApps({ plan: "standard" }), settings: undecided }],
  ["hosting-unknown", JIRA, { ...acme, hosting: "unknown" }],
  ["compliance-unknown", JIRA, { ...acme, compliance: "unknown" }],
  ["eligibility-unknown", JIRA, { ...acme, hosting: "unknown", compliance: "unknown" }],
  ["space-ambiguous", "https://acme.atlassian.net/wiki/pages/viewpage.action?pageId=1", excluded],
  ["app-ambiguous", "https://acme.atlassian.net/unheard-of", excluded],
  [undefined, JIRA, acme],
])("names the missing fact `%s` at %s", (reason, url, organization) => {
  expect(reasonAt(url, organization)).toBe(reason);
});
