import { describe, expect, test } from "vitest";
import type { Obligation } from "../model/obligation.ts";
import type { Organization, Target } from "../model/organization.ts";
import { obligations } from "./obligations.ts";
import { acme, NOW, onPlan, withApp, withSite } from "./testing/documents.ts";

const HR: Target = { kind: "space", site: "main", app: "confluence", key: "HR" };
const ENG: Target = { kind: "space", site: "main", app: "jira", key: "ENG" };
const DELETED = "2026-11-23T09:00:00.000Z";

const brief = (before: Organization, after: Organization, at = NOW) =>
  obligations(before, after, at).map(
    ({ dataType, scope, certain }: Obligation) =>
      `${dataType} ${Object.values(scope).join("/")}${certain ? "" : " perhaps"}`,
  );

describe("an opt-out", () => {
  test("of the organization starts one obligation, not one for every exception as well", () => {
    const before = acme({ exceptions: [] });
    const after = acme({ inAppData: "off", exceptions: [{ effect: "exclude", target: HR }] });
    expect(brief(before, after)).toEqual(["in-app-data organization"]);
  });

  test("of an included space by removing its exception", () => {
    const before = acme({ inAppData: "off", exceptions: [{ effect: "include", target: ENG }] });
    expect(brief(before, acme({ inAppData: "off", exceptions: [] }))).toEqual([
      "in-app-data space/main/jira/ENG",
    ]);
  });

  test("where it was not known whether there was a contribution is not certain", () => {
    expect(
      brief(acme({ inAppData: "unknown", exceptions: [] }), acme({ inAppData: "off" })),
    ).toEqual(["in-app-data organization perhaps"]);
    const perhaps = onPlan(acme({ metadata: "off", exceptions: [] }), "unknown");
    const enterprise = onPlan(acme({ metadata: "off", exceptions: [] }), "enterprise");
    expect(brief(perhaps, enterprise)).toEqual([
      "in-app-data organization perhaps",
      "metadata organization perhaps",
    ]);
  });

  test("by moving to hosting that is left out ends both, and what was included besides", () => {
    expect(brief(acme(), acme({}, { hosting: "government" }))).toEqual([
      "in-app-data organization",
      "metadata organization",
    ]);
    const included = acme({ inAppData: "off", exceptions: [{ effect: "include", target: ENG }] });
    expect(brief(included, { ...included, hosting: "government" })).toEqual([
      "in-app-data space/main/jira/ENG",
      "metadata organization",
    ]);
  });

  test("is none where a target is gone from the document, deleted, or not covered any more", () => {
    const drive: Target = { kind: "connector", id: "drive" };
    const before = acme({ inAppData: "off", exceptions: [{ effect: "include", target: drive }] });
    const [, crm] = before.connectors;
    const gone = { ...before, connectors: crm ? [crm] : [] };
    const uncovered = {
      ...before,
      connectors: before.connectors.map((item) => ({ ...item, covered: false })),
    };
    expect(brief(before, gone)).toEqual([]);
    expect(brief(before, uncovered)).toEqual([]);
  });

  test("before the effective date starts nothing, even where the answer was unknown", () => {
    const before = acme({ inAppData: "unknown", exceptions: [] });
    expect(brief(before, acme({ inAppData: "off" }), new Date("2026-08-16T23:59:59.999Z"))).toEqual(
      [],
    );
    expect(brief(before, acme({ inAppData: "off" }), new Date("2026-08-17"))).not.toEqual([]);
  });

  test("starts nothing when the last plan ends: nothing was chosen", () => {
    const trial = withSite(acme({}, {}), "lab", { apps: [] });
    const inactive = withSite(trial, "main", {
      apps: (trial.sites[0]?.apps ?? []).map((app) => ({ ...app, state: "inactive" })),
    });
    expect(brief(trial, inactive)).toEqual([]);
  });
});

describe("a deletion", () => {
  test("of an app starts one obligation for each data type, at its own instant", () => {
    const after = withApp(acme(), "jira", { deletedAt: "2026-12-01" });
    const found = obligations(acme(), after, NOW);
    expect(brief(acme(), after)).toEqual(["in-app-data app/main/jira", "metadata app/main/jira"]);
    expect(found[0]).toMatchObject({ trigger: "deleted", startedAt: "2026-12-01T00:00:00.000Z" });
  });

  test("of a site says nothing more of its apps", () => {
    const apps = withApp(acme(), "jira", { deletedAt: DELETED });
    expect(brief(acme(), withSite(apps, "main", { deletedAt: DELETED }))).toEqual([
      "in-app-data site/main",
      "metadata site/main",
    ]);
  });

  test("of an app that was off but for an included space starts an obligation for its content", () => {
    const before = acme({ inAppData: "off", exceptions: [{ effect: "include", target: HR }] });
    expect(brief(before, withApp(before, "confluence", { deletedAt: DELETED }))).toEqual([
      "in-app-data app/main/confluence",
      "metadata app/main/confluence",
    ]);
    expect(brief(before, withApp(before, "jira", { deletedAt: DELETED }))).toEqual([
      "metadata app/main/jira",
    ]);
  });

  test("is certain where one place of it is, and else not where that is not known", () => {
    const before = acme({
      inAppData: "unknown",
      exceptions: (["include", "exclude"] as const).map((effect) => ({ effect, target: ENG })),
    });
    const jira = withApp(before, "jira", { deletedAt: DELETED });
    expect(brief(before, jira)).toEqual([
      "in-app-data app/main/jira perhaps",
      "metadata app/main/jira",
    ]);
    const included = acme({
      inAppData: "unknown",
      exceptions: [{ effect: "include", target: HR }],
    });
    const confluence = withApp(included, "confluence", { deletedAt: DELETED });
    expect(brief(included, confluence)).toEqual([
      "in-app-data app/main/confluence",
      "metadata app/main/confluence",
    ]);
  });

  test("of an app that is not covered, or of a platform app, starts nothing", () => {
    const platform = withSite(acme(), "lab", {
      apps: [{ app: "rovo", plan: "standard", state: "active" }],
    });
    expect(brief(platform, withSite(platform, "lab", { deletedAt: DELETED }))).toEqual([]);
    const discovery = withApp(acme(), "jira-product-discovery", { deletedAt: DELETED });
    expect(brief(acme(), discovery)).toEqual([]);
  });

  test("of a connector, and none for what was deleted already or is gone altogether", () => {
    const deleted = {
      ...acme(),
      connectors: acme().connectors.map((item) => ({ ...item, deletedAt: DELETED })),
    };
    expect(brief(acme(), deleted)).toEqual([
      "in-app-data connector/drive",
      "metadata connector/drive",
    ]);
    expect(brief(deleted, deleted)).toEqual([]);
    expect(brief(acme(), { ...acme(), connectors: [], sites: acme().sites.slice(0, 1) })).toEqual(
      [],
    );
  });

  test("before the effective date starts nothing", () => {
    expect(brief(acme(), withSite(acme(), "lab", { deletedAt: "2026-08-16" }))).toEqual([]);
  });
});

test("thirty and ninety days are days of 24 hours, seven years are years of the calendar", () => {
  const leap = new Date("2028-02-29T12:00:00Z");
  const [found] = obligations(
    acme({ exceptions: [] }),
    acme({ inAppData: "off", exceptions: [] }),
    leap,
  );
  expect(found).toMatchObject({
    startedAt: "2028-02-29T12:00:00.000Z",
    removeBy: "2028-03-30T12:00:00.000Z",
    retrainBy: "2028-05-29T12:00:00.000Z",
    aggregatesUntil: "2035-02-28T12:00:00.000Z",
  });
});

test("dates after the last one that RFC 3339 can name are that one", () => {
  const before = acme({ exceptions: [] });
  const [first] = obligations(
    before,
    withSite(before, "main", { deletedAt: "9999-12-31T00:00:00.000Z" }),
    NOW,
  );
  expect(first).toMatchObject({
    startedAt: "9999-12-31T00:00:00.000Z",
    removeBy: "9999-12-31T23:59:59.999Z",
    aggregatesUntil: "9999-12-31T23:59:59.999Z",
  });
});

test("obligations are sorted by data type, scope, then ids by code unit", () => {
  const targets: Target[] = [
    { kind: "space", site: "main", app: "jira-service-management", key: "HELP" },
    ENG,
    { kind: "connector", id: "drive" },
    { kind: "space", site: "main", app: "confluence", key: "b" },
    { kind: "space", site: "main", app: "confluence", key: "C" },
  ];
  const exceptions = targets.map((target) => ({ effect: "exclude" as const, target }));
  expect(brief(acme({ exceptions: [] }), acme({ exceptions }))).toEqual([
    "in-app-data connector/drive",
    "in-app-data space/main/confluence/C",
    "in-app-data space/main/confluence/b",
    "in-app-data space/main/jira/ENG",
    "in-app-data space/main/jira-service-management/HELP",
  ]);
});
