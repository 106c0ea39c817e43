import type { Change } from "../model/change.ts";
import type { Obligation } from "../model/obligation.ts";
import type { Organization } from "../model/organization.ts";
import { applyChecked, type ViolationRef } from "./check.ts";
import { evaluationContext } from "./evaluation-context.ts";
import {
  activationsBetween,
  type ExceptionActivation,
  type Impact,
  impactBetween,
} from "./impact.ts";
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
 * Returns the consequences that a change would have at an instant. With authority `vendor` they are those of all decided
 * settings, compared with the settings in force, because one confirmation puts them in force together. Needs one look-up
 * for each listed space.
 *
 * @param change as `parseChange` returns it
 * @throws RangeError if `at` is an invalid date
 */
export function previewChange(organization: Organization, change: Change, at: Date): Preview {
  const before = evaluationContext(organization, at);
  const checked = applyChecked(change, before);
  const after = checked.violations.length > 0 ? organization : checked.after;
  const confirmed = checked.violations.length > 0 ? organization : withDecided(after);
  const confirmedContext = evaluationContext(confirmed, at);
  return {
    violations: checked.violations,
    after,
    ...impactBetween(before, confirmedContext),
    activations: activationsBetween(before, confirmedContext),
    obligations: obligations(organization, confirmed, at),
  };
}

/** Returns the document with its decided settings, if there are any, in force. */
function withDecided({ decided, ...organization }: Organization): Organization {
  return decided ? { ...organization, settings: decided } : organization;
}
