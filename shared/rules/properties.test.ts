import fc from "fast-check";
import { expect, test } from "vitest";
import { ORGANIZATION_PLACE } from "../model/place.ts";
import { explain, explainOrganization } from "./explain.ts";
import {
  apply,
  assess,
  type Change,
  check,
  type Finding,
  type Organization,
  obligations,
  type Place,
  parseOrganization,
} from "./index.ts";
import { changes, instants, organizations, places } from "./testing/arbitraries.ts";

const EFFECTIVE = new Date("2026-08-17T00:00:00.000Z");

function property(
  name: string,
  holds: (organization: Organization, place: Place, at: Date, change: Change) => void,
): void {
  test(name, () => {
    fc.assert(fc.property(organizations, places, instants, changes, holds), { numRuns: 500 });
  });
}

const answersOf = (finding: Finding) => finding.contributed;

property("`apply` leaves its argument unchanged", (organization, _place, at, change) => {
  const before = structuredClone(organization);
  if (check(organization, change, at).length === 0) apply(organization, change, at);
  expect(organization).toEqual(before);
});

property(
  "`apply` applies exactly the changes that `check` passes",
  (organization, _place, at, change) => {
    const codes = check(organization, change, at).map(({ code }) => code);
    if (codes.length === 0) {
      const after = apply(organization, change, at);
      expect(after.revision).toBe(organization.revision + 1);
      expect(parseOrganization(structuredClone(after))).toEqual(after);
    } else {
      const said = `change rejected: ${codes.join(", ")}`;
      expect(() => apply(organization, change, at)).toThrow(said);
    }
  },
);

property("exceptions never change the answer for metadata", (organization, place, at) => {
  const without = { ...organization, settings: { ...organization.settings, exceptions: [] } };
  expect(assess(organization, place, at).metadata).toEqual(assess(without, place, at).metadata);
});

property(
  "nothing is contributed and no obligation starts before the effective date",
  (organization, place, at, change) => {
    if (at >= EFFECTIVE) return;
    const { metadata, inAppData } = assess(organization, place, at);
    expect([answersOf(metadata), answersOf(inAppData)]).not.toContain("yes");
    if (check(organization, change, at).length > 0) return;
    expect(obligations(organization, apply(organization, change, at), at)).toEqual([]);
  },
);

property("a document that stays as it is starts no obligation", (organization, _place, at) => {
  expect(obligations(organization, organization, at)).toEqual([]);
});

property("remove-exception undoes add-exception", (organization, _place, at, change) => {
  if (change.type !== "add-exception" || check(organization, change, at).length > 0) return;
  const { effect, target } = change;
  const added = apply(organization, change, at);
  const removed = apply(added, { type: "remove-exception", effect, target }, at);
  expect(removed.decided ?? removed.settings).toEqual(
    organization.decided ?? organization.settings,
  );
});

property("parsing a parsed document gives the same document", (organization) => {
  expect(parseOrganization(parseOrganization(organization))).toEqual(
    parseOrganization(organization),
  );
});

property(
  "`explainOrganization` gives the explanation of the organization place",
  (organization, _p, at) => {
    const { exception: _, dormant: __, ...whole } = explain(organization, ORGANIZATION_PLACE, at);
    expect(explainOrganization(organization, at)).toEqual(whole);
  },
);
