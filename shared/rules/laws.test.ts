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
  forecast,
  type Organization,
  obligations,
  type Place,
  parseOrganization,
} from "./index.ts";
import { changes, instants, organizations, places } from "./testing/arbitraries.ts";

const EFFECTIVE = new Date("2026-08-17T00:00:00.000Z");

function law(
  name: string,
  property: (organization: Organization, place: Place, at: Date, change: Change) => void,
): void {
  test(name, () => {
    fc.assert(fc.property(organizations, places, instants, changes, property), { numRuns: 2000 });
  });
}

/** The document with one unknown of it replaced by something that the unknown stands for. */
function* knowingMore(organization: Organization): Iterable<Organization> {
  const { settings, sites } = organization;
  for (const value of ["on", "off"] as const) {
    if (settings.metadata === "unknown") {
      yield { ...organization, settings: { ...settings, metadata: value } };
    }
    if (settings.inAppData === "unknown") {
      yield { ...organization, settings: { ...settings, inAppData: value } };
    }
  }
  for (const [index, site] of sites.entries()) {
    for (const [position, app] of site.apps.entries()) {
      if (app.plan !== "unknown") continue;
      for (const plan of ["free", "standard", "premium", "enterprise"] as const) {
        const apps = site.apps.with(position, { ...app, plan });
        yield { ...organization, sites: sites.with(index, { ...site, apps }) };
      }
    }
  }
}

const answersOf = (finding: Finding) => finding.contributed;

law("`apply` leaves its argument as it was", (organization, _place, at, change) => {
  const before = structuredClone(organization);
  if (check(organization, change, at).length === 0) apply(organization, change, at);
  expect(organization).toEqual(before);
});

law(
  "a change that `check` passes is applied, and one that it does not is refused",
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

law(
  "whatever is learnt, a known answer stays: no certainty was a guess",
  (organization, place, at) => {
    const now = assess(organization, place, at);
    for (const wiser of knowingMore(organization)) {
      const later = assess(wiser, place, at);
      for (const key of ["metadata", "inAppData"] as const) {
        if (answersOf(now[key]) !== "unknown") {
          expect(answersOf(later[key])).toBe(answersOf(now[key]));
        }
      }
    }
  },
);

law("exceptions never change metadata", (organization, place, at) => {
  const without = { ...organization, settings: { ...organization.settings, exceptions: [] } };
  expect(assess(organization, place, at).metadata).toEqual(assess(without, place, at).metadata);
});

law(
  "before the effective date nothing is contributed, and nothing starts",
  (organization, place, at, change) => {
    if (at >= EFFECTIVE) return;
    const { metadata, inAppData } = assess(organization, place, at);
    expect([answersOf(metadata), answersOf(inAppData)]).not.toContain("yes");
    if (check(organization, change, at).length > 0) return;
    expect(obligations(organization, apply(organization, change, at), at)).toEqual([]);
  },
);

law("a document that stays as it is starts nothing", (organization, _place, at) => {
  expect(obligations(organization, organization, at)).toEqual([]);
});

law("an exception is removed as it was added", (organization, _place, at, change) => {
  if (change.type !== "add-exception" || check(organization, change, at).length > 0) return;
  const { effect, target } = change;
  const added = apply(organization, change, at);
  const removed = apply(added, { type: "remove-exception", effect, target }, at);
  expect(removed.settings).toEqual(organization.settings);
});

law("between two forecasts the assessment stays what it was", (organization, place, at) => {
  // After 27 days something ends in that very millisecond, after 400 all is over.
  for (const days of [27, 400]) {
    const to = new Date(at.getTime() + days * 86_400_000);
    let current = assess(organization, place, at);
    for (const entry of forecast(organization, place, at, to)) {
      const instant = Date.parse(entry.at);
      expect(instant > at.getTime() && instant <= to.getTime()).toBe(true);
      expect(assess(organization, place, new Date(instant - 1))).toEqual(current);
      expect(entry.assessment).not.toEqual(current);
      current = entry.assessment;
    }
    expect(assess(organization, place, to)).toEqual(current);
  }
});

law("reading a document twice gives the same document", (organization) => {
  expect(parseOrganization(parseOrganization(organization))).toEqual(
    parseOrganization(organization),
  );
});

law(
  "what holds for the organization needs neither places nor exceptions",
  (organization, _p, at) => {
    const { exception: _, dormant: __, ...whole } = explain(organization, ORGANIZATION_PLACE, at);
    expect(explainOrganization(organization, at)).toEqual(whole);
  },
);
