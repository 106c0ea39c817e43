import { describe, expect, test } from "vitest";
import { DAY_MS } from "../../shared/model/day.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { answerChanges, upcomingChanges } from "./answer-changes.ts";

const NOW = Date.parse("2026-11-24T12:00:00Z");

interface Given {
  readonly plan?: string;
  readonly inAppData?: string;
  readonly exceptions?: object[];
  /** More members of the app Confluence. */
  readonly app?: object;
}

function organization({ plan = "premium", inAppData = "on", exceptions = [], app }: Given = {}) {
  return parseOrganization({
    id: "acme",
    name: "Acme",
    hosting: "commercial",
    compliance: [],
    sites: [
      {
        id: "main",
        host: "acme.atlassian.net",
        apps: [
          { app: "jira", plan, state: "active" },
          { app: "confluence", plan, state: "active", ...app },
        ],
      },
    ],
    connectors: [],
    settings: { metadata: "default", inAppData, exceptions },
    revision: 1,
  });
}

/** Metadata turned off, which only an Enterprise plan allows. */
function withMetadataOff(document: Organization): Organization {
  return { ...document, settings: { ...document.settings, metadata: "off" } };
}

const between = (before: Organization, after: Organization, days = 0) =>
  answerChanges(
    { organization: before, at: NOW - days * DAY_MS },
    { organization: after, at: NOW },
  );

const people = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;

describe("answerChanges", () => {
  test("returns nothing for equal documents", () => {
    expect(between(organization(), organization())).toEqual([]);
  });

  test("reports the organization once, without the apps that follow it", () => {
    expect(between(organization(), organization({ inAppData: "off" }))).toEqual([
      { before: "all", after: "metadata-only" },
    ]);
  });

  test("reports only the space whose exception was added", () => {
    const after = organization({ exceptions: [{ effect: "exclude", target: people }] });
    expect(between(organization(), after)).toEqual([
      { place: people, before: "all", after: "metadata-only" },
    ]);
  });

  test("reports only the space whose exception was removed", () => {
    const before = organization({ exceptions: [{ effect: "exclude", target: people }] });
    expect(between(before, organization())).toEqual([
      { place: people, before: "metadata-only", after: "all" },
    ]);
  });

  test("leaves out an exception that changes no answer", () => {
    const after = organization({
      inAppData: "off",
      exceptions: [{ effect: "exclude", target: people }],
    });
    expect(between(organization({ inAppData: "off" }), after)).toEqual([]);
  });

  test("compares metadata while the answer for content is unknown", () => {
    const before = organization({ plan: "standard", inAppData: "unknown" });
    const after = organization({ plan: "unknown", inAppData: "unknown" });
    expect(between(before, organization({ plan: "enterprise", inAppData: "unknown" }))).toEqual([]);
    expect(between(before, withMetadataOff(after))).toEqual([
      { before: "metadata-yes", after: "unknown" },
    ]);
  });

  test("reports an app that was deleted between the two instants", () => {
    const deleted = organization({ app: { deletedAt: "2026-11-23T00:00:00.000Z" } });
    expect(between(deleted, deleted, 3)).toEqual([
      {
        place: { kind: "app", site: "main", app: "confluence" },
        before: "all",
        after: "not-eligible",
      },
    ]);
  });
});

describe("upcomingChanges", () => {
  const trial = (end: string) =>
    organization({
      plan: "standard",
      inAppData: "off",
      app: { plan: "enterprise", state: "trial", trialEndsAt: end },
    });

  test("returns the end of a trial that changes the highest plan", () => {
    const coming = upcomingChanges(
      withMetadataOff(trial("2026-12-01T00:00:00.000Z")),
      NOW,
      NOW + 14 * DAY_MS,
    );
    expect(coming).toMatchObject([
      { before: "none", after: "metadata-only", at: Date.parse("2026-12-01T00:00:00.000Z") },
    ]);
  });

  test("leaves out a trial that ends after the period", () => {
    expect(
      upcomingChanges(withMetadataOff(trial("2026-12-20T00:00:00.000Z")), NOW, NOW + 14 * DAY_MS),
    ).toEqual([]);
  });

  test("compares metadata while the answer for content is unknown", () => {
    const unknown = organization({
      plan: "standard",
      inAppData: "unknown",
      app: { plan: "enterprise", state: "trial", trialEndsAt: "2026-12-01T00:00:00.000Z" },
    });
    expect(upcomingChanges(withMetadataOff(unknown), NOW, NOW + 14 * DAY_MS)).toMatchObject([
      { before: "metadata-no", after: "metadata-yes", at: Date.parse("2026-12-01T00:00:00.000Z") },
    ]);
  });
});
