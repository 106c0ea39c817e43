import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataType } from "../model/assessment.ts";
import type { Organization } from "../model/organization.ts";
import { appGroup } from "../policy/apps.ts";
import { assess } from "./assess.ts";
import { type CoveredPart, coverageOf, type SpaceCount } from "./coverage.ts";
import { instants, organizations } from "./testing/arbitraries.ts";
import { acme, NOW, onPlan, withApp, withSite } from "./testing/documents.ts";

type Spaces = CoveredPart["spaces"];

/** Counts the spaces of an organization by one assessment each, for its app and its site. */
function countOneByOne(organization: Organization, at: Date) {
  const found = {
    whole: none(),
    apps: new Map<string, Spaces>(),
    sites: new Map<string, Spaces>(),
  };
  for (const site of organization.sites) {
    for (const { app, spaces = [] } of site.apps) {
      for (const { key } of spaces) {
        const { metadata, inAppData } = assess(
          organization,
          { kind: "space", site: site.id, app, key },
          at,
        );
        // The document's own dates, not the rule's result: rules 1 and 2 come before rule 5.
        const deleted = [site, site.apps.find((item) => item.app === app)].some(
          (part) => part?.deletedAt !== undefined && Date.parse(part.deletedAt) <= +at,
        );
        if (deleted || appGroup(app) !== "covered") continue;
        for (const counts of [found.whole, of(found.apps, app), of(found.sites, site.id)]) {
          add(counts["metadata"], metadata.contributed);
          add(counts["in-app-data"], inAppData.contributed);
        }
      }
    }
  }
  return found;
}

function none(): Record<DataType, SpaceCount> {
  return {
    metadata: { yes: 0, no: 0, unknown: 0, total: 0 },
    "in-app-data": { yes: 0, no: 0, unknown: 0, total: 0 },
  };
}

function of(map: Map<string, Spaces>, id: string): Spaces {
  const counts = map.get(id) ?? none();
  map.set(id, counts);
  return counts;
}

function add(count: SpaceCount, contributed: "yes" | "no" | "unknown"): void {
  Object.assign(count, { [contributed]: count[contributed] + 1, total: count.total + 1 });
}

const byId = (parts: readonly CoveredPart[]) =>
  new Map(parts.map(({ id, spaces }) => [id, spaces]));
const inApp = (parts: readonly CoveredPart[]) =>
  parts.map(({ id, spaces }) => [id, spaces["in-app-data"].yes, spaces["in-app-data"].total]);

/** Another space in each app, so that exceptions hit some and not others. */
function withMoreSpaces(organization: Organization): Organization {
  const more = ["HR", "NEW", "OTHER"].map((key) => ({ key, name: key }));
  const sites = organization.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => (app.spaces ? { ...app, spaces: [...app.spaces, ...more] } : app)),
  }));
  return { ...organization, sites };
}

describe("the coverage of an organization", () => {
  test("counts each listed space of a covered app once, by app and by site", () => {
    const { spaces, apps, sites } = coverageOf(acme(), NOW);
    expect(inApp(apps)).toEqual([
      ["jira", 2, 2],
      ["confluence", 1, 2],
      ["jira-service-management", 1, 1],
    ]);
    expect(inApp(sites)).toEqual([["main", 4, 5]]);
    expect(spaces.metadata).toEqual({ yes: 5, no: 0, unknown: 0, total: 5 });
  });

  test("counts spaces whose answer is not known, and those that an exception settles", () => {
    const { spaces } = coverageOf(onPlan(acme(), "unknown"), NOW);
    expect(spaces["in-app-data"]).toEqual({ yes: 0, no: 1, unknown: 4, total: 5 });
  });

  test("leaves out deleted apps and sites, but not those with a future deletion", () => {
    const gone = withApp(acme(), "jira", { deletedAt: NOW.toISOString() });
    expect(inApp(coverageOf(gone, NOW).apps).map(([id]) => id)).not.toContain("jira");
    expect(coverageOf(gone, new Date(+NOW - 1)).spaces.metadata.total).toBe(5);
    const closed = withSite(acme(), "main", { deletedAt: "2026-01-01" });
    expect(coverageOf(closed, NOW)).toMatchObject({ apps: [], sites: [] });
  });

  test("adds up an app over all sites, the largest part first", () => {
    const weather = ["WX", "ICE"].map((key) => ({ key, name: key }));
    const jira = { app: "jira", plan: "free", state: "active", spaces: weather } as const;
    const { apps, sites } = coverageOf(withSite(acme(), "lab", { apps: [jira] }), NOW);
    expect(inApp(apps)[0]).toEqual(["jira", 4, 4]);
    expect(inApp(sites)).toEqual([
      ["main", 4, 5],
      ["lab", 2, 2],
    ]);
  });

  test("equals the sum of one assessment for each space", () => {
    fc.assert(
      fc.property(organizations.map(withMoreSpaces), instants, (organization, at) => {
        const counted = coverageOf(organization, at);
        const expected = countOneByOne(organization, at);
        expect(counted.spaces).toEqual(expected.whole);
        expect(byId(counted.apps)).toEqual(expected.apps);
        expect(byId(counted.sites)).toEqual(expected.sites);
      }),
      { numRuns: 2000 },
    );
  });
});
