import { expect, test } from "vitest";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import type { Source } from "../workspaces/source.ts";
import { isForeseeable, missingFact } from "./missing-facts.ts";
import { answerFor } from "./page-answer.ts";

const acme = parseOrganization(fixture("acme"));
const JIRA = "https://acme.atlassian.net/browse/ENG-1";

/** The organization with other apps. */
function having(app: Partial<Organization["sites"][number]["apps"][number]>): Organization {
  const sites = acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((own) => ({ ...own, ...app })),
  }));
  return { ...acme, sites };
}

function answerOf(organization: Organization, kind: "document" | "manual" = "document") {
  const source: Source = { kind };
  const document = { organization, role: "member" } as const;
  const hosts = organization.sites.map(({ host }) => host);
  const workspace = { id: "1", name: "", source, hosts, document, freshness: { confirmedAt: 0 } };
  const answer = answerFor(JIRA, [workspace], new Date("2026-11-26"));
  if (!answer) throw new Error("the page belongs to nobody");
  return answer;
}

test("what is missing of an answer is named: the place, the plan, or what was chosen", () => {
  const settings = { metadata: "unknown", inAppData: "unknown", exceptions: [] } as const;
  const missing = (organization: Organization) =>
    missingFact(answerOf({ ...organization, settings }).explanation.assessment);
  expect(missing({ ...acme, sites: acme.sites.map((site) => ({ ...site, apps: [] })) })).toBe(
    "place",
  );
  expect(missing(having({ plan: "unknown" }))).toBe("plan");
  expect(missing(having({ plan: "standard" }))).toBe("setting");
});

test("that nothing changes by itself is known only where plans and trials are", () => {
  expect(isForeseeable(answerOf(acme))).toBe(true);
  expect(isForeseeable(answerOf(acme, "manual"))).toBe(false);
  expect(isForeseeable(answerOf(having({ plan: "unknown" })))).toBe(false);
  expect(isForeseeable(answerOf(having({ state: "trial", plan: "enterprise" })))).toBe(false);
  const trialEndsAt = "2027-01-01T00:00:00Z";
  const ending = having({ state: "trial", plan: "enterprise", trialEndsAt });
  expect(isForeseeable(answerOf(ending))).toBe(true);
});
