import { describe, expect, test } from "vitest";
import type { Assessment } from "../model/assessment.ts";
import type { Organization, Plan, Settings } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { assess } from "./assess.ts";
import { acme, NOW, onPlan, withApp } from "./testing/documents.ts";

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

describe("where the plan or the setting is not known", () => {
  test.each([
    [
      "unknown",
      { metadata: "default", inAppData: "default" },
      "yes settled-either-way / unknown plan-unknown = unknown",
    ],
    [
      "unknown",
      { metadata: "on", inAppData: "on" },
      "yes settled-either-way / yes organization-choice = all",
    ],
    [
      "unknown",
      { metadata: "off", inAppData: "off" },
      "unknown plan-unknown / no organization-choice = unknown",
    ],
    [
      "unknown",
      { metadata: "unknown", inAppData: "unknown" },
      "unknown plan-unknown / unknown setting-unknown = unknown",
    ],
    [
      "premium",
      { metadata: "unknown", inAppData: "unknown" },
      "yes plan-lock / unknown setting-unknown = unknown",
    ],
    [
      "enterprise",
      { metadata: "unknown", inAppData: "default" },
      "unknown setting-unknown / no plan-default = unknown",
    ],
    [
      "enterprise",
      { metadata: "off", inAppData: "on" },
      "no organization-choice / yes organization-choice = in-app-only",
    ],
    [
      "standard",
      { inAppData: "unknown", exceptions: [exclude] },
      "yes plan-lock / no settled-either-way = metadata-only",
    ],
    [
      "standard",
      { inAppData: "unknown", exceptions: [include] },
      "yes plan-lock / yes settled-either-way = all",
    ],
    [
      "unknown",
      { inAppData: "default", exceptions: [exclude] },
      "yes settled-either-way / no settled-either-way = metadata-only",
    ],
    [
      "standard",
      { inAppData: "unknown", exceptions: [include, exclude] },
      "yes plan-lock / unknown setting-unknown = unknown",
    ],
  ] as [Plan, Partial<Settings>, string][])("plan %s and %j: %s", (plan, settings, expected) => {
    const exceptions = settings.exceptions ?? [];
    expect(brief(of(known(plan, { ...settings, exceptions })))).toBe(expected);
  });

  test("a known plan of another app bounds what the unknown one can be", () => {
    const premium = withApp(onPlan(acme({ exceptions: [] }), "unknown"), "jira", {
      plan: "premium",
    });
    expect(brief(of(premium))).toBe("yes settled-either-way / no plan-default = metadata-only");
    const enterprise = withApp(premium, "jira", { plan: "enterprise" });
    expect(brief(of(enterprise))).toBe("yes plan-default / no plan-default = metadata-only");
  });

  test("an unknown stays unknown before the effective date, a yes becomes a no that has a start", () => {
    const early = new Date("2026-08-16T23:59:59.999Z");
    const { metadata, inAppData } = of(known("standard", { inAppData: "unknown" }), ENG, early);
    expect(metadata).toMatchObject({
      contributed: "no",
      decidedBy: "not-yet-effective",
      startsAt: "2026-08-17T00:00:00.000Z",
    });
    expect(inAppData).toMatchObject({ contributed: "unknown", decidedBy: "setting-unknown" });
    expect(inAppData).not.toHaveProperty("startsAt");
  });
});

describe("the rules come in their order", () => {
  test.each([
    [
      "hosting before all",
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
      "not covered before not there",
      acme(),
      { kind: "app", site: "none", app: "trello" },
      "not-covered",
      "not-eligible",
    ],
    [
      "a platform place of an app that is none",
      acme(),
      { kind: "platform", app: "jira" },
      "not-covered",
      "not-eligible",
    ],
    ["not there before no plan", acme({}, { sites: [] }), ENG, "place-unknown", "unknown"],
    ["an app without its site", acme(), { kind: "app", app: "jira" }, "place-unknown", "unknown"],
    [
      "an app its site does not have",
      acme(),
      { kind: "app", site: "lab", app: "confluence" },
      "place-unknown",
      "unknown",
    ],
    [
      "a connector that is not there",
      acme(),
      { kind: "connector", id: "none" },
      "place-unknown",
      "unknown",
    ],
    [
      "deleted",
      withApp(acme(), "jira", { deletedAt: "2026-11-23T09:00:00Z" }),
      ENG,
      "deleted",
      "not-eligible",
    ],
    [
      "no active plan, platform places included",
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

describe("exceptions", () => {
  const jira = { kind: "app", site: "main", app: "jira" } as const;

  test("of an app hit its spaces, those of a space not its app", () => {
    const app = acme({ exceptions: [{ effect: "exclude", target: jira }] });
    expect(of(app).inAppData.decidedBy).toBe("exception");
    expect(of(acme({ exceptions: [exclude] }), jira).inAppData.decidedBy).toBe("plan-default");
  });

  test("that are not in force are told as dormant, only where the setting is known and counts", () => {
    const both = [include, exclude];
    const notes = (organization: Organization) => of(organization).inAppData.notes;
    expect(notes(acme({ exceptions: [include] }))).toEqual(["exceptions-dormant"]);
    expect(notes(acme({ exceptions: [exclude] }))).toEqual([]);
    expect(notes(acme({ inAppData: "unknown", exceptions: both }))).toEqual([]);
    expect(notes(acme({ exceptions: both }, { compliance: ["hipaa"] }))).toEqual([]);
    const deleted = withApp(acme({ exceptions: both }), "jira", { deletedAt: "2026-11-01" });
    expect(notes(deleted)).toEqual([]);
  });

  test("never hit a platform place, however it is named", () => {
    const rovo = { kind: "app", site: "main", app: "rovo" } as const;
    const odd = acme({ exceptions: [{ effect: "exclude", target: rovo }] });
    expect(brief(of(odd, rovo))).toBe("yes plan-lock / yes plan-default = all");
    expect(of(odd, rovo).inAppData.control).toEqual({ organization: true, exception: false });
  });

  test("hit a space by a key in any case and by an alias", () => {
    const hr = { kind: "space", site: "main", app: "confluence", key: "hr" } as const;
    const decidedBy = (place: Place) =>
      of(acme({ exceptions: [exclude, ...acme().settings.exceptions] }), place).inAppData.decidedBy;
    expect(decidedBy({ ...ENG, key: "eng" })).toBe("exception");
    expect(decidedBy(hr)).toBe("exception");
  });
});

describe("a choice that the plan locks is dormant, not lost", () => {
  test("and is told, also before the effective date", () => {
    const off = known("premium", { metadata: "off" });
    expect(of(off).metadata.notes).toEqual(["choice-dormant"]);
    expect(of(off, ENG, new Date("2026-08-01")).metadata).toMatchObject({
      decidedBy: "not-yet-effective",
      notes: ["choice-dormant"],
    });
    expect(of(known("premium", { metadata: "unknown" })).metadata.notes).toEqual([]);
  });
});

describe("the highest active plan", () => {
  const trial = {
    plan: "enterprise",
    state: "trial",
    trialEndsAt: "2026-11-23T09:00:00.001Z",
  } as const;

  test("counts a trial until the millisecond in which it ends", () => {
    const organization = withApp(acme(), "confluence", trial);
    expect(of(organization).metadata.control.organization).toBe(true);
    const later = new Date("2026-11-23T09:00:00.001Z");
    expect(of(organization, ENG, later).metadata.decidedBy).toBe("plan-lock");
  });

  test("counts an app that was bought after its trial, whenever the trial ended", () => {
    const bought = { plan: "enterprise", state: "active", trialEndsAt: "2026-11-01" } as const;
    const organization = withApp(acme(), "confluence", bought);
    expect(of(organization).metadata.control.organization).toBe(true);
  });

  test("counts apps that are not covered, and none that is inactive or on a deleted site", () => {
    const discovery = withApp(acme(), "jira-product-discovery", { plan: "enterprise" });
    expect(of(discovery).metadata.control.organization).toBe(true);
    const inactive = withApp(acme(), "jira-product-discovery", {
      plan: "enterprise",
      state: "inactive",
    });
    expect(of(inactive).metadata.control.organization).toBe(false);
  });
});

test("a document that was given other settings by hand is answered by those", () => {
  const organization = acme({ exceptions: [] });
  expect(of(organization).summary).toBe("all");
  const changed = organization as { settings: Settings };
  changed.settings = { ...organization.settings, inAppData: "off" };
  expect(of(organization).summary).toBe("metadata-only");
});

test("an instant that is none is refused", () => {
  expect(() => of(acme(), ENG, new Date("never"))).toThrow(RangeError);
});
