import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../shared/rules/check.ts";
import { instants, organizations } from "../../shared/rules/testing/arbitraries.ts";
import { acme, NOW, onPlan, withApp } from "../../shared/rules/testing/documents.ts";
import { overviewOf } from "../../shared/view-models/organization-summary.ts";
import { settingState } from "./setting-state.ts";

const metadata = (...of: Parameters<typeof overviewOf>) =>
  settingState(overviewOf(...of), "metadata");

test("metadata is never said to be locked while a plan is possible on which it is not", () => {
  expect(metadata(acme(), NOW)).toMatchObject({ value: "on", locked: true, uncertain: false });
  const unknown = { value: "on", locked: false, uncertain: true };
  expect(metadata(onPlan(acme(), "unknown"), NOW)).toMatchObject(unknown);
  expect(metadata(withApp(acme(), "jira", { plan: "unknown" }), NOW)).toMatchObject(unknown);
  const enterprise = onPlan(acme({ metadata: "off" }), "enterprise");
  expect(metadata(enterprise, NOW)).toMatchObject({ value: "off", locked: false });
});

test("nobody can change what is locked or may be, whatever the organization", () => {
  fc.assert(
    fc.property(organizations, instants, (organization, at) => {
      const { locked, uncertain } = metadata(organization, at);
      if (!locked && !uncertain) return;
      const refused = check(organization, { type: "set-metadata", value: "off" }, at);
      expect(refused.map(({ code }) => code)).toContain("metadata-locked-by-plan");
    }),
    { numRuns: 500 },
  );
});
