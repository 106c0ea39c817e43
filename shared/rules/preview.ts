import type { Change } from "../model/change.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Organization } from "../model/organization.ts";
import { type Changed, changedBetween } from "./changed.ts";
import { type Broken, review } from "./check.ts";
import { contextOf } from "./context.ts";
import { optOuts, sorted } from "./opt-outs.ts";
import { type Shift, shiftsBetween } from "./shift.ts";

/** What a change would do, before anyone makes it. */
export interface Preview extends Changed {
  /** Why it cannot be made; everything else is as if nothing changed then. */
  readonly violations: readonly Broken[];
  readonly after: Organization;
  readonly shifts: readonly Shift[];
  readonly obligations: readonly Obligation[];
}

/**
 * What a change would do at an instant: what goes from contributed to not and back, and what it starts.
 * Costs one look-up of every listed space.
 *
 * @param change as `parseChange` returns it
 */
export function previewChange(organization: Organization, change: Change, at: Date): Preview {
  const then = contextOf(organization, at);
  const reviewed = review(change, then);
  const after = reviewed.broken.length > 0 ? organization : reviewed.after;
  const now = contextOf(after, at);
  return {
    violations: reviewed.broken,
    after,
    ...changedBetween(then, now),
    shifts: shiftsBetween(then, now),
    // A change of settings deletes nothing: what it starts is opt-outs alone.
    obligations: sorted(optOuts(then, now)),
  };
}
