import { expect, test } from "vitest";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import type { Source } from "../workspaces/source.ts";
import { isForeseeable, missingFact, spaceExceptionsAt } from "./missing-facts.ts";
import { answerFor } from "./page-answer.ts";

const acme = parseOrganization(fixture("acme"));
const JIRA = "https://acme.atlassian.net/browse/ENG-1";

function withApps(app: Partial<Organization["sites"][number]["apps"][number]>): Organization {
  const sites = acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((own) => ({ ...own, ...app })),
  }));
  return { ...acme, sites };
}

function answerOf(
  organization: Organization,
  kind: "document" | "manual" = "document",
  url = JIRA,
) {
  const source: Source = { kind };
  const document = { organization, role: "member" } as const;
  const hosts = organization.sites.map(({ host }) => host);
  const workspace = { id: "1", name: "", source, hosts, document, freshness: { confirmedAt: 0 } };
  const answer = answerFor(url, [workspace], new Date("2026-11-26"));
  if (!answer) throw new Error("no answer");
  return answer;
}

const undecided = { metadata: "unknown", inAppData: "unknown", exceptions: [] } as const;

function missingAt(url: string, organization: Organization) {
  const { explanation, place } = answerOf(organization, "document", url);
  return missingFact(explanation.assessment, place);
}

test.each<[string, Organization]>([
  ["place", { ...acme, sites: acme.sites.map((site) => ({ ...site, apps: [] })) }],
  ["plan", withApps({ plan: "unknown" })],
  ["setting", { ...withApps({ plan: "standard" }), settings: undecided }],
  ["eligibility", { ...acme, hosting: "unknown" }],
])("names the missing %s", (missing, organization) => {
  expect(missingAt(JIRA, organization)).toBe(missing);
});

test("names an address that doesn't show the space, and counts the spaces with an exception", () => {
  const people = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
  const excluded = {
    ...withApps({ plan: "premium" }),
    settings: {
      metadata: "default",
      inAppData: "on",
      exceptions: [{ effect: "exclude", target: people }],
    },
  } as const satisfies Organization;
  const hidden = "https://acme.atlassian.net/wiki/pages/viewpage.action?pageId=1";
  expect(missingAt(hidden, excluded)).toBe("ambiguous-space");
  const { place, organization, summary } = answerOf(excluded, "document", hidden);
  expect(summary).toBe("metadata-yes");
  expect(spaceExceptionsAt(organization, place, "on")).toEqual({ effect: "exclude", count: 1 });
  expect(missingAt("https://acme.atlassian.net/", excluded)).toBe("ambiguous-app");
  expect(
    answerOf(
      { ...excluded, settings: { ...excluded.settings, exceptions: [] } },
      "document",
      hidden,
    ).summary,
  ).toBe("all");
});

test("takes an answer for foreseeable only if all plans and the ends of trials are known", () => {
  expect(isForeseeable(answerOf(acme))).toBe(true);
  expect(isForeseeable(answerOf(acme, "manual"))).toBe(false);
  expect(isForeseeable(answerOf(withApps({ plan: "unknown" })))).toBe(false);
  expect(isForeseeable(answerOf(withApps({ state: "unknown" })))).toBe(false);
  expect(isForeseeable(answerOf(withApps({ state: "trial", plan: "enterprise" })))).toBe(false);
  const trialEndsAt = "2027-01-01T00:00:00Z";
  const ending = withApps({ state: "trial", plan: "enterprise", trialEndsAt });
  expect(isForeseeable(answerOf(ending))).toBe(true);
});
