import { expect, test } from "vitest";
import type { Organization, Plan, Settings } from "../model/organization.ts";
import { ORGANIZATION_PLACE } from "../model/place.ts";
import { assess } from "./assess.ts";
import { forecast, nextChange } from "./forecast.ts";
import { acme, onPlan, withSite } from "./testing/documents.ts";

const FROM = new Date("2026-11-24T00:00:00Z");
const TO = new Date("2027-11-24T00:00:00Z");
const END = "2026-12-20T00:00:00.000Z";

const next = (organization: Organization, from = FROM) =>
  nextChange(
    organization,
    ORGANIZATION_PLACE,
    from,
    TO,
    assess(organization, ORGANIZATION_PLACE, from),
  );

test("nextChange names the trial of the highest plan if two end together", () => {
  const organization = withSite(
    acme({ metadata: "off", inAppData: "on", exceptions: [] }),
    "main",
    {
      apps: [
        { app: "jira", plan: "premium", state: "trial", trialEndsAt: END },
        { app: "confluence", plan: "enterprise", state: "trial", trialEndsAt: END },
        { app: "jira-service-management", plan: "standard", state: "active" },
      ],
    },
  );
  expect(next(organization)).toMatchObject({
    at: END,
    cause: { kind: "trial-ends", plan: "enterprise" },
    summary: "all",
  });
});

test.each([
  ["a deletion of all that is active", { deletedAt: "2026-12-20" }, FROM, { kind: "deleted" }],
  ["the effective date", {}, new Date("2026-08-01"), { kind: "use-begins" }],
])("nextChange gives %s as the cause", (_name, site, from, cause) => {
  const organization = withSite(withSite(acme({ exceptions: [] }), "lab", { apps: [] }), "main", {
    ...site,
    apps: [
      { app: "jira", plan: "standard", state: "active", trialEndsAt: END },
      { app: "confluence", plan: "standard", state: "trial", trialEndsAt: "2028-01-01" },
    ],
  });
  expect(next(organization, from)?.cause).toEqual(cause);
});

test("nextChange reports the data type that is known while the other is not", () => {
  const summary = (plan: Plan, settings: Partial<Settings>, from: Date) =>
    next(onPlan(acme({ exceptions: [], ...settings }), plan), from)?.summary;
  const early = new Date("2026-08-01");
  expect(summary("standard", { inAppData: "unknown" }, early)).toBe("metadata-yes");
  expect(summary("enterprise", { metadata: "unknown", inAppData: "on" }, early)).toBe("in-app-yes");
  expect(summary("enterprise", { metadata: "unknown", inAppData: "off" }, early)).toBeUndefined();
});

test("nextChange ignores a change of the deciding rule alone", () => {
  const organization = withSite(acme({ inAppData: "on", exceptions: [] }), "main", {
    apps: [
      { app: "jira", plan: "premium", state: "trial", trialEndsAt: END },
      { app: "confluence", plan: "standard", state: "active" },
    ],
  });
  expect(next(organization)).toBeUndefined();
});

test("forecast gives the changes after the first instant up to the last one, in order", () => {
  const organization = withSite(acme({ inAppData: "on", exceptions: [] }), "main", {
    apps: [
      { app: "jira", plan: "enterprise", state: "trial", trialEndsAt: "2026-12-20" },
      { app: "confluence", plan: "premium", state: "trial", trialEndsAt: "2026-12-10" },
      { app: "jira-service-management", plan: "free", state: "active", deletedAt: "2026-12-30" },
    ],
  });
  const document = withSite(organization, "lab", { apps: [] });
  const days = (from: string, to: string) =>
    forecast(document, ORGANIZATION_PLACE, new Date(from), new Date(to)).map(({ at }) =>
      at.slice(0, 10),
    );
  expect(days("2026-12-01", "2027-12-01")).toEqual(["2026-12-20", "2026-12-30"]);
  expect(days("2026-12-01", "2026-12-20")).toEqual(["2026-12-20"]);
  expect(days("2026-12-20", "2027-12-01")).toEqual(["2026-12-30"]);
  expect(days("2026-12-30", "2027-12-01")).toEqual([]);
});
