import { type Change, singleChangesOf } from "../model/change.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Organization } from "../model/organization.ts";
import { activationsBetween, type ExceptionActivation } from "./activations.ts";
import { applyChecked, type ViolationRef } from "./check.ts";
import { evaluationContext } from "./evaluation-context.ts";
import { type Impact, impactBetween } from "./impact.ts";
import { obligations } from "./obligations.ts";

/** The consequences that a change would have. */
export interface Preview extends Impact {
  /** The rules that the change breaks; if there are any, nothing else changes. */
  readonly violations: readonly ViolationRef[];
  /** The document after the change. */
  readonly after: Organization;
  readonly activations: readonly ExceptionActivation[];
  readonly obligations: readonly Obligation[];
}

/**
 * Returns the consequences that a change would have at an instant. With authority `vendor` they are those of all
 * decided settings, compared with the settings in force, because one confirmation puts them in force together. A change
 * that confirms has consequences at once; what it decides after the confirmation is not counted. Needs one look-up for
 * each listed space.
 *
 * @param change as `parseChange` returns it
 * @throws RangeError if `at` is an invalid date
 */
export function previewChange(organization: Organization, change: Change, at: Date): Preview {
  const before = evaluationContext(organization, at);
  const checked = applyChecked(change, before);
  const isInvalid = checked.violations.length > 0;
  const after = isInvalid ? organization : checked.after;
  const compared = isInvalid || confirms(change) ? after : withDecided(after);
  const afterContext = evaluationContext(compared, at);
  return {
    violations: checked.violations,
    after,
    ...impactBetween(before, afterContext),
    activations: activationsBetween(before, afterContext),
    obligations: obligations(organization, compared, at),
  };
}

function confirms(change: Change): boolean {
  return singleChangesOf(change).some(({ type }) => type === "confirm");
}

/** Returns the document with its decided settings, if there are any, in force. */
function withDecided({ decided, ...organization }: Organization): Organization {
  return decided ? { ...organization, settings: decided } : organization;
}
