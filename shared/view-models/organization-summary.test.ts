import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Organization } from "../model/organization.ts";
import { OrganizationSummarySchema } from "../model/organization-summary.ts";
import { ORGANIZATION_PLACE } from "../model/place.ts";
import { assess } from "../rules/assess.ts";
import { check } from "../rules/check.ts";
import { instants, organizations } from "../rules/testing/arbitraries.ts";
import { acme, NOW, onPlan, withApp } from "../rules/testing/documents.ts";
import { organizationSummary } from "./organization-summary.ts";

const HR = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
const JIRA = { kind: "app", site: "main", app: "jira" } as const;

function decide(organization: Organization, decided: Organization["decided"]): Organization {
  return { ...organization, authority: "vendor", ...(decided && { decided }) };
}

describe("the summary of an organization", () => {
  test("is unchanged after JSON and the schema, for any organization", () => {
    fc.assert(
      fc.property(organizations, instants, (organization, at) => {
        const summary = organizationSummary(organization, at);
        const json: unknown = JSON.parse(JSON.stringify(summary));
        expect(v.parse(OrganizationSummarySchema, json)).toEqual(summary);
      }),
      { numRuns: 500 },
    );
  });

  test("has the organization, its plan and its settings", () => {
    expect(organizationSummary(acme(), NOW)).toMatchObject({
      id: "acme",
      name: "Acme Robotics",
      plan: "standard",
      summary: "all",
      settings: {
        metadata: { value: "on", isLocked: true, canChange: false, reason: { key: "plan-lock" } },
        inAppData: { value: "on", isLocked: false, canChange: true, isChosen: false },
      },
    });
  });

  test("has an answer for one data type if only the other is not known", () => {
    const { summary } = organizationSummary(acme({ inAppData: "unknown" }), NOW);
    expect(summary).toBe("metadata-yes");
  });

  test("names the upcoming change of the organization", () => {
    const trial = withApp(onPlan(acme(), "standard"), "jira", {
      plan: "enterprise",
      state: "trial",
      trialEndsAt: "2026-12-20T00:00:00.000Z",
    });
    expect(organizationSummary(trial, NOW).nextChange).toEqual({
      at: "2026-12-20T00:00:00.000Z",
      cause: { kind: "trial-ends", plan: "enterprise" },
      summary: "all",
    });
    expect(organizationSummary(acme(), NOW)).not.toHaveProperty("nextChange");
  });

  test("has a size that does not depend on the number of exceptions and spaces", () => {
    const size = (count: number) => {
      const keys = Array.from({ length: count }, (_, index) => `K${index}`);
      const exceptions = keys.map((key) => ({
        effect: "exclude" as const,
        target: { ...HR, key },
      }));
      const many = withApp(acme({ exceptions }), "confluence", {
        spaces: keys.map((key) => ({ key, name: key })),
      });
      return JSON.stringify(organizationSummary(many, NOW)).length;
    };
    expect(size(2_000) - size(20)).toBeLessThan(20);
  });
});

describe("the exceptions of a summary", () => {
  test("are counted by effect, and only the first two are named", () => {
    fc.assert(
      fc.property(organizations, instants, (organization, at) => {
        const { include, exclude } = organizationSummary(organization, at).exceptions;
        expect(include.count + exclude.count).toBe(organization.settings.exceptions.length);
        expect(exclude.names.length).toBe(Math.min(2, exclude.count));
      }),
    );
  });

  test("are active if the setting is the opposite, otherwise dormant", () => {
    const exceptions = [
      { effect: "exclude", target: HR },
      { effect: "include", target: JIRA },
    ] as const;
    const status = (inAppData: "on" | "off" | "unknown") => {
      const { include, exclude } = organizationSummary(
        acme({ inAppData, exceptions }),
        NOW,
      ).exceptions;
      return [include.status, exclude.status];
    };
    expect(status("on")).toEqual(["dormant", "active"]);
    expect(status("off")).toEqual(["active", "dormant"]);
    expect(status("unknown")).toEqual(["unknown", "unknown"]);
  });
});

describe("the metadata setting of a summary", () => {
  const metadata = (organization: Organization, at = NOW) =>
    organizationSummary(organization, at).settings.metadata;

  test("is not locked while a plan is possible that allows a change", () => {
    const unknown = { value: "on", isLocked: false, reason: { key: "plan-lock-unknown" } };
    expect(metadata(onPlan(acme(), "unknown"))).toMatchObject(unknown);
    expect(metadata(withApp(acme(), "jira", { plan: "unknown" }))).toMatchObject(unknown);
    const enterprise = onPlan(acme({ metadata: "off" }), "enterprise");
    expect(metadata(enterprise)).toMatchObject({ value: "off", isLocked: false, canChange: true });
  });

  test("is refused by the rules if it is locked or may be, for any organization", () => {
    fc.assert(
      fc.property(organizations, instants, (organization, at) => {
        const { isLocked, reason } = metadata(organization, at);
        if (!isLocked && reason.key !== "plan-lock-unknown") return;
        const violations = check(organization, { type: "set-metadata", value: "off" }, at);
        expect(violations.map(({ code }) => code)).toContain("metadata-locked-by-plan");
      }),
      { numRuns: 500 },
    );
  });

  test("can be changed exactly if the assessment says so", () => {
    fc.assert(
      fc.property(organizations, instants, (organization, at) => {
        const { control } = assess(organization, ORGANIZATION_PLACE, at).metadata;
        expect(metadata(organization, at).canChange).toBe(control.organization);
      }),
    );
  });
});

describe("a decided change in a summary", () => {
  const { settings } = acme({ exceptions: [{ effect: "exclude", target: HR }] });
  const organization = acme({ exceptions: settings.exceptions });

  test("is named beside the setting that it changes", () => {
    const summary = organizationSummary(
      decide(organization, { ...settings, inAppData: "off" }),
      NOW,
    );
    expect(summary.settings.inAppData).toMatchObject({ value: "on", decided: "off" });
    expect(summary.settings.metadata).not.toHaveProperty("decided");
    expect(summary.exceptions).not.toHaveProperty("decided");
  });

  test("is counted by the exceptions that it adds and removes", () => {
    const exceptions = [{ effect: "exclude", target: JIRA } as const];
    const summary = organizationSummary(decide(organization, { ...settings, exceptions }), NOW);
    expect(summary.exceptions.decided).toEqual({ added: 1, removed: 1 });
  });

  test("is absent if nothing is decided", () => {
    const { settings, exceptions } = organizationSummary(decide(organization, undefined), NOW);
    expect([settings.metadata, settings.inAppData, exceptions]).toSatisfy((parts: object[]) =>
      parts.every((part) => !("decided" in part)),
    );
  });
});
