import type { Change } from "../model/change.ts";
import type { Obligation, Violation } from "../model/codes.ts";
import type { Organization } from "../model/organization.ts";
import { type Changed, changedBetween } from "./changed.ts";
import { review } from "./check.ts";
import { contextOf } from "./context.ts";
import { optOuts, sorted } from "./opt-outs.ts";
import { type Shift, shiftsBetween } from "./shift.ts";

/** What a change would do, before anyone makes it. */
export interface Preview extends Changed {
  /** Why it cannot be made; everything else is as if nothing changed then. */
  readonly violations: readonly Violation[];
  readonly after: Organization;
  readonly shifts: readonly Shift[];
  readonly obligations: readonly Obligation[];
}

/**
 * What a change would do at an instant: what goes from contributed to not and back, and what it starts.
 * Costs one look-up of every listed space.
 *
 * @throws {InvalidChangeError} as `check` does
 */
export function previewChange(organization: Organization, change: Change, at: Date): Preview {
  const { violations, draft } = review(organization, change, at);
  const after =
    violations.length > 0
      ? organization
      : { ...organization, settings: draft.settings(), revision: organization.revision + 1 };
  const then = contextOf(organization, at);
  const now = contextOf(after, at);
  return {
    violations,
    after,
    ...changedBetween(organization, then, after, now),
    shifts: shiftsBetween(organization, then, after, now),
    // A change of settings deletes nothing: what it starts is opt-outs alone.
    obligations: sorted(optOuts(organization, then, after, now)),
  };
}
