import { expect, test } from "vitest";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { acme, withApp } from "../rules/testing/documents.ts";
import { exceptedSpaces } from "./excepted-spaces.ts";

const HIDDEN_SPACE: Place = { kind: "some-space", site: "main", app: "confluence" };
const HIDDEN_APP: Place = { kind: "somewhere", site: "main" };

function excluded(...keys: readonly string[]): Organization {
  return acme({
    inAppData: "on",
    exceptions: keys.map((key) => ({
      effect: "exclude",
      target: { kind: "space", site: "main", app: "confluence", key },
    })),
  });
}

function listed(organization: Organization, app: string, ...keys: readonly string[]): Organization {
  return withApp(organization, app, { spaces: keys.map((key) => ({ key, name: key })) });
}

test("counts the excluded spaces of the app among its listed ones", () => {
  const organization = listed(excluded("HR"), "confluence", "HR", "DOCS", "OPS");
  expect(exceptedSpaces(organization, HIDDEN_SPACE, "on")).toEqual({
    effect: "exclude",
    count: 1,
    total: 3,
  });
});

test("adds an excluded space that the app doesn't list to the total", () => {
  const organization = listed(excluded("HR"), "confluence", "DOCS");
  expect(exceptedSpaces(organization, HIDDEN_SPACE, "on")).toMatchObject({ count: 1, total: 2 });
});

test("has no total if the spaces of an app aren't listed", () => {
  const unlisted = withoutSpaces(excluded("HR"));
  expect(exceptedSpaces(unlisted, HIDDEN_SPACE, "on")).toEqual({ effect: "exclude", count: 1 });
  const half = listed(unlisted, "confluence", "HR", "DOCS");
  expect(exceptedSpaces(half, HIDDEN_APP, "on")).toEqual({ effect: "exclude", count: 1 });
});

test("counts over all covered apps of the site if the address hides the app", () => {
  const confluence = listed(excluded("HR"), "confluence", "HR", "DOCS");
  const jira = listed(confluence, "jira", "ENG");
  const organization = listed(jira, "jira-service-management", "HELP");
  expect(exceptedSpaces(organization, HIDDEN_APP, "on")).toMatchObject({ count: 1, total: 4 });
});

test("counts no dormant exceptions, none of other apps, and none of a place that isn't ambiguous", () => {
  const organization = excluded("HR");
  expect(exceptedSpaces(organization, HIDDEN_SPACE, "off")).toBeUndefined();
  expect(exceptedSpaces(organization, { ...HIDDEN_SPACE, app: "jira" }, "on")).toBeUndefined();
  const space = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
  expect(exceptedSpaces(organization, space, "on")).toBeUndefined();
});

function withoutSpaces(organization: Organization): Organization {
  return {
    ...organization,
    sites: organization.sites.map((site) => ({
      ...site,
      apps: site.apps.map(({ spaces: _, ...app }) => app),
    })),
  };
}
