import type { Organization } from "../../shared/model/organization.ts";
import { changeInstants } from "../../shared/rules/forecast.ts";
import { browser } from "../browser.ts";
import { ANNOUNCE_BEFORE_MS } from "../notices/record-changes.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** The alarm at the next instant at which an answer can change by itself. */
export const CHANGE_ALARM = "change";

/** Schedules the alarm, or clears it if no change is known. */
export async function scheduleNextChange(workspaces: readonly Workspace[]): Promise<void> {
  const organizations = workspaces.flatMap(({ document }) => document?.organization ?? []);
  const next = nextChangeInstant(organizations, Date.now());
  if (next === undefined) await browser.alarms.clear(CHANGE_ALARM);
  else await browser.alarms.create(CHANGE_ALARM, { when: next });
}

/** Returns the next instant after `now` at which an answer can change or a change is due to be announced. */
function nextChangeInstant(
  organizations: readonly Organization[],
  now: number,
): number | undefined {
  const instants = organizations.flatMap(changeInstants);
  return [...instants, ...instants.map((instant) => instant - ANNOUNCE_BEFORE_MS)]
    .filter((instant) => instant > now)
    .sort((a, b) => a - b)[0];
}
