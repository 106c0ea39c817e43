import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import type { Organization } from "../model/organization.ts";
import { readGlance } from "../model/parse-glance.ts";
import { readOverview } from "../model/parse-overview.ts";
import { instants, organizations, places } from "../rules/testing/arbitraries.ts";
import { overviewOf } from "./organization-summary.ts";
import { glanceOf } from "./place-status.ts";

const acme = fixture<Organization>("acme");
const viaJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe("what a service gives to a first view", () => {
  test("is read back as it was made, whatever the organization", () => {
    fc.assert(
      fc.property(organizations, places, instants, (organization, place, at) => {
        const overview = overviewOf(organization, at);
        expect(readOverview(viaJson(overview))).toEqual(overview);
        const glance = glanceOf(organization, place, at);
        expect(readGlance(viaJson(glance))).toEqual(glance);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "name",
    "settings/inAppData",
    "explanation/assessment/summary",
    "explanation/assessment/metadata/control/organization",
    "explanation/assessment/inAppData/notes",
    "exceptions/exclude/count",
    "exceptions/include/names",
  ])("is not taken for an answer when its %s is something else", (path) => {
    const overview = viaJson(overviewOf(acme, new Date("2026-11-23T00:00:00Z"))) as object;
    expect(readOverview(overview)).toBeDefined();
    const names = path.split("/");
    const last = names.pop() ?? "";
    const holder = names.reduce<object>((part, name) => Reflect.get(part, name), overview);
    Reflect.set(holder, last, { something: "else" });
    expect(readOverview(overview)).toBeUndefined();
  });

  test.each([undefined, null, 1, "all", [], {}, { summary: "all", reason: {} }])(
    "is not read from %j",
    (value) => {
      expect(readOverview(value)).toBeUndefined();
      expect(readGlance(value)).toBeUndefined();
    },
  );

  test("names the first exceptions and counts them all", () => {
    fc.assert(
      fc.property(organizations, instants, (organization, at) => {
        const { include, exclude } = overviewOf(organization, at).exceptions;
        expect(include.count + exclude.count).toBe(organization.settings.exceptions.length);
        expect(exclude.names.length).toBe(Math.min(2, exclude.count));
      }),
    );
  });
});
