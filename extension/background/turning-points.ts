import type { Organization } from "../../shared/model/organization.ts";
import { changeInstants } from "../../shared/rules/forecast.ts";
import { browser } from "../browser.ts";
import { NOTICE } from "../notices/notice-changes.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** The alarm of an instant at which an answer can change. */
export const TURN = "turn";

/** Answers change by themselves at known instants: be awake then. */
export async function scheduleTurn(workspaces: readonly Workspace[]): Promise<void> {
  const organizations = workspaces.flatMap(({ document }) => document?.organization ?? []);
  const next = nextTurningPoint(organizations, Date.now());
  if (next === undefined) await browser.alarms.clear(TURN);
  else await browser.alarms.create(TURN, { when: next });
}

/** The next instant after `now` at which any answer can change by itself, or soon will. Milliseconds since the epoch. */
export function nextTurningPoint(
  organizations: readonly Organization[],
  now: number,
): number | undefined {
  const instants = organizations.flatMap(changeInstants);
  // What is near enough to be told of is an instant of its own.
  const coming = [...instants, ...instants.map((instant) => instant - NOTICE)].filter(
    (instant) => instant > now,
  );
  return coming.length === 0 ? undefined : coming.reduce((a, b) => Math.min(a, b));
}
