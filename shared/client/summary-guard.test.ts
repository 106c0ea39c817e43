import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organizations } from "../rules/testing/arbitraries.ts";
import { NOW } from "../rules/testing/documents.ts";
import { organizationSummary } from "../view-models/organization-summary.ts";
import { placeStatus } from "../view-models/place-status.ts";
import { isOrganizationSummary, isPlaceStatus } from "./summary-guard.ts";

/** Copies of a value, each without one of its members at any depth, or with null in its place. */
function damaged(value: unknown, optional: ReadonlySet<string>): unknown[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    const deeper = damaged(member, optional).map((copy) => ({ ...value, [name]: copy }));
    return optional.has(name) ? [] : [rest, { ...value, [name]: null }, ...deeper];
  });
}

/** Members that a first view does not read, or does without. */
const OPTIONAL = new Set(
  "revision authority confirmedAt plan isLocked isChosen canChange decided nextChange app compliance startsAt at added removed".split(
    " ",
  ),
);

describe("the guards of a first view", () => {
  test("accept what the service sends for any organization", () => {
    fc.assert(
      fc.property(organizations, (organization) => {
        const status = placeStatus(organization, { kind: "platform", app: "home" }, NOW);
        expect(isOrganizationSummary(organizationSummary(organization, NOW))).toBe(true);
        expect(isPlaceStatus(status)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("refuse a summary that lacks a member which a first view reads", () => {
    fc.assert(
      fc.property(organizations, (organization) => {
        const summary = organizationSummary(organization, NOW);
        for (const copy of damaged(summary, OPTIONAL)) {
          expect(isOrganizationSummary(copy), JSON.stringify(copy)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("refuse summaries that no version of the contract has", () => {
    const reason = { key: "plan-unknown" };
    expect(isPlaceStatus({ summary: "some", reason })).toBe(false);
    expect(isPlaceStatus({ summary: "toString", reason })).toBe(false);
    expect(isPlaceStatus(undefined)).toBe(false);
  });

  test.each([
    { key: "new-reason" },
    { key: "compliance-excluded", compliance: ["new-requirement"] },
    { key: "not-yet-effective", startsAt: "soon" },
    {},
  ])("refuse a reason without a message: %j", (reason) => {
    expect(isPlaceStatus({ summary: "none", reason })).toBe(false);
  });
});
