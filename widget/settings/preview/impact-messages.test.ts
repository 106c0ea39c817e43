import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settings } from "../../../shared/i18n/en/settings.ts";
import type { DataType } from "../../../shared/model/assessment.ts";
import type { Change, SingleChange } from "../../../shared/model/change.ts";
import type { Organization, Settings, Target } from "../../../shared/model/organization.ts";
import { assess } from "../../../shared/rules/assess.ts";
import { obligations } from "../../../shared/rules/obligations.ts";
import { previewChange } from "../../../shared/rules/preview.ts";
import { changes, instants, organizations } from "../../../shared/rules/testing/arbitraries.ts";
import { acme, NOW, onPlan } from "../../../shared/rules/testing/documents.ts";
import {
  isTransition,
  type Transition,
  transitionBetween,
} from "../../../shared/rules/transition.ts";
import { impactMessages } from "./impact-messages.ts";

const { change: messages } = settings;

const space = (key: string, app = "confluence"): Target => ({
  kind: "space",
  site: "main",
  app,
  key,
});
const drive: Target = { kind: "connector", id: "drive" };
const exclude = (target: Target): SingleChange => ({
  type: "add-exception",
  effect: "exclude",
  target,
});

const lines = (organization: Organization, change: Change) =>
  impactMessages(messages, previewChange(organization, change, NOW));
const excluding = (...targets: Target[]) =>
  lines(acme({ exceptions: [] }), { type: "batch", changes: targets.map(exclude) });

describe("impactMessages", () => {
  test("shows every transition of a target, and every removal that starts", () => {
    fc.assert(
      fc.property(organizations, changes, instants, (organization, change, at) => {
        const { after, counted, otherImpacts, violations } = previewChange(
          organization,
          change,
          at,
        );
        fc.pre(violations.length === 0);
        const shown = (dataType: DataType, ...moves: Transition[]) =>
          moves.some(
            (move) =>
              counted[dataType][move] > 0 ||
              otherImpacts.some((item) => item.dataType === dataType && item.transition === move),
          );
        for (const { dataType, certain } of obligations(organization, after, at)) {
          expect(shown(dataType, certain ? "stops" : "unknown-to-excluded")).toBe(true);
        }
        const named = [organization, after].flatMap(({ settings }) => settings.exceptions);
        for (const { target } of named) {
          const moved = transitionBetween(
            assess(organization, target, at).inAppData,
            assess(after, target, at).inAppData,
          );
          if (isTransition(moved) && moved !== "unknown")
            expect(shown("in-app-data", moved)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("names targets that no list of spaces counts", () => {
    expect(excluding(drive)).toEqual(["Google Drive stops contributing content."]);
    expect(excluding(space("NEW"))).toEqual(["NEW (Confluence, Acme) stops contributing content."]);
    expect(excluding({ kind: "app", site: "lab", app: "jira" })).toEqual([
      "Jira (Acme Lab) stops contributing content.",
    ]);
    expect(excluding(drive, ...["A", "B", "C"].map((key) => space(key)))).toEqual([
      "A (Confluence, Acme), B (Confluence, Acme), C (Confluence, Acme) and 1 more stop contributing content.",
    ]);
  });

  test("leaves out spaces that change with their app", () => {
    const confluence: Target = { kind: "app", site: "main", app: "confluence" };
    expect(excluding(confluence, space("NEW"))).toEqual([
      "2 of 5 spaces stop contributing content; 3 keep contributing.",
    ]);
  });

  test("counts apps if no space is listed", () => {
    const { sites, ...rest } = acme({ exceptions: [] });
    const bare = sites.map((site) => ({
      ...site,
      apps: site.apps.map(({ spaces: _, ...app }) => app),
    }));
    const jira = exclude({ kind: "app", site: "main", app: "jira" });
    expect(lines({ ...rest, sites: bare }, jira)).toEqual([
      "1 of 4 apps stops contributing content; 3 keep contributing.",
    ]);
  });

  test("is empty if one part of the change is invalid", () => {
    const locked: SingleChange = { type: "set-metadata", value: "off" };
    const changes = [exclude(space("HR")), locked];
    expect(lines(acme({ exceptions: [] }), { type: "batch", changes })).toEqual([]);
  });

  test("counts listed spaces once, and those that stay as they are", () => {
    expect(excluding(space("HR"), { kind: "app", site: "main", app: "jira" })).toEqual([
      "3 of 5 spaces stop contributing content; 2 keep contributing.",
    ]);
    expect(
      excluding(
        space("HR"),
        space("DOCS"),
        space("HELP", "jira-service-management"),
        space("ENG", "jira"),
      ),
    ).toEqual(["4 of 5 spaces stop contributing content; 1 keeps contributing."]);
  });

  test("names everything that follows the setting if every listed space has an exception", () => {
    const spaces = [space("HR"), space("DOCS"), space("ENG", "jira"), space("LEGAL", "jira")];
    const targets = [...spaces, space("HELP", "jira-service-management")];
    const exceptions = targets.map((target) => ({ effect: "exclude", target }) as const);
    expect(lines(acme({ exceptions }), { type: "set-in-app-data", value: "off" })).toEqual([
      "Everything that follows the organization's setting stops contributing content.",
    ]);
  });

  test.each<[Partial<Settings>, "on" | "off" | "default", string]>([
    [{}, "off", "5 spaces won't contribute content; it isn't known whether they did before."],
    [{}, "on", "5 spaces will contribute content; it isn't known whether they did before."],
    [{ inAppData: "on" }, "default", "It isn't known whether 5 spaces will contribute content."],
  ])(
    "names what is unknown before the change and what is unknown after it",
    (settings, value, message) => {
      const unknown = onPlan(acme({ exceptions: [], ...settings }), "unknown");
      expect(lines(unknown, { type: "set-in-app-data", value })).toEqual([message]);
    },
  );
});
