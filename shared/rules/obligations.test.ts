import { describe, expect, test } from "vitest";
import type { Obligation } from "../model/obligation.ts";
import type { AppInstance, Organization, Settings, Target } from "../model/organization.ts";
import { apply } from "./apply.ts";
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
  test("of the organization starts one obligation, and none for each exception", () => {
    const before = acme({ exceptions: [] });
    const after = acme({ inAppData: "off", exceptions: [{ effect: "exclude", target: HR }] });
    expect(brief(before, after)).toEqual(["in-app-data organization"]);
  });

  test("of a single space starts when its `include` is removed", () => {
    const before = acme({ inAppData: "off", exceptions: [{ effect: "include", target: ENG }] });
    expect(brief(before, acme({ inAppData: "off", exceptions: [] }))).toEqual([
      "in-app-data space/main/jira/ENG",
    ]);
  });

  test("is not certain if it was not known whether the data was contributed", () => {
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

  test("starts for both data types and included spaces when the organization becomes excluded", () => {
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

  test("does not start for a target that the document lacks or that is no longer covered", () => {
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

  test("does not start before the effective date, even if the answer was unknown", () => {
    const before = acme({ inAppData: "unknown", exceptions: [] });
    expect(brief(before, acme({ inAppData: "off" }), new Date("2026-08-16T23:59:59.999Z"))).toEqual(
      [],
    );
    expect(brief(before, acme({ inAppData: "off" }), new Date("2026-08-17"))).not.toEqual([]);
  });

  test("does not start when the last plan ends", () => {
    const trial = withSite(acme({}, {}), "lab", { apps: [] });
    const inactive = withSite(trial, "main", {
      apps: (trial.sites[0]?.apps ?? []).map((app) => ({ ...app, state: "inactive" })),
    });
    expect(brief(trial, inactive)).toEqual([]);
  });
});

describe("a deletion", () => {
  test("of an app starts one obligation for each data type, at the instant of the deletion", () => {
    const after = withApp(acme(), "jira", { deletedAt: "2026-12-01" });
    const found = obligations(acme(), after, NOW);
    expect(brief(acme(), after)).toEqual(["in-app-data app/main/jira", "metadata app/main/jira"]);
    expect(found[0]).toMatchObject({ trigger: "deleted", startedAt: "2026-12-01T00:00:00.000Z" });
  });

  test("of a site starts no further obligations for its apps", () => {
    const apps = withApp(acme(), "jira", { deletedAt: DELETED });
    expect(brief(acme(), withSite(apps, "main", { deletedAt: DELETED }))).toEqual([
      "in-app-data site/main",
      "metadata site/main",
    ]);
  });

  test("of an app starts an obligation for in-app data if one of its spaces was included", () => {
    const before = acme({ inAppData: "off", exceptions: [{ effect: "include", target: HR }] });
    expect(brief(before, withApp(before, "confluence", { deletedAt: DELETED }))).toEqual([
      "in-app-data app/main/confluence",
      "metadata app/main/confluence",
    ]);
    expect(brief(before, withApp(before, "jira", { deletedAt: DELETED }))).toEqual([
      "metadata app/main/jira",
    ]);
  });

  test("is certain if one place certainly contributed, and uncertain if one possibly did", () => {
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

  test("of an app that is not covered or of a platform app starts nothing", () => {
    const platform = withSite(acme(), "lab", {
      apps: [{ app: "rovo", plan: "standard", state: "active" }],
    });
    expect(brief(platform, withSite(platform, "lab", { deletedAt: DELETED }))).toEqual([]);
    const discovery = withApp(acme(), "jira-product-discovery", { deletedAt: DELETED });
    expect(brief(acme(), discovery)).toEqual([]);
  });

  test("of a connector starts obligations, unless it was deleted before or the document lacks it", () => {
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

test("obligations end after 30 and 90 days of 24 hours and seven calendar years", () => {
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

test("obligations clamp dates to the last one that RFC 3339 can name", () => {
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
  const after = acme({ inAppData: "off", exceptions: [] });
  expect(obligations(before, after, new Date(8.64e15))).toMatchObject([
    { startedAt: "9999-12-31T23:59:59.999Z", aggregatesUntil: "9999-12-31T23:59:59.999Z" },
  ]);
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

test("an obligation is not certain if the organization may be excluded", () => {
  const unknown = acme({ exceptions: [] }, { compliance: "unknown" });
  expect(brief(unknown, acme({ exceptions: [] }, { compliance: ["hipaa"] }))).toEqual([
    "in-app-data organization perhaps",
    "metadata organization perhaps",
  ]);
});

test("an obligation needs a plan that is not certainly none on both sides", () => {
  const inactive = (organization: Organization) => ({
    ...organization,
    sites: organization.sites.map((site) => ({
      ...site,
      apps: site.apps.map((app) => ({ ...app, state: "unknown" as const })),
    })),
  });
  const before = acme({ exceptions: [] });
  const off = acme({ inAppData: "off", exceptions: [] });
  expect(brief(inactive(before), inactive(off))).toEqual(["in-app-data organization perhaps"]);
});

describe("a space whose key differs between the documents", () => {
  const spaceOf = (key: string): Target => ({ ...HR, key }) as Target;
  const withSpaces = (settings: Partial<Settings>, spaces: AppInstance["spaces"]) =>
    withApp(acme({ inAppData: "off", ...settings }), "confluence", { spaces: spaces ?? [] });
  const before = withSpaces({ exceptions: [{ effect: "include", target: spaceOf("DO") }] }, [
    { key: "DO", name: "dotfiles" },
  ]);

  test("is one target, with its key in the later document", () => {
    const after = withSpaces({ exceptions: [] }, [
      { key: "DOT", name: "dotfiles", aliases: ["DO"] },
    ]);
    expect(brief(before, after)).toEqual(["in-app-data space/main/confluence/DOT"]);
  });

  test("starts no obligation if it is still included under its new key", () => {
    const after = withSpaces({ exceptions: [{ effect: "include", target: spaceOf("DOT") }] }, [
      { key: "DOT", name: "dotfiles", aliases: ["DO"] },
    ]);
    expect(brief(before, after)).toEqual([]);
  });

  test("is compared without case if no list has it", () => {
    const lower = acme({
      inAppData: "off",
      exceptions: [{ effect: "include", target: spaceOf("new") }],
    });
    const upper = acme({
      inAppData: "off",
      exceptions: [{ effect: "exclude", target: spaceOf("NEW") }],
    });
    expect(brief(lower, upper)).toEqual(["in-app-data space/main/confluence/NEW"]);
  });
});

test("a decided change starts its obligations when it is confirmed", () => {
  const before = acme({ exceptions: [] }, { authority: "vendor" });
  const decided = apply(before, { type: "set-in-app-data", value: "off" }, NOW);
  expect(brief(before, decided)).toEqual([]);
  expect(brief(decided, apply(decided, { type: "confirm" }, NOW))).toEqual([
    "in-app-data organization",
  ]);
});
