import { describe, expect, test } from "vitest";
import type { Assessment } from "../model/assessment.ts";
import type { Organization, Plan, Settings } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { assess } from "./assess.ts";
import { targetOf } from "./place-readings.ts";
import { acme, NOW, onPlan, withApp, withSite } from "./testing/documents.ts";

const ENG = { kind: "space", site: "main", app: "jira", key: "ENG" } as const;

/** "yes plan-lock / no exception = metadata-only". */
function brief({ metadata, inAppData, summary }: Assessment): string {
  const part = (finding: typeof metadata) => `${finding.contributed} ${finding.decidedBy}`;
  return `${part(metadata)} / ${part(inAppData)} = ${summary}`;
}

const of = (organization: Organization, place: Place = ENG, at = NOW) =>
  assess(organization, place, at);
const known = (plan: Plan, settings: Partial<Settings>) => onPlan(acme(settings), plan);
const exclude = { effect: "exclude", target: ENG } as const;
const include = { effect: "include", target: ENG } as const;

describe("the first rule that applies decides", () => {
  test.each([
    [
      "hosting before every other rule",
      acme({}, { hosting: "isolated", compliance: ["hipaa"] }),
      { kind: "app", app: "trello" },
      "hosting-excluded",
      "not-eligible",
    ],
    [
      "compliance before the app",
      acme({}, { compliance: ["hipaa"] }),
      { kind: "app", app: "trello" },
      "compliance-excluded",
      "not-eligible",
    ],
    [
      "an app that is not covered before a site that the document lacks",
      acme(),
      { kind: "app", site: "none", app: "trello" },
      "not-covered",
      "not-eligible",
    ],
    [
      "a platform place that names no platform app",
      acme(),
      { kind: "platform", app: "jira" },
      "not-covered",
      "not-eligible",
    ],
    [
      "a site that the document lacks before the missing plan",
      acme({}, { sites: [] }),
      ENG,
      "place-unknown",
      "unknown",
    ],
    [
      "an app place without a site",
      acme(),
      { kind: "app", app: "jira" },
      "place-unknown",
      "unknown",
    ],
    [
      "an app that its site lacks",
      acme(),
      { kind: "app", site: "lab", app: "confluence" },
      "place-unknown",
      "unknown",
    ],
    [
      "a connector that the document lacks",
      acme(),
      { kind: "connector", id: "none" },
      "place-unknown",
      "unknown",
    ],
    [
      "an app that was deleted",
      withApp(acme(), "jira", { deletedAt: "2026-11-23T09:00:00Z" }),
      ENG,
      "deleted",
      "not-eligible",
    ],
    [
      "no active plan, for a platform place too",
      acme({}, { sites: [] }),
      { kind: "platform", app: "rovo" },
      "no-active-plan",
      "not-eligible",
    ],
  ] as [string, Organization, Place, string, string][])(
    "%s",
    (_name, organization, place, code, summary) => {
      const assessment = of(organization, place);
      expect([assessment.metadata.decidedBy, assessment.inAppData.decidedBy]).toEqual([code, code]);
      expect(assessment.summary).toBe(summary);
      expect(assessment.inAppData.control.exception).toBe(false);
    },
  );
});

describe("an exception", () => {
  const jira = { kind: "app", site: "main", app: "jira" } as const;

  test("hits the spaces of its app, but not the app of its space", () => {
    const app = acme({ exceptions: [{ effect: "exclude", target: jira }] });
    expect(of(app).inAppData.decidedBy).toBe("exception");
    expect(of(acme({ exceptions: [exclude] }), jira).inAppData.decidedBy).toBe("plan-default");
  });

  test("is noted as dormant while it is not in force, if the setting is known and applies to the place", () => {
    const both = [include, exclude];
    const notes = (organization: Organization) => of(organization).inAppData.notes;
    expect(notes(acme({ exceptions: [include] }))).toEqual(["exceptions-dormant"]);
    expect(notes(acme({ exceptions: [exclude] }))).toEqual([]);
    expect(notes(acme({ inAppData: "unknown", exceptions: both }))).toEqual([]);
    expect(notes(acme({ exceptions: both }, { compliance: ["hipaa"] }))).toEqual([]);
    const deleted = withApp(acme({ exceptions: both }), "jira", { deletedAt: "2026-11-01" });
    expect(notes(deleted)).toEqual([]);
  });

  test("never hits a platform place, however the place is written", () => {
    const rovo = { kind: "app", site: "main", app: "rovo" } as const;
    const odd = acme({ exceptions: [{ effect: "exclude", target: rovo }] });
    expect(brief(of(odd, rovo))).toBe("yes plan-lock / yes plan-default = all");
    expect(of(odd, rovo).inAppData.control).toEqual({ organization: true, exception: false });
  });

  test("hits a space whose key is written in another case", () => {
    const hr = { kind: "space", site: "main", app: "confluence", key: "hr" } as const;
    const decidedBy = (place: Place) =>
      of(acme({ exceptions: [exclude, ...acme().settings.exceptions] }), place).inAppData.decidedBy;
    expect(decidedBy({ ...ENG, key: "eng" })).toBe("exception");
    expect(decidedBy(hr)).toBe("exception");
  });
});

describe("a choice that the plan locks", () => {
  test("is noted as dormant, before the effective date too", () => {
    const off = known("premium", { metadata: "off" });
    expect(of(off).metadata.notes).toEqual(["choice-dormant"]);
    expect(of(off, ENG, new Date("2026-08-01")).metadata).toMatchObject({
      decidedBy: "not-yet-effective",
      notes: ["choice-dormant"],
    });
    expect(of(known("premium", { metadata: "unknown" })).metadata.notes).toEqual([]);
  });
});

describe("the highest plan", () => {
  const trial = {
    plan: "enterprise",
    state: "trial",
    trialEndsAt: "2026-11-23T09:00:00.001Z",
  } as const;

  test("includes a trial until the millisecond in which it ends", () => {
    const organization = withApp(acme(), "confluence", trial);
    expect(of(organization).metadata.control.organization).toBe(true);
    const later = new Date("2026-11-23T09:00:00.001Z");
    expect(of(organization, ENG, later).metadata.decidedBy).toBe("plan-lock");
  });

  test("includes an active app whose trial has ended", () => {
    const bought = { plan: "enterprise", state: "active", trialEndsAt: "2026-11-01" } as const;
    const organization = withApp(acme(), "confluence", bought);
    expect(of(organization).metadata.control.organization).toBe(true);
  });

  test("includes apps that are not covered, but no inactive ones", () => {
    const discovery = withApp(acme(), "jira-product-discovery", { plan: "enterprise" });
    expect(of(discovery).metadata.control.organization).toBe(true);
    const inactive = withApp(acme(), "jira-product-discovery", {
      plan: "enterprise",
      state: "inactive",
    });
    expect(of(inactive).metadata.control.organization).toBe(false);
  });
});

test.each<[string, (document: Organization) => void, string]>([
  ["choice", ({ settings }) => Object.assign(settings, { inAppData: "off" }), "metadata-only"],
  [
    "exceptions",
    ({ settings }) => Object.assign(settings, { exceptions: [exclude] }),
    "metadata-only",
  ],
  [
    "list of exceptions",
    ({ settings }) => Object.assign(settings.exceptions, [exclude]),
    "metadata-only",
  ],
  ["sites", (document) => Object.assign(document, { sites: [] }), "unknown"],
  ["hosting", (document) => Object.assign(document, { hosting: "isolated" }), "not-eligible"],
  ["compliance", (document) => Object.assign(document, { compliance: ["hipaa"] }), "not-eligible"],
])("assess answers for a document whose %s was replaced in place", (_name, replace, summary) => {
  const organization = acme({ exceptions: [] });
  expect(of(organization).summary).toBe("all");
  replace(organization);
  expect(of(organization).summary).toBe(summary);
});

describe("a deletion counts from its millisecond on", () => {
  const deletedAt = NOW.toISOString();
  const before = new Date(NOW.getTime() - 1);
  const drive: Place = { kind: "connector", id: "drive" };
  const main: Place = { kind: "somewhere", site: "main" };
  const [site] = acme().sites;

  test.each<[string, Organization, Place]>([
    [
      "a connector",
      acme({}, { connectors: [{ id: "drive", name: "Drive", covered: true, deletedAt }] }),
      drive,
    ],
    ["an app", withApp(acme(), "jira", { deletedAt }), ENG],
    ["a site, on a page that names no app", withSite(acme(), "main", { deletedAt }), main],
  ])("of %s", (_, organization, place) => {
    expect(of(organization, place, before).inAppData.decidedBy).not.toBe("deleted");
    expect(of(organization, place, NOW)).toMatchObject({
      inAppData: { contributed: "no", decidedBy: "deleted" },
    });
  });

  test("of an app that is not covered, on a page that names no app", () => {
    const apps = [
      ...(site?.apps.filter(({ app }) => app === "jira") ?? []),
      { app: "trello", plan: "free", state: "active", deletedAt } as const,
    ];
    const organization = withSite(acme({ inAppData: "on", exceptions: [] }), "main", { apps });
    expect(of(organization, main, before).summary).toBe("unknown");
    expect(of(organization, main, NOW).summary).toBe("all");
  });
});

test.each<[Place, unknown]>([
  [ENG, ENG],
  [
    { kind: "app", site: "main", app: "jira" },
    { kind: "app", site: "main", app: "jira" },
  ],
  [
    { kind: "connector", id: "drive" },
    { kind: "connector", id: "drive" },
  ],
  [{ ...ENG, app: "rovo" }, undefined],
  [{ kind: "app", site: "main", app: "rovo" }, undefined],
  [{ kind: "app", app: "jira" }, undefined],
  [{ kind: "platform", app: "rovo" }, undefined],
  [{ kind: "some-space", site: "main", app: "jira" }, undefined],
  [{ kind: "somewhere", site: "main" }, undefined],
])("an exception for the place %j would name %j", (place, target) => {
  expect(targetOf(place)).toEqual(target);
});

test("assess answers for a document of which any other part was replaced in place", () => {
  const drive: Place = { kind: "connector", id: "drive" };
  const enterprise = known("enterprise", { metadata: "on", inAppData: "on", exceptions: [] });
  expect(of(enterprise).summary).toBe("all");
  Object.assign(enterprise.settings, { metadata: "off" });
  expect(of(enterprise).summary).toBe("in-app-only");

  const excepted = acme({ inAppData: "on", exceptions: [exclude] });
  expect(of(excepted).inAppData.contributed).toBe("no");
  const hr = { ...exclude, target: { ...ENG, app: "confluence", key: "HR" } };
  Object.assign(excepted.settings, { exceptions: [hr] });
  expect(of(excepted).inAppData.contributed).toBe("yes");

  const connected = acme({ inAppData: "on" });
  expect(of(connected, drive).inAppData.contributed).toBe("yes");
  Object.assign(connected, { connectors: [{ id: "drive", name: "Drive", covered: false }] });
  expect(of(connected, drive).inAppData.contributed).toBe("no");

  const vendor = acme({ inAppData: "on", exceptions: [] }, { authority: "vendor" });
  expect(of(vendor).inAppData.notes).toEqual([]);
  Object.assign(vendor, { decided: { ...vendor.settings, inAppData: "off" } });
  expect(of(vendor).inAppData.notes).toEqual(["change-decided"]);
});

test("assess throws for an invalid date", () => {
  expect(() => of(acme(), ENG, new Date("never"))).toThrow(RangeError);
});
