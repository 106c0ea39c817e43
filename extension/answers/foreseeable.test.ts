import { expect, test } from "vitest";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import type { Source } from "../workspaces/source.ts";
import { isForeseeable } from "./foreseeable.ts";
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
