import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { DAY_MS } from "../model/day.ts";
import type { Place } from "../model/place.ts";
import { PlaceStatusSchema } from "../model/place-status.ts";
import { instants, organizations, places } from "../rules/testing/arbitraries.ts";
import { acme, NOW, onPlan } from "../rules/testing/documents.ts";
import { placeStatus } from "./place-status.ts";

const organizationWith = (settings: Parameters<typeof acme>[0] = {}) =>
  acme({ exceptions: [], ...settings });
const HR = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;

describe("the status line of a place", () => {
  test("is unchanged after JSON and the schema, for any place", () => {
    fc.assert(
      fc.property(organizations, places, instants, (organization, place, at) => {
        const status = placeStatus(organization, place, at);
        const json: unknown = JSON.parse(JSON.stringify(status));
        expect(v.parse(PlaceStatusSchema, json)).toEqual(status);
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, Place, Parameters<typeof acme>[0], object]>([
    ["the plan's default", HR, {}, { key: "plan-default-on", plan: "standard" }],
    ["the admin's choice", HR, { inAppData: "off" }, { key: "organization-choice-off" }],
    [
      "the exception of the space",
      HR,
      { exceptions: [{ effect: "exclude", target: HR }] },
      { key: "exception-exclude-space", app: "Confluence" },
    ],
    [
      "the exception of the app of the space",
      HR,
      {
        inAppData: "off",
        exceptions: [
          { effect: "include", target: { kind: "app", site: "main", app: "confluence" } },
        ],
      },
      { key: "exception-include-app", app: "Confluence" },
    ],
    [
      "an app without a setting",
      { kind: "app", app: "trello" },
      {},
      { key: "app-not-covered", app: "Trello" },
    ],
    ["a site that is not known", { ...HR, site: "other" }, {}, { key: "place-unknown" }],
    ["a setting that is not known", HR, { inAppData: "unknown" }, { key: "setting-unknown" }],
  ])("names the reason: %s", (_, place, settings, reason) => {
    expect(placeStatus(organizationWith(settings), place, NOW).reason).toEqual(reason);
  });

  test.each([
    [{ hosting: "government" }, { key: "hosting-government" }],
    [{ hosting: "isolated" }, { key: "hosting-isolated" }],
    [{ compliance: ["hipaa"] }, { key: "compliance-excluded", compliance: ["hipaa"] }],
    [{ sites: [] }, { key: "place-unknown" }],
  ] as const)("names what leaves the organization out: %j", (rest, reason) => {
    expect(placeStatus(acme({}, rest), HR, NOW).reason).toEqual(reason);
  });

  test("names the start before the effective date", () => {
    const early = new Date("2026-06-01T00:00:00Z");
    expect(placeStatus(organizationWith(), HR, early).reason).toEqual({
      key: "not-yet-effective",
      startsAt: "2026-08-17T00:00:00.000Z",
    });
  });

  test("names no plan if several are possible with the same default", () => {
    const { reason } = placeStatus(
      onPlan(organizationWith({ inAppData: "on" }), "unknown"),
      HR,
      NOW,
    );
    expect(reason).toEqual({ key: "organization-choice-on" });
    expect(placeStatus(onPlan(organizationWith(), "unknown"), HR, NOW).reason).toEqual({
      key: "plan-unknown",
    });
  });

  describe("with a decided change", () => {
    const decide = (decided: Parameters<typeof acme>[0], place: Place = HR) => {
      const organization = onPlan(organizationWith({ inAppData: "on" }), "enterprise");
      const { settings } = organization;
      return placeStatus({ ...organization, decided: { ...settings, ...decided } }, place, NOW);
    };

    test.each<[string, Parameters<typeof acme>[0]]>([
      ["in-app-off", { inAppData: "off" }],
      ["metadata-off", { metadata: "off" }],
      ["off", { metadata: "off", inAppData: "off" }],
      ["in-app-off", { exceptions: [{ effect: "exclude", target: HR }] }],
      ["other", { inAppData: "unknown" }],
    ])("names it: %s", (change, decided) => {
      expect(decide(decided)).toMatchObject({ summary: "all", decided: change });
    });

    test("names none if the answer stays the same", () => {
      expect(decide({ metadata: "on" })).not.toHaveProperty("decided");
      const { exceptions } = { exceptions: [{ effect: "exclude", target: HR }] } as const;
      const jira = { kind: "app", site: "main", app: "jira" } as const;
      expect(decide({ exceptions }, jira)).not.toHaveProperty("decided");
    });
  });

  describe("says that nobody has confirmed the settings for 90 days", () => {
    const isUnconfirmed = (ageDays: number, rest: Parameters<typeof acme>[1] = {}) => {
      const confirmedAt = new Date(NOW.getTime() - ageDays * DAY_MS).toISOString();
      const organization = acme({ exceptions: [] }, { authority: "vendor", confirmedAt, ...rest });
      return placeStatus(organization, HR, NOW).isUnconfirmed;
    };

    test("if the last confirmation is older", () => {
      expect(isUnconfirmed(89)).toBeUndefined();
      expect(isUnconfirmed(91)).toBe(true);
    });

    test("but not of settings that a service puts in force, nor where they decide nothing", () => {
      expect(isUnconfirmed(91, { authority: "service" })).toBeUndefined();
      expect(isUnconfirmed(91, { hosting: "government" })).toBeUndefined();
      expect(isUnconfirmed(91, { hosting: "unknown" })).toBeUndefined();
    });
  });

  test("counts the excluded spaces that an address may stand for", () => {
    const organization = onPlan(
      acme({ inAppData: "on", exceptions: [{ effect: "exclude", target: HR }] }),
      "premium",
    );
    const hidden = { kind: "some-space", site: "main", app: "confluence" } as const;
    expect(placeStatus(organization, hidden, NOW)).toMatchObject({
      summary: "metadata-yes",
      reason: { key: "space-ambiguous", spaces: { effect: "exclude", count: 1 } },
    });
    expect(placeStatus(organization, { kind: "somewhere", site: "main" }, NOW)).toMatchObject({
      reason: { key: "app-ambiguous", spaces: { effect: "exclude", count: 1 } },
    });
  });
});
