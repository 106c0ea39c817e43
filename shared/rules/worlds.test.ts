import { describe, expect, test } from "vitest";
import type { Assessment } from "../model/assessment.ts";
import type { AppInstance, Organization, Plan, Settings } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { assess } from "./assess.ts";
import { acme, NOW, onPlan, withApp, withSite } from "./testing/documents.ts";

const ENG = { kind: "space", site: "main", app: "jira", key: "ENG" } as const;
const ROVO = { kind: "platform", app: "rovo" } as const;

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

describe("an unknown plan or choice", () => {
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
  ] as [Plan, Partial<Settings>, string][])(
    "on plan %s with %j gives: %s",
    (plan, settings, expected) => {
      const exceptions = settings.exceptions ?? [];
      expect(brief(of(known(plan, { ...settings, exceptions })))).toBe(expected);
    },
  );

  test("is bounded by the known plan of another app", () => {
    const premium = withApp(onPlan(acme({ exceptions: [] }), "unknown"), "jira", {
      plan: "premium",
    });
    expect(brief(of(premium))).toBe("yes settled-either-way / no plan-default = metadata-only");
    const enterprise = withApp(premium, "jira", { plan: "enterprise" });
    expect(brief(of(enterprise))).toBe("yes plan-default / no plan-default = metadata-only");
  });

  test("stays unknown before the effective date, while a yes becomes a no with a start", () => {
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

describe("an app whose state is not known", () => {
  const jira = (state: AppInstance["state"], plan: Plan, rest: Partial<AppInstance> = {}) =>
    withSite(acme({ exceptions: [] }, { sites: acme().sites.slice(0, 1) }), "main", {
      apps: [{ app: "jira", plan, state, ...rest }],
    });

  test("may leave the organization without a plan", () => {
    const { metadata, inAppData, summary } = of(jira("unknown", "standard"), ROVO);
    expect(metadata).toMatchObject({ contributed: "unknown", decidedBy: "plan-unknown" });
    expect(inAppData).toMatchObject({ contributed: "unknown", decidedBy: "plan-unknown" });
    expect(inAppData.control.organization).toBe(false);
    expect(summary).toBe("unknown");
  });

  test("has the answer no if it is no with and without the app", () => {
    const off = jira("unknown", "premium");
    expect(of(off, ROVO).inAppData).toMatchObject({
      contributed: "no",
      decidedBy: "settled-either-way",
    });
  });

  test("is ignored once it is deleted", () => {
    const deleted = jira("unknown", "standard", { deletedAt: "2026-11-01" });
    expect(of(deleted, ROVO).summary).toBe("not-eligible");
  });

  test("may be active after the end of a trial", () => {
    const ended = jira("unknown", "standard", { trialEndsAt: "2026-11-01" });
    expect(of(ended, ROVO).metadata.decidedBy).toBe("plan-unknown");
  });
});

describe("an organization that may be excluded", () => {
  test.each([
    ["hosting", { hosting: "unknown" }],
    ["compliance", { compliance: "unknown" }],
    ["hosting and compliance", { hosting: "unknown", compliance: "unknown" }],
  ] as const)("gives no definite yes while %s is unknown", (_name, part) => {
    expect(brief(of(acme({}, part)))).toBe(
      "unknown eligibility-unknown / unknown eligibility-unknown = unknown",
    );
  });

  test("is certainly excluded if another rule excludes it", () => {
    const both = acme({}, { hosting: "unknown", compliance: ["hipaa"] });
    expect(of(both).metadata.decidedBy).toBe("compliance-excluded");
    const government = acme({}, { hosting: "government", compliance: "unknown" });
    expect(of(government).metadata.decidedBy).toBe("hosting-excluded");
  });

  test("has the answer `place-unknown` for a place that the document lacks", () => {
    const unknown = acme({}, { compliance: "unknown" });
    expect(of(unknown, { kind: "app", site: "none", app: "jira" }).metadata).toMatchObject({
      contributed: "unknown",
      decidedBy: "place-unknown",
    });
  });

  test("allows neither a change of settings nor an exception", () => {
    const { metadata, inAppData } = of(
      acme({}, { hosting: "unknown", sites: onPlan(acme(), "enterprise").sites }),
    );
    expect([metadata.control, inAppData.control]).toEqual([
      { organization: false, exception: false },
      { organization: false, exception: false },
    ]);
  });

  test("reports the plan before the eligibility if both make the answers differ", () => {
    const unknown = onPlan(acme({ exceptions: [] }, { compliance: "unknown" }), "unknown");
    expect(of(unknown).inAppData.decidedBy).toBe("plan-unknown");
  });
});

describe("an ambiguous place", () => {
  const somewhere = { kind: "somewhere", site: "main" } as const;
  const someSpace = (app: string) => ({ kind: "some-space", site: "main", app }) as const;

  test("is definite if an exception hits every space of the app", () => {
    const app = { kind: "app", site: "main", app: "confluence" } as const;
    const organization = acme({ exceptions: [{ effect: "exclude", target: app }] });
    expect(of(organization, someSpace("confluence")).inAppData).toMatchObject({
      contributed: "no",
      decidedBy: "exception",
      notes: [],
      control: { organization: true, exception: false },
    });
  });

  test("is the platform place if it names a platform app", () => {
    expect(of(acme(), someSpace("rovo"))).toEqual(of(acme(), ROVO));
  });

  test("reads a page of the site as one of its apps that are not deleted", () => {
    const uncovered = of(acme({ exceptions: [] }), somewhere);
    expect(uncovered.metadata.decidedBy).toBe("place-ambiguous");
    const gone = withApp(acme({ exceptions: [] }), "jira-product-discovery", {
      deletedAt: "2026-11-01",
    });
    expect(brief(of(gone, somewhere))).toBe("yes plan-lock / yes plan-default = all");
  });

  test("is a page of Home at least, on a site without apps", () => {
    const empty = withSite(acme(), "lab", { apps: [] });
    expect(of(empty, { kind: "somewhere", site: "lab" }).summary).toBe("all");
  });

  test("follows its site if the document lacks that or it was deleted", () => {
    expect(of(acme(), { kind: "somewhere", site: "none" }).metadata.decidedBy).toBe(
      "place-unknown",
    );
    const deleted = withSite(acme(), "lab", { deletedAt: "2026-11-01" });
    expect(of(deleted, { kind: "somewhere", site: "lab" })).toMatchObject({
      metadata: { decidedBy: "deleted" },
      summary: "not-eligible",
    });
  });

  test("has no dormant exceptions", () => {
    const include = { effect: "include", target: { kind: "app", site: "main", app: "jira" } };
    const organization = acme({ exceptions: [include as Settings["exceptions"][number]] });
    expect(of(organization, someSpace("jira")).inAppData.notes).toEqual([]);
    expect(of(organization).inAppData.notes).toEqual(["exceptions-dormant"]);
  });
});

describe("a decided change", () => {
  test("is noted if it will change the answer, and does not change it yet", () => {
    const settings = { metadata: "off", inAppData: "off", exceptions: [] } as const;
    const organization = onPlan(
      acme({ exceptions: [] }, { authority: "vendor", decided: settings }),
      "premium",
    );
    const { metadata, inAppData } = of(organization);
    expect([metadata.notes, inAppData.notes]).toEqual([[], []]);
    const enterprise = onPlan(organization, "enterprise");
    expect(of(enterprise).metadata).toMatchObject({
      contributed: "yes",
      notes: ["change-decided"],
    });
  });

  test("is not noted before the effective date, when the answer is no either way", () => {
    const decided = { ...acme().settings, inAppData: "off" } as const;
    const organization = acme({}, { authority: "vendor", decided });
    expect(of(organization, ENG, new Date("2026-08-01")).inAppData.notes).toEqual([]);
    expect(of(organization).inAppData.notes).toEqual(["change-decided"]);
  });
});
