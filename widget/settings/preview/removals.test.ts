import { expect, test } from "vitest";
import type { Change } from "../../../shared/model/change.ts";
import { DAY_MS } from "../../../shared/model/day.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import type { Target } from "../../../shared/model/organization.ts";
import { obligation } from "../../../shared/rules/obligation.ts";
import { previewChange } from "../../../shared/rules/preview.ts";
import { acme, NOW, onPlan } from "../../../shared/rules/testing/documents.ts";
import { ongoingRemovals } from "./removals.ts";

const jira: Target = { kind: "app", site: "main", app: "jira" };
const space = (key: string): Target => ({ kind: "space", site: "main", app: "jira", key });
const excluded = [space("ENG"), jira, { kind: "connector", id: "drive" } as const];
const exceptions = excluded.map((target) => ({ effect: "exclude", target }) as const);

function begun(
  daysAgo: number,
  scope: Obligation["scope"] = { kind: "organization" },
  part: Partial<Pick<Obligation, "dataType" | "trigger">> = {},
): Obligation {
  const start = NOW.getTime() - daysAgo * DAY_MS;
  const kind = { dataType: "in-app-data", trigger: "opt-out", ...part } as const;
  return obligation({ ...kind, scope, certainty: "certain", start });
}

function goingOn(running: readonly Obligation[], change: Change, organization = acme()) {
  return ongoingRemovals(running, change, previewChange(organization, change, NOW), NOW);
}

const on: Change = { type: "set-in-app-data", value: "on" };
const readmit = (target: Target): Change => ({ type: "remove-exception", target });

test("ongoingRemovals returns the longest removal when the setting is turned on again", () => {
  const off = acme({ inAppData: "off", exceptions: [] });
  const running = [begun(9), begun(2, jira), begun(5, space("ENG"))];
  expect(goingOn(running, on, off)).toEqual([running[1]]);
});

test("ongoingRemovals leaves out past removals, deletions and the other data type", () => {
  const off = acme({ inAppData: "off", metadata: "off", exceptions: [] });
  const others = [begun(31), begun(1, jira, { trigger: "deleted" })];
  const metadata = begun(1, undefined, { dataType: "metadata" });
  expect(goingOn([...others, metadata], on, off)).toEqual([]);
  const turn: Change = { type: "set-metadata", value: "on" };
  expect(goingOn([begun(1), metadata], turn, onPlan(off, "enterprise"))).toEqual([metadata]);
});

test("ongoingRemovals is empty if nothing becomes contributed again", () => {
  expect(goingOn([begun(1)], { type: "set-in-app-data", value: "off" })).toEqual([]);
  expect(goingOn([begun(1)], on)).toEqual([]);
});

test("ongoingRemovals returns only the removals of a removed exception's target", () => {
  const organization = acme({ inAppData: "on", exceptions });
  const of = (change: Change, scope?: Obligation["scope"]) =>
    goingOn([begun(1, scope)], change, organization).length;
  const drive = excluded[2] as Target;
  expect([of(readmit(drive)), of(readmit(drive), drive), of(readmit(drive), jira)]).toEqual([
    1, 1, 0,
  ]);
  expect([of(readmit(jira), jira), of(readmit(jira), space("LEGAL"))]).toEqual([1, 1]);
  expect(of(readmit(jira), { ...jira, site: "lab" })).toBe(0);
});
