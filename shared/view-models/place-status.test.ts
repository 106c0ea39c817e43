import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
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

  test("has the summary after a decided change if it is another one", () => {
    const organization = organizationWith();
    const { settings } = organization;
    const decide = (inAppData: "on" | "off") =>
      placeStatus({ ...organization, decided: { ...settings, inAppData } }, HR, NOW);
    expect(decide("off")).toMatchObject({ summary: "all", decided: "metadata-only" });
    expect(decide("on")).not.toHaveProperty("decided");
  });
});
