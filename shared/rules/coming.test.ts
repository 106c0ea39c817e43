import { expect, test } from "vitest";
import type { Organization } from "../model/organization.ts";
import { assess } from "./assess.ts";
import { nextChange } from "./coming.ts";
import { ORGANIZATION_PLACE } from "./organization-place.ts";
import { acme, withSite } from "./testing/documents.ts";

const FROM = new Date("2026-11-24T00:00:00Z");
const TO = new Date("2027-11-24T00:00:00Z");
const END = "2026-12-20T00:00:00.000Z";

const next = (organization: Organization) =>
  nextChange(
    organization,
    ORGANIZATION_PLACE,
    FROM,
    TO,
    assess(organization, ORGANIZATION_PLACE, FROM),
  );

test("of two trials that end together, the one whose plan counted is named", () => {
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
    outlook: "all",
  });
});

test("what only another rule decides afterwards is no change", () => {
  const organization = withSite(acme({ inAppData: "on", exceptions: [] }), "main", {
    apps: [
      { app: "jira", plan: "premium", state: "trial", trialEndsAt: END },
      { app: "confluence", plan: "standard", state: "active" },
    ],
  });
  expect(next(organization)).toBeUndefined();
});
